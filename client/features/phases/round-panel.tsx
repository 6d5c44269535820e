import type { PartyId } from '@rondom/shared/domain/ids.ts'
import { IconArrowForwardUp, IconCheck, IconCircle, IconMicrophone2 } from '@tabler/icons-react'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { PartyBadge } from '../../board/party-badge.tsx'
import { usePermission } from '../../board/permission.ts'
import { placeId } from '../../board/places.ts'
import { useTable } from '../../board/use-table.ts'
import { useCommand } from '../../sync/use-command.ts'
import { Button } from '../../ui/button.tsx'
import { classNames } from '../../ui/class-names.ts'
import { Panel } from './panel.tsx'
import { RoundOrder } from './round-order.tsx'
import styles from './round-panel.module.css'

const ICONS = { current: IconMicrophone2, done: IconCheck, passed: IconArrowForwardUp, waiting: IconCircle }

/** The round: its order, who has the turn, who had it or passed. */
export function RoundPanel() {
  const { t } = useTranslation('phases')
  const table = useTable()
  if (table === null || table.state.round === null) return null
  const { round, ratings } = table.state
  return (
    <Panel title={t('round.title')} hint={t('round.hint')} calm wide={ratings[1]?.named != null}>
      <ol className={styles.order}>
        {round.order.map((party) => (
          <Turn key={party} party={party} status={statusOf(round, party)} />
        ))}
      </ol>
      <RoundOrder order={round.order} />
    </Panel>
  )
}

function Turn({ party, status }: { party: PartyId; status: keyof typeof ICONS }) {
  const { t } = useTranslation('phases')
  const command = useCommand()
  const give = usePermission('giveTurn')
  const end = usePermission('endTurn')
  const id = useId()
  const Icon = ICONS[status]
  const isCurrent = status === 'current'
  return (
    <li
      id={placeId('turn', party)}
      className={classNames(styles.turn, isCurrent && styles.current)}
      aria-current={isCurrent || undefined}
    >
      <span id={id} className={styles.who}>
        <PartyBadge party={party} />
      </span>
      <span className={styles.status}>
        <Icon aria-hidden size={18} />
        {t(`round.${status}`)}
      </span>
      <span className={styles.actions}>
        {isCurrent && end.shown && (
          <>
            <Button small kind="primary" onPress={() => command({ type: 'endTurn', passed: false })}>
              {t('round.end')}
            </Button>
            <Button small onPress={() => command({ type: 'endTurn', passed: true })}>
              {t('round.pass')}
            </Button>
          </>
        )}
        {!isCurrent && give.shown && (
          <Button
            small
            describedBy={id}
            reason={give.reason}
            kind={status === 'waiting' ? 'secondary' : 'quiet'}
            onPress={() => command({ type: 'giveTurn', partyId: party })}
          >
            {t('round.give')}
          </Button>
        )}
      </span>
    </li>
  )
}

function statusOf(
  round: { current: PartyId | null; done: PartyId[]; passed: PartyId[] },
  party: PartyId,
): keyof typeof ICONS {
  if (round.current === party) return 'current'
  if (round.done.includes(party)) return 'done'
  return round.passed.includes(party) ? 'passed' : 'waiting'
}
