import { Words } from '../../../board/words.tsx'
import type { Theme } from './comparison.ts'
import styles from './differences.module.css'
import { KindBadge } from './kind-badge.tsx'

/** What a theme is about; a difference with its kind. */
export function ThemeTitle({ theme }: { theme: Theme }) {
  return (
    <span className={styles.themeTitle}>
      <strong>
        <Words id={theme.title} />
      </strong>
      {theme.difference !== null && <KindBadge kind={theme.difference} />}
    </span>
  )
}
