import type { ConferenceRecord } from '@rondom/shared/wire/record.ts'
import type { NoteOfRecord } from '@rondom/shared/wire/record-table.ts'
import { giver, type People } from './received-words.ts'
import { judgingInRecord } from './record-judging.ts'
import { called, lineOfRating, peopleIn } from './record-names.ts'
import { planInRecord } from './record-plan.ts'
import { noteLine, type Sight, voiceLine, withheldLine } from './sight.ts'

/**
 * What a record says, in the lines of Sight. What one wrote before it was shown stands in no record by itself: own
 * positions are among the reasons, own marks nowhere.
 */
export function sightInRecord(record: ConferenceRecord): Sight {
  const people = peopleIn(record)
  const first = record.ratings.find(({ round }) => round === 1)
  return {
    notes: record.perspectives.flatMap(({ party, notes }) => notes.map((note) => lineOfNote(people, party.id, note))),
    spread: first?.spread?.join(' ') ?? null,
    ratings: first?.named?.map((rating) => lineOfRating(people, rating)) ?? null,
    voices: record.words.map(({ member, mode, words, recordedBy }) =>
      voiceLine({ member: called(member), mode, words, recordedBy: recordedBy && called(recordedBy) }),
    ),
    judging: judgingInRecord(record, people),
    plan: planInRecord(record),
  }
}

function lineOfNote(people: People, partyId: string, note: NoteOfRecord): string {
  const from = giver(people, partyId, note.author.id)
  if (note.withheld && note.text === null) return withheldLine(from)
  const { column, nature, certainty, source, notVisibleTo } = note
  return noteLine({
    from: note.round === 1 && !note.late ? from : `${from} (ronde ${note.round}, anders)`,
    ...{ column, nature, certainty, sourceType: source.type, sourceBy: source.by, sourceOn: source.on },
    text: note.withheld ? `NIET GEDEELD MAAR WEL TEKST: ${note.text}` : (note.text ?? '(geen tekst)'),
    only: note.scope?.map(called) ?? null,
    notFor: notVisibleTo.map(called),
  })
}
