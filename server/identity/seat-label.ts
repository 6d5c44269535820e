import type { ParticipantId } from '@rondom/shared/domain/ids.ts'

/** A name for the address of a seat: readable, and of this seat alone. */
export function seatLabel(name: string, participantId: ParticipantId): string {
  const plain = name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
  return `${plain.slice(0, 20)}-${participantId.slice(-4)}`.replace(/^-/, '')
}
