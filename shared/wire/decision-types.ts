import { z } from 'zod'
import { CONSULTATION_KINDS, DECIDERS, DECISION_SUBJECTS, OTHER_DECISION } from '../domain/decisions.ts'
import { LIMITS } from '../domain/limits.ts'
import { id, name, words } from './values.ts'

const decisionType = z.strictObject({
  // The type for what the catalogue does not name is every team's, and cannot be made anew.
  id: id('decisionType').refine((value) => value !== OTHER_DECISION.id),
  name,
  subject: z.enum(DECISION_SUBJECTS),
  decider: z.enum(DECIDERS),
  authority: words(LIMITS.authority),
  /** Besides those of the subject, which hold whatever stands here (rule R72). */
  consultations: z.array(z.enum(CONSULTATION_KINDS)).max(CONSULTATION_KINDS.length),
})

/**
 * GET /api/decision-types: the catalogue of key decisions of one's own organisation. PUT replaces it whole, for
 * conferences that are opened after it, and answers what stands then.
 */
export const decisionCatalogueSchema = z.strictObject({
  types: z
    .array(decisionType)
    .max(LIMITS.decisionTypes)
    .refine((types) => new Set(types.map((type) => type.id)).size === types.length),
})
export type DecisionCatalogue = z.infer<typeof decisionCatalogueSchema>
