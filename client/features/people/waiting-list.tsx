import { useTranslation } from 'react-i18next'
import { usePermission } from '../../board/permission.ts'
import { partyName } from '../../board/roster.ts'
import { useTable } from '../../board/use-table.ts'
import { useCommand } from '../../sync/use-command.ts'
import { Button } from '../../ui/button.tsx'
import styles from './people.module.css'

/** Who waits to be let in; the facilitator decides. */
export function WaitingList() {
  const { t } = useTranslation('people')
  const table = useTable()
  const command = useCommand()
  const admit = usePermission('admit')
  if (table === null || !admit.shown) return null
  const { state } = table
  const waiting = Object.values(state.participants).filter(({ admission }) => admission === 'waiting')
  if (waiting.length === 0) return null
  return (
    <section className={styles.waiting}>
      <h3>{t('waiting.title')}</h3>
      {/* biome-ignore lint/a11y/noRedundantRoles: a list without bullets is no list to some screen readers. */}
      <ul role="list" className={styles.people}>
        {waiting.map(({ id, name, title, partyId }) => (
          <li key={id} className={styles.guest} aria-label={name}>
            <span id={`waiting-${id}`}>
              <strong>{name}</strong>
              <span className={styles.role}>
                {[title, partyId === null ? '' : partyName(state, partyId)].filter((part) => part !== '').join(', ')}
              </span>
            </span>
            <span className={styles.actions}>
              <Button
                small
                kind="primary"
                describedBy={`waiting-${id}`}
                reason={admit.reason}
                onPress={() => command({ type: 'admit', participantId: id })}
              >
                {t('waiting.admit')}
              </Button>
              <Button
                small
                kind="quiet"
                describedBy={`waiting-${id}`}
                onPress={() => command({ type: 'turnAway', participantId: id })}
              >
                {t('waiting.turnAway')}
              </Button>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
