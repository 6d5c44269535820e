import type { AmendmentKind } from '@rondom/shared/domain/closing.ts'
import { PROFESSIONAL_ROLES } from '@rondom/shared/domain/people.ts'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { usePermission } from '../../board/permission.ts'
import { useOwnDraft } from '../../board/use-own-draft.ts'
import { type Table, useTable } from '../../board/use-table.ts'
import { useToday } from '../../board/use-today.ts'
import { RadioList } from '../../ui/radio-list.tsx'
import { Select } from '../../ui/select.tsx'
import { AmendmentForm } from './amendment-form.tsx'
import styles from './record.module.css'
import { toldMembers } from './told-members.ts'

/** Adds something beside the record: what is missing, or how somebody looks at it. */
export function AddToRecord() {
  const { t } = useTranslation('record')
  const { shown } = usePermission('addAmendment')
  const table = useTable()
  if (!shown || table === null) return null
  return (
    <section className={styles.adding} aria-labelledby="record-adding">
      <h2 id="record-adding">{t('adding.title')}</h2>
      <p>
        {t('adding.explain')} {!mayAddAmendment(table) && t('adding.onlyView')}
      </p>
      <Choices table={table} />
    </section>
  )
}

const OWN = 'own'

function Choices({ table }: { table: Table }) {
  const { t } = useTranslation('record')
  const mayAmend = mayAddAmendment(table)
  const members = toldMembers(table.state, table.you, useToday())
  const [chosen, setKind] = useState<AmendmentKind | null>(null)
  const [whose, setWhose] = useState<string>(OWN)
  const kind = mayAmend ? chosen : 'view'
  const memberId = kind === 'view' && whose !== OWN ? whose : null
  const member = members.find(({ id }) => id === memberId) ?? null
  return (
    <>
      {mayAmend && (
        <RadioList
          label={t('adding.kind')}
          options={[
            { value: 'amendment', label: t('adding.amendment'), description: t('adding.amendmentHint') },
            { value: 'view', label: t('adding.view'), description: t('adding.viewHint') },
          ]}
          value={chosen}
          onChange={setKind}
        />
      )}
      {kind === 'view' && members.length > 0 && (
        <Select
          label={t('adding.whose')}
          options={[
            { value: OWN, label: t('adding.own') },
            ...members.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          value={whose}
          onChange={setWhose}
        />
      )}
      {kind !== null && <Draft key={member?.id ?? kind} kind={kind} member={member} />}
    </>
  )
}

function Draft({ kind, member }: { kind: AmendmentKind; member: { id: string; name: string } | null }) {
  const { t } = useTranslation('record')
  const draft = useOwnDraft('amendment', member?.id)
  if (draft === null) return <p role="status">{t('page.loading')}</p>
  return <AmendmentForm kind={kind} member={member} draft={draft} />
}

/** Who works with the family adds; everyone has an own view. */
function mayAddAmendment({ you }: Table): boolean {
  return you.role === 'facilitator' || PROFESSIONAL_ROLES.includes(you.role)
}
