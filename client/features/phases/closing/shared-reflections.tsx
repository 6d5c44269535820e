import type { Reflection } from '@rondom/shared/domain/closing.ts'
import type { ConferenceState } from '@rondom/shared/domain/conference-state.ts'
import type { Participant } from '@rondom/shared/domain/people.ts'
import { useTranslation } from 'react-i18next'
import { PartyBadge } from '../../../board/party-badge.tsx'
import { useTable } from '../../../board/use-table.ts'
import { Panel } from '../panel.tsx'
import styles from './closing.module.css'
import { LeftReflection } from './left-reflection.tsx'
import { MarkSpread } from './mark-spread.tsx'
import { ReflectionLines } from './reflection-lines.tsx'
import { seesReflections } from './sees-reflections.ts'

/** Everyone's lines at once, per person, and the marks without names; family and network keep their own. */
export function SharedReflections() {
  const { t } = useTranslation('closing')
  const table = useTable()
  if (table === null || table.state.markSpread === null) return null
  const { state, you } = table
  const own = linesOf(state, you)
  if (!seesReflections(you)) {
    return (
      <Panel title={t('shared.own')} hint={own.length === 0 ? t('shared.ownNone') : t('shared.ownHint')}>
        {own.length > 0 && <ReflectionLines reflections={own} />}
        <Left own={own} />
      </Panel>
    )
  }
  const writers = Object.values(state.participants).filter((person) => linesOf(state, person).length > 0)
  return (
    <Panel title={t('shared.title')} hint={t('shared.hint')}>
      {writers.length === 0 && <p>{t('shared.none')}</p>}
      {/* biome-ignore lint/a11y/noRedundantRoles: a list without bullets is no list to some screen readers. */}
      <ul role="list" className={styles.people}>
        {writers.map((person) => (
          <li key={person.id} className={styles.person}>
            <h3>
              {person.name} <PartyOf person={person} />
            </h3>
            <ReflectionLines reflections={linesOf(state, person)} />
          </li>
        ))}
      </ul>
      <MarkSpread marks={state.markSpread ?? []} />
      <Left own={own} />
    </Panel>
  )
}

/** Of family and network the party is the person, whose name stands here already. */
function PartyOf({ person: { name, partyId } }: { person: Participant }) {
  const party = useTable()?.state.parties[partyId ?? '']
  return party === undefined || party.name === name ? null : <PartyBadge party={party.id} size="small" />
}

function Left({ own }: { own: readonly Reflection[] }) {
  return (
    <>
      <LeftReflection />
      {own.map((reflection) => (
        <LeftReflection key={reflection.id} former={reflection} />
      ))}
    </>
  )
}

function linesOf(state: ConferenceState, { id }: Participant) {
  return Object.values(state.reflections).filter(({ by }) => by === id)
}
