import type { SafetyRating } from '@rondom/shared/domain/ratings.ts'
import { useTranslation } from 'react-i18next'
import { PartyBadge } from '../../board/party-badge.tsx'
import { usePermission } from '../../board/permission.ts'
import { lookOf } from '../../board/roster.ts'
import { type Table, useTable } from '../../board/use-table.ts'
import { Words } from '../../board/words.tsx'
import { RatingRows } from '../../pictures/rating-rows.tsx'
import { RatingSpread } from '../../pictures/rating-spread.tsx'
import { useCommand } from '../../sync/use-command.ts'
import { Button } from '../../ui/button.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Panel } from './panel.tsx'
import { RatingTable } from './rating-table.tsx'

/**
 * The safety ratings of a round: the spread, then, on the facilitator's word, the names. The second round stands
 * beside the first, where that is named.
 */
export function RatingsPanel({ round }: { round: 1 | 2 }) {
  const { t } = useTranslation('board')
  const { t: phase } = useTranslation('phases')
  const table = useTable()
  const command = useCommand()
  const names = usePermission('revealRatingNames')
  const ratings = table?.state.ratings[round]
  if (table === null || !ratings || ratings.spread === null) return null
  const { spread, named } = ratings
  const first = round === 2 ? (table.state.ratings[1] ?? null) : null
  const [low, high] = [spread[0] ?? 0, spread.at(-1) ?? 0]
  const summary = t(spread.length === 1 ? 'fan.summaryOne' : 'fan.summary', { count: spread.length, low, high })
  return (
    <Panel
      wide={named !== null}
      title={t(round === 1 ? 'fan.title' : 'fan.secondTitle')}
      hint={spread.length === 0 ? t('fan.none') : t(named ? 'fan.named' : 'fan.spread')}
    >
      {first?.spread && first.spread.length > 0 && spread.length > 0 && <FormerSpread spread={first.spread} />}
      {spread.length > 0 && <RatingSpread scores={spread} label={summary} />}
      {named && first?.named && <p>{t('fan.secondNamed')}</p>}
      {named && <RatingRows rows={named.map((rating) => rowOf(rating, first?.named ?? [], table, t))} />}
      {spread.length > 0 && (
        <Disclosure title={t('fan.table')} level={3} small>
          <RatingTable spread={spread} named={named} former={first?.named ?? null} />
        </Disclosure>
      )}
      {!named && spread.length > 0 && names.shown && (
        <div>
          <Button reason={names.reason} onPress={() => command({ type: 'revealRatingNames', round })}>
            {phase('ratings.showNames')}
          </Button>
        </div>
      )}
    </Panel>
  )
}

/** The spread of the first round over that of the second, each under its name. */
function FormerSpread({ spread }: { spread: readonly number[] }) {
  const { t } = useTranslation('board')
  const [low, high] = [spread[0] ?? 0, spread.at(-1) ?? 0]
  const summary = t(spread.length === 1 ? 'fan.summaryOne' : 'fan.summary', { count: spread.length, low, high })
  return (
    <>
      <h3>{t('fan.spreadBefore')}</h3>
      <RatingSpread scores={spread} label={summary} />
      <h3>{t('fan.spreadNow')}</h3>
    </>
  )
}

function rowOf(
  rating: SafetyRating,
  former: readonly SafetyRating[],
  { state }: Table,
  t: ReturnType<typeof useTranslation<'board'>>['t'],
) {
  const before = former.find(({ partyId }) => partyId === rating.partyId)?.score ?? null
  const recorder = rating.recorded ? state.participants[rating.by]?.name : undefined
  return {
    id: rating.partyId,
    name: <PartyBadge party={rating.partyId} />,
    look: lookOf(state, rating.partyId),
    score: rating.score,
    former: before,
    reason: <Words id={rating.reason} />,
    remark: (
      <>
        {before !== null && <>{t('fan.before', { score: before })}. </>}
        {rating.whatWouldMakeItOneHigher && (
          <>
            {t('fan.higher')}: <Words id={rating.whatWouldMakeItOneHigher} />{' '}
          </>
        )}
        {recorder && t('fan.recorded', { name: recorder })}
      </>
    ),
  }
}
