import type { ActionStatus } from '@rondom/shared/domain/actions.ts'
import { IconCircleCheck, IconCircleX, IconHourglass } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Badge } from '../../../ui/badge.tsx'

const LOOKS = {
  proposed: { icon: IconHourglass, tone: 'accent' },
  accepted: { icon: IconCircleCheck, tone: 'done' },
  declined: { icon: IconCircleX, tone: 'caution' },
} as const

/** Whether an action is agreed with its doer, by a shape and a word. */
export function ActionStatusBadge({ status }: { status: ActionStatus }) {
  const { t: label } = useTranslation('domain')
  const { icon: Icon, tone } = LOOKS[status]
  return (
    <Badge tone={tone} icon={<Icon aria-hidden size={14} />}>
      {label(`actionStatus.${status}`)}
    </Badge>
  )
}
