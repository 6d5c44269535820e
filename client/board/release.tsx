import type { DerivedItem } from '@rondom/shared/domain/derived.ts'
import type { NoteId, PersonId } from '@rondom/shared/domain/ids.ts'
import { IconLockOpen } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useCommand } from '../sync/use-command.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { usePermission } from './permission.ts'
import styles from './release.module.css'
import { reachableFor } from './restricted-people.ts'
import { personName } from './roster.ts'
import { useTable } from './use-table.ts'

/** "Ook voor …": opens what was made out of the table to somebody for whom not everything is; asks once. */
export function Release({ item, noteIds = [] }: { item: DerivedItem; noteIds?: readonly NoteId[] }) {
  const { t } = useTranslation('differences')
  const table = useTable()
  const { shown } = usePermission('release')
  const [asking, setAsking] = useState<PersonId | null>(null)
  if (table === null || !shown) return null
  const { canOpen, isOpen, never } = reachableFor(table.state, item, noteIds)
  if (canOpen.length + isOpen.length + never.length === 0) return null
  const names = (ids: PersonId[]) => ids.map((id) => personName(table.state, id)).join(', ')
  return (
    <div className={styles.release}>
      {isOpen.length > 0 && <p>{t('release.done', { names: names(isOpen) })}</p>}
      {never.length > 0 && <p>{t('release.never', { names: names(never) })}</p>}
      {canOpen.length > 0 && (
        <>
          <p>{t('release.hint')}</p>
          <span className={styles.people}>
            {canOpen.map((id) => (
              <Button
                key={id}
                small
                kind="quiet"
                icon={<IconLockOpen aria-hidden size={18} />}
                onPress={() => setAsking(id)}
              >
                {t('release.button', { name: personName(table.state, id) })}
              </Button>
            ))}
          </span>
        </>
      )}
      {asking !== null && (
        <ReleaseDialog item={item} to={asking} name={personName(table.state, asking)} onClose={() => setAsking(null)} />
      )}
    </div>
  )
}

function ReleaseDialog(props: { item: DerivedItem; to: PersonId; name: string; onClose: () => void }) {
  const { t } = useTranslation('differences')
  const command = useCommand()
  const { item, to, name, onClose } = props

  async function release(): Promise<void> {
    if (await command({ type: 'release', item, to })) onClose()
  }

  return (
    <Dialog
      title={t('release.title', { name })}
      isOpen
      onClose={onClose}
      closeLabel={t('cancel')}
      actions={
        <>
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button kind="primary" onPress={release}>
            {t('release.confirm', { name })}
          </Button>
        </>
      }
    >
      <p>{t('release.explain', { name })}</p>
    </Dialog>
  )
}
