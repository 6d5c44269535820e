import type { ConferenceState } from '@rondom/shared/domain/conference-state.ts'
import { LIMITS } from '@rondom/shared/domain/limits.ts'
import type { Participant } from '@rondom/shared/domain/people.ts'
import { useTranslation } from 'react-i18next'
import { FormArea, FormCheckbox, FormSelect, FormText } from './form-fields.tsx'
import { Invite } from './invite.tsx'
import { fieldAnchor } from './missing-anchors.ts'
import { PersonEntrance } from './person-entrance.tsx'
import styles from './preparation.module.css'
import { RecordCard } from './record-card.tsx'
import type { ParticipantInput, Words } from './record-inputs.ts'
import { personRemoval } from './removal.ts'
import { useAllowed } from './use-allowed.ts'
import { countAbout, useMissing } from './use-missing.ts'
import { useRecordForm } from './use-record-form.ts'
import { useRemoval } from './use-removal.ts'

/** Somebody at the table: who, in what role, why, what they may not share, and how they come in. */
export function PersonCard(props: {
  person: ParticipantInput
  /** As the server has them; null while they are new. */
  recorded: Participant | null
  state: ConferenceState
  words: Words
  onDiscard: () => void
}) {
  const { person, recorded, state, words } = props
  const { t } = useTranslation('preparation')
  const { t: labels } = useTranslation('domain')
  const { items } = useMissing()
  const remove = useRemoval()
  const isNew = recorded === null
  const form = useRecordForm<ParticipantInput>({
    id: person.id,
    saved: person,
    isNew,
    isReadOnly: !useAllowed('recordParticipant'),
    // Once begun, nobody joins without a reason (rule R16).
    needs: state.phase === 'preparing' ? ['name'] : ['name', 'reason'],
    toCommand: (record) => ({ type: 'recordParticipant', participant: record }),
  })
  const mayRemove = useAllowed('removeParticipant')
  const { record } = form
  const { id } = person
  const missing = countAbout(items, [id])
  const isNetwork = record.role === 'network'
  const hasParty = record.partyId !== null
  const about = [record.title, record.role !== 'professional' && !isNetwork && labels(`role.${record.role}`)]
  const goOn = fieldAnchor(person.partyId ?? 'partyless', 'addPerson')
  const removing = () => remove(person.name, recorded ? personRemoval(state, recorded, words) : NOTHING, goOn)
  return (
    <RecordCard
      title={record.name}
      level={4}
      about={about.filter(Boolean).join(' · ')}
      missing={missing}
      startsOpen={isNew || person.reason === ''}
      isNew={isNew}
      needed={form.needed.map((field) => t(field === 'name' ? 'person.name' : 'person.reason'))}
      onRemove={isNew ? props.onDiscard : mayRemove ? removing : null}
    >
      <div className={styles.grid}>
        <FormText
          form={form}
          field="name"
          owner={id}
          label={t('person.name')}
          maxLength={LIMITS.name}
          autoFocus={isNew}
        />
        <FormText
          form={form}
          field="title"
          owner={id}
          label={t(isNetwork ? 'person.networkTitle' : 'person.title')}
          hint={t(isNetwork ? 'person.networkTitleHint' : 'person.titleHint')}
          maxLength={LIMITS.name}
        />
        {!hasParty && (
          <FormText
            form={form}
            field="organisationName"
            owner={id}
            label={t('person.organisationName')}
            maxLength={LIMITS.name}
          />
        )}
        {isNetwork && (
          <FormSelect
            form={form}
            field="memberId"
            owner={id}
            label={t('person.supports')}
            options={[
              { value: '', label: t('person.supportsNobody') },
              ...Object.values(state.members).map((member) => ({ value: member.id, label: member.name })),
            ]}
            value={record.memberId ?? ''}
            onChoose={(memberId) => void form.choose({ memberId: memberId || null })}
          />
        )}
        <FormArea
          form={form}
          field="reason"
          owner={id}
          label={t('person.reason')}
          hint={t('person.reasonHint')}
          maxLength={LIMITS.reason}
          rows={1}
        />
        <FormArea
          form={form}
          field="informationLimit"
          owner={id}
          label={t('person.informationLimit')}
          hint={t('person.informationLimitHint')}
          maxLength={LIMITS.informationLimit}
          rows={1}
        />
        {!isNetwork && <PersonEntrance form={form} seated={Object.values(state.participants)} />}
        {hasParty && (
          <FormCheckbox form={form} field="writesPerspective" owner={id} label={t('person.writesPerspective')} />
        )}
      </div>
      {recorded && <Invite person={recorded} />}
    </RecordCard>
  )
}

const NOTHING = { remove: [], restore: [] }
