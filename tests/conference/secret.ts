import type { Participant } from '@rondom/shared/domain/people.ts'

/** Something said in a conference: the ids by which it would show, and who may see it (method 2.4). */
export interface Secret {
  what: string
  ids: string[]
  /** Everyone else must never hold any of the ids. */
  mayBeSeenBy(reader: Participant): boolean
}

/** Leads the conference, or stands ready to. */
export const leads = ({ role }: Participant) => role === 'facilitator' || role === 'deputy'

/** Takes part as the family. */
export const isFamily = ({ role }: Participant) => role === 'familyMember'
/** Reads along. */
export const isManager = ({ role }: Participant) => role === 'teamManager'

/** True when one of these names means this person. */
export function isNamed({ id, memberId }: Participant, names: readonly string[]): boolean {
  return names.includes(id) || (memberId !== null && names.includes(memberId))
}

/** A secret of the ids that are there. */
export function secret(what: string, ids: (string | null | undefined)[], mayBeSeenBy: Secret['mayBeSeenBy']): Secret {
  return { what, ids: ids.filter((id): id is string => id != null), mayBeSeenBy }
}
