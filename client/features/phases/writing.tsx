import { documentName } from '@rondom/shared/domain/documents.ts'
import { useTranslation } from 'react-i18next'
import { PerspectiveEditor } from '../../board/perspective-editor.tsx'
import { useTable } from '../../board/use-table.ts'
import { useSharedDocument } from '../../sync/documents.ts'
import { Callout } from '../../ui/callout.tsx'
import { Panel } from './panel.tsx'
import { WritingOverview } from './writing-overview.tsx'

/** Silent writing: one's own perspective; for who leads, how far everyone is; for who has none, rest. */
export function Writing() {
  const { t } = useTranslation('phases')
  const table = useTable()
  if (table === null) return null
  const { you, state } = table
  if (you.role === 'facilitator') return <WritingOverview />
  if (you.partyId === null || !you.writesPerspective) {
    return (
      <Panel title={t('writing.waitTitle')} calm>
        <p>{t('writing.wait')}</p>
      </Panel>
    )
  }
  const round = state.blind.includes(you.id) ? 1 : state.silent.round
  return <OwnPerspective partyId={you.partyId} round={round} />
}

/** The perspective of the own party in one silent writing, with the rating in the first. */
export function OwnPerspective({ partyId, round }: { partyId: string; round: number }) {
  const { t } = useTranslation('phases')
  const document = useSharedDocument(documentName({ kind: 'perspective', partyId, round }))
  const table = useTable()
  if (table === null) return null
  if (document === null || !document.synced) return <p>{t('loading')}</p>
  const isReady = table.state.ready.includes(table.you.id)
  return (
    <>
      {isReady && (
        <Callout kind="done" title={t('writing.ready')}>
          <p>{t('writing.readyHint')}</p>
        </Callout>
      )}
      <PerspectiveEditor document={document} withRating={round === 1} />
    </>
  )
}
