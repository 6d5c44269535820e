import { useTranslation } from 'react-i18next'
import { useCommand } from '../../sync/use-command.ts'
import { notify } from '../../ui/notices.ts'
import { goOnAt } from './lead-to.ts'
import type { Removal } from './removal.ts'

/**
 * Takes something away, tells so, and offers the way back. Stops at the first refusal, which is shown. Whoever
 * works by keyboard goes on at the anchor.
 */
export function useRemoval(): (name: string, removal: Removal, goOn: string) => Promise<void> {
  const { t } = useTranslation('preparation')
  const ask = useCommand()

  async function askAll(commands: Removal['remove']): Promise<boolean> {
    for (const command of commands) {
      if (!(await ask(command))) return false
    }
    return true
  }

  return async (name, removal, goOn) => {
    if (!(await askAll(removal.remove))) return
    goOnAt(goOn)
    notify({
      kind: 'done',
      sentence: t('record.removed', { name }),
      undo: () => void askAll(removal.restore),
    })
  }
}
