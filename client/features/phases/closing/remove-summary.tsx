import type { FamilySummary } from '@rondom/shared/domain/closing.ts'
import { useTranslation } from 'react-i18next'
import { AskOnce } from '../../../board/ask-once.tsx'

/** Takes a summary away; asks once. */
export function RemoveSummary(props: { summary: FamilySummary; names: string; onClose: () => void }) {
  const { summary, names, onClose } = props
  const { t } = useTranslation('closing')
  return (
    <AskOnce
      title={t('summary.removeTitle')}
      explain={t('summary.removeExplain', { names })}
      cancel={t('cancel')}
      confirm={t('summary.removeConfirm')}
      command={{ type: 'withdrawSummary', summaryId: summary.id }}
      onClose={onClose}
    />
  )
}
