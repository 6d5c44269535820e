import { type Consultation, isTaken, type KeyDecision } from '@rondom/shared/domain/decisions.ts'
import { IconCircleCheck, IconCircleDashed } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { usePermission } from '../../../board/permission.ts'
import { useTable } from '../../../board/use-table.ts'
import { useToday } from '../../../board/use-today.ts'
import { Words } from '../../../board/words.tsx'
import { dayWords } from '../../../text/dates.ts'
import { Button } from '../../../ui/button.tsx'
import { AdviceDialog } from './advice-dialog.tsx'
import styles from './deciding.module.css'
import { isRecordedBy } from './decision-facts.ts'

/** Who is consulted before it is taken, whether that is done, and each advice in its words. */
export function ConsultationList({ decision }: { decision: KeyDecision }) {
  const { t } = useTranslation('deciding')
  return (
    <div className={styles.group}>
      <h4>{t('consulted')}</h4>
      {decision.consultations.length === 0 && <p className={styles.soft}>{t('nobodyConsulted')}</p>}
      {/* biome-ignore lint/a11y/noRedundantRoles: a list without bullets is no list to some screen readers. */}
      <ul role="list" className={styles.consultations}>
        {decision.consultations.map((consultation) => (
          <Consulted key={consultation.id} decision={decision} consultation={consultation} />
        ))}
      </ul>
    </div>
  )
}

function Consulted({ decision, consultation }: { decision: KeyDecision; consultation: Consultation }) {
  const { t } = useTranslation('deciding')
  const { t: label } = useTranslation('domain')
  const { who, kind, required, on, advice } = consultation
  const Icon = advice === null ? IconCircleDashed : IconCircleCheck
  return (
    <li className={styles.consultation}>
      <Icon aria-hidden size={20} className={advice === null ? styles.openIcon : styles.doneIcon} />
      <div className={styles.consulted}>
        <p>
          <strong>{who}</strong>{' '}
          <span className={styles.soft}>
            {label(`consultationKind.${kind}`)}
            {required && `, ${t('consultation.required')}`}
            {': '}
            {on === null ? t('consultation.open') : t('consultation.done', { day: dayWords(on) })}
            <RecordedBy consultation={consultation} />
          </span>
        </p>
        {advice !== null && (
          <blockquote className={styles.advice}>
            <Words id={advice} />
          </blockquote>
        )}
        <OwnAdvice decision={decision} consultation={consultation} />
      </div>
    </li>
  )
}

function RecordedBy({ consultation: { by, participantId } }: { consultation: Consultation }) {
  const { t } = useTranslation('deciding')
  const table = useTable()
  if (table === null || by === null || by === participantId) return null
  return `, ${t('consultation.byOther', { name: table.state.participants[by]?.name ?? t('gone') })}`
}

/** Of someone without a seat the decider writes the advice down; what one gave oneself can be changed until it is taken. */
function OwnAdvice({ decision, consultation }: { decision: KeyDecision; consultation: Consultation }) {
  const { t } = useTranslation('deciding')
  const table = useTable()
  const give = usePermission('giveAdvice')
  const today = useToday()
  const [isOpen, setOpen] = useState(false)
  if (table === null || isTaken(decision) || !give.shown) return null
  const { participantId, advice, who } = consultation
  const { state, you } = table
  const isGiven = advice !== null
  const changesOwn = isGiven && participantId === you.id
  const isDayOver = today > state.facts.conferenceOn
  if (!changesOwn && !isRecordedBy(you.id, decision, consultation, state.participants, isDayOver)) return null
  return (
    <div>
      <Button small kind={isGiven ? 'quiet' : 'secondary'} reason={give.reason} onPress={() => setOpen(true)}>
        {isGiven ? t('consultation.change', { who }) : t('consultation.record', { who })}
      </Button>
      {isOpen && <AdviceDialog decision={decision} consultation={consultation} onClose={() => setOpen(false)} />}
    </div>
  )
}
