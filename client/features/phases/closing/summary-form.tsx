import { givenDrafts } from '@rondom/shared/board/own.ts'
import type { FamilySummary } from '@rondom/shared/domain/closing.ts'
import { type MemberId, newId } from '@rondom/shared/domain/ids.ts'
import { LIMITS } from '@rondom/shared/domain/limits.ts'
import type { FamilyMember } from '@rondom/shared/domain/people.ts'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { BoundText } from '../../../board/bound-text.tsx'
import { usePermission } from '../../../board/permission.ts'
import { type OwnDraft, useOwnDraft } from '../../../board/use-own-draft.ts'
import { useSharedText } from '../../../board/use-shared-value.ts'
import { useTable } from '../../../board/use-table.ts'
import { useWords } from '../../../board/words.tsx'
import { useCommand } from '../../../sync/use-command.ts'
import { namesInWords } from '../../../text/lists.ts'
import { Button } from '../../../ui/button.tsx'
import panel from '../panel.module.css'
import { useFilledDraft } from '../use-filled-draft.ts'
import { ChangedMeanwhile } from './changed-meanwhile.tsx'
import styles from './closing.module.css'
import { MayKnow } from './may-know.tsx'
import { ReachesOthers } from './reaches-others.tsx'
import { StartWithAgreed } from './start-with-agreed.tsx'
import { SummaryReaders } from './summary-readers.tsx'

interface FormProps {
  /** Who it was begun for. */
  member: FamilyMember
  /** What is changed; null for a new one. */
  summary: FamilySummary | null
  onClose: () => void
}

/** Writes a family summary, or changes one, beside what its readers may know; kept while it is typed. */
export function SummaryForm(props: FormProps) {
  const { t } = useTranslation('closing')
  const draft = useOwnDraft('summary', props.summary?.id ?? props.member.id)
  return draft === null ? <p>{t('loading')}</p> : <Fields {...props} draft={draft} />
}

function Fields({ member, summary, draft, onClose }: FormProps & { draft: OwnDraft }) {
  const { t } = useTranslation('closing')
  const table = useTable()
  const command = useCommand()
  const write = usePermission('writeSummary')
  const [forIds, setForIds] = useState<MemberId[]>(summary?.forIds ?? [member.id])
  const stood = useWords(summary?.text) ?? ''
  const text = useSharedText(draft.text).trim()
  useFilledDraft(draft, stood)
  if (table === null) return null
  const names = namesInWords(forIds.map((id) => table.state.members[id]?.name ?? ''))
  const obstacle = text === '' ? 'incomplete' : text.length > LIMITS.summaryText ? 'tooLong' : null

  async function save(): Promise<void> {
    const id = summary?.id ?? newId('summary')
    const clearGiven = givenDrafts(draft)
    if (!(await command({ type: 'writeSummary', summary: { id, forIds, text } }))) return
    clearGiven()
    onClose()
  }

  return (
    <section className={styles.writing} aria-label={t('summary.formTitle', { name: names })}>
      <div className={panel.form}>
        <SummaryReaders member={member} summary={summary} forIds={forIds} onChange={setForIds} />
        <ReachesOthers forIds={forIds} />
        <BoundText
          {...draft}
          label={t('summary.text')}
          showLabel
          description={t('summary.plain')}
          limit={LIMITS.summaryText}
          rows={10}
        />
        {text === '' && <StartWithAgreed draft={draft} forIds={forIds} />}
        <ChangedMeanwhile summary={summary} />
        {summary?.approvedBy && <p className={styles.soft}>{t('summary.anew')}</p>}
        <div className={panel.row}>
          <Button
            kind="primary"
            reason={write.reason ?? (obstacle === null ? null : t(`summary.${obstacle}`))}
            onPress={save}
          >
            {t(summary === null ? 'summary.save' : 'summary.saveChange')}
          </Button>
          <Button kind="quiet" onPress={onClose}>
            {t('cancel')}
          </Button>
        </div>
      </div>
      <MayKnow forIds={forIds} />
    </section>
  )
}
