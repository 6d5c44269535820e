import type { AuditEntry } from '../conference/ports.ts'

/** Where it is kept who read what. */
export interface ReadingTrail {
  /** Resolves when the entry is on disk. */
  audit(entry: AuditEntry): Promise<void>
}
