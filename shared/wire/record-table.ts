import { z } from 'zod'
import { DIFFERENCE_KINDS, DIFFERENCE_RESULTS } from '../domain/differences.ts'
import { NOTE_CERTAINTIES, NOTE_COLUMNS, NOTE_NATURES, NOTE_REACTIONS, SOURCE_TYPES } from '../domain/notes.ts'
import { RATING_ROUNDS } from '../domain/ratings.ts'
import { VOICE_MODES } from '../domain/voices.ts'
import { atInstant, keptFrom, named, onDay, written } from './record-values.ts'

/** The family's words, to the letter. */
export const wordsOfRecord = z.object({
  id: z.string(),
  member: named,
  mode: z.enum(VOICE_MODES),
  words: written,
  /** Who wrote them down; null when they are by the member. */
  recordedBy: named.nullable(),
  at: atInstant,
  notVisibleTo: keptFrom,
})
export type WordsOfRecord = z.infer<typeof wordsOfRecord>

/** A member without something, and why. */
export const missingOfRecord = z.object({ member: named, reason: written }).meta({ id: 'missing' })

/** How something is known. What somebody makes of it is never a fact here, and hearsay names who said it. */
export const basisOfRecord = z.object({
  nature: z.enum(NOTE_NATURES),
  certainty: z.enum(NOTE_CERTAINTIES),
  source: z.object({
    type: z.enum(SOURCE_TYPES),
    /** Who or what, in words. */
    by: written.nullable(),
    on: onDay.nullable(),
    /** "volgens …" where it is second hand, else null. */
    according: z.string().nullable(),
  }),
})
export type BasisOfRecord = z.infer<typeof basisOfRecord>

export const noteOfRecord = basisOfRecord.extend({
  id: z.string(),
  column: z.enum(NOTE_COLUMNS),
  /** Null when it is withheld: only that something is not shared, and by whom. */
  text: written.nullable(),
  withheld: z.boolean(),
  author: named,
  /** Silent round, from 1. */
  round: z.number().int(),
  late: z.boolean(),
  uniquelyKnown: z.boolean(),
  knownToo: z.array(named),
  reactions: z.array(z.object({ by: named, reaction: z.enum(NOTE_REACTIONS) })),
  /** The parties it is meant for besides its own; null is the whole table. */
  scope: z.array(named).nullable(),
  notVisibleTo: keptFrom,
  corrections: z.array(z.object({ by: named, at: atInstant, previous: basisOfRecord })),
})
export type NoteOfRecord = z.infer<typeof noteOfRecord>

export const perspectiveOfRecord = z.object({ party: named, notes: z.array(noteOfRecord) })
export type PerspectiveOfRecord = z.infer<typeof perspectiveOfRecord>

/** Ratings of one round: never an average. */
export const ratingsOfRecord = z.object({
  round: z.literal(RATING_ROUNDS),
  /** From low to high; null where it was not shown. */
  spread: z.array(z.number().int()).nullable(),
  /** Null where the names were not asked for. */
  named: z
    .array(
      z.object({
        party: named,
        score: z.number().int(),
        reason: written,
        oneHigher: written.nullable(),
        by: named,
        recorded: z.boolean(),
      }),
    )
    .nullable(),
})
export type RatingsOfRecord = z.infer<typeof ratingsOfRecord>

export const differenceOfRecord = z.object({
  id: z.string(),
  title: written,
  kind: z.enum(DIFFERENCE_KINDS),
  /** False for a proposal that was not taken up. */
  made: z.boolean(),
  /** Notes this reader may not read are left out. */
  notes: z.array(z.object({ id: z.string(), party: named, text: written.nullable() })),
  question: written.nullable(),
  result: written.nullable(),
  resultKind: z.enum(DIFFERENCE_RESULTS).nullable(),
  proposedBy: named,
})
export type DifferenceOfRecord = z.infer<typeof differenceOfRecord>
