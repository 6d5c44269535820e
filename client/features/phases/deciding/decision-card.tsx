import type { KeyDecision } from '@rondom/shared/domain/decisions.ts'
import { decisionItem } from '@rondom/shared/domain/derived.ts'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { placeId } from '../../../board/places.ts'
import { Release } from '../../../board/release.tsx'
import { useTable } from '../../../board/use-table.ts'
import { Words } from '../../../board/words.tsx'
import { ConsultationList } from './consultation-list.tsx'
import { DeciderWork } from './decider-work.tsx'
import styles from './deciding.module.css'
import { DecisionActions } from './decision-actions.tsx'
import { typeOf } from './decision-facts.ts'
import { FormerOutcomes } from './former-outcomes.tsx'
import { KeyWorkerChange } from './key-worker-change.tsx'
import { OutcomeWords } from './outcome-words.tsx'
import { StatusBadge } from './status-badge.tsx'

/** One key decision: the question, who may take it, who is consulted, and what was decided and why. */
export function DecisionCard({ decision }: { decision: KeyDecision }) {
  const { t } = useTranslation('deciding')
  const { t: label } = useTranslation('domain')
  const table = useTable()
  const id = useId()
  if (table === null) return null
  const { state, you } = table
  const type = typeOf(state, decision.typeId)
  const name = state.participants[decision.deciderId]?.name ?? t('gone')
  return (
    <li id={placeId('decision', decision.id)} className={styles.decision} aria-labelledby={id}>
      <header className={styles.head}>
        <h3 id={id}>
          <Words id={decision.question} />
        </h3>
        <StatusBadge status={decision.status} />
      </header>
      <dl className={styles.facts}>
        <Fact name={t('decides')}>{decision.deciderId === you.id ? t('youDecide', { name }) : name}</Fact>
        <Fact name={t('authority')}>{decision.authority}</Fact>
        <Fact name={t('frame')}>{label(`legalFrame.${decision.legalFrame}`)}</Fact>
        {type && <Fact name={t('type')}>{type.name}</Fact>}
      </dl>
      <ConsultationList decision={decision} />
      <OutcomeWords decision={decision} name={name} />
      <DeciderWork decision={decision} />
      <KeyWorkerChange decision={decision} />
      <FormerOutcomes decision={decision} />
      <DecisionActions decision={decision} />
      <Release item={decisionItem(decision.id)} />
    </li>
  )
}

function Fact({ name, children }: { name: string; children: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
