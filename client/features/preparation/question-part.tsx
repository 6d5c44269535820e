import { type FrameContent, frameText } from '@rondom/shared/board/frame.ts'
import { LIMITS } from '@rondom/shared/domain/limits.ts'
import { useTranslation } from 'react-i18next'
import { BoundText } from '../../board/bound-text.tsx'
import { Words } from '../../board/words.tsx'
import { useConference } from '../../sync/conference-store.ts'
import { type SharedDocument, useSharedDocument } from '../../sync/documents.ts'
import { FieldPlace } from './form-fields.tsx'
import { PartSection } from './part-section.tsx'

/** Question and situation: one text that facilitator and key worker write together. */
export function QuestionPart() {
  const { t } = useTranslation('preparation')
  const document = useSharedDocument('frame')
  const frame = useConference(({ state }) => state?.frame ?? null)
  return (
    <PartSection part="question" intro={t('question.intro')}>
      {document?.synced && <FrameFields document={document} />}
      {document && !document.synced && <p>{t('question.loading')}</p>}
      {!document && !frame && <p>{t('question.closed')}</p>}
      {!document && frame && (
        <>
          <p>
            <strong>
              <Words id={frame.question} />
            </strong>
          </p>
          <p>
            <Words id={frame.situation} />
          </p>
          <p>{t('question.published')}</p>
        </>
      )}
    </PartSection>
  )
}

const FIELDS: { part: keyof FrameContent; limit: number; rows: number }[] = [
  { part: 'question', limit: LIMITS.question, rows: 2 },
  { part: 'situation', limit: LIMITS.situation, rows: 6 },
]

function FrameFields({ document }: { document: SharedDocument }) {
  const { t } = useTranslation('preparation')
  const isLearning = useConference(({ state }) => state?.plan.type === 'learning')
  return FIELDS.map(({ part, limit, rows }) => (
    <FieldPlace key={part} owner="question" field={part} wide>
      <BoundText
        document={document}
        text={frameText(document.doc, part)}
        label={t(`question.${part}`)}
        showLabel
        description={t(isLearning ? `question.${part}HintPseudonyms` : `question.${part}Hint`)}
        limit={limit}
        rows={rows}
      />
    </FieldPlace>
  ))
}
