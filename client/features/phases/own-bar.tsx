import { IconCheck, IconHandStop } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { DangerCall } from '../../board/danger-call.tsx'
import { usePermission } from '../../board/permission.ts'
import { leadToMarked } from '../../board/places.ts'
import { SilentMinute } from '../../board/silent-minute.tsx'
import { type Table, useTable } from '../../board/use-table.ts'
import { everythingSaved } from '../../sync/saving-store.ts'
import { useCommand } from '../../sync/use-command.ts'
import { Button } from '../../ui/button.tsx'
import styles from './own-bar.module.css'

/** What a participant can do in every phase, and the one thing this phase asks. Not for who leads. */
export function OwnBar() {
  const { t } = useTranslation('phases')
  const table = useTable()
  if (table === null || table.you.role === 'facilitator') return null
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields.
    <div className={styles.bar} role="group" aria-label={t('own.label')}>
      <span className={styles.always}>
        <HandButton table={table} />
        <SilentMinute />
        <DangerCall />
      </span>
      <ReadyButton table={table} />
    </div>
  )
}

function HandButton({ table: { state, you } }: { table: Table }) {
  const { t } = useTranslation('phases')
  const command = useCommand()
  const raise = usePermission('raiseHand')
  const isRaised = state.hands.includes(you.id)
  if (!raise.shown) return null
  return (
    <Button
      kind="quiet"
      icon={<IconHandStop aria-hidden size={20} />}
      isPressed={isRaised}
      onPress={() => void command(isRaised ? { type: 'lowerHand', participantId: you.id } : { type: 'raiseHand' })}
    >
      {t('own.raiseHand')}
    </Button>
  )
}

function ReadyButton({ table: { state, you } }: { table: Table }) {
  const { t } = useTranslation('phases')
  const command = useCommand()
  const declare = usePermission('declareReady')
  const withdraw = usePermission('withdrawReady')
  const isReady = state.ready.includes(you.id)
  if (isReady && withdraw.shown) {
    return <Button onPress={() => void command({ type: 'withdrawReady' })}>{t('own.notReady')}</Button>
  }
  if (!declare.shown) return null

  async function declareReady(): Promise<void> {
    // The words go another way than this command: it is judged by what is saved, so they go first.
    await everythingSaved(state.id)
    if (!(await command({ type: 'declareReady' }))) leadToMarked()
  }

  return (
    <Button kind="primary" icon={<IconCheck aria-hidden size={20} />} reason={declare.reason} onPress={declareReady}>
      {t('own.ready')}
    </Button>
  )
}
