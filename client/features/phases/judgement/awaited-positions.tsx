import type { MemberId, PartyId } from '@rondom/shared/domain/ids.ts'
import { IconEye, IconHourglass } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { PartyBadge } from '../../../board/party-badge.tsx'
import { usePermission } from '../../../board/permission.ts'
import { placeId } from '../../../board/places.ts'
import { useTable } from '../../../board/use-table.ts'
import { useConference } from '../../../sync/conference-store.ts'
import { useCommand } from '../../../sync/use-command.ts'
import { Button } from '../../../ui/button.tsx'
import { speaksForThemselves } from '../speaks-for-themselves.ts'
import styles from './judgement.module.css'
import { RevealPositionsDialog } from './reveal-positions-dialog.tsx'

/**
 * Who has not taken position, as far as the server tells it, and "Posities onthullen" for the facilitator. Once they
 * are shown: who is not live and still misses, with the way to go on without them.
 */
export function AwaitedPositions({ isShown }: { isShown: boolean }) {
  const { t } = useTranslation('judgement')
  const command = useCommand()
  const reveal = usePermission('revealPositions')
  const exit = useConference((view) => view.abilities?.exit ?? null)
  const [asking, setAsking] = useState(false)
  const missing = exit?.blocking.filter(({ code }) => code === 'position') ?? []
  if (!reveal.shown || (isShown && missing.length === 0)) return null

  async function revealAll(): Promise<void> {
    const isEveryoneIn = missing.length === 0
    if (!isEveryoneIn || !(await command({ type: 'revealPositions', reason: null }))) setAsking(true)
  }

  return (
    <>
      {missing.length > 0 ? (
        <div className={styles.awaited}>
          <p>{t('positions.missing')}</p>
          {/* biome-ignore lint/a11y/noRedundantRoles: a list without bullets is no list to some screen readers. */}
          <ul role="list" className={styles.parties}>
            {missing.map(({ aboutId, about }) => (
              <Awaited key={aboutId} party={aboutId} name={about} />
            ))}
          </ul>
        </div>
      ) : (
        <p>{t('positions.allIn')}</p>
      )}
      <div>
        <Button
          kind={missing.length === 0 ? 'primary' : 'secondary'}
          icon={isShown ? null : <IconEye aria-hidden size={20} />}
          reason={reveal.reason}
          onPress={revealAll}
        >
          {t(isShown ? 'positions.goOn' : 'positions.reveal')}
        </Button>
      </div>
      {asking && (
        <RevealPositionsDialog
          isShown={isShown}
          names={missing.map(({ about }) => about ?? '')}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  )
}

function Awaited({ party, name }: { party: PartyId | MemberId | null; name: string | null }) {
  const table = useTable()
  const member = party === null ? undefined : table?.state.members[party]
  // Whose position is recorded has its place there.
  const isRecorded = table !== null && member !== undefined && !speaksForThemselves(table.state, member)
  return (
    <li id={isRecorded ? undefined : placeId('position', party)} className={styles.party}>
      <IconHourglass aria-hidden size={18} />
      {party === null ? name : <PartyBadge party={party} />}
    </li>
  )
}
