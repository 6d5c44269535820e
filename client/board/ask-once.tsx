import type { Command } from '@rondom/shared/domain/commands.ts'
import { useCommand } from '../sync/use-command.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'

/** Asks once before something goes from the table, in words that say what will happen; then gives the command. */
export function AskOnce(props: {
  title: string
  explain: string
  cancel: string
  confirm: string
  command: Command
  onClose: () => void
}) {
  const { title, explain, cancel, confirm, onClose } = props
  const command = useCommand()

  async function go(): Promise<void> {
    if (await command(props.command)) onClose()
  }

  return (
    <Dialog
      title={title}
      isOpen
      onClose={onClose}
      closeLabel={cancel}
      actions={
        <>
          <Button onPress={onClose}>{cancel}</Button>
          <Button kind="primary" onPress={go}>
            {confirm}
          </Button>
        </>
      }
    >
      <p>{explain}</p>
    </Dialog>
  )
}
