import { type DecisionType, SUBJECT_CONSULTATIONS } from '@rondom/shared/domain/decisions.ts'
import { type ReactNode, useId } from 'react'
import { useTranslation } from 'react-i18next'
import { chosenBeside } from './catalogue.ts'
import styles from './decision-types.module.css'
import { TypeActions } from './type-actions.tsx'
import { useDeciderLabel } from './use-decider-label.ts'

interface TypeListProps {
  types: readonly DecisionType[]
  /** True for who may change them. */
  keeps: boolean
  onSaved: () => void
}

/** The types of a team, each with what holds for it. */
export function TypeList({ types, keeps, onSaved }: TypeListProps) {
  const { t } = useTranslation('decisionTypes')
  if (types.length === 0) return <p>{t('none')}</p>
  return (
    // biome-ignore lint/a11y/noRedundantRoles: a list without bullets is no list to some screen readers.
    <ul role="list" className={styles.list}>
      {types.map((type) => (
        <ListedType key={type.id} type={type}>
          {keeps && <TypeActions type={type} onSaved={onSaved} />}
        </ListedType>
      ))}
    </ul>
  )
}

function ListedType({ type, children }: { type: DecisionType; children: ReactNode }) {
  const { t } = useTranslation('decisionTypes')
  const { t: label } = useTranslation('domain')
  const deciderLabel = useDeciderLabel()
  const id = useId()
  const always = SUBJECT_CONSULTATIONS[type.subject].map((kind) =>
    t('fixed', { kind: label(`consultationKind.${kind}`) }),
  )
  const consulted = [...always, ...chosenBeside(type).map((kind) => label(`consultationKind.${kind}`))]
  return (
    <li className={styles.type} aria-labelledby={id}>
      <h2 id={id}>{type.name}</h2>
      <dl className={styles.facts}>
        <Fact name={t('decides')} value={deciderLabel(type.decider)} />
        <Fact name={t('authority')} value={type.authority} />
        <Fact name={t('subject')} value={label(`decisionSubject.${type.subject}`)} />
        <Fact name={t('consulted')} value={consulted.length === 0 ? t('nobody') : consulted.join(', ')} />
      </dl>
      {children}
    </li>
  )
}

function Fact({ name, value }: { name: string; value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  )
}
