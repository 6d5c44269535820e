import type { Participant } from '@rondom/shared/domain/people.ts'
import { IconDotsVertical } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { usePermission } from '../../board/permission.ts'
import { useTable } from '../../board/use-table.ts'
import { useCommand } from '../../sync/use-command.ts'
import { Menu, type MenuLine } from '../../ui/menu.tsx'
import { MenuButton } from '../../ui/menu-button.tsx'
import { notify } from '../../ui/notices.ts'

/** What the facilitator can record of a person: that they do not come, or come after all; that a guest goes out. */
export function PersonMenu({ person }: { person: Participant }) {
  const { t } = useTranslation('people')
  const table = useTable()
  const command = useCommand()
  const attendance = usePermission('recordAttendance')
  const turnAway = usePermission('turnAway')
  if (table === null || table.you.id === person.id) return null
  const isAbsent = person.attendance === 'absent'
  const lines: MenuLine[] = []
  if (attendance.shown) lines.push({ id: 'attendance', label: t(isAbsent ? 'menu.expected' : 'menu.absent') })
  const isGuest = person.accountId === null && person.role !== 'facilitator'
  if (turnAway.shown && isGuest && person.admission === 'admitted') lines.push({ id: 'out', label: t('menu.out') })
  if (lines.length === 0) return null

  async function sendOut(): Promise<void> {
    if (!(await command({ type: 'turnAway', participantId: person.id }))) return
    notify({ kind: 'done', sentence: t('menu.isOut', { name: person.name }) })
  }

  function act(id: string): void {
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
