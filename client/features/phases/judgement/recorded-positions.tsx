import type { FamilyMember } from '@rondom/shared/domain/people.ts'
import { useTranslation } from 'react-i18next'
import { usePermission } from '../../../board/permission.ts'
import { placeId } from '../../../board/places.ts'
import { useTable } from '../../../board/use-table.ts'
import { useCommand } from '../../../sync/use-command.ts'
import { Callout } from '../../../ui/callout.tsx'
import { Disclosure } from '../../../ui/disclosure.tsx'
import { Panel } from '../panel.tsx'
import { speaksForThemselves } from '../speaks-for-themselves.ts'
import styles from './judgement.module.css'
import { PositionForm } from './position-form.tsx'
import { usePositionDrafts } from './use-position-drafts.ts'

/** The positions of family members who are not live, as they told them to the key worker or the facilitator. */
export function RecordedPositions({ version }: { version: number }) {
  const { t } = useTranslation('judgement')
  const table = useTable()
  const record = usePermission('recordPosition')
  if (table === null || !record.shown) return null
  const { members, positions } = table.state
  // After the others were shown, what is told later completes them.
  const standing = positions[version]?.shown?.map(({ partyId }) => partyId) ?? []
  const absent = Object.values(members).filter(
    (member) => !speaksForThemselves(table.state, member) && !standing.includes(member.id),
  )
  if (absent.length === 0) return null
  return (
    <Panel title={t('position.recordTitle')}>
      {absent.map((member) => (
        <div key={member.id} id={placeId('position', member.id)}>
          <Disclosure title={t('position.record', { name: member.name })} level={3} small>
            <Recording member={member} version={version} />
          </Disclosure>
        </div>
      ))}
    </Panel>
  )
}

function Recording({ member, version }: { member: FamilyMember; version: number }) {
  const { t } = useTranslation('judgement')
  const { t: label } = useTranslation('domain')
  const table = useTable()
  const command = useCommand()
  const record = usePermission('recordPosition')
  const drafts = usePositionDrafts(member.id)
  if (table === null || drafts === null) return <p>{t('loading')}</p>
  const taken = table.state.takenPositions[version]?.[member.id]
  return (
    <div className={styles.group}>
      {taken && (
        <Callout kind="done" title={t('position.recorded', { name: member.name })}>
          <p>{label(`position.${taken.position.kind}`)}</p>
        </Callout>
      )}
      <p className={styles.soft}>{t('position.recordHint', { name: member.name })}</p>
      <PositionForm
        // What was recorded is where a change begins.
        key={taken?.position.kind ?? 'new'}
        version={version}
        drafts={drafts}
        recordedFor={member.name}
        isChange={false}
        reason={record.reason}
        onTake={(position) => command({ type: 'recordPosition', memberId: member.id, ...position })}
        onDone={() => undefined}
      />
    </div>
  )
}
