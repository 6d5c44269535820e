import { IconTrash } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Badge } from '../../ui/badge.tsx'
import { Button } from '../../ui/button.tsx'
import type { OnPress } from '../../ui/use-one-press.ts'
import styles from './record-card.module.css'

/** One record of a list: closed it says what it is and how it stands, open it holds its fields. */
export function RecordCard(props: {
  /** Its heading; also what its remove button is about. */
  title: string
  level: 3 | 4
  /** A few words beside the title: age, kind, admission. */
  about?: ReactNode
  /** How many missing items are mended in here. */
  missing: number
  /** Whether it is open when it appears; by what it holds, since what is missing is told a moment later. */
  startsOpen: boolean
  /** Labels of the fields a new record still needs before it is saved. */
  needed: string[]
  onRemove: OnPress | null
  isNew: boolean
  children: ReactNode
}) {
  const { t } = useTranslation('preparation')
  // Opens by itself only when it appears; from then on by whoever reads it.
  const [startsOpen] = useState(props.startsOpen)
  const Heading = props.level === 3 ? 'h3' : 'h4'
  return (
    <details className={styles.card} open={startsOpen} data-missing={props.missing > 0 || undefined}>
      <summary className={styles.cardHead}>
        <Heading className={styles.cardTitle}>{props.title || t('record.unnamed')}</Heading>
        <span className={styles.cardAbout}>{props.about}</span>
        {props.missing > 0 && <Badge tone="caution">{t('overview.partMissing', { count: props.missing })}</Badge>}
      </summary>
      <div className={styles.cardBody}>
        {props.isNew && props.needed.length > 0 && (
          <p className={styles.notYet}>{t('record.notYet', { fields: props.needed.join(', ').toLowerCase() })}</p>
        )}
        {props.children}
        {props.onRemove && (
          <div className={styles.cardFoot}>
            <Button kind="quiet" small icon={<IconTrash aria-hidden size={18} />} onPress={props.onRemove}>
              {props.isNew ? t('record.discard') : t('record.removeName', { name: props.title })}
            </Button>
          </div>
        )}
      </div>
    </details>
  )
}
