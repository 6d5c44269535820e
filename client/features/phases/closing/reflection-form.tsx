import { givenDrafts } from '@rondom/shared/board/own.ts'
import type { Reflection } from '@rondom/shared/domain/closing.ts'
import { newId } from '@rondom/shared/domain/ids.ts'
import { LIMITS } from '@rondom/shared/domain/limits.ts'
import type { Participant } from '@rondom/shared/domain/people.ts'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { BoundText } from '../../../board/bound-text.tsx'
import { usePermission } from '../../../board/permission.ts'
import { useDraftWords } from '../../../board/use-draft-words.ts'
import { type OwnDraft, useOwnDraft } from '../../../board/use-own-draft.ts'
import { useSharedText } from '../../../board/use-shared-value.ts'
import { useTable } from '../../../board/use-table.ts'
import { useWords } from '../../../board/words.tsx'
import { useCommand } from '../../../sync/use-command.ts'
import { Button } from '../../../ui/button.tsx'
import { Checkbox } from '../../../ui/checkbox.tsx'
import { Select } from '../../../ui/select.tsx'
import panel from '../panel.module.css'
import { useFilledDraft } from '../use-filled-draft.ts'
import { offeredQuestions, questionChoice } from './question-choice.ts'

/** Writes a line of one's own, or changes one; question and answer are kept while they are typed. */
export function ReflectionForm({ former, onDone }: { former: Reflection | null; onDone: () => void }) {
  const { t } = useTranslation('closing')
  const you = useTable()?.you
  const question = useOwnDraft('question', former?.id ?? you?.id)
  const answer = useOwnDraft('reflection', former?.id)
  if (you === undefined || question === null || answer === null) return <p>{t('loading')}</p>
  return <Fields you={you} former={former} question={question} answer={answer} onDone={onDone} />
}

interface FieldsProps {
  you: Participant
  former: Reflection | null
  question: OwnDraft
  answer: OwnDraft
  onDone: () => void
}

function Fields({ you, former, question, answer, onDone }: FieldsProps) {
  const { t } = useTranslation('closing')
  const command = useCommand()
  const write = usePermission('writeReflection')
  const stood = useWords(former?.text) ?? ''
  const [asked, setAsked] = useDraftWords(question)
  const text = useSharedText(answer.text).trim()
  const [isOwn, setOwn] = useState(false)
  const [shareable, setShareable] = useState(former?.shareable ?? false)
  const formerQuestion = former?.question ?? ''
  const field = useRef<HTMLTextAreaElement>(null)
  // Who asked to change a line goes on in it; the form stands apart from the button.
  const isChange = former !== null
  useEffect(() => {
    if (isChange) field.current?.focus()
  }, [isChange])
  useFilledDraft(question, formerQuestion)
  useFilledDraft(answer, stood)
  const offered = offeredQuestions(you).map((value) => ({ value, label: t(`reflection.questions.${value}`) }))
  const choice = questionChoice(offered, asked, isOwn)
  const words = choice === 'own' ? asked.trim() : t(`reflection.questions.${choice}`)
  const isTooLong = text.length > LIMITS.reflectionText || words.length > LIMITS.reflectionQuestion
  const obstacle = words === '' || text === '' ? 'incomplete' : isTooLong ? 'tooLong' : null

  function choose(next: typeof choice): void {
    setOwn(next === 'own')
    setAsked(next === 'own' ? '' : t(`reflection.questions.${next}`))
  }

  async function save(): Promise<void> {
    const reflection = { id: former?.id ?? newId('reflection'), question: words, text, shareable }
    const clearGiven = givenDrafts(question, answer)
    if (!(await command({ type: 'writeReflection', reflection }))) return
    clearGiven()
    setOwn(false)
    setShareable(false)
    onDone()
  }

  return (
    <div className={panel.form}>
      {former !== null && <p>{t('reflection.changing')}</p>}
      <Select
        label={t('reflection.question')}
        options={[...offered, { value: 'own' as const, label: t('reflection.own') }]}
        value={choice}
        onChange={choose}
      />
      {choice === 'own' && (
        <BoundText
          {...question}
          label={t('reflection.ownQuestion')}
          showLabel
          limit={LIMITS.reflectionQuestion}
          rows={1}
        />
      )}
      <BoundText
        {...answer}
        ref={field}
        label={t('reflection.text')}
        showLabel
        limit={LIMITS.reflectionText}
        rows={3}
      />
      <Checkbox
        label={t('reflection.shareable')}
        description={t('reflection.shareableHint')}
        checked={shareable}
        onChange={setShareable}
      />
      <div className={panel.row}>
        <Button
          kind="primary"
          reason={write.reason ?? (obstacle === null ? null : t(`reflection.${obstacle}`))}
          onPress={save}
        >
          {t('reflection.save')}
        </Button>
        {former !== null && (
          <Button kind="quiet" onPress={onDone}>
            {t('cancel')}
          </Button>
        )}
      </div>
    </div>
  )
}
