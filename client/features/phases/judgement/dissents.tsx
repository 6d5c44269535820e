import { dissentItem } from '@rondom/shared/domain/derived.ts'
import type { MemberId, PartyId } from '@rondom/shared/domain/ids.ts'
import type { Dissent, PositionKind } from '@rondom/shared/domain/judgement.ts'
import { useTranslation } from 'react-i18next'
import { Release } from '../../../board/release.tsx'
import { lookOf, partyName } from '../../../board/roster.ts'
import { useTable } from '../../../board/use-table.ts'
import { Words } from '../../../board/words.tsx'
import { dayWords } from '../../../text/dates.ts'
import { partyStyle } from '../../../theme/party-looks.ts'
import styles from './judgement.module.css'

interface DissentsProps {
  version: number
  shown: { partyId: PartyId | MemberId; kind: PositionKind }[]
  dissents: Dissent[]
}

/** Who judges otherwise, in their own words beside the judgement; never folded away. */
export function Dissents({ version, shown, dissents }: DissentsProps) {
  const { t } = useTranslation('judgement')
  const table = useTable()
  const dissenting = shown.filter(({ kind }) => kind === 'dissents')
  if (table === null || dissenting.length === 0) return null
  return (
    <div className={styles.group}>
      <h3>{t('positions.dissents')}</h3>
      <p className={styles.soft}>{t('positions.dissentsHint')}</p>
      {dissenting.map(({ partyId }) => {
        const dissent = dissents.find((one) => one.partyId === partyId)
        const party = partyName(table.state, partyId)
        return dissent ? (
          <DissentQuote key={partyId} version={version} dissent={dissent} />
        ) : (
          <p key={partyId}>{t('positions.dissentClosed', { party })}</p>
        )
      })}
    </div>
  )
}

function DissentQuote({ version, dissent }: { version: number; dissent: Dissent }) {
  const { t } = useTranslation('judgement')
  const table = useTable()
  if (table === null) return null
  const party = partyName(table.state, dissent.partyId)
  const name = table.state.participants[dissent.by]?.name ?? ''
  return (
    <figure className={styles.dissent} style={partyStyle(lookOf(table.state, dissent.partyId))}>
      <figcaption className={styles.dissentBy}>
        <strong>{t('dissent.title')}</strong>
        <span>{dissent.recorded ? t('dissent.recordedBy', { party, name }) : t('dissent.by', { party, name })}</span>
      </figcaption>
      <blockquote className={styles.dissentWords}>
        <Words id={dissent.verbatim} />
      </blockquote>
      <p>
        <strong>{t('dissent.test')}</strong> <Words id={dissent.wouldChangeMyMind} />
      </p>
      <p className={styles.soft}>{t('dissent.revisit', { day: dayWords(dissent.revisitOn) })}</p>
      <Release item={dissentItem(version, dissent.partyId)} />
    </figure>
  )
}
