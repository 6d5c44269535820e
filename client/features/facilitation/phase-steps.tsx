import { IconArrowRight, IconEye, IconFileCheck, IconListCheck } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { usePermission } from '../../board/permission.ts'
import { useTable } from '../../board/use-table.ts'
import { useConference } from '../../sync/conference-store.ts'
import { useCommand } from '../../sync/use-command.ts'
import { Button } from '../../ui/button.tsx'
import { PHONE, useMedia } from '../../ui/use-media.ts'
import { EstablishDialog } from './establish-dialog.tsx'
import styles from './facilitation.module.css'
import { PreviousPhase } from './previous-phase.tsx'
import { RevealDialog } from './reveal-dialog.tsx'

/** The way back, what is still missing, and the way on: the next phase, the reveal, or establishing the record. */
export function PhaseSteps({ onShowExit, showsExit }: { onShowExit: (shows: boolean) => void; showsExit: boolean }) {
  const { t } = useTranslation('facilitation')
  const table = useTable()
  const command = useCommand()
  const exit = useConference((view) => view.abilities?.exit ?? null)
  const reveal = usePermission('reveal')
  const establish = usePermission('establishRecord')
  const isPhone = useMedia(PHONE)
  const [asking, setAsking] = useState<'reveal' | 'establish' | null>(null)
  if (table === null) return null
  const blocking = exit?.blocking ?? []
  const count = blocking.length + (exit?.warnings.length ?? 0)

  async function next(): Promise<void> {
    if (blocking.length > 0) onShowExit(true)
    else if (await command({ type: 'changePhase', direction: 'forward', reason: null })) onShowExit(false)
  }

  async function revealAll(): Promise<void> {
    onShowExit(false)
    const isEveryoneReady = !blocking.some(({ code }) => code === 'not_ready')
    const isRevealed = isEveryoneReady && (await command({ type: 'reveal', reason: null }))
    if (!isRevealed) setAsking('reveal')
  }

  function askToEstablish(): void {
    onShowExit(blocking.length > 0)
    if (blocking.length === 0) setAsking('establish')
  }

  return (
    <span className={styles.steps}>
      {count > 0 && (
        <Button
          kind="quiet"
          className={styles.missing}
          icon={<IconListCheck aria-hidden size={20} />}
          isExpanded={showsExit}
          onPress={() => onShowExit(!showsExit)}
        >
          {blocking.length > 0 ? t('exit.missing', { count: blocking.length }) : t('exit.signs', { count })}
        </Button>
      )}
      {!isPhone && <PreviousPhase />}
      {reveal.shown ? (
        <Button kind="primary" icon={<IconEye aria-hidden size={20} />} reason={reveal.reason} onPress={revealAll}>
          {t('reveal.button')}
        </Button>
      ) : establish.shown ? (
        <Button
          kind="primary"
          icon={<IconFileCheck aria-hidden size={20} />}
          reason={establish.reason}
          onPress={askToEstablish}
        >
          {t('establish.button')}
        </Button>
      ) : (
        <Button kind="primary" icon={<IconArrowRight aria-hidden size={20} />} onPress={next}>
          {t('next')}
        </Button>
      )}
      {asking === 'reveal' && <RevealDialog onClose={() => setAsking(null)} />}
      {asking === 'establish' && <EstablishDialog onClose={() => setAsking(null)} />}
    </span>
  )
}
