import type { NoteId } from '@rondom/shared/domain/ids.ts'
import type { NoteColumn } from '@rondom/shared/domain/notes.ts'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { usePermission } from '../../../board/permission.ts'
import { useTable } from '../../../board/use-table.ts'
import { useWords } from '../../../board/words.tsx'
import { Button } from '../../../ui/button.tsx'
import { ChipGroup } from '../../../ui/chip-group.tsx'
import { Panel } from '../panel.tsx'
import { NeedForm } from './need-form.tsx'
import { cardsFor, MOST_CARDS, NEED_COLUMNS } from './need-sources.ts'
import { PickCard } from './pick-card.tsx'
import styles from './planning.module.css'

/** The cards a need can come from, a column at a time and Nodig first, to pick those that hold the same need. */
export function PickCards() {
  const { t } = useTranslation('planning')
  const { t: label } = useTranslation('domain')
  const table = useTable()
  const record = usePermission('recordNeed')
  const [column, setColumn] = useState<NoteColumn>('need')
  const [picked, setPicked] = useState<NoteId[]>([])
  const [isMaking, setMaking] = useState(false)
  const only = picked.length === 1 ? table?.state.notes[picked[0] ?? ''] : undefined
  const words = useWords(only?.text) ?? ''
  if (table === null || !record.shown) return null
  const cards = cardsFor(table.state, column)
  const count = picked.length
  const obstacle = count === 0 ? t('from.tooFew') : count > MOST_CARDS ? t('from.tooMany', { most: MOST_CARDS }) : null

  function pick(id: NoteId, isPicked: boolean): void {
    setPicked((before) => [...before.filter((other) => other !== id), ...(isPicked ? [id] : [])])
  }

  return (
    <Panel title={t('from.title')} hint={t('from.hint')}>
      <ChipGroup
        label={t('from.column')}
        showLabel
        options={NEED_COLUMNS.map((value) => ({ value, label: label(`column.${value}`) }))}
        value={column}
        onChange={setColumn}
      />
      {cards.length === 0 && <p className={styles.soft}>{t('from.none')}</p>}
      {/* biome-ignore lint/a11y/noRedundantRoles: a list without bullets is no list to some screen readers. */}
      <ul role="list" className={styles.quotes}>
        {cards.map((note) => (
          <PickCard
            key={note.id}
            note={note}
            isPicked={picked.includes(note.id)}
            onChange={(isPicked) => pick(note.id, isPicked)}
          />
        ))}
      </ul>
      <div className={styles.actions}>
        <span role="status">{t('from.chosen', { count })}</span>
        <Button
          icon={<IconPlus aria-hidden size={18} />}
          reason={record.reason ?? obstacle}
          onPress={() => setMaking(true)}
        >
          {t('from.make')}
        </Button>
        {count > 0 && (
          <Button kind="quiet" onPress={() => setPicked([])}>
            {t('from.clear')}
          </Button>
        )}
      </div>
      {isMaking && (
        <NeedForm
          from={{ choices: { noteIds: picked, earlierId: null }, words }}
          onClose={() => setMaking(false)}
          onMade={() => setPicked([])}
        />
      )}
    </Panel>
  )
}
