import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { MAIN_ID } from '../ui/page.tsx'
import { CrisisStrip } from './crisis-strip.tsx'
import styles from './frame.module.css'
import { Header } from './header.tsx'
import { SetAside } from './set-aside.tsx'

/** What stands on every page: a way past the header, the header, text that could not be saved, the crisis strip. */
export function Frame({ children }: { children: ReactNode }) {
  const { t } = useTranslation()
  return (
    <div className={styles.frame}>
      <a className={styles.skip} href={`#${MAIN_ID}`} onClick={skipToMain}>
        {t('skip')}
      </a>
      <Header />
      <SetAside />
      <div className={styles.content}>{children}</div>
      <CrisisStrip />
    </div>
  )
}

/** By focus and not by address, so that no page has to know fragments of others. */
function skipToMain(event: { preventDefault(): void }): void {
  event.preventDefault()
  const main = document.getElementById(MAIN_ID)
  if (main === null) return
  main.tabIndex = -1
  main.focus()
}
