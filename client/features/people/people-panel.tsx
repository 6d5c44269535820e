import type { ConferenceState } from '@rondom/shared/domain/conference-state.ts'
import type { PartyId } from '@rondom/shared/domain/ids.ts'
import type { Participant } from '@rondom/shared/domain/people.ts'
import { IconMicrophone2 } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { PartyBadge } from '../../board/party-badge.tsx'
import { partyName, peopleOf, seatedPartyIds } from '../../board/roster.ts'
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
        <PartyPeople key={id} party={id} state={state} />
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

function PartyPeople({ party, state }: { party: PartyId; state: ConferenceState }) {
  const { t } = useTranslation('people')
  const people = peopleOf(state, party)
  // Somebody of the family is a party alone: the name once is enough.
  const isOnePerson = people.length === 1 && people[0]?.name === partyName(state, party)
  return (
    <section className={styles.party}>
      <h3 className={styles.title}>
        <PartyBadge party={party} />
        {state.round?.current === party && (
          <span className={styles.turn}>
            <IconMicrophone2 aria-hidden size={16} />
            {t('hasTurn')}
          </span>
        )}
      </h3>
      <People people={people} isNamed={isOnePerson} />
    </section>
  )
}

/** `isNamed`: the heading has the name already. */
function People({ people, isNamed = false }: { people: Participant[]; isNamed?: boolean }) {
  return (
    // biome-ignore lint/a11y/noRedundantRoles: a list without bullets is no list to some screen readers.
    <ul role="list" className={styles.people}>
      {people.map((person) => (
        <PersonRow key={person.id} person={person} isNamed={isNamed} />
      ))}
    </ul>
  )
}
