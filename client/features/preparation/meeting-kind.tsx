import type { ConferenceState } from '@rondom/shared/domain/conference-state.ts'
import { LIMITS } from '@rondom/shared/domain/limits.ts'
import { MEETING_TYPES, type MeetingPlan } from '@rondom/shared/domain/meeting.ts'
import { useTranslation } from 'react-i18next'
import { FormArea, FormChips } from './form-fields.tsx'
import { useAllowed } from './use-allowed.ts'
import { useRecordForm } from './use-record-form.ts'

/** What kind of meeting this is; a learning meeting has its own question, and pseudonyms in place of names (R93). */
export function MeetingKind({ state }: { state: ConferenceState }) {
  const { t } = useTranslation(['preparation', 'domain'])
  const mayPlan = useAllowed('planMeeting')
  const form = useRecordForm<MeetingPlan>({
    id: 'kind',
    saved: state.plan,
    isNew: false,
    isReadOnly: !mayPlan || state.phase !== 'preparing',
    needs: [],
    toCommand: (record) => ({ type: 'planMeeting', plan: record }),
  })
  const { type } = form.record
  return (
    <>
      <FormChips
        form={form}
        field="type"
        owner="case"
        wide
        label={t('kind.label')}
        hint={t(`kind.hint.${type}`)}
        options={MEETING_TYPES.map((value) => ({ value, label: t(`domain:meetingType.${value}`) }))}
        value={type}
      />
      {type === 'learning' && (
        <FormArea
          form={form}
          field="learningQuestion"
          owner="case"
          label={t('kind.learningQuestion')}
          hint={t('kind.learningQuestionHint')}
          maxLength={LIMITS.reason}
        />
      )}
    </>
  )
}
