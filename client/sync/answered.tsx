import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../ui/button.tsx'
import { Refusal } from '../ui/refusal.tsx'
import type { Answer } from './use-answer.ts'

/** Shows an answer; until then that it is on its way, or why it is not there with a way to ask again. */
export function Answered<T>(props: { answer: Answer<T>; children: (value: T) => ReactNode }) {
  const { t } = useTranslation()
  const { value, sentence, reload } = props.answer
  if (value !== null) return props.children(value)
  if (sentence === null) return <p role="status">{t('loading')}</p>
  return (
    <>
      <Refusal sentence={sentence} />
      <div>
        <Button onPress={reload}>{t('error.again')}</Button>
      </div>
    </>
  )
}
