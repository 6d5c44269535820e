import type { Consultation, KeyDecision } from '@rondom/shared/domain/decisions.ts'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { usePermission } from '../../../board/permission.ts'
import { useOwnDraft } from '../../../board/use-own-draft.ts'
import { useTable } from '../../../board/use-table.ts'
import { Words } from '../../../board/words.tsx'
import { Panel } from '../panel.tsx'
import { AdviceFields } from './advice-fields.tsx'
import styles from './deciding.module.css'
import { askedOf } from './decision-facts.ts'

/** "Jouw advies wordt gevraagd": a field at once in sight for each decision on which this person is consulted. */
export function AskedAdvice() {
  const { t } = useTranslation('deciding')
  const table = useTable()
  const give = usePermission('giveAdvice')
  if (table === null || !give.shown) return null
  const asked = Object.values(table.state.decisions).flatMap((decision) =>
    askedOf(decision, table.you.id).map((consultation) => ({ decision, consultation })),
  )
  if (asked.length === 0) return null
  return (
    <Panel title={t('advice.asked')} hint={t('advice.askedHint')}>
      {asked.map(({ decision, consultation }) => (
        <Asked key={consultation.id} decision={decision} consultation={consultation} />
      ))}
    </Panel>
  )
}

function Asked({ decision, consultation }: { decision: KeyDecision; consultation: Consultation }) {
  const { t } = useTranslation('deciding')
  const draft = useOwnDraft('advice', consultation.id)
  const id = useId()
  return (
    <section className={styles.group} aria-labelledby={id}>
      <h3 id={id}>
        <Words id={decision.question} />
      </h3>
      <p className={styles.soft}>{t('advice.askedAs', { who: consultation.who })}</p>
      {draft === null ? (
        <p>{t('loading')}</p>
      ) : (
        <AdviceFields decision={decision} consultation={consultation} draft={draft} />
      )}
    </section>
  )
}
