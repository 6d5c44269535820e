import type { Reflection } from '@rondom/shared/domain/closing.ts'
import { IconShare } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Words } from '../../../board/words.tsx'
import { Badge } from '../../../ui/badge.tsx'
import styles from './closing.module.css'

/** Lines of one person: each question with its answer, and whether it may be learned from elsewhere. */
export function ReflectionLines(props: {
  reflections: readonly Reflection[]
  actionsOf?: (reflection: Reflection) => ReactNode
}) {
  const { t } = useTranslation('closing')
  return (
    // biome-ignore lint/a11y/noRedundantRoles: a list without bullets is no list to some screen readers.
    <ul role="list" className={styles.lines}>
      {props.reflections.map((reflection) => (
        <li key={reflection.id} className={styles.reflection}>
          <p className={styles.soft}>{reflection.question}</p>
          <p className={styles.words}>
            <Words id={reflection.text} />
          </p>
          <div className={styles.foot}>
            {reflection.shareable && (
              <Badge icon={<IconShare aria-hidden size={14} />}>{t('reflection.isShareable')}</Badge>
            )}
            {props.actionsOf?.(reflection)}
          </div>
        </li>
      ))}
    </ul>
  )
}
