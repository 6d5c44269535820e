import type { MemberId, PartyId } from '@rondom/shared/domain/ids.ts'
import type { Position, PositionKind } from '@rondom/shared/domain/judgement.ts'
import { useTranslation } from 'react-i18next'
import { PartyBadge } from '../../../board/party-badge.tsx'
import { usePermission } from '../../../board/permission.ts'
import { lookOf } from '../../../board/roster.ts'
import { useTable } from '../../../board/use-table.ts'
import { Words } from '../../../board/words.tsx'
import { useCommand } from '../../../sync/use-command.ts'
import { partyStyle } from '../../../theme/party-looks.ts'
import { Button } from '../../../ui/button.tsx'
import { Dissents } from './dissents.tsx'
import styles from './judgement.module.css'
import { PositionBadge } from './position-badge.tsx'

/** Everyone's position on a version at once; on the facilitator's word the reasons and the dissents. */
export function ShownPositions({ version, isLast }: { version: number; isLast: boolean }) {
  const { t } = useTranslation('judgement')
  const table = useTable()
  const command = useCommand()
  const reasons = usePermission('revealPositionReasons')
  const known = table?.state.positions[version]
  if (table === null || !known?.shown) return null
  return (
    <>
      {known.reason !== null && (
        <p className={styles.soft}>
          {t('positions.revealedBecause')} <Words id={known.reason} />
        </p>
      )}
      {known.shown.length === 0 && <p>{t('positions.noneShown')}</p>}
      {/* biome-ignore lint/a11y/noRedundantRoles: a list without bullets is no list to some screen readers. */}
      <ul role="list" className={styles.positions}>
        {known.shown.map(({ partyId, kind }) => (
          <ShownPosition
            key={partyId}
            party={partyId}
            kind={kind}
            position={known.reasons?.positions.find((one) => one.partyId === partyId) ?? null}
          />
        ))}
      </ul>
      {isLast && known.reasons === null && known.shown.length > 0 && reasons.shown && (
        <div className={styles.put}>
          <p className={styles.soft}>{t('positions.reasonsHint')}</p>
          <div>
            <Button kind="primary" reason={reasons.reason} onPress={() => command({ type: 'revealPositionReasons' })}>
              {t('positions.reasonsButton')}
            </Button>
          </div>
        </div>
      )}
      {known.reasons !== null && <Dissents version={version} shown={known.shown} dissents={known.reasons.dissents} />}
    </>
  )
}

function ShownPosition(props: { party: PartyId | MemberId; kind: PositionKind; position: Position | null }) {
  const { party, kind, position } = props
  const { t } = useTranslation('judgement')
  const table = useTable()
  if (table === null) return null
  const name = position === null ? '' : (table.state.participants[position.by]?.name ?? '')
  return (
    <li className={styles.shown} style={partyStyle(lookOf(table.state, party))}>
      <PartyBadge party={party} />
      <PositionBadge kind={kind} />
      {position !== null && (position.motivation !== null || kind !== 'dissents') && (
        <p className={styles.motivation}>
          {position.motivation === null ? t('positions.noReason') : <Words id={position.motivation} />}
        </p>
      )}
      {position?.recorded && <span className={styles.soft}>{t('positions.recordedBy', { name })}</span>}
    </li>
  )
}
