import { RECORD_SCHEMA_VERSION, recordSchema } from '@rondom/shared/wire/record.ts'
import { z } from 'zod'

/** The published shape of the record as JSON Schema, draft 2020-12; docs/record-schema-1.json is the same.
 * Reading it one ignores fields one does not know: a version only gains fields. */
export const RECORD_JSON_SCHEMA = {
  title: `Rondom: verslag van een leerbijeenkomst, versie ${RECORD_SCHEMA_VERSION}`,
  ...z.toJSONSchema(recordSchema, { io: 'input' }),
}
