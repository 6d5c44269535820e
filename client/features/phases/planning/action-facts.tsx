import type { Action } from '@rondom/shared/domain/actions.ts'
import { dayAt } from '@rondom/shared/domain/calendar.ts'
import type { PersonId } from '@rondom/shared/domain/ids.ts'
import { useTranslation } from 'react-i18next'
import { PartyBadge } from '../../../board/party-badge.tsx'
import { participantOf, personName } from '../../../board/roster.ts'
import { useTable } from '../../../board/use-table.ts'
import { Words } from '../../../board/words.tsx'
import { dayWords } from '../../../text/dates.ts'
import styles from './planning.module.css'

/**
 * Who does it and who stands beside, for when, what the child sees, and what the doer answered. `isAsked` leaves out
 * what is clear where the doer is asked.
 */
export function ActionFacts({ action, isAsked = false }: { action: Action; isAsked?: boolean }) {
  const { t } = useTranslation('planning')
  return (
    <>
      <dl className={styles.facts}>
        {!isAsked && (
          <div>
            <dt>{t('action.by')}</dt>
            <dd>
              <Person id={action.ownerId} />
            </dd>
          </div>
        )}
        {action.buddyId !== null && (
          <div>
            <dt>{t('action.buddyIs')}</dt>
            <dd>
              <Person id={action.buddyId} />
            </dd>
          </div>
        )}
        <div>
          <dt>{t('action.dueOn')}</dt>
          <dd>{dayWords(action.dueOn)}</dd>
        </div>
        <div>
          <dt>{t('action.signIs')}</dt>
          <dd>
            <Words id={action.visibleSign} />
          </dd>
        </div>
      </dl>
      {!isAsked && <Answer action={action} />}
    </>
  )
}

function Person({ id }: { id: PersonId }) {
  const table = useTable()
  if (table === null) return null
  const party = participantOf(table.state, id)?.partyId ?? null
  const name = personName(table.state, id)
  // Of family and network the party is the person.
  const of = party === null ? undefined : table.state.parties[party]?.name
  return (
    <>
      <strong>{name}</strong>{' '}
      {party !== null && of !== undefined && of !== name && <PartyBadge party={party} size="small" />}
    </>
  )
}

function Answer({ action }: { action: Action }) {
  const { t } = useTranslation('planning')
  const table = useTable()
  if (table === null) return null
  const name = personName(table.state, action.ownerId)
  if (action.status === 'proposed') return <p className={styles.soft}>{t('action.waitsFor', { name })}</p>
  const writer = action.answeredBy === null ? '' : personName(table.state, action.answeredBy)
  return (
    <p>
      {t(action.status === 'accepted' ? 'action.acceptedBy' : 'action.declinedBy', { name })}{' '}
      {action.declineReason !== null && <Words id={action.declineReason} />}{' '}
      {action.recorded && action.answeredAt !== null && (
        <span className={styles.soft}>
          {t('action.recorded', { name: writer, day: dayWords(dayAt(new Date(action.answeredAt))) })}
        </span>
      )}
    </p>
  )
}
