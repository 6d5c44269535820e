import type { ConferenceState } from '@rondom/shared/domain/conference-state.ts'
import { useTranslation } from 'react-i18next'
import { AddParty } from './add-party.tsx'
import { fieldAnchor } from './missing-anchors.ts'
import { PartSection } from './part-section.tsx'
import { PartyCard } from './party-card.tsx'
import { PartylessPeople } from './partyless-people.tsx'
import styles from './preparation.module.css'
import { type PartyInput, partyInput, type Words } from './record-inputs.ts'
import { RosterProposal } from './roster-proposal.tsx'
import { useNewRecords } from './use-new-records.ts'

/** Who takes part: organisations and the family's network with their people, and who belongs to no party. */
export function RosterPart({ state, words }: { state: ConferenceState; words: Words }) {
  const { t } = useTranslation('preparation')
  const parties = Object.values(state.parties)
  const begun = useNewRecords<PartyInput>(
    parties.map(({ id }) => id),
    fieldAnchor('roster', 'add'),
  )
  const cards = [
    ...parties.map((recorded) => ({ party: partyInput(recorded, words), recorded })),
    ...begun.records.map((party) => ({ party, recorded: null })),
  ]
  return (
    <PartSection part="roster" intro={t('roster.intro')}>
      {parties.length === 0 && <p className={styles.empty}>{t('roster.empty')}</p>}
      {parties.length === 0 && <RosterProposal state={state} />}
      {cards.map(({ party, recorded }) => (
        <PartyCard
          key={party.id}
          party={party}
          recorded={recorded}
          state={state}
          words={words}
          onDiscard={() => begun.discard(party.id)}
        />
      ))}
      <AddParty state={state} onBegin={begun.add} />
      <PartylessPeople state={state} words={words} />
    </PartSection>
  )
}
