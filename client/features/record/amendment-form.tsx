import { givenDrafts } from '@rondom/shared/board/own.ts'
import type { AmendmentKind } from '@rondom/shared/domain/closing.ts'
import { newId } from '@rondom/shared/domain/ids.ts'
import { LIMITS } from '@rondom/shared/domain/limits.ts'
import { useTranslation } from 'react-i18next'
import { BoundText } from '../../board/bound-text.tsx'
import type { OwnDraft } from '../../board/use-own-draft.ts'
import { useSharedText } from '../../board/use-shared-value.ts'
import { useCommand } from '../../sync/use-command.ts'
import { Button } from '../../ui/button.tsx'
import { notify } from '../../ui/notices.ts'
import styles from './record.module.css'

/** The words to add, kept as a draft until they stand beside the record. */
export function AmendmentForm(props: {
  kind: AmendmentKind
  /** Whose view is written down; null for one's own. */
  member: { id: string; name: string } | null
  draft: OwnDraft
}) {
  const { kind, member, draft } = props
  const { t } = useTranslation('record')
  const command = useCommand()
  const text = useSharedText(draft.text).trim()

  async function add(): Promise<void> {
    const amendment = { id: newId('amendment'), kind, memberId: member?.id ?? null, text }
    const clearGiven = givenDrafts(draft)
    if (!(await command({ type: 'addAmendment', amendment }))) return
    clearGiven()
    notify({ kind: 'done', sentence: t('adding.added') })
  }

  return (
    <div className={styles.form}>
      <BoundText
        {...draft}
        label={member === null ? t('adding.words') : t('adding.wordsOf', member)}
        showLabel
        description={member === null ? t('adding.sure') : `${t('adding.wordsOfHint', member)} ${t('adding.sure')}`}
        limit={LIMITS.amendmentText}
        rows={5}
      />
      <div>
        <Button kind="primary" reason={refusal()} onPress={add}>
          {t('adding.add')}
        </Button>
      </div>
    </div>
  )

  function refusal(): string | null {
    if (text === '') return t('adding.missing')
    return text.length > LIMITS.amendmentText ? t('adding.tooLong') : null
  }
}
