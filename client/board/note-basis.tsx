import type { NoteBasis, NoteNature } from '@rondom/shared/domain/notes.ts'
import { SECOND_HAND } from '@rondom/shared/domain/notes.ts'
import { IconBulb, IconEye, IconHeart } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { dayWords } from '../text/dates.ts'
import styles from './note.module.css'
import { useWords } from './words.tsx'

const NATURE_ICONS = {
  fact: IconEye,
  interpretation: IconBulb,
  experience: IconHeart,
} as const satisfies Record<NoteNature, unknown>

/** How a note is known, in one line; what comes at second hand says whose words it is. */
export function NoteBasisLine({ basis }: { basis: NoteBasis }) {
  const { t: label } = useTranslation('domain')
  const Icon = NATURE_ICONS[basis.nature]
  const source = useSourceWords(basis)
  return (
    <p className={styles.basis}>
      <span className={styles.nature}>
        <Icon aria-hidden size={16} />
        {label(`nature.${basis.nature}`)}
      </span>
      <span>{label(`certainty.${basis.certainty}`).toLowerCase()}</span>
      <span>{source}</span>
    </p>
  )
}

/** Nature, certainty and source as one phrase. */
export function useBasisPhrase(basis: NoteBasis): string {
  const { t: label } = useTranslation('domain')
  const source = useSourceWords(basis)
  return `${label(`nature.${basis.nature}`)}, ${label(`certainty.${basis.certainty}`).toLowerCase()}, ${source}`
}

function useSourceWords(basis: NoteBasis): string {
  const { t } = useTranslation('board')
  const { t: label } = useTranslation('domain')
  const by = useWords(basis.sourceBy)
  const { sourceType, sourceOn } = basis
  const day = sourceOn ? ` ${t('basis.onDay', { day: dayWords(sourceOn) })}` : ''
  if (SECOND_HAND.includes(sourceType)) {
    const kind = sourceType as 'file' | 'other_organisation' | 'family_member'
    return (by ? t('basis.accordingTo.named', { by }) : t(`basis.accordingTo.${kind}`)) + day
  }
  const source = label(`source.${sourceType}`)
  return (by ? t('basis.bySource', { source, by }) : source).replace(/^./, (first) => first.toLowerCase()) + day
}
