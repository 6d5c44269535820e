import { IconCheck, IconPencil } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { PartyBadge } from '../../board/party-badge.tsx'
import { peopleOf, seatedPartyIds } from '../../board/roster.ts'
import { useTable } from '../../board/use-table.ts'
import { useConference } from '../../sync/conference-store.ts'
import { Badge } from '../../ui/badge.tsx'
import { Panel } from './panel.tsx'
import styles from './writing-overview.module.css'

/** What the facilitator sees of the silent writing: how many cards, who is ready, and nothing else. */
export function WritingOverview() {
  const { t } = useTranslation('phases')
  const table = useTable()
  const counts = useConference((view) => view.abilities?.cardCounts ?? null)
  if (table === null) return null
  const { state } = table
  const parties = seatedPartyIds(state).filter((id) => peopleOf(state, id).some((person) => person.writesPerspective))
  return (
    <Panel title={t('writing.overview')} hint={t('writing.overviewHint')}>
      <div className={styles.scroll}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('writing.party')}</th>
              <th scope="col">{t('writing.cards')}</th>
              <th scope="col">{t('writing.who')}</th>
            </tr>
          </thead>
          <tbody>
            {parties.map((id) => (
              <tr key={id}>
                <th scope="row">
                  <PartyBadge party={id} />
                </th>
                <td className={styles.count}>{counts?.[id] ?? 0}</td>
                <td>
                  <span className={styles.people}>
                    {peopleOf(state, id)
                      .filter((person) => person.writesPerspective && person.admission === 'admitted')
                      .map((person) => (
                        <Writer key={person.id} name={person.name} isReady={state.ready.includes(person.id)} />
                      ))}
                  </span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Panel>
  )
}

function Writer({ name, isReady }: { name: string; isReady: boolean }) {
  const { t } = useTranslation('phases')
  return (
    <Badge
      tone={isReady ? 'done' : 'plain'}
      icon={isReady ? <IconCheck aria-hidden size={14} /> : <IconPencil aria-hidden size={14} />}
    >
      {t(isReady ? 'writing.isReady' : 'writing.isWriting', { name })}
    </Badge>
  )
}
