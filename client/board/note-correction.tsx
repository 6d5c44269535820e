import type { RevealedNote } from '@rondom/shared/domain/notes.ts'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useCommand } from '../sync/use-command.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { TextField } from '../ui/text-field.tsx'
import { type BasisFields, NoteBasisFields } from './note-basis-fields.tsx'
import { useWords, Words } from './words.tsx'

/** Corrects how an own published note is known; its text stays as it was revealed. */
export function NoteCorrection({ note, onClose }: { note: RevealedNote; onClose: () => void }) {
  const { t } = useTranslation('board')
  const command = useCommand()
  const by = useWords(note.sourceBy) ?? ''
  const [basis, setBasis] = useState<BasisFields>({ ...note, sourceBy: by })
  const [on, setOn] = useState(note.sourceOn ?? '')

  async function save(): Promise<void> {
    const { nature, certainty, sourceType, sourceBy } = basis
    const corrected = { nature, certainty, sourceType, sourceBy: sourceBy.trim() || null, sourceOn: on || null }
    if (await command({ type: 'correctNote', noteId: note.id, basis: corrected })) onClose()
  }

  return (
    <Dialog
      title={t('note.correctTitle')}
      isOpen
      onClose={onClose}
      closeLabel={t('keys.close')}
      actions={
        <Button kind="primary" onPress={save}>
          {t('note.save')}
        </Button>
      }
    >
      <p>
        <Words id={note.text} />
      </p>
      <p>{t('note.correctHint')}</p>
      <NoteBasisFields basis={basis} onChange={(fields) => setBasis({ ...basis, ...fields })} />
      <TextField label={t('basis.on')} type="date" value={on.length === 10 ? on : ''} onChange={setOn} />
    </Dialog>
  )
}
