import type { ConferenceRecord } from '@rondom/shared/wire/record.ts'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './record/letter.module.css'
import { LetterClosing } from './record/letter-closing.tsx'
import { type BesideItem, LetterContext } from './record/letter-context.ts'
import { LetterDecisions } from './record/letter-decisions.tsx'
import { LetterDifferences } from './record/letter-differences.tsx'
import { LetterHead } from './record/letter-head.tsx'
import { LetterJudgement } from './record/letter-judgement.tsx'
import { LetterPeople } from './record/letter-people.tsx'
import { LetterPerspectives } from './record/letter-perspectives.tsx'
import { LetterPhases } from './record/letter-phases.tsx'
import { LetterPlan } from './record/letter-plan.tsx'
import { LetterRatings } from './record/letter-ratings.tsx'
import { LetterSituation } from './record/letter-situation.tsx'
import { LetterSummaries, OwnSummary } from './record/letter-summaries.tsx'
import { LetterSupplements } from './record/letter-supplements.tsx'
import { LetterSupport } from './record/letter-support.tsx'
import { LetterWords } from './record/letter-words.tsx'

const nothing: BesideItem = () => null

/**
 * The record as a letter: the question on top, the family's words before anything of anyone else, and no
 * judgement without who judges otherwise. What this reader may not read leaves no gap in it. Headings start
 * at level 2.
 */
export function RecordLetter({ record, beside = nothing }: { record: ConferenceRecord; beside?: BesideItem }) {
  const { t } = useTranslation('record')
  const letter = useMemo(() => ({ record, beside }), [record, beside])
  return (
    <LetterContext value={letter}>
      <article className={styles.letter}>
        {record.preview && <p className={styles.preview}>{t('letter.preview')}</p>}
        <LetterHead />
        <OwnSummary />
        <LetterWords />
        <LetterSituation />
        <LetterPerspectives />
        <LetterRatings />
        <LetterDifferences />
        <LetterJudgement />
        <LetterDecisions />
        <LetterPlan />
        <LetterSupport />
        <LetterClosing />
        <LetterSummaries />
        <LetterPeople />
        <LetterPhases />
        <LetterSupplements />
      </article>
    </LetterContext>
  )
}
