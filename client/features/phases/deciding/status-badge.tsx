import type { DecisionStatus } from '@rondom/shared/domain/decisions.ts'
import { IconCircleCheck, IconCircleDashed, IconPencil, IconRefresh } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Badge } from '../../../ui/badge.tsx'

const LOOKS = {
  open: { Icon: IconCircleDashed, tone: 'plain' },
  intended: { Icon: IconPencil, tone: 'caution' },
  taken: { Icon: IconCircleCheck, tone: 'done' },
  reconsidered: { Icon: IconRefresh, tone: 'done' },
} as const

/** How far a decision is, by an icon and a word. */
export function StatusBadge({ status }: { status: DecisionStatus }) {
  const { t: label } = useTranslation('domain')
  const { Icon, tone } = LOOKS[status]
  return (
    <Badge tone={tone} icon={<Icon aria-hidden size={14} />}>
      {label(`decisionStatus.${status}`)}
    </Badge>
  )
}
