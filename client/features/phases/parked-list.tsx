import { parkedText } from '@rondom/shared/board/table.ts'
import { LIMITS } from '@rondom/shared/domain/limits.ts'
import { useTranslation } from 'react-i18next'
import { BoundText } from '../../board/bound-text.tsx'
import { useSharedText } from '../../board/use-shared-value.ts'
import { type SharedDocument, useSharedDocument } from '../../sync/documents.ts'
import { Panel } from './panel.tsx'

/** What comes too early, such as a solution, is kept here for later; everyone writes. */
export function ParkedList() {
  const document = useSharedDocument('table')
  return document?.synced ? <Parked document={document} /> : null
}

function Parked({ document }: { document: SharedDocument }) {
  const { t } = useTranslation('phases')
  const text = parkedText(document.doc)
  const isEmpty = useSharedText(text).trim() === ''
  if (document.access === 'read' && isEmpty) return null
  return (
    <Panel title={t('parked.title')} hint={t('parked.hint')} calm>
      <BoundText document={document} text={text} label={t('parked.label')} limit={LIMITS.situation} rows={2} />
    </Panel>
  )
}
