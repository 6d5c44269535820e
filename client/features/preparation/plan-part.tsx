import type { ConferenceState } from '@rondom/shared/domain/conference-state.ts'
import { LIMITS } from '@rondom/shared/domain/limits.ts'
import type { MeetingPlan } from '@rondom/shared/domain/meeting.ts'
import { type MeetingForm, PHASE_MINUTES } from '@rondom/shared/domain/phases.ts'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { usePermission } from '../../board/permission.ts'
import { TextField } from '../../ui/text-field.tsx'
import { FieldPlace, FormChips, FormText } from './form-fields.tsx'
import { endOf, hourOf, startsAt } from './meeting-hour.ts'
import { PartSection } from './part-section.tsx'
import { showPartialDay } from './partial-day.ts'
import styles from './preparation.module.css'
import { useAllowed } from './use-allowed.ts'
import { useRecordForm } from './use-record-form.ts'

const FORMS = Object.keys(PHASE_MINUTES) as MeetingForm[]

/** Form, hour and place of the meeting. */
export function PlanPart({ state }: { state: ConferenceState }) {
  const { t } = useTranslation('preparation')
  const { t: labels } = useTranslation('domain')
  const day = state.facts.conferenceOn
  const form = useRecordForm<MeetingPlan>({
    id: 'plan',
    saved: state.plan,
    isNew: false,
    isReadOnly: !useAllowed('planMeeting'),
    needs: [],
    toCommand: (record) => ({ type: 'planMeeting', plan: record }),
  })
  const [hour, setHour] = useState<string | null>(null)
  const { record } = form
  // Only the facilitator plans; for the key worker that stands where it matters.
  const { reason } = usePermission('planMeeting')

  function leaveHour(): void {
    if (hour === null) return
    setHour(null)
    if (hour !== hourOf(record.startsAt)) void form.choose({ startsAt: startsAt(day, hour) })
  }

  return (
    <PartSection part="plan" {...(reason && { intro: reason })}>
      <div className={styles.grid}>
        <FormChips
          form={form}
          field="form"
          owner="plan"
          wide
          label={t('plan.form')}
          options={FORMS.map((value) => ({ value, label: labels(`meetingForm.${value}`) }))}
          value={record.form}
        />
        <FieldPlace owner="plan" field="startsAt">
          <TextField
            label={t('plan.startsAt')}
            type="time"
            value={hour ?? hourOf(record.startsAt)}
            onChange={setHour}
            onBlur={leaveHour}
            isDisabled={form.isReadOnly}
            error={form.refusals.startsAt ?? null}
            {...(day && { description: t('plan.startsHint', { day: showPartialDay(day) }) })}
          />
        </FieldPlace>
        <FormText
          form={form}
          field="place"
          owner="plan"
          label={t('plan.place')}
          hint={t('plan.placeHint')}
          maxLength={LIMITS.name}
        />
      </div>
      {record.startsAt && <p>{t('plan.endsAt', { time: endOf(record.startsAt, record.form) })}</p>}
    </PartSection>
  )
}
