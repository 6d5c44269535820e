import type { PartyId, PersonId } from '@rondom/shared/domain/ids.ts'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { CheckboxGroup } from '../ui/checkbox-group.tsx'
import { ChipGroup } from '../ui/chip-group.tsx'
import { partyName, restrictablePeople, seatedPartyIds } from './roster.ts'
import { useTable } from './use-table.ts'

/** Who a note reaches: the whole table or some parties, and who never sees it. */
export interface Reach {
  scope: PartyId[] | null
  notVisibleTo: PersonId[]
}

/** Chooses whom a note is for. */
export function ReachFields(props: Reach & { onChange: (reach: Partial<Reach>) => void }) {
  const { scope, notVisibleTo, onChange } = props
  const { t } = useTranslation('board')
  const table = useTable()
  const [some, setSome] = useState(scope !== null)
  if (table === null) return null
  const others = seatedPartyIds(table.state).filter((id) => id !== table.you.partyId)
  const people = restrictablePeople(table.state).filter(({ id }) => id !== table.you.memberId && id !== table.you.id)
  return (
    <>
      <ChipGroup
        label={t('reach.for')}
        showLabel
        small
        options={[
          { value: 'all', label: t('reach.wholeTable') },
          { value: 'some', label: t('reach.some') },
        ]}
        value={some ? 'some' : 'all'}
        onChange={(choice) => {
          setSome(choice === 'some')
          onChange({ scope: choice === 'some' ? others : null })
        }}
      />
      {some && (
        <CheckboxGroup
          label={t('reach.parties')}
          options={others.map((value) => ({ value, label: partyName(table.state, value) }))}
          values={scope ?? []}
          onChange={(parties) => onChange({ scope: parties.length === 0 ? null : parties })}
        />
      )}
      {people.length > 0 && (
        <CheckboxGroup
          label={t('reach.notVisibleTo')}
          description={t('reach.notVisibleHint')}
          options={people.map(({ id, name }) => ({ value: id, label: name }))}
          values={notVisibleTo}
          onChange={(persons) => onChange({ notVisibleTo: persons })}
        />
      )}
    </>
  )
}
