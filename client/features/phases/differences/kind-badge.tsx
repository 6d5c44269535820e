import type { DifferenceKind } from '@rondom/shared/domain/differences.ts'
import { IconArrowsSplit2, IconBulb, IconEye, IconScale } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Badge } from '../../../ui/badge.tsx'

const ICONS = { fact: IconEye, interpretation: IconBulb, weighing: IconScale, direction: IconArrowsSplit2 }

/** What kind of difference it is, by an icon and a word. */
export function KindBadge({ kind }: { kind: DifferenceKind }) {
  const { t: label } = useTranslation('domain')
  const Icon = ICONS[kind]
  return (
    <Badge tone="accent" icon={<Icon aria-hidden size={14} />}>
      {label(`differenceKind.${kind}`)}
    </Badge>
  )
}
