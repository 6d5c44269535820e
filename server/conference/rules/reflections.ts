import type { Reflection } from '@rondom/shared/domain/closing.ts'
import type { ConferenceState } from '@rondom/shared/domain/conference-state.ts'
import type { ReflectionId } from '@rondom/shared/domain/ids.ts'
import { LIMITS } from '@rondom/shared/domain/limits.ts'
import type { Participant } from '@rondom/shared/domain/people.ts'
import { type Refusal, refuse } from '@rondom/shared/domain/refusals.ts'
import { happens, type Rule } from '../decision.ts'
import { all, inPhases, onlyFacilitator, type Permission } from './permission.ts'
import { collectWords } from './words.ts'

const closing = inPhases('closing', 'closing')

/** What was shared together stays as it was shared (rule R84). */
const notShared: Permission = (state) => (state.markSpread === null ? null : refuse('reflections_shared', 'R84'))

/** Anyone at the table, some lines of their own; they can be changed until they are shared (rule R84). */
export const writeReflection: Rule<'writeReflection'> = {
  may: all(closing, notShared),
  decide(state, { reflection: input }, context) {
    const refusal = ownRefusal(state, input.id, context.actor)
    if (refusal !== null) return { refusal }
    const words = collectWords(context)
    const reflection: Reflection = { ...input, by: context.actor.id, text: words.put(input.text) }
    return { events: [{ type: 'reflectionWritten', reflection }], texts: words.texts }
  },
}

function ownRefusal(state: ConferenceState, id: ReflectionId, actor: Participant): Refusal | null {
  const existing = state.reflections[id]
  if (existing !== undefined) return existing.by === actor.id ? null : refuse('only_yourself', 'R84')
  const written = Object.values(state.reflections).filter(({ by }) => by === actor.id).length
  const limit = LIMITS.reflectionsPerPerson
  return written < limit ? null : refuse('too_many', 'R84', { limit })
}

/** "Is ieders stem gehoord?", by anyone at the table; it can be given anew until it is shared. */
export const giveMark: Rule<'giveMark'> = {
  may: all(closing, notShared),
  decide: (_state, { mark }, { actor }) => happens({ type: 'markGiven', by: actor.id, mark }),
}

/** Everyone's lines at once, and the marks from low to high without names. */
export const shareReflections: Rule<'shareReflections'> = {
  may: all(onlyFacilitator('R84'), closing, notShared),
  decide: (state) =>
    happens({
      type: 'reflectionsShared',
      reflections: Object.values(state.reflections),
      marks: Object.values(state.marks).sort((a, b) => a - b),
    }),
}
