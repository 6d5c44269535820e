import type { ConferenceState } from '@rondom/shared/domain/conference-state.ts'
import { LIMITS } from '@rondom/shared/domain/limits.ts'
import { useTranslation } from 'react-i18next'
import { peopleOf } from '../../board/roster.ts'
import { useCommand } from '../../sync/use-command.ts'
import { FormDay } from './form-day.tsx'
import { FormArea, FormCheckbox, FormChips, FormText } from './form-fields.tsx'
import { LiveChoice } from './live-choice.tsx'
import { MemberName } from './member-name.tsx'
import { fieldAnchor } from './missing-anchors.ts'
import styles from './preparation.module.css'
import { RecordCard } from './record-card.tsx'
import { type MemberInput, participantInput, type Words } from './record-inputs.ts'
import { memberRemoval } from './removal.ts'
import { useAge } from './use-age.ts'
import { useAllowed } from './use-allowed.ts'
import { countAbout, useMissing } from './use-missing.ts'
import { useRecordForm } from './use-record-form.ts'
import { useRemoval } from './use-removal.ts'

/** Somebody of the household: who they are, how old, whether they know, and how they take part. */
export function MemberCard(props: {
  member: MemberInput
  isNew: boolean
  state: ConferenceState
  words: Words
  onDiscard: () => void
}) {
  const { member, isNew, state, words } = props
  const { t } = useTranslation('preparation')
  const { items } = useMissing()
  const remove = useRemoval()
  const ask = useCommand()
  const form = useRecordForm<MemberInput>({
    id: member.id,
    saved: member,
    isNew,
    isReadOnly: !useAllowed('recordMember'),
    needs: ['name', 'relation'],
    toCommand: (record) => ({ type: 'recordMember', member: record }),
    afterwards: (now) => {
      const seat = peopleOf(state, now.id)[0]
      const participant = seat && participantInput(seat, words)
      if (participant && participant.name !== now.name) {
        void ask({ type: 'recordParticipant', participant: { ...participant, name: now.name } })
      }
    },
  })
  const mayRemove = useAllowed('removeMember')
  const { record } = form
  const { id } = member
  const missing = countAbout(
    items.filter(({ part }) => part === 'household'),
    [id],
  )
  const age = useAge(record.birthMonth, state.facts.conferenceOn)
  const name = record.name || t('household.someone')
  const about = [
    record.relation,
    age,
    record.custody && t('household.custodyShort'),
    record.live && t('household.liveShort'),
  ].filter(Boolean)
  return (
    <RecordCard
      title={record.name}
      level={3}
      about={about.join(' · ')}
      missing={missing}
      startsOpen={isNew || member.informed === null}
      isNew={isNew}
      needed={form.needed.map((field) => (field === 'name' ? t('household.name') : t('household.relation')))}
      onRemove={
        isNew
          ? props.onDiscard
          : mayRemove
            ? () => remove(record.name, memberRemoval(state, id, words), fieldAnchor('household', 'add'))
            : null
      }
    >
      <div className={styles.grid}>
        <MemberName form={form} owner={id} type={state.plan.type} />
        <FormText
          form={form}
          field="relation"
          owner={id}
          label={t('household.relation')}
          hint={t(record.kind === 'child' ? 'household.relationHintChild' : 'household.relationHintAdult')}
          maxLength={LIMITS.name}
        />
        {record.kind === 'child' && (
          <FormDay
            form={form}
            field="birthMonth"
            owner={id}
            precision="month"
            label={t('household.birthMonth')}
            hint={t('household.birthMonthHint')}
          />
        )}
        {record.kind === 'adult' && (
          <FormCheckbox form={form} field="custody" owner={id} label={t('household.custody')} />
        )}
        <FormChips
          form={form}
          field="informed"
          owner={id}
          wide
          label={t('household.informed', { name })}
          options={[
            { value: 'yes', label: t('household.informedYes') },
            { value: 'no', label: t('household.informedNo') },
          ]}
          value={record.informed === null ? null : record.informed ? 'yes' : 'no'}
          onChoose={(answer) =>
            void form.choose(answer === 'yes' ? { informed: true, notInformedReason: null } : { informed: false })
          }
        />
        {record.informed === false && (
          <FormArea
            form={form}
            field="notInformedReason"
            owner={id}
            label={t('household.notInformedReason')}
            maxLength={LIMITS.reason}
          />
        )}
        {/* Nobody of the family sits at a learning meeting, which is held under pseudonyms (rule R93). */}
        {state.plan.type !== 'learning' && <LiveChoice form={form} state={state} words={words} name={name} />}
      </div>
    </RecordCard>
  )
}
