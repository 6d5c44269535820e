import type { MemberId, PersonId } from '@rondom/shared/domain/ids.ts'
import { useTranslation } from 'react-i18next'
import { personName } from '../../../board/roster.ts'
import type { OwnDraft } from '../../../board/use-own-draft.ts'
import { useTable } from '../../../board/use-table.ts'
import { useConference } from '../../../sync/conference-store.ts'
import { dayWords } from '../../../text/dates.ts'
import { namesInWords } from '../../../text/lists.ts'
import { Button } from '../../../ui/button.tsx'
import { fillDraft } from '../fill-draft.ts'
import { actionsAbout, idsOf, openToAll } from './open-to.ts'

/** Begins an empty summary with what was agreed about its readers and they may know, to be put into plain words. */
export function StartWithAgreed({ draft, forIds }: { draft: OwnDraft; forIds: readonly MemberId[] }) {
  const { t } = useTranslation('closing')
  const table = useTable()
  const texts = useConference((view) => view.texts)
  if (table === null) return null
  const { state } = table

  /** A text for one member speaks to them. */
  const isReader = (id: PersonId) => forIds.length === 1 && idsOf(state, forIds[0] ?? '').includes(id)

  function start(): void {
    const actions = actionsAbout(state, openToAll(state, forIds).actions, forIds)
    const names = namesInWords(forIds.map((id) => state.members[id]?.name ?? ''))
    const lines = actions.map(({ ownerId, what, dueOn, visibleSign }) =>
      t('skeleton.action', {
        name: isReader(ownerId) ? t('skeleton.you') : personName(state, ownerId),
        what: asSentence(texts[what] ?? ''),
        day: dayWords(dueOn),
        sign: asSentence(texts[visibleSign] ?? ''),
      }),
    )
    const parts = [
      t('skeleton.greeting', { names }),
      ...(lines.length > 0 ? [[t('skeleton.agreed'), ...lines].join('\n')] : []),
      ...(state.followUpOn === null ? [] : [t('skeleton.followUp', { day: dayWords(state.followUpOn) })]),
    ]
    fillDraft(draft.text, parts.join('\n\n'))
  }

  return (
    <div>
      <Button small onPress={start}>
        {t('summary.start')}
      </Button>
    </div>
  )
}

function asSentence(words: string): string {
  return /[.!?]$/.test(words.trim()) ? words.trim() : `${words.trim()}.`
}
