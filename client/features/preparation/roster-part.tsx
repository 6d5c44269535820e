import type { ConferenceState } from '@rondom/shared/domain/conference-state.ts'
import { useTranslation } from 'react-i18next'
import { AddParty } from './add-party.tsx'
import { PartSection } from './part-section.tsx'
import { PartyCard } from './party-card.tsx'
import { PartylessPeople } from './partyless-people.tsx'
import styles from './preparation.module.css'
import { partyInput, type Words } from './record-inputs.ts'
import { RosterProposal } from './roster-proposal.tsx'

/** Who takes part: organisations and the family's network with their people, and who belongs to no party. */
export function RosterPart({ state, words }: { state: ConferenceState; words: Words }) {
  const { t } = useTranslation('preparation')
  const parties = Object.values(state.parties)
  return (
    <PartSection part="roster" intro={t('roster.intro')}>
      {parties.length === 0 && <p className={styles.empty}>{t('roster.empty')}</p>}
      {parties.length === 0 && <RosterProposal state={state} />}
      {parties.map((party) => (
        <PartyCard key={party.id} party={partyInput(party, words)} joined={party.joined} state={state} words={words} />
      ))}
      <AddParty state={state} />
      <PartylessPeople state={state} words={words} />
    </PartSection>
  )
}
