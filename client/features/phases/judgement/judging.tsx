import { useTranslation } from 'react-i18next'
import { usePermission } from '../../../board/permission.ts'
import { placeId } from '../../../board/places.ts'
import { RevealedBoard } from '../../../board/revealed-board.tsx'
import { useTable } from '../../../board/use-table.ts'
import { Disclosure } from '../../../ui/disclosure.tsx'
import { ComparisonView } from '../differences/comparison-view.tsx'
import { DifferenceList } from '../differences/difference-list.tsx'
import { PickNotes } from '../differences/pick-notes.tsx'
import { Panel } from '../panel.tsx'
import { ParkedList } from '../parked-list.tsx'
import { RatingsPanel } from '../ratings-panel.tsx'
import { EarlierVersions } from './earlier-versions.tsx'
import { JointText } from './joint-text.tsx'
import styles from './judgement.module.css'
import { JudgementVersion } from './judgement-version.tsx'
import { OwnPosition } from './own-position.tsx'
import { PositionsPanel } from './positions-panel.tsx'
import { RecordedPositions } from './recorded-positions.tsx'
import { SecondRating } from './second-rating.tsx'

/** The joint judgement: written together, put to positions as a version, and the positions on it. */
export function Judging() {
  const { t } = useTranslation('phases')
  const { t: words } = useTranslation('judgement')
  const table = useTable()
  const record = usePermission('recordDifference')
  if (table === null) return null
  const version = table.state.judgements.at(-1)
  return (
    <>
      {version && (
        <Panel title={words('version.title', { version: version.version })}>
          <JudgementVersion judgement={version} />
        </Panel>
      )}
      {version && <OwnPosition key={`own ${version.version}`} version={version.version} />}
      {version && <RecordedPositions key={`recorded ${version.version}`} version={version.version} />}
      {version && <PositionsPanel version={version.version} />}
      <JointText />
      <SecondRating />
      <RatingsPanel round={2} />
      <EarlierVersions />
      {Object.keys(table.state.differences).length > 0 && <DifferenceList />}
      <ComparisonView />
      <ParkedList />
      <Disclosure title={t('sharing.notes')} level={2}>
        <div id={placeId('notes')} className={styles.notes}>
          {record.shown ? <PickNotes /> : <RevealedBoard />}
        </div>
      </Disclosure>
    </>
  )
}
