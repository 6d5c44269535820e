import type { PartyId } from '@rondom/shared/domain/ids.ts'
import { PartyBadge } from '../../../board/party-badge.tsx'
import type { Theme } from './comparison.ts'
import styles from './differences.module.css'
import { StandingWords } from './standing-words.tsx'
import { ThemeTitle } from './theme-title.tsx'

/** The same on a narrow screen: each theme with the parties that stand in it, under one another. */
export function ComparisonList(props: { label: string; parties: readonly PartyId[]; themes: readonly Theme[] }) {
  return (
    // biome-ignore lint/a11y/noRedundantRoles: a list without bullets is no list to some screen readers.
    <ul role="list" className={styles.themes} aria-label={props.label}>
      {props.themes.map((theme) => (
        <li key={theme.id} className={styles.theme}>
          <ThemeTitle theme={theme} />
          <dl className={styles.standings}>
            {props.parties
              .filter((party) => theme.standings[party] !== undefined)
              .map((party) => (
                <div key={party}>
                  <dt>
                    <PartyBadge party={party} size="small" />
                  </dt>
                  <dd>
                    <StandingWords standing={theme.standings[party]} />
                  </dd>
                </div>
              ))}
          </dl>
        </li>
      ))}
    </ul>
  )
}
