import { recordOf } from '@rondom/shared/record/record-of.ts'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { RecordLetter } from '../../../board/record-letter.tsx'
import { type Table, useTable } from '../../../board/use-table.ts'
import { useConference } from '../../../sync/conference-store.ts'
import { Disclosure } from '../../../ui/disclosure.tsx'
import styles from './closing.module.css'

/** The record as it stands now and as this reader will have it, to read through before it is established. */
export function RecordPreview() {
  const { t } = useTranslation('closing')
  const table = useTable()
  const [isOpen, setOpen] = useState(false)
  if (table === null) return null
  return (
    <Disclosure title={t('preview.title')} level={2} isOpen={isOpen} onChange={setOpen}>
      {isOpen && <Preview table={table} />}
    </Disclosure>
  )
}

function Preview({ table: { state, you } }: { table: Table }) {
  const { t } = useTranslation('closing')
  const texts = useConference((view) => view.texts)
  const record = useMemo(() => recordOf(state, texts, you.id), [state, texts, you.id])
  return (
    <div className={styles.preview}>
      <p className={styles.soft}>{t('preview.hint')}</p>
      <RecordLetter record={record} />
    </div>
  )
}
