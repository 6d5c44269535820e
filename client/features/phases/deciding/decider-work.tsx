import { isTaken, type KeyDecision } from '@rondom/shared/domain/decisions.ts'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { usePermission } from '../../../board/permission.ts'
import { useTable } from '../../../board/use-table.ts'
import { Button } from '../../../ui/button.tsx'
import styles from './deciding.module.css'
import { openRequired } from './decision-facts.ts'
import { OutcomeForm } from './outcome-form.tsx'
import { ReconsiderDialog } from './reconsider-dialog.tsx'
import { TakeDialog } from './take-dialog.tsx'

/** What the decider does with the own decision: write it, take it, reconsider it. Nothing for everyone else. */
export function DeciderWork({ decision }: { decision: KeyDecision }) {
  const table = useTable()
  if (table === null || decision.deciderId !== table.you.id) return null
  return isTaken(decision) ? <Taken decision={decision} /> : <NotTaken decision={decision} />
}

function NotTaken({ decision }: { decision: KeyDecision }) {
  const { t } = useTranslation('deciding')
  const write = usePermission('writeOutcome')
  const take = usePermission('takeDecision')
  const [isChanging, setChanging] = useState(false)
  const [isTaking, setTaking] = useState(false)
  if (decision.status === 'open' || isChanging) {
    if (!write.shown) return null
    const close = decision.status === 'open' ? null : () => setChanging(false)
    return (
      <div className={styles.work}>
        <h4>{t('write.title')}</h4>
        <OutcomeForm decision={decision} onClose={close} />
      </div>
    )
  }
  const who = openRequired(decision).map((consultation) => consultation.who)
  const waits = who.length === 0 ? null : t('take.open', { who: who.join(', ') })
  return (
    <div className={styles.work}>
      {waits !== null && <p>{waits}</p>}
      <span className={styles.actions}>
        {take.shown && (
          <Button kind="primary" reason={take.reason ?? waits} onPress={() => setTaking(true)}>
            {t('take.button')}
          </Button>
        )}
        {write.shown && (
          <Button reason={write.reason} onPress={() => setChanging(true)}>
            {t('write.change')}
          </Button>
        )}
      </span>
      {isTaking && <TakeDialog decision={decision} onClose={() => setTaking(false)} />}
    </div>
  )
}

function Taken({ decision }: { decision: KeyDecision }) {
  const { t } = useTranslation('deciding')
  const reconsider = usePermission('reconsiderDecision')
  const [isOpen, setOpen] = useState(false)
  if (!reconsider.shown) return null
  return (
    <div>
      <Button reason={reconsider.reason} onPress={() => setOpen(true)}>
        {t('again.button')}
      </Button>
      {isOpen && <ReconsiderDialog decision={decision} onClose={() => setOpen(false)} />}
    </div>
  )
}
