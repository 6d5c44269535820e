import { differenceItem } from '@rondom/shared/domain/derived.ts'
import type { DifferenceOfRecord } from '@rondom/shared/wire/record-table.ts'
import { useTranslation } from 'react-i18next'
import { classNames } from '../../ui/class-names.ts'
import styles from './letter.module.css'
import { useLetter, useNames } from './letter-context.ts'
import { LetterParty } from './letter-party.tsx'
import { LetterSection } from './letter-section.tsx'

/** Where people looked differently, what they said of it, and what came of it. */
export function LetterDifferences() {
  const { t } = useTranslation('record')
  const { differences } = useLetter().record
  if (differences.length === 0) return null
  return (
    <LetterSection title={t('section.differences')}>
      {differences.map((difference) => (
        <Difference key={difference.id} difference={difference} />
      ))}
    </LetterSection>
  )
}

function Difference({ difference }: { difference: DifferenceOfRecord }) {
  const { t } = useTranslation('record')
  const { t: label } = useTranslation('domain')
  const { nameOf } = useNames()
  const { beside } = useLetter()
  const { id, title, kind, made, notes, question, result, resultKind } = difference
  return (
    <article className={styles.item}>
      <h3>{title}</h3>
      <p className={classNames(styles.aside, styles.subtitle)}>
        {t(`differences.kind.${kind}`)}. {!made && t('differences.proposal')}
      </p>
      {/* biome-ignore lint/a11y/noRedundantRoles: a list without bullets is no list to some screen readers. */}
      <ul role="list" className={styles.notes}>
        {notes.map((note) => (
          <li key={note.id} className={styles.note}>
            <LetterParty party={note.party} />:{' '}
            {note.text === null ? t('note.withheld', { party: nameOf(note.party) }) : `“${note.text}”`}
          </li>
        ))}
      </ul>
      {question !== null && <p>{t('differences.question', { question })}</p>}
      {resultKind === null ? (
        made && <p>{t('differences.noResult')}</p>
      ) : (
        <p>
          <strong>{label(`differenceResult.${resultKind}`)}.</strong> {result}
        </p>
      )}
      {beside(
        differenceItem(id),
        notes.map((note) => note.id),
      )}
    </article>
  )
}
