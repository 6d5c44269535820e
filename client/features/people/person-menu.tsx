import type { Participant } from '@rondom/shared/domain/people.ts'
import { IconDotsVertical } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { usePermission } from '../../board/permission.ts'
import { useTable } from '../../board/use-table.ts'
import { useConference } from '../../sync/conference-store.ts'
import { useCommand } from '../../sync/use-command.ts'
import { Menu, type MenuLine } from '../../ui/menu.tsx'
import { MenuButton } from '../../ui/menu-button.tsx'
import { notify } from '../../ui/notices.ts'

/**
 * What the facilitator can record of a person: that they do not come, or come after all; that a guest goes out. What
 * a deputy can do where who leads is gone: go on in their place.
 */
export function PersonMenu({ person }: { person: Participant }) {
  const { t } = useTranslation('people')
  const table = useTable()
  const command = useCommand()
  const attendance = usePermission('recordAttendance')
  const turnAway = usePermission('turnAway')
  const takeOver = usePermission('takeOverFacilitation')
  const isOnline = useConference((view) => view.presence[person.id]?.online ?? false)
  if (table === null || table.you.id === person.id) return null
  const isAbsent = person.attendance === 'absent'
  const lines: MenuLine[] = []
  if (takeOver.shown && person.role === 'facilitator' && !isOnline) lines.push({ id: 'lead', label: t('menu.lead') })
  if (attendance.shown) lines.push({ id: 'attendance', label: t(isAbsent ? 'menu.expected' : 'menu.absent') })
  const isGuest = person.accountId === null && person.role !== 'facilitator'
  if (turnAway.shown && isGuest && person.admission === 'admitted') lines.push({ id: 'out', label: t('menu.out') })
  if (lines.length === 0) return null

  async function sendOut(): Promise<void> {
    if (!(await command({ type: 'turnAway', participantId: person.id }))) return
    notify({ kind: 'done', sentence: t('menu.isOut', { name: person.name }) })
  }

  async function lead(): Promise<void> {
    if (!(await command({ type: 'takeOverFacilitation' }))) return
    notify({ kind: 'done', sentence: t('menu.leads') })
  }

  function act(id: string): void {
    if (id === 'lead') {
      void lead()
      return
    }
    const participantId = person.id
    if (id === 'out') void sendOut()
    else void command({ type: 'recordAttendance', participantId, attendance: isAbsent ? 'expected' : 'absent' })
  }

  return (
    <Menu label={t('menu.label', { name: person.name })} lines={lines} onAction={act}>
      <MenuButton label={t('menu.label', { name: person.name })} icon={<IconDotsVertical aria-hidden size={18} />} />
    </Menu>
  )
}
