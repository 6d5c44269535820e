import type { NoteId } from '@rondom/shared/domain/ids.ts'
import { IconEyeCheck } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useTable } from '../../../board/use-table.ts'
import { Words } from '../../../board/words.tsx'
import { VisuallyHidden } from '../../../ui/visually-hidden.tsx'
import type { Standing } from './comparison.ts'
import styles from './differences.module.css'

/** Where a party stands in a theme: its own notes in their words, or what it said to another's. */
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
  return (
    <>
      {standing.notes.map((id) => (
        <OwnNote key={id} id={id} />
      ))}
      {standing.said !== null && (
        <span className={styles.said}>
          <IconEyeCheck aria-hidden size={18} />
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
