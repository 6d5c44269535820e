import { amendmentItem } from '@rondom/shared/domain/derived.ts'
import type { SupplementOfRecord } from '@rondom/shared/wire/record-closing.ts'
import { useTranslation } from 'react-i18next'
import { dayWords } from '../../text/dates.ts'
import styles from './letter.module.css'
import { useLetter } from './letter-context.ts'
import { LetterSection } from './letter-section.tsx'
import { useSupplementWords } from './supplement-words.ts'

/** What happened later about one decision or action, beside it: the text above stays as it was. */
export function SupplementsBeside({ decisionId, actionId }: { decisionId?: string; actionId?: string }) {
  const { t } = useTranslation('record')
  const { supplements } = useLetter().record
  const own = supplements.filter((one) =>
    decisionId === undefined
      ? 'actionId' in one && one.actionId === actionId
      : 'decisionId' in one && one.decisionId === decisionId,
  )
  if (own.length === 0) return null
  return (
    <div className={styles.supplements}>
      <h4>{t('supplement.title')}</h4>
      {own.map((one) => (
        <Supplement key={one.n} supplement={one} />
      ))}
    </div>
  )
}

/** What happened later that stands beside nothing above, in order. */
export function LetterSupplements() {
  const { t } = useTranslation('record')
  const { supplements, decisions, actions } = useLetter().record
  const isBeside = (one: SupplementOfRecord) =>
    ('decisionId' in one && decisions.some(({ id }) => id === one.decisionId)) ||
    ('actionId' in one && actions.some(({ id }) => id === one.actionId))
  const others = supplements.filter((one) => !isBeside(one))
  if (others.length === 0) return null
  return (
    <LetterSection title={t('section.supplements')}>
      {others.map((one) => (
        <div key={one.n} className={styles.supplements}>
          <Supplement supplement={one} />
        </div>
      ))}
    </LetterSection>
  )
}

function Supplement({ supplement }: { supplement: SupplementOfRecord }) {
  const { beside } = useLetter()
  const words = useSupplementWords()
  const { title, lines } = words(supplement)
  return (
    <div className={styles.supplement}>
      {/* Where the sentence names its own day, that is the day that counts. */}
      {!('on' in supplement) && <p className={styles.aside}>{dayWords(supplement.at.slice(0, 10))}</p>}
      {title !== null && <h3>{title}</h3>}
      {lines.map((line) => (
        <p key={line} className={styles.words}>
          {line}
        </p>
      ))}
      {supplement.kind === 'amendmentAdded' && beside(amendmentItem(supplement.amendmentId))}
    </div>
  )
}
