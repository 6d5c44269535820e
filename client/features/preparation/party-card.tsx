import type { ConferenceState } from '@rondom/shared/domain/conference-state.ts'
import { LIMITS } from '@rondom/shared/domain/limits.ts'
import { ORGANISATION_TYPES } from '@rondom/shared/domain/organisations.ts'
import type { Party } from '@rondom/shared/domain/people.ts'
import { useTranslation } from 'react-i18next'
import { peopleOf } from '../../board/roster.ts'
import { useCommand } from '../../sync/use-command.ts'
import { FormArea, FormSelect, FormText } from './form-fields.tsx'
import { fieldAnchor } from './missing-anchors.ts'
import { PartyPeople } from './party-people.tsx'
import styles from './preparation.module.css'
import { RecordCard } from './record-card.tsx'
import { type PartyInput, participantInput, type Words } from './record-inputs.ts'
import { partyRemoval } from './removal.ts'
import { RoleHelp } from './role-help.tsx'
import { useAllowed } from './use-allowed.ts'
import { countAbout, useMissing } from './use-missing.ts'
import { useRecordForm } from './use-record-form.ts'
import { useRemoval } from './use-removal.ts'

const REASONS = ['ground', 'purpose', 'necessity'] as const

/** An organisation or part of the network: why it takes part, what it brings, and who comes. */
export function PartyCard(props: {
  party: PartyInput
  /** As the server has it; null while it is new. */
  recorded: Party | null
  state: ConferenceState
  words: Words
  onDiscard: () => void
}) {
  const { party, recorded, state, words } = props
  const { t } = useTranslation('preparation')
  const { t: labels } = useTranslation('domain')
  const { items } = useMissing()
  const remove = useRemoval()
  const ask = useCommand()
  const isNew = recorded === null
  const people = peopleOf(state, party.id)
  const form = useRecordForm<PartyInput>({
    id: party.id,
    saved: party,
    isNew,
    isReadOnly: !useAllowed('recordParty'),
    // Once begun, nobody joins without reasons (rule R16).
    needs: state.phase === 'preparing' ? ['name'] : ['name', ...REASONS],
    toCommand: (record) => ({ type: 'recordParty', party: record }),
    // Who was named after the organisation is named after it still.
    afterwards: (now, before) => {
      for (const person of people.filter(({ organisationName }) => organisationName === before.name)) {
        const participant = participantInput(person, words)
        if (participant && now.name !== before.name) {
          void ask({ type: 'recordParticipant', participant: { ...participant, organisationName: now.name } })
        }
      }
    },
  })
  const mayRemove = useAllowed('removeParty')
  const missing = countAbout(items, [party.id, ...people.map(({ id }) => id)])
  const isNetwork = party.kind === 'network'
  const about = [
    !isNetwork && labels(`organisation.${party.organisationType}.short`) !== party.name
      ? labels(`organisation.${party.organisationType}.short`)
      : null,
    people.map(({ name }) => name).join(', ') || t('roster.peopleCount', { count: 0 }),
    recorded?.joined === 'added_during_case' && labels(`joined.${recorded.joined}`),
  ].filter(Boolean)
  const removing = () => remove(party.name, partyRemoval(state, party.id, words), fieldAnchor('roster', 'add'))
  return (
    <RecordCard
      title={form.record.name}
      level={3}
      about={about.join(' · ')}
      missing={missing}
      startsOpen={isNew || people.length === 0 || REASONS.some((reason) => party[reason] === '')}
      isNew={isNew}
      needed={form.needed.map((field) => t(`roster.${field as 'name' | (typeof REASONS)[number]}`))}
      onRemove={isNew ? props.onDiscard : mayRemove ? removing : null}
    >
      <div className={styles.grid}>
        <FormText
          form={form}
          field="name"
          owner={party.id}
          label={t(isNetwork ? 'roster.networkNameLabel' : 'roster.name')}
          maxLength={LIMITS.name}
        />
        {!isNetwork && (
          <FormSelect
            form={form}
            field="organisationType"
            owner={party.id}
            label={t('roster.organisationType')}
            options={ORGANISATION_TYPES.filter((type) => type !== 'informal_network').map((value) => ({
              value,
              label: labels(`organisation.${value}.full`),
            }))}
            value={form.record.organisationType}
            onChoose={(organisationType) => void form.choose({ organisationType })}
          />
        )}
        <div className={styles.wide}>
          <RoleHelp type={form.record.organisationType} />
        </div>
        {REASONS.map((reason) => (
          <FormArea
            key={reason}
            form={form}
            field={reason}
            owner={party.id}
            label={t(`roster.${reason}`)}
            hint={t(`roster.${reason}Hint`)}
            maxLength={LIMITS.reason}
            rows={1}
          />
        ))}
      </div>
      {recorded && <PartyPeople party={party} people={people} state={state} words={words} />}
    </RecordCard>
  )
}
