import { useTranslation } from 'react-i18next'
import { placeId } from '../../board/places.ts'
import { RevealedBoard } from '../../board/revealed-board.tsx'
import { useTable } from '../../board/use-table.ts'
import { Callout } from '../../ui/callout.tsx'
import { LateNote } from './late-note.tsx'
import { Panel } from './panel.tsx'
import { ParkedList } from './parked-list.tsx'
import { RatingsPanel } from './ratings-panel.tsx'
import { RoundPanel } from './round-panel.tsx'
import styles from './sharing.module.css'
import { Writing } from './writing.tsx'

/** Everything on the table: the round, the ratings, all notes; and a new silent round where one is open. */
export function Sharing() {
  const { t } = useTranslation('phases')
  const table = useTable()
  if (table === null) return null
  const { state } = table
  return (
    <>
      {state.silent.open && (
        <>
          <Callout id={placeId('silent')} kind="info" title={t('silent.open')} level={2}>
            <p>{t('silent.explain')}</p>
          </Callout>
          <Writing />
        </>
      )}
      <div className={styles.opening}>
        <RoundPanel />
        <RatingsPanel round={1} />
      </div>
      <Panel id={placeId('notes')} flush title={t('sharing.notes')} hint={t('sharing.notesHint')}>
        <LateNote />
        <RevealedBoard />
      </Panel>
      <ParkedList />
    </>
  )
}
