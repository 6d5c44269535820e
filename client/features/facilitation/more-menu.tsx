import { IconDots } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { usePermission } from '../../board/permission.ts'
import { useTable } from '../../board/use-table.ts'
import { useCommand } from '../../sync/use-command.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Menu } from '../../ui/menu.tsx'
import { CloseEarlyDialog } from './close-early-dialog.tsx'

/** What is seldom needed: a new silent round, the facilitation to a deputy, closing early. Each asks once. */
export function MoreMenu() {
  const { t } = useTranslation('facilitation')
  const table = useTable()
  const command = useCommand()
  const round = usePermission('startSilentRound')
  const early = usePermission('closeEarly')
  const [asked, setAsked] = useState<string | null>(null)
  if (table === null) return null
  const deputies = Object.values(table.state.participants).filter(
    ({ role, admission, attendance }) => role === 'deputy' && admission === 'admitted' && attendance === 'expected',
  )
  const deputy = deputies.find(({ id }) => id === asked)
  const lines = [
    ...(round.shown ? [{ id: 'round', label: t('round.start'), isDisabled: round.reason !== null }] : []),
    ...deputies.map(({ id, name }) => ({ id, label: t('handOver.to', { name }) })),
    ...(early.shown && early.reason === null ? [{ id: 'early', label: t('early.button') }] : []),
  ]
  if (lines.length === 0) return null

  async function confirm(): Promise<void> {
    if (asked === null) return
    const isDone = await command(
      asked === 'round' ? { type: 'startSilentRound' } : { type: 'handOverFacilitation', to: asked },
    )
    if (isDone) setAsked(null)
  }

  return (
    <>
      <Menu label={t('more')} lines={lines} onAction={setAsked}>
        <Button kind="quiet" icon={<IconDots aria-hidden size={20} />}>
          {t('more')}
        </Button>
      </Menu>
      <Dialog
        title={asked === 'round' ? t('round.start') : t('handOver.to', { name: deputy?.name ?? '' })}
        isOpen={asked === 'round' || deputy !== undefined}
        onClose={() => setAsked(null)}
        closeLabel={t('cancel')}
        actions={
          <>
            <Button onPress={() => setAsked(null)}>{t('cancel')}</Button>
            <Button kind="primary" onPress={confirm}>
              {t(asked === 'round' ? 'round.confirm' : 'handOver.confirm')}
            </Button>
          </>
        }
      >
        <p>{asked === 'round' ? t('round.explain') : t('handOver.explain', { name: deputy?.name ?? '' })}</p>
      </Dialog>
      {asked === 'early' && <CloseEarlyDialog onClose={() => setAsked(null)} />}
    </>
  )
}
