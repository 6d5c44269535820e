import type { Participant } from '@rondom/shared/domain/people.ts'
import { IconMicrophone2 } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { PartyBadge } from '../../board/party-badge.tsx'
import { peopleOf, seatedPartyIds } from '../../board/roster.ts'
import { useTable } from '../../board/use-table.ts'
import { Hands } from './hands.tsx'
import styles from './people.module.css'
import { PersonRow } from './person-row.tsx'
import { WaitingList } from './waiting-list.tsx'

/** Everyone of this conference, by party: who is here, who asks to speak, who is ready, whose turn it is. */
export function PeoplePanel() {
  const { t } = useTranslation('people')
  const table = useTable()
  if (table === null) return null
  const { state } = table
  const leading = Object.values(state.participants).filter(({ partyId }) => partyId === null)
  return (
    <div className={styles.panel}>
      <WaitingList />
      <Hands />
      {seatedPartyIds(state).map((id) => (
        <section key={id} className={styles.party}>
          <h3 className={styles.title}>
            <PartyBadge party={id} />
            {state.round?.current === id && (
              <span className={styles.turn}>
                <IconMicrophone2 aria-hidden size={16} />
                {t('hasTurn')}
              </span>
            )}
          </h3>
          <People people={peopleOf(state, id)} />
        </section>
      ))}
      {leading.length > 0 && (
        <section className={styles.party}>
          <h3 className={styles.title}>{t('withoutParty')}</h3>
          <People people={leading} />
        </section>
      )}
    </div>
  )
}

function People({ people }: { people: Participant[] }) {
  return (
    // biome-ignore lint/a11y/noRedundantRoles: a list without bullets is no list to some screen readers.
    <ul role="list" className={styles.people}>
      {people.map((person) => (
        <PersonRow key={person.id} person={person} />
      ))}
    </ul>
  )
}
