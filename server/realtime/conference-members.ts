import type { ConferenceId } from '@rondom/shared/domain/ids.ts'
import type { ConferenceHost } from '../conference/conference-host.ts'

/**
 * The sockets of each conference that must hear of its changes. One subscription per conference, for as long
 * as it has any.
 */
export class ConferenceMembers<T> {
  readonly #rooms = new Map<ConferenceId, { members: Set<T>; stop: () => void }>()
  readonly #onChange: (members: ReadonlySet<T>, host: ConferenceHost) => void

  constructor(onChange: (members: ReadonlySet<T>, host: ConferenceHost) => void) {
    this.#onChange = onChange
  }

  add(host: ConferenceHost, member: T): void {
    const room = this.#rooms.get(host.id)
    if (room !== undefined) {
      room.members.add(member)
      return
    }
    const members = new Set([member])
    this.#rooms.set(host.id, { members, stop: host.onChange(() => this.#onChange(members, host)) })
  }

  remove(host: ConferenceHost, member: T): void {
    const room = this.#rooms.get(host.id)
    if (room === undefined || !room.members.delete(member) || room.members.size > 0) return
    room.stop()
    this.#rooms.delete(host.id)
  }

  of(conferenceId: ConferenceId): readonly T[] {
    return [...(this.#rooms.get(conferenceId)?.members ?? [])]
  }

  all(): T[] {
    return [...this.#rooms.values()].flatMap(({ members }) => [...members])
  }
}
