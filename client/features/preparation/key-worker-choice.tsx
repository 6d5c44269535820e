import type { ConferenceState } from '@rondom/shared/domain/conference-state.ts'
import { type Participant, PROFESSIONAL_ROLES } from '@rondom/shared/domain/people.ts'
import { useTranslation } from 'react-i18next'
import { useCommand } from '../../sync/use-command.ts'
import { Select } from '../../ui/select.tsx'
import { FieldPlace } from './form-fields.tsx'
import { participantInput, type Words } from './record-inputs.ts'
import { useAllowed } from './use-allowed.ts'

/** Who is the one professional that stays with the family (rule R8); settled before the conference begins. */
export function KeyWorkerChoice({ state, words }: { state: ConferenceState; words: Words }) {
  const { t } = useTranslation('preparation')
  const ask = useCommand()
  const mayRecord = useAllowed('recordParticipant')
  const people = Object.values(state.participants).filter(({ role }) => PROFESSIONAL_ROLES.includes(role))
  const current = people.find(({ role }) => role === 'keyWorker')

  async function give(person: Participant, role: 'keyWorker' | 'professional'): Promise<boolean> {
    const participant = participantInput(person, words)
    return participant !== null && (await ask({ type: 'recordParticipant', participant: { ...participant, role } }))
  }
  async function choose(id: string): Promise<void> {
    const chosen = state.participants[id]
    // There is exactly one: the former becomes a participant like the others first.
    if (chosen === undefined || (current && !(await give(current, 'professional')))) return
    await give(chosen, 'keyWorker')
  }

  return (
    <FieldPlace owner="initiator" field="keyWorker">
      <Select
        label={t('initiator.keyWorker')}
        description={t('initiator.keyWorkerHint')}
        placeholder={t('initiator.choose')}
        options={people.map(({ id, name, organisationName }) => ({
          value: id,
          label: organisationName ? t('initiator.option', { name, organisation: organisationName }) : name,
        }))}
        value={current?.id ?? null}
        isDisabled={!mayRecord || state.phase !== 'preparing'}
        onChange={(id) => void choose(id)}
      />
    </FieldPlace>
  )
}
