import { readUncertainty } from '@rondom/shared/board/judgement.ts'
import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import type * as Y from 'yjs'
import { useSharedValue } from '../../../board/use-shared-value.ts'
import { useTable } from '../../../board/use-table.ts'
import { useConference } from '../../../sync/conference-store.ts'
import { LOCAL_ORIGIN } from '../../../sync/documents.ts'
import { ChipSelect } from '../../../ui/chip-select.tsx'
import styles from './judgement.module.css'

const NONE = 'none'

/** From which difference an uncertainty comes, where it comes from one. */
export function UncertaintyLink(props: { doc: Y.Doc; map: Y.Map<unknown>; canWrite: boolean }) {
  const { doc, map, canWrite } = props
  const { t } = useTranslation('judgement')
  const table = useTable()
  const texts = useConference((view) => view.texts)
  const read = useCallback(() => readUncertainty(map)?.differenceId ?? null, [map])
  const linked = useSharedValue(doc, read, latest)
  if (table === null) return null
  const made = Object.values(table.state.differences).filter((difference) => difference.made)
  const options = made.map(({ id, title }) => ({ value: id, label: texts[title] ?? '' }))
  const isKnown = options.some(({ value }) => value === linked)
  if (!canWrite || options.length === 0) {
    const title = options.find(({ value }) => value === linked)?.label
    return title ? <span className={styles.from}>{t('version.fromDifference', { title })}</span> : null
  }
  return (
    <span className={styles.from}>
      <ChipSelect
        label={t('text.linkTo')}
        options={[{ value: NONE, label: t('text.noLink') }, ...options]}
        value={linked !== null && isKnown ? linked : NONE}
        onChange={(value) => doc.transact(() => map.set('differenceId', value === NONE ? null : value), LOCAL_ORIGIN)}
      />
    </span>
  )
}

function latest<T>(_before: T, now: T): T {
  return now
}
