import { IconAlertTriangle, IconCheck, IconX } from '@tabler/icons-react'
import { Button } from './button.tsx'
import { classNames } from './class-names.ts'
import { IconButton } from './icon-button.tsx'
import styles from './notice-list.module.css'
import { dismissNotice, useNotices } from './notices.ts'

/** Words of the list of notices. */
export interface NoticeLabels {
  region: string
  close: string
  undo: string
}

/** Where notices appear, and are read aloud without taking the focus. Once on every page. */
export function Notices({ labels }: { labels: NoticeLabels }) {
  const notices = useNotices()
  return (
    <section className={styles.region} aria-label={labels.region} aria-live="polite" aria-relevant="additions">
      {notices.map((notice) => (
        <div key={notice.id} className={classNames(styles.notice, styles[notice.kind])}>
          {notice.kind === 'refusal' ? <IconAlertTriangle aria-hidden /> : <IconCheck aria-hidden />}
          <p className={styles.sentence}>{notice.sentence}</p>
          {notice.undo && (
            <Button
              small
              onPress={() => {
                notice.undo?.()
                dismissNotice(notice.id)
              }}
            >
              {labels.undo}
            </Button>
          )}
          <IconButton label={labels.close} icon={<IconX aria-hidden />} onPress={() => dismissNotice(notice.id)} />
        </div>
      ))}
    </section>
  )
}
