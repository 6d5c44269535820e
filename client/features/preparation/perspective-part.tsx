import { documentName } from '@rondom/shared/domain/documents.ts'
import type { PartyId } from '@rondom/shared/domain/ids.ts'
import { useTranslation } from 'react-i18next'
import { PerspectiveEditor } from '../../board/perspective-editor.tsx'
import { useConference } from '../../sync/conference-store.ts'
import { useSharedDocument } from '../../sync/documents.ts'
import { PartSection } from './part-section.tsx'

/** The draft of one's own party, which nobody else reads before the reveal. Nothing for whom belongs to no party. */
export function PerspectivePart() {
  const partyId = useConference(({ state, you }) => (you && state?.participants[you]?.partyId) || null)
  const isPreparing = useConference(({ state }) => state?.phase === 'preparing')
  return partyId && isPreparing ? <OwnPerspective partyId={partyId} /> : null
}

function OwnPerspective({ partyId }: { partyId: PartyId }) {
  const { t } = useTranslation('preparation')
  const document = useSharedDocument(documentName({ kind: 'perspective', partyId, round: 1 }))
  if (document === null) return null
  return (
    <PartSection part="perspective" intro={t('perspective.intro')}>
      {document.synced ? (
        <PerspectiveEditor document={document} withRating={false} />
      ) : (
        <p role="status">{t('question.loading')}</p>
      )}
    </PartSection>
  )
}
