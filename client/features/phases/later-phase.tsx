import { useTranslation } from 'react-i18next'
import { RevealedBoard } from '../../board/revealed-board.tsx'
import { Panel } from './panel.tsx'
import { ParkedList } from './parked-list.tsx'
import { RatingsPanel } from './ratings-panel.tsx'

/** A phase whose work is the conversation itself: everything that is on the table stays in reach. */
export function LaterPhase() {
  const { t } = useTranslation('phases')
  return (
    <>
      <Panel title={t('later.title')} calm>
        <p>{t('later.explain')}</p>
      </Panel>
      <ParkedList />
      <Panel title={t('sharing.notes')} flush>
        <RevealedBoard />
      </Panel>
      <RatingsPanel round={2} />
      <RatingsPanel round={1} />
    </>
  )
}
