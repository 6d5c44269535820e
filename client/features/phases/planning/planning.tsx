import { useTranslation } from 'react-i18next'
import { placeId } from '../../../board/places.ts'
import { RevealedBoard } from '../../../board/revealed-board.tsx'
import { useOwnDraft } from '../../../board/use-own-draft.ts'
import { useTable } from '../../../board/use-table.ts'
import { Disclosure } from '../../../ui/disclosure.tsx'
import { DecisionPanel } from '../deciding/decision-panel.tsx'
import { JudgementVersion } from '../judgement/judgement-version.tsx'
import { ShownPositions } from '../judgement/shown-positions.tsx'
import { ParkedList } from '../parked-list.tsx'
import { Agreements } from './agreements.tsx'
import { EarlierNeeds } from './earlier-needs.tsx'
import { ForYou } from './for-you.tsx'
import { LooseActions } from './loose-actions.tsx'
import { NeedList } from './need-list.tsx'
import { PickCards } from './pick-cards.tsx'
import styles from './planning.module.css'
import { SupportCircle } from './support-circle.tsx'

/** "Wie doet wat": from what has to change to who does what, and nobody takes over. */
export function Planning() {
  const { t } = useTranslation('planning')
  const { t: words } = useTranslation('judgement')
  const table = useTable()
  // Open from the start: a form is there at once, also while there is no connection.
  useOwnDraft('need')
  if (table === null) return null
  const version = table.state.judgements.at(-1)
  return (
    <>
      <ForYou />
      <SupportCircle />
      <NeedList />
      <LooseActions />
      <EarlierNeeds />
      <ParkedList isTime />
      <Agreements />
      <DecisionPanel folded />
      <PickCards />
      {version && (
        <Disclosure title={words('version.title', { version: version.version })} level={2}>
          <div className={styles.kept}>
            <JudgementVersion judgement={version} />
            <ShownPositions version={version.version} isLast />
          </div>
        </Disclosure>
      )}
      <Disclosure title={t('from.all')} level={2}>
        <div id={placeId('notes')}>
          <RevealedBoard />
        </div>
      </Disclosure>
    </>
  )
}
