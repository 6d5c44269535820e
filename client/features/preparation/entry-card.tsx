import type { ConferenceState } from '@rondom/shared/domain/conference-state.ts'
import { LIMITS } from '@rondom/shared/domain/limits.ts'
import { useTranslation } from 'react-i18next'
import { personName, restrictablePeople } from '../../board/roster.ts'
import { CheckboxGroup } from '../../ui/checkbox-group.tsx'
import { FormDay } from './form-day.tsx'
import { FormArea, FormText } from './form-fields.tsx'
import { fieldAnchor } from './missing-anchors.ts'
import { showPartialDay } from './partial-day.ts'
import styles from './preparation.module.css'
import { RecordCard } from './record-card.tsx'
import type { EntryInput, Words } from './record-inputs.ts'
import { entryRemoval } from './removal.ts'
import { useAllowed } from './use-allowed.ts'
import { useRecordForm } from './use-record-form.ts'
import { useRemoval } from './use-removal.ts'

const NEEDS = ['on', 'text', 'source'] as const

/** One fact of the history: when, what, according to whom, and who may not see it. */
export function EntryCard(props: {
  entry: EntryInput
  isNew: boolean
  state: ConferenceState
  words: Words
  onDiscard: () => void
}) {
  const { entry, isNew, state, words } = props
  const { t } = useTranslation('preparation')
  const { t: labels } = useTranslation('domain')
  const remove = useRemoval()
  const form = useRecordForm<EntryInput>({
    id: entry.id,
    saved: entry,
    isNew,
    isReadOnly: !useAllowed('recordTimelineEntry'),
    needs: NEEDS,
    toCommand: (record) => ({ type: 'recordTimelineEntry', entry: record }),
  })
  const mayRemove = useAllowed('removeTimelineEntry')
  const { record } = form
  const { id } = entry
  const people = restrictablePeople(state)
  const hiddenFor = record.notVisibleTo.map((person) => personName(state, person)).join(', ')
  const about = [record.text, record.source, hiddenFor && t('history.hiddenFor', { names: hiddenFor })]
  const kind = labels(`timelineKind.${record.kind}`)
  const day = record.on ? showPartialDay(record.on) : t('history.undated')
  return (
    <RecordCard
      title={`${kind}, ${day}`}
      level={4}
      about={about.filter(Boolean).join(' · ')}
      missing={0}
      startsOpen={isNew}
      isNew={isNew}
      needed={form.needed.map((field) => t(`history.${field as (typeof NEEDS)[number]}`))}
      onRemove={
        isNew
          ? props.onDiscard
          : mayRemove
            ? () => remove(t('history.theEntry'), entryRemoval(state, id, words), fieldAnchor('history', 'add'))
            : null
      }
    >
      <div className={styles.grid}>
        <FormDay
          form={form}
          field="on"
          owner={id}
          precision="partialDay"
          label={t('history.on')}
          hint={t('history.onHint')}
          autoFocus={isNew}
        />
        <FormText
          form={form}
          field="source"
          owner={id}
          label={t('history.source')}
          hint={t(record.kind === 'judgement' ? 'history.sourceHintJudgement' : 'history.sourceHint')}
          maxLength={LIMITS.name}
        />
        <FormArea
          form={form}
          field="text"
          owner={id}
          label={t('history.text')}
          hint={t('history.textHint')}
          maxLength={LIMITS.timelineText}
        />
        {people.length > 0 && (
          <div className={styles.wide}>
            <CheckboxGroup
              label={t('history.notVisibleTo')}
              description={t('history.notVisibleHint')}
              options={people.map((person) => ({ value: person.id, label: person.name }))}
              values={record.notVisibleTo}
              isDisabled={form.isReadOnly}
              onChange={(notVisibleTo) => void form.choose({ notVisibleTo })}
            />
            {form.refusals.notVisibleTo && <p className={styles.refusal}>{form.refusals.notVisibleTo}</p>}
          </div>
        )}
      </div>
    </RecordCard>
  )
}
