import type { ConferenceState } from '@rondom/shared/domain/conference-state.ts'
import type { OrganisationType } from '@rondom/shared/domain/organisations.ts'
import { useTranslation } from 'react-i18next'
import { useCommand } from '../../sync/use-command.ts'
import { Button } from '../../ui/button.tsx'
import { notify } from '../../ui/notices.ts'
import { proposedRoster } from './default-roster.ts'
import { newParty } from './new-records.ts'
import styles from './preparation.module.css'
import { useAllowed } from './use-allowed.ts'

/** Who is usually needed with these themes, to be taken over in one press. */
export function RosterProposal({ state }: { state: ConferenceState }) {
  const { t } = useTranslation('preparation')
  const { t: words } = useTranslation('domain')
  const ask = useCommand()
  const proposed = proposedRoster(state.facts.themes)
  const mayRecord = useAllowed('recordParty')
  if (proposed.length === 0 || !mayRecord) return null

  async function take(): Promise<void> {
    for (const type of proposed) {
      if (!(await ask({ type: 'recordParty', party: newParty(type, usualName(type)) }))) break
    }
    notify({ kind: 'done', sentence: t('roster.proposalTaken') })
  }
  function usualName(type: OrganisationType): string {
    return type === 'informal_network' ? t('roster.networkName') : words(`organisation.${type}.short`)
  }

  return (
    <div className={styles.proposal}>
      <h3>{t('roster.proposal')}</h3>
      <p className={styles.hint}>{t('roster.proposalHint')}</p>
      <ul>
        {proposed.map((type) => (
          <li key={type}>{words(`organisation.${type}.full`)}</li>
        ))}
      </ul>
      <div>
        <Button kind="primary" onPress={take}>
          {t('roster.takeProposal')}
        </Button>
      </div>
    </div>
  )
}
