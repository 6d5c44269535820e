import { dissentItem } from '@rondom/shared/domain/derived.ts'
import type { DissentOfRecord, JudgementOfRecord, PositionOfRecord } from '@rondom/shared/wire/record-judgement.ts'
import { useTranslation } from 'react-i18next'
import { dayWords } from '../../text/dates.ts'
import { classNames } from '../../ui/class-names.ts'
import styles from './letter.module.css'
import { useLetter, useNames } from './letter-context.ts'
import { PartTitle } from './letter-part-title.tsx'
import { LetterParty } from './letter-party.tsx'

/** Who stands where on a version, and every dissent in its own words: never apart from the judgement. */
export function LetterPositions({ judgement, level }: { judgement: JudgementOfRecord; level: 3 | 4 }) {
  const { t } = useTranslation('record')
  const { version, positions, shownWithout, dissents, notShared } = judgement
  if (positions === null) return null
  return (
    <>
      <div className={styles.part}>
        <PartTitle level={level}>{t('judgement.positions')}</PartTitle>
        <p className={classNames(styles.aside, styles.subtitle)}>{t('judgement.positionsHint')}</p>
        {shownWithout !== null && <p>{t('judgement.shownWithout', { reason: shownWithout })}</p>}
        {/* biome-ignore lint/a11y/noRedundantRoles: a list without bullets is no list to some screen readers. */}
        <ul role="list" className={styles.notes}>
          {positions.map((position) => (
            <Position key={position.party.id} position={position} />
          ))}
        </ul>
      </div>
      {notShared && <p className={styles.notShared}>{t('judgement.notShared')}</p>}
      {dissents.length > 0 && (
        <div className={styles.part}>
          <PartTitle level={level}>{t('judgement.dissents')}</PartTitle>
          {dissents.map((dissent) => (
            <Dissent key={dissent.party.id} version={version} dissent={dissent} />
          ))}
        </div>
      )}
    </>
  )
}

function Position({ position: { party, kind, motivation, by, recorded } }: { position: PositionOfRecord }) {
  const { t } = useTranslation('record')
  const { t: label } = useTranslation('domain')
  const { nameOf } = useNames()
  return (
    <li className={styles.note}>
      <p>
        <LetterParty party={party} />: {label(`position.${kind}`).toLowerCase()}.{' '}
        {motivation !== null && t('judgement.reason', { reason: motivation })}
      </p>
      {recorded && by !== null && <p className={styles.aside}>{t('judgement.recorded', { name: nameOf(by) })}</p>}
    </li>
  )
}

function Dissent({ version, dissent }: { version: number; dissent: DissentOfRecord }) {
  const { t } = useTranslation('record')
  const { nameOf } = useNames()
  const { beside } = useLetter()
  const { party, by, recorded, verbatim, wouldChangeMyMind, revisitOn } = dissent
  const said = { party: nameOf(party), name: nameOf(by) }
  return (
    <figure className={styles.dissent}>
      <figcaption>
        <strong>{recorded ? t('judgement.dissentRecorded', said) : t('judgement.dissentBy', said)}</strong>
      </figcaption>
      <blockquote className={styles.words}>{verbatim}</blockquote>
      <p>
        <strong>{t('judgement.test')}</strong> {wouldChangeMyMind}
      </p>
      <p className={styles.aside}>{t('judgement.revisit', { day: dayWords(revisitOn) })}</p>
      {beside(dissentItem(version, party.id))}
    </figure>
  )
}
