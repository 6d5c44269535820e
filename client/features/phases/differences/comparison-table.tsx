import type { PartyId } from '@rondom/shared/domain/ids.ts'
import { useTranslation } from 'react-i18next'
import { PartyBadge } from '../../../board/party-badge.tsx'
import type { Theme } from './comparison.ts'
import styles from './differences.module.css'
import { StandingWords } from './standing-words.tsx'
import { ThemeTitle } from './theme-title.tsx'

/** A row per theme and a column per party; scrolls sideways by itself where there are many parties. */
export function ComparisonTable(props: { label: string; parties: readonly PartyId[]; themes: readonly Theme[] }) {
  const { t } = useTranslation('differences')
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
    <section className={styles.scroll} aria-label={props.label} tabIndex={0}>
      <table className={styles.compared}>
        <thead>
          <tr>
            <th scope="col">{t('compare.theme')}</th>
            {props.parties.map((party) => (
              <th key={party} scope="col">
                <PartyBadge party={party} size="small" />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {props.themes.map((theme) => (
            <tr key={theme.id}>
              <th scope="row">
                <ThemeTitle theme={theme} />
              </th>
              {props.parties.map((party) => (
                <td key={party}>
                  <StandingWords standing={theme.standings[party]} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
