import type { ConferenceState } from '@rondom/shared/domain/conference-state.ts'
import type { Participant } from '@rondom/shared/domain/people.ts'
import { IconPlus } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import { FieldPlace } from './form-fields.tsx'
import { fieldAnchor } from './missing-anchors.ts'
import { newPersonOf } from './new-records.ts'
import { PersonCard } from './person-card.tsx'
import styles from './preparation.module.css'
import { type ParticipantInput, type PartyInput, participantInput, type Words } from './record-inputs.ts'
import { useAllowed } from './use-allowed.ts'
import { useNewRecords } from './use-new-records.ts'

/** The people of a party. */
export function PartyPeople(props: { party: PartyInput; people: Participant[]; state: ConferenceState; words: Words }) {
  const { party, people, state, words } = props
  const { t } = useTranslation('preparation')
  const begun = useNewRecords<ParticipantInput>(
    people.map(({ id }) => id),
    fieldAnchor(party.id, 'addPerson'),
  )
  const mayRecord = useAllowed('recordParticipant')
  const titleId = `${party.id}-people`
  return (
    <section className={styles.people} aria-labelledby={titleId}>
      <h4 id={titleId}>
        {party.kind === 'network' ? t('roster.networkPeople') : t('roster.people', { name: party.name })}
      </h4>
      {people.length + begun.records.length === 0 && <p className={styles.hint}>{t('roster.noPeople')}</p>}
      {[...people, ...begun.records].map((person) => {
        const recorded = people.find(({ id }) => id === person.id) ?? null
        const record = recorded ? participantInput(recorded, words) : (person as ParticipantInput)
        return (
          record && (
            <PersonCard
              key={record.id}
              person={record}
              recorded={recorded}
              state={state}
              words={words}
              onDiscard={() => begun.discard(record.id)}
            />
          )
        )
      })}
      {mayRecord && (
        <FieldPlace owner={party.id} field="addPerson" wide>
          <Button
            small
            icon={<IconPlus aria-hidden size={18} />}
            describedBy={titleId}
            onPress={() => begun.add(newPersonOf(party))}
          >
            {t('roster.addPerson')}
          </Button>
        </FieldPlace>
      )}
    </section>
  )
}
