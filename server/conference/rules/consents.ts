import type { Consent } from '@rondom/shared/domain/consents.ts'
import { no, type Rule } from '../decision.ts'
import { all, inPhases, onlyPreparers } from './permission.ts'
import { collectWords } from './words.ts'

/** A consent can be given, asked for again or withdrawn for as long as the conference lasts. */
export const recordConsent: Rule<'recordConsent'> = {
  may: all(onlyPreparers(), inPhases('preparing', 'closing')),
  decide(state, { consent }, context) {
    const about = state.members[consent.aboutId]
    const by = state.members[consent.byId]
    if (about === undefined || by === undefined) return no('unknown_person', 'R22')
    if (about.kind === 'child' && about.birthMonth === null) return no('birth_month_missing', 'R21')
    const words = collectWords(context)
    const recorded: Consent = {
      ...consent,
      terms: words.putOptional(consent.terms),
      reason: words.putOptional(consent.reason),
    }
    return { events: [{ type: 'consentRecorded', consent: recorded }], texts: words.texts }
  },
}
