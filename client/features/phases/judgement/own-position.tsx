import type { PartyId } from '@rondom/shared/domain/ids.ts'
import type { Dissent, Position } from '@rondom/shared/domain/judgement.ts'
import { IconCircleCheck } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { usePermission } from '../../../board/permission.ts'
import { placeId } from '../../../board/places.ts'
import { partyName } from '../../../board/roster.ts'
import { useTable } from '../../../board/use-table.ts'
import { useWords } from '../../../board/words.tsx'
import { useCommand } from '../../../sync/use-command.ts'
import { Button } from '../../../ui/button.tsx'
import panel from '../panel.module.css'
import { Panel } from '../panel.tsx'
import { useFilledDraft } from '../use-filled-draft.ts'
import styles from './judgement.module.css'
import { LeftDraft } from './left-draft.tsx'
import { PositionForm } from './position-form.tsx'
import { usePositionDrafts } from './use-position-drafts.ts'

/** "Positie innemen" for one's own party; nobody else sees it until all are shown together. */
export function OwnPosition({ version }: { version: number }) {
  const { t } = useTranslation('judgement')
  const table = useTable()
  const take = usePermission('takePosition')
  const party = table?.you.partyId ?? null
  if (table === null || party === null || !take.shown) return null
  if (table.state.positions[version]?.shown) return <LeftDraft />
  const taken = table.state.takenPositions[version]?.[party] ?? null
  return (
    <Panel
      id={placeId('position', party)}
      title={t('position.own')}
      hint={t('position.ownHint', { party: partyName(table.state, party) })}
    >
      <OwnPositionWork version={version} party={party} taken={taken} reason={take.reason} />
    </Panel>
  )
}

interface WorkProps {
  version: number
  party: PartyId
  taken: { position: Position; dissent: Dissent | null } | null
  reason: string | null
}

function OwnPositionWork({ version, taken, party, reason }: WorkProps) {
  const { t } = useTranslation('judgement')
  const command = useCommand()
  const drafts = usePositionDrafts()
  const [isChanging, setChanging] = useState(false)
  const kind = taken?.position.kind ?? ''
  const revisitOn = taken?.dissent?.revisitOn ?? ''
  const motivation = useWords(taken?.position.motivation) ?? ''
  const verbatim = useWords(taken?.dissent?.verbatim) ?? ''
  const test = useWords(taken?.dissent?.wouldChangeMyMind) ?? ''
  const changing = isChanging ? drafts : null
  useFilledDraft(changing?.position, kind)
  useFilledDraft(changing?.revisit, revisitOn)
  useFilledDraft(changing?.motivation, motivation)
  useFilledDraft(changing?.dissent, verbatim)
  useFilledDraft(changing?.test, test)
  if (drafts === null) return <p>{t('loading')}</p>
  if (taken !== null && !isChanging) {
    return <Taken position={taken.position} party={party} onChange={() => setChanging(true)} />
  }
  return (
    <PositionForm
      version={version}
      drafts={drafts}
      recordedFor={null}
      isChange={taken !== null}
      reason={reason}
      onTake={(position) => command({ type: 'takePosition', ...position })}
      onDone={() => setChanging(false)}
    />
  )
}

function Taken(props: { position: Position; party: PartyId; onChange: () => void }) {
  const { t } = useTranslation('judgement')
  const { t: label } = useTranslation('domain')
  const table = useTable()
  if (table === null) return null
  const { kind, by } = props.position
  const position = label(`position.${kind}`)
  const name = table.state.participants[by]?.name ?? ''
  const party = partyName(table.state, props.party)
  return (
    <>
      <p className={styles.taken} role="status">
        <IconCircleCheck aria-hidden size={22} />
        {by === table.you.id ? t('position.taken', { position }) : t('position.takenFor', { name, party, position })}
      </p>
      <p className={styles.soft}>{t('position.takenHint')}</p>
      <div className={panel.row}>
        <Button onPress={props.onChange}>{t('position.change')}</Button>
      </div>
    </>
  )
}
