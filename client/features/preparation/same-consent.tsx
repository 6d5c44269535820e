import type { ConferenceState } from '@rondom/shared/domain/conference-state.ts'
import { type ConsentPair, consentKey, neededConsents } from '@rondom/shared/domain/consents.ts'
import { useTranslation } from 'react-i18next'
import { useCommand } from '../../sync/use-command.ts'
import { Button } from '../../ui/button.tsx'
import type { ConsentInput } from './record-inputs.ts'

/** Offers the same answer of the same person, as it stands on the screen, for the other children that still need one. */
export function SameConsent({ consent, state }: { consent: ConsentInput; state: ConferenceState }) {
  const { t } = useTranslation('preparation')
  const ask = useCommand()
  const open = openFor(consent, state)
  if (open.length === 0) return null
  const about = open.map(({ aboutId }) => state.members[aboutId]?.name).join(', ')

  async function copy(): Promise<void> {
    for (const pair of open) {
      if (!(await ask({ type: 'recordConsent', consent: { ...consent, ...pair } }))) return
    }
  }

  return (
    <div>
      <Button small onPress={copy}>
        {t('consents.sameFor', { about })}
      </Button>
    </div>
  )
}

/** Needed answers of this person about other children, of which nothing is recorded yet. */
function openFor(consent: ConsentPair, state: ConferenceState): ConsentPair[] {
  if (consent.byId === consent.aboutId || state.facts.conferenceOn === '') return []
  return neededConsents(Object.values(state.members), state.facts.conferenceOn).filter(
    (pair) => pair.byId === consent.byId && pair.aboutId !== pair.byId && !(consentKey(pair) in state.consents),
  )
}
