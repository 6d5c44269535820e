import type { PartyId } from '@rondom/shared/domain/ids.ts'
import { IconArrowDown, IconArrowsSort, IconArrowUp } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { PartyBadge } from '../../board/party-badge.tsx'
import { usePermission } from '../../board/permission.ts'
import { partyName } from '../../board/roster.ts'
import { useTable } from '../../board/use-table.ts'
import { useCommand } from '../../sync/use-command.ts'
import { announce } from '../../ui/announcer.tsx'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import styles from './round-panel.module.css'

/** Changes the order of the round, by buttons. */
export function RoundOrder({ order }: { order: readonly PartyId[] }) {
  const { t } = useTranslation('phases')
  const { shown } = usePermission('orderRound')
  const [isOpen, setOpen] = useState(false)
  if (!shown) return null
  return (
    <div>
      <Button small kind="quiet" icon={<IconArrowsSort aria-hidden size={18} />} onPress={() => setOpen(true)}>
        {t('round.change')}
      </Button>
      {isOpen && <OrderDialog order={order} onClose={() => setOpen(false)} />}
    </div>
  )
}

function OrderDialog({ order, onClose }: { order: readonly PartyId[]; onClose: () => void }) {
  const { t } = useTranslation('phases')
  const table = useTable()
  const command = useCommand()
  const [parties, setParties] = useState([...order])

  function move(party: PartyId, by: 1 | -1): void {
    const place = parties.indexOf(party)
    const moved = parties.toSpliced(place, 1).toSpliced(place + by, 0, party)
    setParties(moved)
    if (table !== null) announce(t('round.moved', { party: partyName(table.state, party), place: place + by + 1 }))
  }

  async function save(): Promise<void> {
    if (await command({ type: 'orderRound', order: parties })) onClose()
  }

  return (
    <Dialog
      title={t('round.change')}
      isOpen
      onClose={onClose}
      closeLabel={t('cancel')}
      actions={
        <Button kind="primary" onPress={save}>
          {t('round.save')}
        </Button>
      }
    >
      <p>{t('round.changeHint')}</p>
      <ol className={styles.sorting}>
        {parties.map((party, place) => {
          const name = table === null ? '' : partyName(table.state, party)
          return (
            <li key={party} className={styles.sortable}>
              <PartyBadge party={party} />
              <span className={styles.actions}>
                {place > 0 && (
                  <IconButton
                    label={t('round.earlier', { party: name })}
                    icon={<IconArrowUp aria-hidden size={20} />}
                    onPress={() => move(party, -1)}
                  />
                )}
                {place < parties.length - 1 && (
                  <IconButton
                    label={t('round.later', { party: name })}
                    icon={<IconArrowDown aria-hidden size={20} />}
                    onPress={() => move(party, 1)}
                  />
                )}
              </span>
            </li>
          )
        })}
      </ol>
    </Dialog>
  )
}
