import type { Participant } from '@rondom/shared/domain/people.ts'
import { IconCheck, IconHandStop, IconStarFilled } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { placeId } from '../../board/places.ts'
import { useTable } from '../../board/use-table.ts'
import { useConference } from '../../sync/conference-store.ts'
import { classNames } from '../../ui/class-names.ts'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import styles from './people.module.css'
import { PersonMenu } from './person-menu.tsx'

/** Where a person is now, as everyone sees it. */
type Whereabouts = 'here' | 'away' | 'waiting' | 'invited' | 'absent'

/** One person: where they are, who they are, and what they show the table. `isNamed`: the heading says the name. */
export function PersonRow({ person, isNamed }: { person: Participant; isNamed: boolean }) {
  const { t } = useTranslation('people')
  const { t: label } = useTranslation('domain')
  const table = useTable()
  const online = useConference((view) => view.presence[person.id]?.online ?? false)
  if (table === null) return null
  const { state, you } = table
  const where = whereabouts(person, online)
  const role = person.partyId === null ? label(`role.${person.role}`) : person.title
  return (
    <li id={placeId('person', person.id)} className={styles.person}>
      <span className={classNames(styles.dot, styles[where])} aria-hidden="true" />
      <span className={styles.who}>
        <span className={classNames(styles.name, isNamed && styles.beside)}>
          {isNamed ? <VisuallyHidden>{person.name}</VisuallyHidden> : person.name}
          {person.id === you.id && <span className={styles.you}> {t('you')}</span>}
        </span>
        {role !== '' && <span className={styles.role}>{role}</span>}
        {person.role === 'keyWorker' && (
          <span className={styles.sign}>
            <IconStarFilled aria-hidden size={14} />
            {t('keyWorker')}
          </span>
        )}
        {state.ready.includes(person.id) && (
          <span className={styles.sign}>
            <IconCheck aria-hidden size={16} />
            {t('ready')}
          </span>
        )}
        {state.hands.includes(person.id) && (
          <span className={styles.sign}>
            <IconHandStop aria-hidden size={16} />
            {t('hand')}
          </span>
        )}
        {where === 'here' ? (
          <VisuallyHidden>{t('where.here')}</VisuallyHidden>
        ) : (
          <span className={styles.where}>{t(`where.${where}`)}</span>
        )}
      </span>
      <PersonMenu person={person} />
    </li>
  )
}

function whereabouts({ admission, attendance }: Participant, online: boolean): Whereabouts {
  if (attendance === 'absent') return 'absent'
  if (admission !== 'admitted') return admission
  return online ? 'here' : 'away'
}
