import type { DraftRating } from '@rondom/shared/board/perspective.ts'
import { ratingText, setScore } from '@rondom/shared/board/perspective-edits.ts'
import { LIMITS } from '@rondom/shared/domain/limits.ts'
import { IconShieldHalf } from '@tabler/icons-react'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { LOCAL_ORIGIN, type SharedDocument } from '../sync/documents.ts'
import { Button } from '../ui/button.tsx'
import { BoundText } from './bound-text.tsx'
import columns from './columns.module.css'
import styles from './rating-editor.module.css'
import { ScoreScale } from './score-scale.tsx'

/** The party's own safety rating with its reason. It opens a conversation; nothing is computed from it. */
export function RatingEditor({ document, rating }: { document: SharedDocument; rating: DraftRating }) {
  const { t } = useTranslation('board')
  const id = useId()
  const { doc } = document
  const isClosed = document.access !== 'write' || document.closed
  return (
    <section className={columns.column} aria-labelledby={id}>
      <header className={columns.head}>
        <h3 id={id} className={columns.title}>
          <IconShieldHalf aria-hidden size={20} />
          {t('rating.title')}
        </h3>
        <p className={columns.hint}>{t('rating.hint')}</p>
      </header>
      <div className={styles.rating}>
        <ScoreScale
          value={rating.score}
          isDisabled={isClosed}
          onChange={(score) => setScore(doc, score, LOCAL_ORIGIN)}
        />
        <BoundText
          document={document}
          text={ratingText(doc, 'ratingReason')}
          label={t('rating.reason')}
          showLabel
          limit={LIMITS.ratingReason}
          problem={rating.score !== null && rating.reason.trim() === '' ? t('rating.reasonMissing') : null}
        />
        <BoundText
          document={document}
          text={ratingText(doc, 'ratingHigher')}
          label={t('rating.higher')}
          showLabel
          limit={LIMITS.ratingReason}
        />
        {rating.score !== null && !isClosed && (
          <Button kind="quiet" small onPress={() => setScore(doc, null, LOCAL_ORIGIN)}>
            {t('rating.clear')}
          </Button>
        )}
      </div>
    </section>
  )
}
