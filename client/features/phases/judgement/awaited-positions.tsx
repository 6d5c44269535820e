import { IconEye, IconHourglass } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { PartyBadge } from '../../../board/party-badge.tsx'
import { usePermission } from '../../../board/permission.ts'
import { useConference } from '../../../sync/conference-store.ts'
import { useCommand } from '../../../sync/use-command.ts'
import { Button } from '../../../ui/button.tsx'
import styles from './judgement.module.css'
import { RevealPositionsDialog } from './reveal-positions-dialog.tsx'

/** Who has not taken position, as far as the server tells it, and "Posities onthullen" for the facilitator. */
export function AwaitedPositions() {
  const { t } = useTranslation('judgement')
  const command = useCommand()
  const reveal = usePermission('revealPositions')
  const exit = useConference((view) => view.abilities?.exit ?? null)
  const [asking, setAsking] = useState(false)
  const missing = exit?.blocking.filter(({ code }) => code === 'position') ?? []
  if (!reveal.shown) return null

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
              <li key={aboutId} className={styles.party}>
                <IconHourglass aria-hidden size={18} />
                {aboutId === null ? about : <PartyBadge party={aboutId} />}
              </li>
            ))}
          </ul>
        </div>
      ) : (
        <p>{t('positions.allIn')}</p>
      )}
      <div>
        <Button
          kind={missing.length === 0 ? 'primary' : 'secondary'}
          icon={<IconEye aria-hidden size={20} />}
          reason={reveal.reason}
          onPress={() => void revealAll()}
        >
          {t('positions.reveal')}
        </Button>
      </div>
      {asking && (
        <RevealPositionsDialog names={missing.map(({ about }) => about ?? '')} onClose={() => setAsking(false)} />
      )}
    </>
  )
}
