import type { TextId } from '@rondom/shared/domain/ids.ts'
import { useTranslation } from 'react-i18next'
import { useConference } from '../sync/conference-store.ts'
import styles from './words.module.css'

/** The words of a text, null where it was erased, undefined where this reader does not have it. */
export function useWords(id: TextId | null | undefined): string | null | undefined {
  return useConference((view) => (id ? view.texts[id] : undefined))
}

/** The words of a text as they were written; says so where they were erased. */
export function Words({ id }: { id: TextId | null | undefined }) {
  const { t } = useTranslation('board')
  const words = useWords(id)
  if (words === undefined) return null
  if (words === null) return <em>{t('erased')}</em>
  return <span className={styles.words}>{words}</span>
}
