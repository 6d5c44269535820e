import type { NoteColumn } from '@rondom/shared/domain/notes.ts'
import { IconCloudStorm, IconGavel, IconHeartHandshake, IconQuestionMark, IconSeedling } from '@tabler/icons-react'

const ICONS = {
  worry: IconCloudStorm,
  strength: IconSeedling,
  need: IconHeartHandshake,
  question: IconQuestionMark,
  mandate: IconGavel,
} as const satisfies Record<NoteColumn, unknown>

/** The icon of a column; its name always stands beside it. */
export function ColumnIcon({ column, size = 20 }: { column: NoteColumn; size?: number }) {
  const Icon = ICONS[column]
  return <Icon aria-hidden size={size} />
}
