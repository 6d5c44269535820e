import type { ConferenceState } from '@rondom/shared/domain/conference-state.ts'
import { LIMITS } from '@rondom/shared/domain/limits.ts'
import { CASE_THEMES, type CaseFacts } from '@rondom/shared/domain/meeting.ts'
import { useTranslation } from 'react-i18next'
import { useCommand } from '../../sync/use-command.ts'
import { CheckboxGroup } from '../../ui/checkbox-group.tsx'
import { FieldPlace, FormText } from './form-fields.tsx'
import { movedToDay } from './meeting-hour.ts'
import { MeetingKind } from './meeting-kind.tsx'
import { PartSection } from './part-section.tsx'
import styles from './preparation.module.css'
import { useAllowed } from './use-allowed.ts'
import { useRecordForm } from './use-record-form.ts'

/** The facts of the case: no names, only what places it. */
export function CasePart({ state }: { state: ConferenceState }) {
  const { facts, plan } = state
  const { t } = useTranslation('preparation')
  const { t: words } = useTranslation('domain')
  const ask = useCommand()
  const mayPlan = useAllowed('planMeeting')
  const form = useRecordForm<CaseFacts>({
    id: 'case',
    saved: facts,
    isNew: false,
    isReadOnly: !useAllowed('describeCase'),
    needs: ['conferenceOn'],
    toCommand: (record) => ({ type: 'describeCase', facts: record }),
    // The meeting keeps its hour on another day.
    afterwards: ({ conferenceOn }, before) => {
      const moved = mayPlan && conferenceOn !== before.conferenceOn ? movedToDay(plan, conferenceOn) : null
      if (moved) void ask({ type: 'planMeeting', plan: moved })
    },
  })
  return (
    <PartSection part="case" intro={t('case.intro')}>
      <MeetingKind state={state} />
      <div className={styles.grid}>
        <FormText
          form={form}
          field="code"
          owner="case"
          label={t('case.code')}
          hint={t('case.codeHint')}
          maxLength={LIMITS.name}
        />
        <FormText
          form={form}
          field="municipality"
          owner="case"
          label={t('case.municipality')}
          maxLength={LIMITS.name}
        />
        <FormText
          form={form}
          field="firstConcernOn"
          owner="case"
          type="date"
          label={t('case.firstConcernOn')}
          hint={t('case.firstConcernHint')}
        />
        <FormText
          form={form}
          field="triggerOn"
          owner="case"
          type="date"
          label={t('case.triggerOn')}
          hint={t('case.triggerHint')}
        />
        <FormText
          form={form}
          field="conferenceOn"
          owner="case"
          type="date"
          label={t('case.conferenceOn')}
          problem={form.record.conferenceOn ? null : t('case.dayMissing')}
        />
      </div>
      <FieldPlace owner="case" field="themes" wide>
        <div className={styles.themes}>
          <CheckboxGroup
            label={t('case.themes')}
            description={t('case.themesHint')}
            options={CASE_THEMES.map((theme) => ({ value: theme, label: words(`theme.${theme}`) }))}
            values={form.record.themes}
            isDisabled={form.isReadOnly}
            onChange={(themes) => void form.choose({ themes })}
          />
        </div>
      </FieldPlace>
    </PartSection>
  )
}
