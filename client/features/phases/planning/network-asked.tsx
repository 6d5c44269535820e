import { givenDrafts } from '@rondom/shared/board/own.ts'
import { LIMITS } from '@rondom/shared/domain/limits.ts'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { BoundText } from '../../../board/bound-text.tsx'
import { usePermission } from '../../../board/permission.ts'
import { type OwnDraft, useOwnDraft } from '../../../board/use-own-draft.ts'
import { useSharedText } from '../../../board/use-shared-value.ts'
import { useTable } from '../../../board/use-table.ts'
import { useWords, Words } from '../../../board/words.tsx'
import { useCommand } from '../../../sync/use-command.ts'
import { Button } from '../../../ui/button.tsx'
import { ChipGroup } from '../../../ui/chip-group.tsx'
import { useFilledDraft } from '../use-filled-draft.ts'
import styles from './planning.module.css'

/** "Is het netwerk gevraagd?": the answer, and giving it for who leads. */
export function NetworkAsked() {
  const { t } = useTranslation('planning')
  const table = useTable()
  const permission = usePermission('answerNetworkAsked')
  const draft = useOwnDraft('network')
  const [isChanging, setChanging] = useState(false)
  if (table === null) return null
  const answer = table.state.networkAsked
  const asks = permission.shown && (answer === null || isChanging)
  if (answer === null && !permission.shown) return null
  return (
    <section className={styles.agreement} aria-label={t('network.title')}>
      <h3>{t('network.title')}</h3>
      {answer === null && <p>{t('network.hint')}</p>}
      {answer !== null && (
        <p>
          <strong>{t(answer.asked ? 'network.yes' : 'network.no')}</strong> <Words id={answer.words} />
        </p>
      )}
      {asks && draft && <Answer draft={draft} reason={permission.reason} onDone={() => setChanging(false)} />}
      {permission.shown && !asks && (
        <div>
          <Button small kind="quiet" reason={permission.reason} onPress={() => setChanging(true)}>
            {t('network.change')}
          </Button>
        </div>
      )}
    </section>
  )
}

function Answer({ draft, reason, onDone }: { draft: OwnDraft; reason: string | null; onDone: () => void }) {
  const { t } = useTranslation('planning')
  const command = useCommand()
  const stood = useTable()?.state.networkAsked ?? null
  const stoodWords = useWords(stood?.words) ?? ''
  const words = useSharedText(draft.text).trim()
  const [asked, setAsked] = useState<'yes' | 'no' | null>(stood === null ? null : stood.asked ? 'yes' : 'no')
  useFilledDraft(draft, stoodWords)
  const obstacle = asked === null ? t('network.missing') : words.length > LIMITS.reason ? t('tooLong') : null

  async function give(): Promise<void> {
    const clearGiven = givenDrafts(draft)
    if (!(await command({ type: 'answerNetworkAsked', asked: asked === 'yes', words }))) return
    clearGiven()
    onDone()
  }

  return (
    <div className={styles.fields}>
      <ChipGroup
        label={t('network.title')}
        options={(['yes', 'no'] as const).map((value) => ({ value, label: t(`network.${value}`) }))}
        value={asked}
        onChange={setAsked}
      />
      <BoundText
        {...draft}
        label={t('network.words')}
        showLabel
        description={t('network.wordsHint')}
        limit={LIMITS.reason}
        rows={1}
      />
      <div className={styles.actions}>
        <Button reason={reason ?? obstacle} onPress={give}>
          {t('network.give')}
        </Button>
        {stood !== null && (
          <Button kind="quiet" onPress={onDone}>
            {t('cancel')}
          </Button>
        )}
      </div>
    </div>
  )
}
