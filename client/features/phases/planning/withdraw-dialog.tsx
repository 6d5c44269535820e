import type { Command } from '@rondom/shared/domain/commands.ts'
import { useTranslation } from 'react-i18next'
import { AskOnce } from '../../../board/ask-once.tsx'

/** Asks once before something goes from the plan. */
export function WithdrawDialog(props: { title: string; explain: string; command: Command; onClose: () => void }) {
  const { t } = useTranslation('planning')
  return <AskOnce {...props} cancel={t('cancel')} confirm={t('withdrawConfirm')} />
}
