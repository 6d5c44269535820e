import { Fragment, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useSession } from '../sync/session-store.ts'
import styles from './crisis-strip.module.css'
import { useMeasuredHeight } from './use-measured-height.ts'

/** Whom to call when there is danger, and that nobody watches this product. On every page. */
export function CrisisStrip() {
  const { t } = useTranslation()
  const strip = useRef<HTMLElement>(null)
  useMeasuredHeight(strip, '--rondom-strip-height')
  // The national numbers, for as long as the server has not told those of this region.
  const numbers = useSession(({ start }) => start?.crisis) ?? [
    { label: t('crisis.danger'), number: '112', tel: '112' },
    { label: t('crisis.safeAtHome'), number: '0800-2000', tel: '08002000' },
  ]
  return (
    <footer ref={strip} className={styles.strip}>
      <p className={styles.numbers}>
        {numbers.map(({ label, number, tel }, index) => (
          <Fragment key={`${label}${number}`}>
            {index > 0 && <span aria-hidden="true">·</span>}
            <span className={styles.number}>
              {label} <a href={`tel:${tel}`}>{number}</a>
            </span>
          </Fragment>
        ))}
      </p>
      <p className={styles.notThisPlace}>{t('crisis.notThisPlace')}</p>
    </footer>
  )
}
