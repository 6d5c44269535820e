import type { MemberId, TextId } from '@rondom/shared/domain/ids.ts'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { personName } from '../../../board/roster.ts'
import { useTable } from '../../../board/use-table.ts'
import { Words } from '../../../board/words.tsx'
import { dayWords } from '../../../text/dates.ts'
import { namesInWords } from '../../../text/lists.ts'
import { Disclosure } from '../../../ui/disclosure.tsx'
import { PHONE, useMedia } from '../../../ui/use-media.ts'
import styles from './closing.module.css'
import { isApart, openToAll } from './open-to.ts'

/** Beside a summary that is written: what of the table its readers may know at all. */
export function MayKnow({ forIds }: { forIds: readonly MemberId[] }) {
  const { t } = useTranslation('closing')
  const table = useTable()
  const isPhone = useMedia(PHONE)
  if (table === null) return null
  const { state } = table
  const name = namesInWords(forIds.map((id) => state.members[id]?.name ?? ''))
  const isNamed = forIds.some((id) => isApart(state, id))
  const { judgement, decisions, needs, actions } = openToAll(state, forIds)
  const isNothing = judgement === null && decisions.length + needs.length + actions.length === 0
  return (
    <div className={styles.mayKnow}>
      <Disclosure title={t('summary.mayKnow', { name })} level={3} startsOpen={!isPhone}>
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
            <h4>{t('summary.known.followUp')}</h4>
            <p>{dayWords(state.followUpOn)}</p>
          </>
        )}
      </Disclosure>
    </div>
  )
}

function Known(props: { title: string; texts: readonly TextId[]; before?: (index: number) => ReactNode }) {
  if (props.texts.length === 0) return null
  return (
    <>
      <h4>{props.title}</h4>
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
