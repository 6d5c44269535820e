import type { Coverage } from '@rondom/shared/domain/coverage.ts'
import { IconAlertCircle, IconCircleCheck, IconCircleDashed, IconHourglass } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Badge } from '../../../ui/badge.tsx'

const LOOKS = {
  covered: { icon: IconCircleCheck, tone: 'done' },
  proposed: { icon: IconHourglass, tone: 'accent' },
  not_covering: { icon: IconAlertCircle, tone: 'caution' },
  none: { icon: IconCircleDashed, tone: 'caution' },
} as const

/** How far a need is answered, by a shape and in words (rule R79). */
export function CoverageBadge({ coverage }: { coverage: Coverage }) {
  const { t: label } = useTranslation('domain')
  const { icon: Icon, tone } = LOOKS[coverage]
  return (
    <Badge tone={tone} icon={<Icon aria-hidden size={16} />}>
      {label(`coverage.${coverage}`)}
    </Badge>
  )
}
