import type { ConsultationKind } from './decisions.ts'
import type { Refusal, RefusalCode } from './refusals.ts'

interface InLanguages {
  nl: string
  en: string
}

/** What the judgement can lack before it is put to positions, as a refusal names it. */
export type JudgementField = 'judgement' | 'dangerStatement' | 'safetyGoal' | 'meanings' | 'openQuestions'

const FIELD_WORDS: Record<JudgementField, InLanguages> = {
  judgement: { nl: 'het oordeel', en: 'the judgement' },
  dangerStatement: { nl: 'de zorgformulering', en: 'the danger statement' },
  safetyGoal: { nl: 'het veiligheidsdoel', en: 'the safety goal' },
  meanings: { nl: 'wat dit betekent voor elk kind', en: 'what this means for each child' },
  openQuestions: { nl: 'wat we niet weten, bij elke open vraag', en: 'what we do not know, for each open question' },
}

const CONSULTATION_WORDS: Record<ConsultationKind, InLanguages> = {
  behavioural_scientist: { nl: 'de gedragsdeskundige', en: 'the behavioural scientist' },
  second_view: { nl: 'tegenspraak (een tweede blik)', en: 'a second view' },
  family: { nl: 'het gezin', en: 'the family' },
  team_manager: { nl: 'de teammanager', en: 'the team manager' },
  key_worker: { nl: 'het vaste gezicht', en: 'the key worker' },
  organisation: { nl: 'een organisatie', en: 'an organisation' },
}

/** Values of refusals that are codes, by refusal and name of the value: a person reads their words. */
const WORDS: Partial<Record<`${RefusalCode}.${string}`, Record<string, InLanguages>>> = {
  'judgement_incomplete.field': FIELD_WORDS,
  'consultation_missing.what': CONSULTATION_WORDS,
}

/**
 * A value of a refusal as a sentence in this language says it. Several codes are joined by a space; a value that is
 * not known to be a code stays as it is.
 */
export function valueInWords(refusal: Refusal, name: string, language: 'nl' | 'en'): string {
  const value = String(refusal.values?.[name] ?? '')
  const known = WORDS[`${refusal.code}.${name}`]
  return known === undefined
    ? value
    : value
        .split(' ')
        .map((code) => known[code]?.[language] ?? code)
        .join(', ')
}
