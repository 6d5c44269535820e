import { useTranslation } from 'react-i18next'
import { placeId } from '../../../board/places.ts'
import { RevealedBoard } from '../../../board/revealed-board.tsx'
import { useTable } from '../../../board/use-table.ts'
import { Disclosure } from '../../../ui/disclosure.tsx'
import { DecisionPanel } from '../deciding/decision-panel.tsx'
import { ParkedList } from '../parked-list.tsx'
import { EarlierNeeds } from './earlier-needs.tsx'
import { ForYou } from './for-you.tsx'
import { LooseActions } from './loose-actions.tsx'
import { NeedList } from './need-list.tsx'
import { PickCards } from './pick-cards.tsx'
import { SupportCircle } from './support-circle.tsx'

/** "Wie doet wat": from what has to change to who does what, and nobody takes over. */
export function Planning() {
  const { t } = useTranslation('planning')
  const table = useTable()
  if (table === null) return null
  return (
    <>
      <ForYou />
      <SupportCircle />
      <NeedList />
      <LooseActions />
      <DecisionPanel folded />
      <EarlierNeeds />
      <PickCards />
      <ParkedList />
      <Disclosure title={t('from.all')} level={2}>
        <div id={placeId('notes')}>
          <RevealedBoard />
        </div>
      </Disclosure>
    </>
  )
}
