import { useTranslation } from 'react-i18next'
import { placeId } from '../../../board/places.ts'
import { RevealedBoard } from '../../../board/revealed-board.tsx'
import { useTable } from '../../../board/use-table.ts'
import { Disclosure } from '../../../ui/disclosure.tsx'
import { ComparisonView } from '../differences/comparison-view.tsx'
import { DifferenceList } from '../differences/difference-list.tsx'
import { JudgementVersion } from '../judgement/judgement-version.tsx'
import { ShownPositions } from '../judgement/shown-positions.tsx'
import { ParkedList } from '../parked-list.tsx'
import { RatingsPanel } from '../ratings-panel.tsx'
import styles from './deciding.module.css'
import { DecisionPanel } from './decision-panel.tsx'

/** Key decisions, each left to the one who may take it; the joint judgement and what led to it stay in reach. */
export function Deciding() {
  const { t } = useTranslation('phases')
  const { t: words } = useTranslation('judgement')
  const { t: difference } = useTranslation('differences')
  const table = useTable()
  if (table === null) return null
  const version = table.state.judgements.at(-1)
  return (
    <>
      <DecisionPanel />
      {version && (
        <Disclosure title={words('version.title', { version: version.version })} level={2}>
          <div className={styles.group}>
            <JudgementVersion judgement={version} />
            <ShownPositions version={version.version} isLast />
          </div>
        </Disclosure>
      )}
      <ParkedList />
      {Object.keys(table.state.differences).length > 0 && (
        <Disclosure title={difference('title')} level={2}>
          <DifferenceList />
        </Disclosure>
      )}
      <ComparisonView />
      <Disclosure title={t('sharing.notes')} level={2}>
        <div id={placeId('notes')} className={styles.group}>
          <RevealedBoard />
        </div>
      </Disclosure>
      <RatingsPanel round={2} />
      <RatingsPanel round={1} />
    </>
  )
}
