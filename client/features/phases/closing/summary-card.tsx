import type { FamilySummary } from '@rondom/shared/domain/closing.ts'
import { IconCheck, IconCircleCheck, IconHourglass } from '@tabler/icons-react'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { usePermission } from '../../../board/permission.ts'
import { participantOf } from '../../../board/roster.ts'
import { useTable } from '../../../board/use-table.ts'
import { Words } from '../../../board/words.tsx'
import { useCommand } from '../../../sync/use-command.ts'
import { namesInWords } from '../../../text/lists.ts'
import { Badge } from '../../../ui/badge.tsx'
import { Button } from '../../../ui/button.tsx'
import styles from './closing.module.css'
import { RemoveSummary } from './remove-summary.tsx'
import { SummaryForm } from './summary-form.tsx'

/** One summary as its readers will have it, with its approval by the key worker. */
export function SummaryCard({ summary }: { summary: FamilySummary }) {
  const { t } = useTranslation('closing')
  const table = useTable()
  const command = useCommand()
  const id = useId()
  const write = usePermission('writeSummary')
  const withdraw = usePermission('withdrawSummary')
  const approve = usePermission('approveSummary')
  const [open, setOpen] = useState<'change' | 'remove' | null>(null)
  if (table === null) return null
  const { state } = table
  const { forIds, revision, approvedBy } = summary
  const names = namesInWords(forIds.map((member) => state.members[member]?.name ?? ''))
  const first = state.members[forIds[0] ?? '']
  const author = participantOf(state, summary.writtenBy)
  const close = () => setOpen(null)
  return (
    <article className={styles.summary} aria-labelledby={id}>
      <header className={styles.memberHead}>
        <h3 id={id}>{t('summary.for', { names })}</h3>
        {approvedBy === null ? (
          <Badge tone="caution" icon={<IconHourglass aria-hidden size={16} />}>
            {t('summary.status.waiting')}
          </Badge>
        ) : (
          <Badge tone="done" icon={<IconCircleCheck aria-hidden size={16} />}>
            {t('summary.approvedBy', { name: participantOf(state, approvedBy)?.name ?? '' })}
          </Badge>
        )}
        {author && <span className={styles.soft}>{t('summary.by', { name: author.name })}</span>}
      </header>
      {open === 'change' && first ? (
        <SummaryForm member={first} summary={summary} onClose={close} />
      ) : (
        <>
          <p className={styles.letter}>
            <Words id={summary.text} />
          </p>
          <div className={styles.foot}>
            {approvedBy === null && approve.shown && (
              <Button
                small
                kind="primary"
                icon={<IconCheck aria-hidden size={18} />}
                reason={approve.reason}
                onPress={() => command({ type: 'approveSummary', summaryId: summary.id, revision })}
              >
                {t('summary.approve')}
              </Button>
            )}
            <Button small kind="quiet" reason={write.reason} onPress={() => setOpen('change')}>
              {t('summary.change')}
            </Button>
            {withdraw.shown && (
              <Button small kind="quiet" reason={withdraw.reason} onPress={() => setOpen('remove')}>
                {t('summary.remove')}
              </Button>
            )}
          </div>
          {approvedBy === null && <p className={styles.soft}>{t('summary.approveExplain', { names })}</p>}
        </>
      )}
      {open === 'remove' && <RemoveSummary summary={summary} names={names} onClose={close} />}
    </article>
  )
}
