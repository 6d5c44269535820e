import type { ConferenceState } from '@rondom/shared/domain/conference-state.ts'
import { TIMELINE_KINDS, type TimelineKind } from '@rondom/shared/domain/meeting.ts'
import { IconPlus } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import { EntryCard } from './entry-card.tsx'
import { FieldPlace } from './form-fields.tsx'
import { fieldAnchor } from './missing-anchors.ts'
import { newEntry } from './new-records.ts'
import { PartSection } from './part-section.tsx'
import styles from './preparation.module.css'
import { type EntryInput, entryInput, type Words } from './record-inputs.ts'
import { useAllowed } from './use-allowed.ts'
import { type NewRecords, useNewRecords } from './use-new-records.ts'

const ADDING = { event: 'history.addEvent', help: 'history.addHelp', judgement: 'history.addJudgement' } as const

/** What went before, entered once with its source: events and help by day, earlier judgements apart. */
export function HistoryPart({ state, words }: { state: ConferenceState; words: Words }) {
  const { t } = useTranslation('preparation')
  const recorded = Object.values(state.timeline)
    .toSorted((a, b) => a.on.localeCompare(b.on))
    .map((entry) => entryInput(entry, words))
  const begun = useNewRecords<EntryInput>(
    recorded.map(({ id }) => id),
    fieldAnchor('history', 'add'),
  )
  const mayRecord = useAllowed('recordTimelineEntry')
  const group = { recorded, begun, state, words }
  const isEmpty = recorded.length + begun.records.length === 0
  return (
    <PartSection part="history" intro={t('history.intro')}>
      {isEmpty && <p className={styles.empty}>{t('history.empty')}</p>}
      <EntryGroup {...group} title={t('history.timeline')} kinds={['event', 'help']} />
      <EntryGroup {...group} title={t('history.judgements')} kinds={['judgement']} />
      {mayRecord && (
        <FieldPlace owner="history" field="add" wide>
          <div className={styles.adding}>
            {TIMELINE_KINDS.map((kind) => (
              <Button key={kind} icon={<IconPlus aria-hidden size={18} />} onPress={() => begun.add(newEntry(kind))}>
                {t(ADDING[kind])}
              </Button>
            ))}
          </div>
        </FieldPlace>
      )}
    </PartSection>
  )
}

function EntryGroup(props: {
  title: string
  kinds: readonly TimelineKind[]
  recorded: EntryInput[]
  begun: NewRecords<EntryInput>
  state: ConferenceState
  words: Words
}) {
  const { title, kinds, recorded, begun, state, words } = props
  const inGroup = ({ kind }: EntryInput) => kinds.includes(kind)
  const cards = [
    ...recorded.filter(inGroup).map((entry) => ({ entry, isNew: false })),
    ...begun.records.filter(inGroup).map((entry) => ({ entry, isNew: true })),
  ]
  if (cards.length === 0) return null
  const titleId = `history-${kinds[0]}`
  return (
    <section className={styles.group} aria-labelledby={titleId}>
      <h3 id={titleId}>{title}</h3>
      {cards.map(({ entry, isNew }) => (
        <EntryCard
          key={entry.id}
          entry={entry}
          isNew={isNew}
          state={state}
          words={words}
          onDiscard={() => begun.discard(entry.id)}
        />
      ))}
    </section>
  )
}
