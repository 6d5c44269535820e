import type { DraftCard } from '@rondom/shared/board/perspective.ts'
import { changeCard, withholdCard } from '@rondom/shared/board/perspective-edits.ts'
import { NOTE_COLUMNS } from '@rondom/shared/domain/notes.ts'
import { useTranslation } from 'react-i18next'
import { LOCAL_ORIGIN, type SharedDocument } from '../sync/documents.ts'
import { Checkbox } from '../ui/checkbox.tsx'
import { notify } from '../ui/notices.ts'
import { Select } from '../ui/select.tsx'
import { TextField } from '../ui/text-field.tsx'
import styles from './card.module.css'
import { ReachFields } from './reach-fields.tsx'
import { restoreCard } from './restore-card.ts'

/** What a card can have besides its line of chips: a day, other readers, another column, or no words at all. */
export function CardMore({ card, document }: { card: DraftCard; document: SharedDocument }) {
  const { t } = useTranslation('board')
  const { t: label } = useTranslation('domain')
  const { doc } = document

  function withhold(withheld: boolean): void {
    withholdCard(doc, card.id, withheld, LOCAL_ORIGIN)
    if (!withheld || card.text.trim() === '') return
    notify({ kind: 'done', sentence: t('card.wordsGone'), undo: () => restoreCard(doc, card) })
  }

  return (
    <div className={styles.more}>
      <Select
        label={t('card.column')}
        options={NOTE_COLUMNS.map((value) => ({ value, label: label(`column.${value}`) }))}
        value={card.column}
        onChange={(column) => changeCard(doc, card.id, { column }, LOCAL_ORIGIN)}
      />
      {!card.withheld && (
        <TextField
          label={t('basis.on')}
          type="date"
          value={card.sourceOn?.length === 10 ? card.sourceOn : ''}
          onChange={(day) => changeCard(doc, card.id, { sourceOn: day || null }, LOCAL_ORIGIN)}
        />
      )}
      <ReachFields
        scope={card.scope}
        notVisibleTo={card.notVisibleTo}
        onChange={(reach) => changeCard(doc, card.id, reach, LOCAL_ORIGIN)}
      />
      <Checkbox
        label={t('card.withheld')}
        description={t('card.withheldHint')}
        checked={card.withheld}
        onChange={withhold}
      />
    </div>
  )
}
