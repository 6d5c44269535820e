import { useTranslation } from 'react-i18next'
import { placeId } from '../../../board/places.ts'
import { RevealedBoard } from '../../../board/revealed-board.tsx'
import { Disclosure } from '../../../ui/disclosure.tsx'
import { DecisionPanel } from '../deciding/decision-panel.tsx'
import { ClosedEarly } from './closed-early.tsx'
import { FamilySummaries } from './family-summaries.tsx'
import { OwnReflections } from './own-reflections.tsx'
import { OwnSummary } from './own-summary.tsx'
import { RecordPreview } from './record-preview.tsx'
import { ShareReflections } from './share-reflections.tsx'
import { SharedReflections } from './shared-reflections.tsx'

/** Looking back on the day, what the family gets, and the record as it will be. */
export function Closing() {
  const { t } = useTranslation('phases')
  return (
    <>
      <ClosedEarly />
      <OwnSummary />
      <OwnReflections />
      <ShareReflections />
      <SharedReflections />
      <FamilySummaries />
      <DecisionPanel folded />
      <RecordPreview />
      <Disclosure title={t('sharing.notes')} level={2}>
        <div id={placeId('notes')}>
          <RevealedBoard />
        </div>
      </Disclosure>
    </>
  )
}
