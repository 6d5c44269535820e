import { useTranslation } from 'react-i18next'
import { useCommand } from '../../sync/use-command.ts'
import { notify } from '../../ui/notices.ts'
import type { Removal } from './removal.ts'

/** Takes something away, tells so, and offers the way back. Stops at the first refusal, which is shown. */
export function useRemoval(): (name: string, removal: Removal) => Promise<void> {
  const { t } = useTranslation('preparation')
  const ask = useCommand()

  async function askAll(commands: Removal['remove']): Promise<boolean> {
    for (const command of commands) {
      if (!(await ask(command))) return false
    }
    return true
  }

  return async (name, removal) => {
    if (!(await askAll(removal.remove))) return
    notify({
      kind: 'done',
      sentence: t('record.removed', { name }),
      undo: () => void askAll(removal.restore),
    })
  }
}
