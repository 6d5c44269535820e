import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { dayAt } from '@rondom/shared/domain/calendar.ts'
import { type ConferenceId, newId } from '@rondom/shared/domain/ids.ts'
import type { Example, ExampleConference, OpenedExample } from '@rondom/shared/wire/http.ts'
import type { Clock } from '../clock.ts'
import type { ConferenceHosts } from '../conference/conference-hosts.ts'
import type { DocumentJournal } from '../documents/ports.ts'
import type { ExampleSeats } from '../identity/example-seats.ts'
import { heldOn } from './case-dates.ts'
import type { CaseFile } from './case-file.ts'
import { prepare } from './case-preparation.ts'
import { problemLine, readCaseFile } from './read-case-file.ts'
import { seedFrame } from './seed-frame.ts'

/** Fictional cases that can be tried: each opening is a prepared conference of its own, held today. */
export interface ExampleConferences {
  list(): Example[]
  /** Null where there is no such example. */
  open(key: string): Promise<ExampleConference | null>
  /** The ones that were opened, newest first. */
  opened(): Promise<OpenedExample[]>
  /** An opened one with its seats as they are now; null where the conference is no example. */
  find(conferenceId: ConferenceId): Promise<ExampleConference | null>
}

/** @throws an Error naming file and rule where a case of the folder is no good. */
export function createExampleConferences(parts: {
  hosts: ConferenceHosts
  journal: DocumentJournal
  seats: ExampleSeats
  clock: Clock
}): ExampleConferences {
  const { hosts, journal, seats, clock } = parts
  const files = readExamples(join(import.meta.dirname, 'examples'))
  async function find(conferenceId: ConferenceId): Promise<ExampleConference | null> {
    const [host, linkTo, opened] = await Promise.all([
      hosts.get(conferenceId),
      seats.linksOf(conferenceId),
      seats.list(),
    ])
    if (host === null || linkTo === null) return null
    return {
      conferenceId,
      title: opened.find((example) => example.conferenceId === conferenceId)?.title ?? '',
      seats: Object.values(host.state.participants).map(({ id, name, title, organisationName }) => {
        return { participantId: id, name, title, organisation: organisationName, link: linkTo(id, name) }
      }),
    }
  }

  return {
    list: () => files.map(({ id, title, guidingQuestion }) => ({ key: id, title, question: guidingQuestion })),
    async open(key) {
      const file = files.find(({ id }) => id === key)
      if (file === undefined) return null
      const conferenceId = newId('conference')
      const { opening, commands, frame } = prepare(heldOn(file, dayAt(clock())))
      const facilitatorId = opening.facilitator.id
      await seedFrame(journal, conferenceId, facilitatorId, frame)
      const host = await hosts.open({ conferenceId, ...opening, sessionId: null })
      for (const command of commands) {
        const answer = await host.execute(
          { participantId: facilitatorId, sessionId: null },
          { ...command, id: newId('command') },
        )
        if (!answer.ok) throw new Error(`example ${key}: ${command.type} was refused with ${answer.refusal.code}`)
      }
      await seats.add({ conferenceId, key, title: file.title })
      return find(conferenceId)
    },
    opened: () => seats.list(),
    find,
  }
}

function readExamples(folder: string): CaseFile[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => {
      const { caseFile, problems } = readCaseFile(JSON.parse(readFileSync(join(folder, name), 'utf8')))
      if (problems !== null) throw new Error(`${name}: ${problems.map(problemLine).join(' ')}`)
      return caseFile
    })
}
