import type { MemberId, TextId } from '@rondom/shared/domain/ids.ts'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { personName } from '../../../board/roster.ts'
import { useTable } from '../../../board/use-table.ts'
import { Words } from '../../../board/words.tsx'
import { dayWords } from '../../../text/dates.ts'
import styles from './closing.module.css'
import { isApart, openToAll } from './open-to.ts'

/** Beside a summary that is written: what of the table its readers may know at all. */
export function MayKnow({ forIds }: { forIds: readonly MemberId[] }) {
  const { t } = useTranslation('closing')
  const table = useTable()
  if (table === null) return null
  const { state } = table
  const name = forIds.map((id) => state.members[id]?.name ?? '').join(', ')
  const isNamed = forIds.some((id) => isApart(state, id))
  const { judgement, decisions, needs, actions } = openToAll(state, forIds)
  const isNothing = judgement === null && decisions.length + needs.length + actions.length === 0
  return (
    <aside className={styles.mayKnow} aria-label={t('summary.mayKnow', { name })}>
      <h4>{t('summary.mayKnow', { name })}</h4>
      <p className={styles.soft}>{t(isNamed ? 'summary.mayKnowNamed' : 'summary.mayKnowAll', { name })}</p>
      {isNothing && <p>{t('summary.mayKnowNone', { name })}</p>}
      {judgement !== null && (
        <Known title={t('summary.known.judgement')} texts={[judgement.text, judgement.safetyGoal]} />
      )}
      <Known title={t('summary.known.decisions')} texts={decisions.flatMap(({ outcome }) => outcome ?? [])} />
      <Known title={t('summary.known.needs')} texts={needs.map(({ text }) => text)} />
      <Known
        title={t('summary.known.actions')}
        texts={actions.map(({ what }) => what)}
        before={(index) => `${personName(state, actions[index]?.ownerId ?? '')}: `}
      />
      {state.followUpOn !== null && (
        <>
          <h5>{t('summary.known.followUp')}</h5>
          <p>{dayWords(state.followUpOn)}</p>
        </>
      )}
    </aside>
  )
}

function Known(props: { title: string; texts: readonly TextId[]; before?: (index: number) => ReactNode }) {
  if (props.texts.length === 0) return null
  return (
    <>
      <h5>{props.title}</h5>
      <ul>
        {props.texts.map((text, index) => (
          <li key={text}>
            {props.before?.(index)}
            <Words id={text} />
          </li>
        ))}
      </ul>
    </>
  )
}
