import { givenDrafts } from '@rondom/shared/board/own.ts'
import { newId } from '@rondom/shared/domain/ids.ts'
import { LIMITS } from '@rondom/shared/domain/limits.ts'
import { NOTE_COLUMNS, type NoteColumn } from '@rondom/shared/domain/notes.ts'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { BoundText } from '../../board/bound-text.tsx'
import { type BasisFields, NoteBasisFields } from '../../board/note-basis-fields.tsx'
import { usePermission } from '../../board/permission.ts'
import { type Reach, ReachFields } from '../../board/reach-fields.tsx'
import { type OwnDraft, useOwnDraft } from '../../board/use-own-draft.ts'
import { useSharedText } from '../../board/use-shared-value.ts'
import { useCommand } from '../../sync/use-command.ts'
import { Button } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { ChipGroup } from '../../ui/chip-group.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'

/** Adds a note after the reveal: whole, and stamped. */
export function LateNote() {
  const { t } = useTranslation('board')
  const { shown, reason } = usePermission('addLateNote')
  const draft = useOwnDraft('note')
  const [isOpen, setOpen] = useState(false)
  if (!shown || draft === null) return null
  return (
    <div>
      <Button icon={<IconPlus aria-hidden size={18} />} reason={reason} onPress={() => setOpen(true)}>
        {t('revealed.late')}
      </Button>
      {isOpen && <LateNoteDialog draft={draft} onClose={() => setOpen(false)} />}
    </div>
  )
}

const NOTHING_KNOWN: BasisFields = {
  nature: 'interpretation',
  certainty: 'likely',
  sourceType: 'own_observation',
  sourceBy: '',
}

function LateNoteDialog({ draft, onClose }: { draft: OwnDraft; onClose: () => void }) {
  const { t } = useTranslation('board')
  const { t: label } = useTranslation('domain')
  const command = useCommand()
  const text = useSharedText(draft.text).trim()
  const [column, setColumn] = useState<NoteColumn>('worry')
  const [basis, setBasis] = useState(NOTHING_KNOWN)
  const [reach, setReach] = useState<Reach>({ scope: null, notVisibleTo: [] })
  const [withheld, setWithheld] = useState(false)

  async function add(): Promise<void> {
    const { sourceBy, ...known } = basis
    const note = {
      id: newId('note'),
      column,
      text: withheld ? '' : text,
      basis: { ...known, sourceBy: withheld ? null : sourceBy.trim() || null, sourceOn: null },
      withheld,
      ...reach,
    }
    const clearGiven = givenDrafts(draft)
    if (!(await command({ type: 'addLateNote', note }))) return
    clearGiven()
    onClose()
  }

  return (
    <Dialog
      title={t('revealed.lateTitle')}
      isOpen
      onClose={onClose}
      closeLabel={t('keys.close')}
      actions={
        <Button kind="primary" onPress={add}>
          {t('revealed.lateAdd')}
        </Button>
      }
    >
      <p>{t('revealed.lateHint')}</p>
      <ChipGroup
        label={t('card.column')}
        showLabel
        small
        options={NOTE_COLUMNS.map((value) => ({ value, label: label(`column.${value}`) }))}
        value={column}
        onChange={setColumn}
      />
      {!withheld && (
        <>
          <BoundText {...draft} label={t('card.text')} showLabel limit={LIMITS.noteText} rows={3} />
          <NoteBasisFields basis={basis} onChange={(fields) => setBasis({ ...basis, ...fields })} />
        </>
      )}
      <Disclosure title={t('card.more')} level={3} small>
        <ReachFields {...reach} onChange={(fields) => setReach({ ...reach, ...fields })} />
        <Checkbox
          label={t('card.withheld')}
          description={t('card.withheldHint')}
          checked={withheld}
          onChange={setWithheld}
        />
      </Disclosure>
    </Dialog>
  )
}
