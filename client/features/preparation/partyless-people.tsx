import type { ConferenceState } from '@rondom/shared/domain/conference-state.ts'
import { IconPlus } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import { FieldPlace } from './form-fields.tsx'
import { fieldAnchor } from './missing-anchors.ts'
import { newPartylessPerson } from './new-records.ts'
import { PersonCard } from './person-card.tsx'
import styles from './preparation.module.css'
import { type ParticipantInput, participantInput, type Words } from './record-inputs.ts'
import { useAllowed } from './use-allowed.ts'
import { useNewRecords } from './use-new-records.ts'

/** Facilitator, deputy and team manager: they belong to no party (rule R11). */
export function PartylessPeople({ state, words }: { state: ConferenceState; words: Words }) {
  const { t } = useTranslation('preparation')
  const people = Object.values(state.participants).filter(({ partyId }) => partyId === null)
  const facilitator = people.find(({ role }) => role === 'facilitator')
  const others = people.filter(({ role }) => role !== 'facilitator')
  const begun = useNewRecords<ParticipantInput>(
    people.map(({ id }) => id),
    fieldAnchor('partyless', 'addPerson'),
  )
  const mayRecord = useAllowed('recordParticipant')
  const organisation = facilitator?.organisationName ?? ''
  return (
    <section className={styles.partyless} aria-labelledby="partyless-title">
      <h3 id="partyless-title">{t('roster.partyless')}</h3>
      <p className={styles.hint}>{t('roster.partylessHint')}</p>
      {facilitator && <p>{t('roster.facilitatorYou', { name: facilitator.name, organisation })}</p>}
      {[...others, ...begun.records].map((person) => {
        const recorded = others.find(({ id }) => id === person.id) ?? null
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
        <FieldPlace owner="partyless" field="addPerson" wide>
          <div className={styles.adding}>
            {(['deputy', 'teamManager'] as const).map((role) => (
              <Button
                key={role}
                small
                icon={<IconPlus aria-hidden size={18} />}
                onPress={() => begun.add(newPartylessPerson(role, organisation))}
              >
                {t(role === 'deputy' ? 'roster.addDeputy' : 'roster.addTeamManager')}
              </Button>
            ))}
          </div>
        </FieldPlace>
      )}
    </section>
  )
}
