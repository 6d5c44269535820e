import type { ConferenceState } from '@rondom/shared/domain/conference-state.ts'
import {
  type Consent,
  type ConsentPair,
  consentKey,
  isConsentComplete,
  neededConsents,
} from '@rondom/shared/domain/consents.ts'
import { useTranslation } from 'react-i18next'
import { useCommand } from '../../sync/use-command.ts'
import { Button } from '../../ui/button.tsx'
import { consentInput, type Words } from './record-inputs.ts'

/** Offers the same answer of the same person for the other children that still need one. */
export function SameConsent(props: { consent: Consent; state: ConferenceState; words: Words }) {
  const { consent, state, words } = props
  const { t } = useTranslation('preparation')
  const ask = useCommand()
  const open = openFor(consent, state)
  if (open.length === 0 || !isConsentComplete(consent)) return null
  const about = open.map(({ aboutId }) => state.members[aboutId]?.name).join(', ')

  async function copy(): Promise<void> {
    for (const pair of open) {
      if (!(await ask({ type: 'recordConsent', consent: consentInput(pair, { ...consent, ...pair }, words) }))) return
    }
  }

  return (
    <div>
      <Button small onPress={() => void copy()}>
        {t('consents.sameFor', { about })}
      </Button>
    </div>
  )
}

/** Needed answers of this person about other children, of which nothing is recorded yet. */
function openFor(consent: Consent, state: ConferenceState): ConsentPair[] {
  const isOwn = consent.byId === consent.aboutId
  if (isOwn || state.facts.conferenceOn === '') return []
  return neededConsents(Object.values(state.members), state.facts.conferenceOn).filter(
    (pair) =>
      pair.byId === consent.byId && state.consents[consentKey(pair)] === undefined && pair.aboutId !== pair.byId,
  )
}
