import { useTranslation } from 'react-i18next'
import { usePermission } from '../../../board/permission.ts'
import { useTable } from '../../../board/use-table.ts'
import { Disclosure } from '../../../ui/disclosure.tsx'
import { Panel } from '../panel.tsx'
import { AddDecision } from './add-decision.tsx'
import { AskedAdvice } from './asked-advice.tsx'
import { waitsFor } from './decision-facts.ts'
import { DecisionList } from './decision-list.tsx'

/**
 * The key decisions in a phase of its own or a later one. `folded` is for a later phase: then it stands under a
 * heading that opens it, and is open to begin with for whom something waits; nothing at all without decisions for who cannot put one.
 */
export function DecisionPanel({ folded = false }: { folded?: boolean }) {
  const { t } = useTranslation('deciding')
  const table = useTable()
  const record = usePermission('recordDecision')
  if (table === null) return null
  const decisions = Object.values(table.state.decisions)
  if (!folded) {
    return (
      <>
        <AskedAdvice />
        <Panel title={t('list')} hint={t('hint')}>
          <DecisionList decisions={decisions} />
          <AddDecision />
        </Panel>
      </>
    )
  }
  if (decisions.length === 0 && !record.shown) return null
  const waits = decisions.some((decision) => waitsFor(decision, table.you.id))
  return (
    <>
      <AskedAdvice />
      <Disclosure title={t('title')} level={2} startsOpen={waits}>
        <DecisionList decisions={decisions} />
        <AddDecision />
      </Disclosure>
    </>
  )
}
