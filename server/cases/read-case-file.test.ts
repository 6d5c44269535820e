import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { problemLine, readCaseFile } from './read-case-file.ts'

const folder = join(import.meta.dirname, 'examples')
const names = readdirSync(folder)
// biome-ignore lint/suspicious/noExplicitAny: a test breaks the file in every way it likes.
type Json = any
const example = (): Json => JSON.parse(readFileSync(join(folder, names[2]!), 'utf8'))

function problemsAfter(change: (file: Json) => void): string[] {
  const file = example()
  change(file)
  return readCaseFile(file).problems?.map(problemLine) ?? []
}

test.each(names)('%s is a good case', (name) => {
  expect(readCaseFile(JSON.parse(readFileSync(join(folder, name), 'utf8'))).problems).toBeNull()
})

test.each<[string, string, (file: Json) => void]>([
  ['R1', 'participants', (file) => (file.participants[0].isFacilitator = false)],
  ['R1', 'participants', (file) => (file.participants[2].isFacilitator = true)],
  ['R8', 'participants', (file) => (file.participants[3].isKeyWorker = true)],
  ['R8', 'participants', (file) => (file.participants[1].isKeyWorker = false)],
  ['R12', 'participants.0.writesPerspective', (file) => (file.participants[0].writesPerspective = true)],
  ['R12', 'notes.0.participantId', (file) => (file.notes[0].participantId = 'gd')],
  ['R11', 'notes.0.participantId', (file) => (file.notes[0].participantId = 'tm')],
  ['R18', 'conferenceOn', (file) => (file.conferenceOn = 'morgen')],
  ['R18', 'guidingQuestion', (file) => (file.guidingQuestion = '')],
  ['R19', 'family', (file) => (file.family = [])],
  ['R21', 'family.0.age', (file) => (file.family[0].age = null)],
  ['R22', 'consents.0.byId', (file) => (file.consents[0].byId = 'buurman')],
  ['R25', 'familyVoice.0.byId', (file) => (file.familyVoice[0].byId = 'buurman')],
  ['R30', 'notes.0.text', (file) => (file.notes[0].text = 'x'.repeat(241))],
  ['R30', 'notes.0.text', (file) => (file.notes[0].text = '')],
  ['R32', 'notes.0.column', (file) => (file.notes[0].column = 'opinion')],
  ['R33', 'notes.0.source', (file) => (file.notes[0].source = null)],
  ['R33', 'notes.0.nature', (file) => (file.notes[0].nature = 'rumour')],
  ['R33', 'notes.0.source.by', (file) => (file.notes[0].source = { type: 'instrument' })],
  ['R34', 'notes.0.notVisibleTo', (file) => (file.notes[0].notVisibleTo = ['buurman'])],
  ['R14', 'notes.0.participantId', (file) => (file.notes[0].participantId = 'vader')],
  ['R41', 'safetyRatings.0.score', (file) => (file.safetyRatings[0].score = 11)],
  ['R41', 'safetyRatings.0.score', (file) => (file.safetyRatings[0].score = 5.5)],
  ['R41', 'safetyRatings.0.reason', (file) => (file.safetyRatings[0].reason = '')],
  ['R41', 'safetyRatings.1', (file) => (file.safetyRatings[1].byId = file.safetyRatings[0].byId)],
])('a case that breaks %s is reported with the rule, at %s', (rule, path, change) => {
  expect(problemsAfter(change)).toEqual([expect.stringMatching(new RegExp(`^\\[${rule}\\] ${path}: .+\\.$`))])
})

test('an id that is used twice, and somebody unknown, are reported with their place', () => {
  expect(problemsAfter((file) => (file.notes[1].id = file.notes[0].id))).toEqual([
    expect.stringContaining('notes.1.id'),
  ])
  expect(problemsAfter((file) => (file.notes[1].participantId = 'wie'))).toEqual([expect.stringContaining('wie')])
})

test('a withheld card needs nothing but who withholds', () => {
  const change = (file: Json) =>
    (file.notes[0] = { id: 'pol-01', participantId: 'pol', column: 'worry', withheld: true })
  expect(problemsAfter(change)).toEqual([])
  const openCard = (file: Json) => (file.notes[0] = { id: 'pol-01', participantId: 'pol', column: 'worry', text: 'x' })
  expect(problemsAfter(openCard)).toEqual(expect.arrayContaining([expect.stringContaining('[R33] notes.0.source')]))
})

test('someone of the network may say what may be shared', () => {
  expect(problemsAfter((file) => (file.consents[0].byId = 'sch'))).toEqual([])
})

test('something that is no case at all is reported, not thrown', () => {
  for (const json of [null, 7, 'x', [], {}]) expect(readCaseFile(json).problems?.length).toBeGreaterThan(0)
})

test('several problems are reported at once', () => {
  const change = (file: Json) => {
    file.notes[0].source = null
    file.safetyRatings[0].score = 99
  }
  expect(problemsAfter(change)).toHaveLength(2)
})
