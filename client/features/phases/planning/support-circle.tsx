import type { ConferenceState } from '@rondom/shared/domain/conference-state.ts'
import type { ParticipantId } from '@rondom/shared/domain/ids.ts'
import type { ConferenceRole, Participant } from '@rondom/shared/domain/people.ts'
import { PAGES } from '@rondom/shared/wire/http.ts'
import { IconStarFilled, IconUserPlus } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { PartyBadge } from '../../../board/party-badge.tsx'
import { usePermission } from '../../../board/permission.ts'
import { useTable } from '../../../board/use-table.ts'
import { useCommand } from '../../../sync/use-command.ts'
import { LinkButton } from '../../../ui/link-button.tsx'
import { Select } from '../../../ui/select.tsx'
import { Panel } from '../panel.tsx'
import styles from './planning.module.css'

/** Who stands around the family: the key worker who stays, the buddy, and who thinks along. */
export function SupportCircle() {
  const { t } = useTranslation('planning')
  const table = useTable()
  if (table === null) return null
  const { state } = table
  return (
    <Panel title={t('circle.title')} hint={t('circle.hint')} calm>
      <dl className={styles.circle}>
        <Place
          title={
            <>
              {t('circle.keyWorker')} <IconStarFilled aria-hidden size={16} />
            </>
          }
          people={withRole(state, 'keyWorker')}
        />
        <Buddy state={state} />
        <Place title={t('circle.behaviouralScientist')} people={withRole(state, 'facilitator')} />
        <Place title={t('circle.teamManager')} people={withRole(state, 'teamManager')} />
      </dl>
      <AddExpertise conferenceId={state.id} />
    </Panel>
  )
}

function withRole({ participants }: ConferenceState, role: ConferenceRole): Participant[] {
  return Object.values(participants).filter((person) => person.role === role)
}

function Place({ title, people, children }: { title: ReactNode; people: Participant[]; children?: ReactNode }) {
  const { t } = useTranslation('planning')
  return (
    <div className={styles.place}>
      <dt>{title}</dt>
      {children === undefined && people.length === 0 && <dd className={styles.soft}>{t('circle.nobody')}</dd>}
      {children === undefined &&
        people.map(({ id, name, partyId }) => (
          <dd key={id}>
            <strong>{name}</strong> {partyId && <PartyBadge party={partyId} size="small" />}
          </dd>
        ))}
      {children !== undefined && <dd>{children}</dd>}
    </div>
  )
}

/** Colleagues who can stand beside the key worker. */
const BUDDY_ROLES: readonly ConferenceRole[] = ['professional', 'teamManager', 'deputy']

function Buddy({ state }: { state: ConferenceState }) {
  const { t } = useTranslation('planning')
  const command = useCommand()
  const name = usePermission('nameBuddy')
  const buddy = state.buddyId === null ? undefined : state.participants[state.buddyId]
  const title = t('circle.buddy')
  if (!name.shown || name.reason !== null) return <Place title={title} people={buddy ? [buddy] : []} />
  const people = Object.values(state.participants).filter(
    ({ role, attendance }) => BUDDY_ROLES.includes(role) && attendance === 'expected',
  )
  const choose = (id: ParticipantId) => void command({ type: 'nameBuddy', participantId: id === '' ? null : id })
  return (
    <Place title={title} people={[]}>
      <Select
        label={t('circle.chooseBuddy')}
        options={[
          { value: '', label: t('circle.noBuddy') },
          ...people.map((person) => ({
            value: person.id,
            label: person.organisationName
              ? t('person', { name: person.name, of: person.organisationName })
              : person.name,
          })),
        ]}
        value={state.buddyId ?? ''}
        onChange={choose}
      />
    </Place>
  )
}

/** Who prepares adds an organisation while the conference goes on; nobody is replaced. */
function AddExpertise({ conferenceId }: { conferenceId: string }) {
  const { t } = useTranslation('planning')
  const add = usePermission('recordParty')
  if (!add.shown || add.reason !== null) return null
  return (
    <div className={styles.actions}>
      <LinkButton
        href={`${PAGES.conference}/${conferenceId}/voorbereiden#roster-add`}
        icon={<IconUserPlus aria-hidden size={18} />}
      >
        {t('circle.expertise')}
      </LinkButton>
      <span className={styles.soft}>{t('circle.expertiseHint')}</span>
    </div>
  )
}
