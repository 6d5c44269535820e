import { type CaseFile, caseFileSchema } from './case-file.ts'
import { type CaseProblem, problemsOf } from './case-problems.ts'

/** The case, or everything that is wrong with it. */
export type ReadCase = { caseFile: CaseFile; problems: null } | { caseFile: null; problems: CaseProblem[] }

/** Rules that a wrong shape breaks, by where it is wrong. The first pattern that fits counts. */
const RULE_OF_PATH: readonly (readonly [RegExp, string])[] = [
  [/^conferenceOn|^guidingQuestion/, 'R18'],
  [/^family(\.\d+\.(id|name|relation))?$/, 'R19'],
  [/^family\.\d+\.age/, 'R21'],
  [/^consents/, 'R23'],
  [/^participants\.\d+\.role/, 'R20'],
  [/^familyVoice/, 'R25'],
  [/^notes\.\d+\.column/, 'R32'],
  [/^notes\.\d+\.(nature|certainty|source)/, 'R33'],
  [/^notes\.\d+\.text/, 'R30'],
  [/^notes\.\d+\.notVisibleTo/, 'R34'],
  [/^safetyRatings/, 'R41'],
]

/** Reads the JSON of a case file. Never throws; what is wrong is named with its place, rule and a Dutch sentence. */
export function readCaseFile(json: unknown): ReadCase {
  const parsed = caseFileSchema.safeParse(json)
  if (!parsed.success) {
    const problems = parsed.error.issues.map((issue) => {
      const path = issue.path.map(String).join('.')
      const rule = RULE_OF_PATH.find(([pattern]) => pattern.test(path))?.[1] ?? null
      return { path, rule, sentence: shapeSentence(issue) }
    })
    return { caseFile: null, problems }
  }
  const problems = problemsOf(parsed.data)
  return problems.length > 0 ? { caseFile: null, problems } : { caseFile: parsed.data, problems: null }
}

/** One problem as a line for whoever made the file. */
export function problemLine({ path, rule, sentence }: CaseProblem): string {
  return `${rule === null ? '' : `[${rule}] `}${path || 'het bestand'}: ${sentence}`
}

function shapeSentence(issue: { code?: string; maximum?: unknown; minimum?: unknown; values?: unknown }): string {
  switch (issue.code) {
    case 'too_big':
      return `dit is te groot; hoogstens ${issue.maximum}.`
    case 'too_small':
      return `dit is te klein of leeg; ten minste ${issue.minimum}.`
    case 'invalid_value':
      return `dit is niet een van ${(issue.values as unknown[]).join(', ')}.`
    case 'invalid_format':
      return 'dit is geen dag als 2025-11-13.'
    default:
      return 'dit ontbreekt of heeft de verkeerde vorm.'
  }
}
