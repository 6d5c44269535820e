import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Disclosure } from '../ui/disclosure.tsx'
import { MAIN_ID, usePageTitle } from '../ui/page.tsx'
import { PHONE, useMedia } from '../ui/use-media.ts'
import { KeysHelp } from './keys-help.tsx'
import { TableAnnouncements } from './table-announcements.tsx'
import { TableHead } from './table-head.tsx'
import styles from './table-layout.module.css'
import { useStartAtTop } from './use-start-at-top.ts'
import { useTable } from './use-table.ts'

export interface TableLayoutProps {
  phases: ReactNode
  people: ReactNode
  /** What one can do in every phase; stays in sight at the foot of the screen. */
  bar: ReactNode
  children: ReactNode
}

/** The live conference: the phases, the phase's work, the people, and the bar at the foot. */
export function TableLayout({ phases, people, bar, children }: TableLayoutProps) {
  const { t } = useTranslation('board')
  const { t: label } = useTranslation('domain')
  const table = useTable()
  const isPhone = useMedia(PHONE)
  // New work stands at the top: another phase, or a silent round that opened.
  useStartAtTop(table === null ? null : `${table.state.phase} ${table.state.silent.open}`)
  usePageTitle(table === null ? t('table.main') : label(`phase.${table.state.phase}.name`))
  return (
    <div className={styles.layout}>
      <nav className={styles.phases} aria-label={t('table.phases')}>
        <Side title={t('table.phases')} folds={isPhone}>
          {phases}
          <KeysHelp />
        </Side>
      </nav>
      <main id={MAIN_ID} className={styles.main} aria-label={t('table.main')}>
        <TableHead />
        {children}
      </main>
      <aside className={styles.people} aria-label={t('table.people')}>
        <Side title={t('table.people')} folds={isPhone}>
          {people}
        </Side>
      </aside>
      <section className={styles.bar} aria-label={t('table.bar')}>
        {bar}
      </section>
      <TableAnnouncements />
    </div>
  )
}

function Side(props: { title: string; folds: boolean; children: ReactNode }) {
  const [isOpen, setOpen] = useState(false)
  if (!props.folds) {
    return (
      // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields.
      <div
        className={styles.side}
        role="group"
        aria-label={props.title}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls by itself must be within reach of the keyboard.
        tabIndex={0}
      >
        {props.children}
      </div>
    )
  }
  return (
    <Disclosure title={props.title} level={2} isOpen={isOpen} onChange={setOpen}>
      {props.children}
    </Disclosure>
  )
}
