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

/** The safety ratings of the first round: the spread, then, on the facilitator's word, the names. */
export function RatingsPanel() {
  const { t } = useTranslation('board')
  const { t: phase } = useTranslation('phases')
  const table = useTable()
  const command = useCommand()
  const names = usePermission('revealRatingNames')
  const ratings = table?.state.ratings[1]
  if (table === null || !ratings || ratings.spread === null) return null
  const { spread, named } = ratings
  const [low, high] = [spread[0] ?? 0, spread.at(-1) ?? 0]
  const summary = t(spread.length === 1 ? 'fan.summaryOne' : 'fan.summary', { count: spread.length, low, high })
  return (
    <Panel
      wide={named !== null}
      title={t('fan.title')}
      hint={spread.length === 0 ? t('fan.none') : t(named ? 'fan.named' : 'fan.spread')}
    >
      {spread.length > 0 && <RatingSpread scores={spread} label={summary} />}
      {named && <RatingRows rows={named.map((rating) => rowOf(rating, table, t))} />}
      {spread.length > 0 && (
        <Disclosure title={t('fan.table')} level={3} small>
          <RatingTable spread={spread} named={named} />
        </Disclosure>
      )}
      {!named && spread.length > 0 && names.shown && (
        <div>
          <Button reason={names.reason} onPress={() => void command({ type: 'revealRatingNames', round: 1 })}>
            {phase('ratings.showNames')}
          </Button>
        </div>
      )}
    </Panel>
  )
}

function rowOf(rating: SafetyRating, { state }: Table, t: ReturnType<typeof useTranslation<'board'>>['t']) {
  const recorder = rating.recorded ? state.participants[rating.by]?.name : undefined
  return {
    id: rating.partyId,
    name: <PartyBadge party={rating.partyId} />,
    look: lookOf(state, rating.partyId),
    score: rating.score,
    reason: <Words id={rating.reason} />,
    remark: (
      <>
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
