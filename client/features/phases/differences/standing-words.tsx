import type { NoteId } from '@rondom/shared/domain/ids.ts'
import { IconEyeCheck, IconPencil } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useTable } from '../../../board/use-table.ts'
import { Words } from '../../../board/words.tsx'
import { VisuallyHidden } from '../../../ui/visually-hidden.tsx'
import type { Standing } from './comparison.ts'
import styles from './differences.module.css'

/** Where a party stands in a theme: its own notes in their words, or what it did with the one that is shared. */
export function StandingWords({ standing }: { standing: Standing | undefined }) {
  const { t } = useTranslation('differences')
  if (standing === undefined) {
    return (
      <>
        <span aria-hidden>–</span>
        <VisuallyHidden>{t('compare.nothing')}</VisuallyHidden>
      </>
    )
  }
  const SaidIcon = standing.said === 'wrote' ? IconPencil : IconEyeCheck
  return (
    <>
      {standing.notes.map((id) => (
        <OwnNote key={id} id={id} />
      ))}
      {standing.said !== null && (
        <span className={styles.said}>
          <SaidIcon aria-hidden size={18} />
          {t(`compare.${standing.said}`)}
        </span>
      )}
    </>
  )
}

function OwnNote({ id }: { id: NoteId }) {
  const table = useTable()
  return (
    <q className={styles.comparedNote}>
      <Words id={table?.state.notes[id]?.text} />
    </q>
  )
}
