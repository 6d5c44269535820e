import type { Reflection } from '@rondom/shared/domain/closing.ts'
import { LIMITS } from '@rondom/shared/domain/limits.ts'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { usePermission } from '../../../board/permission.ts'
import { useTable } from '../../../board/use-table.ts'
import { Button } from '../../../ui/button.tsx'
import { Panel } from '../panel.tsx'
import { MeetingMark } from './meeting-mark.tsx'
import { ReflectionForm } from './reflection-form.tsx'
import { ReflectionLines } from './reflection-lines.tsx'

/** What one writes alone while the table is silent: own lines, and whether everyone was heard. */
export function OwnReflections() {
  const { t } = useTranslation('closing')
  const table = useTable()
  const write = usePermission('writeReflection')
  const [changing, setChanging] = useState<Reflection | null>(null)
  if (table === null || !write.shown || table.state.markSpread !== null) return null
  const { state, you } = table
  const own = Object.values(state.reflections).filter(({ by }) => by === you.id)
  const isFull = own.length >= LIMITS.reflectionsPerPerson
  return (
    <Panel title={t('reflection.title')} hint={t('reflection.hint')}>
      {own.length > 0 && (
        <>
          <h3>{t('reflection.saved')}</h3>
          <ReflectionLines
            reflections={own}
            actionsOf={(reflection) => (
              <Button small kind="quiet" onPress={() => setChanging(reflection)}>
                {t('reflection.change')}
              </Button>
            )}
          />
          <p>{t('reflection.savedHint')}</p>
        </>
      )}
      {isFull && changing === null ? (
        <p>{t('reflection.enough', { most: LIMITS.reflectionsPerPerson })}</p>
      ) : (
        <ReflectionForm key={changing?.id ?? 'new'} former={changing} onDone={() => setChanging(null)} />
      )}
      <MeetingMark />
    </Panel>
  )
}
