import { type ReactNode, useEffect, useRef } from 'react'
import { classNames } from './class-names.ts'
import styles from './page.module.css'

/** Where the skip link leads. */
export const MAIN_ID = 'inhoud'

/** The first page of a visit leaves the focus where the browser puts it. */
let isFirstPage = true

/**
 * The content of a page under its title. The title becomes the tab's title, and takes the focus when the page
 * takes the place of another, so that who listens hears where they are.
 */
export function Page(props: {
  title: string
  children: ReactNode
  width?: 'narrow' | 'wide'
  /** Beside the title: buttons. */
  actions?: ReactNode
}) {
  const heading = useRef<HTMLHeadingElement>(null)
  usePageTitle(props.title)
  useEffect(() => {
    if (!isFirstPage) heading.current?.focus()
    isFirstPage = false
  }, [])
  return (
    <main id={MAIN_ID} className={classNames(styles.page, styles[props.width ?? 'narrow'])}>
      <div className={styles.head}>
        <h1 ref={heading} tabIndex={-1} className={styles.title}>
          {props.title}
        </h1>
        {props.actions && <div className={styles.actions}>{props.actions}</div>}
      </div>
      {props.children}
    </main>
  )
}

/** Names the tab after what it shows. */
export function usePageTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} · Rondom`
  }, [title])
}
