import type { Missing } from '@rondom/shared/domain/missing.ts'
import { useTranslation } from 'react-i18next'
import { useConference } from '../../sync/conference-store.ts'
import { anchorOf, type Part, partOf } from './missing-anchors.ts'

/** A missing item as the page shows it. */
export interface ShownMissing {
  missing: Missing
  sentence: string
  part: Part
  anchor: string
}

/** What is missing before the conference can begin. `isKnown` is false for whom the server does not tell. */
export function useMissing(): { items: ShownMissing[]; isKnown: boolean } {
  const { t } = useTranslation('domain')
  const exit = useConference(({ abilities, state }) =>
    state?.phase === 'preparing' ? (abilities?.exit ?? null) : null,
  )
  const items = (exit?.blocking ?? []).map((missing) => ({
    missing,
    sentence: t(`missing.${missing.code}`, { about: missing.about ?? '' }),
    part: partOf(missing),
    anchor: anchorOf(missing),
  }))
  return { items, isKnown: exit !== null }
}

/** How many missing items are about one of these ids. */
export function countAbout(items: readonly ShownMissing[], ids: readonly string[]): number {
  return items.filter(({ missing }) => missing.aboutId !== null && ids.includes(missing.aboutId)).length
}
