import type { ConferenceRecord } from '@rondom/shared/wire/record.ts'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'

const QUESTION = '--rondom-printed-question'

/** Gives the family's question to the margin of every printed page, beside the page's number. */
export function usePrintedQuestion(record: ConferenceRecord): void {
  const { t } = useTranslation('board')
  const question = record.question ?? t('table.generalQuestion')
  useEffect(() => {
    const { style } = document.documentElement
    style.setProperty(QUESTION, quoted(question))
    return () => {
      style.removeProperty(QUESTION)
    }
  }, [question])
}

/** As a string of CSS, in which nothing can end it. */
function quoted(words: string): string {
  return `"${words.replace(/["\\\n\r\f]/g, (character) => `\\${character.charCodeAt(0).toString(16)} `)}"`
}
