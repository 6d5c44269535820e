import { z } from 'zod'

/** Somebody or some party, named as the conference names them; null where this reader does not know them. */
export const named = z.object({ id: z.string(), name: z.string().nullable() }).meta({ id: 'named' })
export type Named = z.infer<typeof named>

/** Words as they were written; `[gewist]` where they were erased since. */
export const written = z.string()
/** `YYYY-MM-DD`. */
export const onDay = z.string()
/** ISO 8601, UTC. */
export const atInstant = z.string()
/** Persons from whom something is kept; only where the reader may know that it is. */
export const keptFrom = z.array(named)
