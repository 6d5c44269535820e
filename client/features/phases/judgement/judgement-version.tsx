import { judgementItem } from '@rondom/shared/domain/derived.ts'
import type { TextId } from '@rondom/shared/domain/ids.ts'
import type { JointJudgement } from '@rondom/shared/domain/judgement.ts'
import { useTranslation } from 'react-i18next'
import { Release } from '../../../board/release.tsx'
import { partyName } from '../../../board/roster.ts'
import { useTable } from '../../../board/use-table.ts'
import { useWords, Words } from '../../../board/words.tsx'
import { timeInWords } from '../../../text/moments.ts'
import styles from './judgement.module.css'

/** A version as it was put to positions, large and unchanging. */
export function JudgementVersion({ judgement }: { judgement: JointJudgement }) {
  const { t } = useTranslation('judgement')
  const { t: label } = useTranslation('domain')
  const table = useTable()
  if (table === null) return null
  const { dangerStatement, safetyGoal, explanation, uncertainties, meanings } = judgement
  return (
    <article className={styles.version}>
      <p className={styles.soft}>{t('version.at', { time: timeInWords(judgement.putAt) })}</p>
      <blockquote className={styles.line}>
        <Words id={judgement.text} />
      </blockquote>
      <dl className={styles.parts}>
        <Part name={label('judgementPart.dangerStatement')} id={dangerStatement} />
        <Part name={label('judgementPart.safetyGoal')} id={safetyGoal} />
        {explanation && <Part name={label('judgementPart.explanation')} id={explanation} />}
        {Object.entries(meanings).map(([member, id]) => (
          <Part key={member} name={t('version.for', { name: partyName(table.state, member) })} id={id} />
        ))}
      </dl>
      {uncertainties.length > 0 && (
        <div className={styles.group}>
          <h3>{t('version.unknown')}</h3>
          <ul className={styles.bullets}>
            {uncertainties.map(({ id, text, differenceId }) => (
              <li key={id}>
                <Words id={text} />
                <FromDifference title={differenceId === null ? null : table.state.differences[differenceId]?.title} />
              </li>
            ))}
          </ul>
        </div>
      )}
      <Release item={judgementItem(judgement.version)} />
    </article>
  )
}

function Part({ name, id }: { name: string; id: TextId }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <Words id={id} />
      </dd>
    </div>
  )
}

function FromDifference({ title }: { title: TextId | null | undefined }) {
  const { t } = useTranslation('judgement')
  const words = useWords(title)
  return words ? <span className={styles.soft}> ({t('version.fromDifference', { title: words })})</span> : null
}
