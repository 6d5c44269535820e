import type { CaseFile } from './case-file.ts'
import { isChildByRelation, isLive } from './case-people.ts'

/** Something in a case file that a conference would refuse. */
export interface CaseProblem {
  /** Where it stands in the file: `notes.3.source.by`. */
  path: string
  /** Number of the rule of shared/domain/RULES.md it breaks, or null where it is the shape that is wrong. */
  rule: string | null
  /** In Dutch. */
  sentence: string
}

/** What a well-formed case says that breaks a rule of the method. */
export function problemsOf(file: CaseFile): CaseProblem[] {
  return [...rolesOf(file), ...doubleIds(file), ...familyOf(file), ...notesOf(file), ...ratingsOf(file)]
}

function rolesOf({ participants }: CaseFile): CaseProblem[] {
  const facilitators = participants.filter(({ isFacilitator }) => isFacilitator)
  const keyWorkers = participants.filter(({ isKeyWorker }) => isKeyWorker)
  return [
    ...unless(
      facilitators.length === 1,
      'participants',
      'R1',
      `er is precies één gespreksleider nodig, niet ${facilitators.length}.`,
    ),
    ...unless(
      keyWorkers.length === 1,
      'participants',
      'R8',
      `er is precies één vast gezicht nodig, niet ${keyWorkers.length}.`,
    ),
    ...participants.flatMap((person, index) => [
      ...unless(
        !(person.isFacilitator && person.writesPerspective),
        `participants.${index}.writesPerspective`,
        'R12',
        `${person.name} leidt het gesprek en schrijft dus geen kaartjes.`,
      ),
      ...unless(
        !(person.isFacilitator && person.isKeyWorker),
        `participants.${index}.isKeyWorker`,
        'R11',
        `${person.name} kan niet gespreksleider en vast gezicht tegelijk zijn.`,
      ),
    ]),
  ]
}

function doubleIds(file: CaseFile): CaseProblem[] {
  const people = [
    ...file.family.map(({ id }, index) => ({ id, path: `family.${index}.id` })),
    ...file.participants.map(({ id }, index) => ({ id, path: `participants.${index}.id` })),
  ]
  const notes = file.notes.map(({ id }, index) => ({ id, path: `notes.${index}.id` }))
  return [people, notes].flatMap((named) =>
    named
      .filter(({ id }, index) => named.findIndex((other) => other.id === id) !== index)
      .map(({ id, path }) => ({ path, rule: null, sentence: `"${id}" komt twee keer voor.` })),
  )
}

function familyOf({ family, participants, consents, familyVoice }: CaseFile): CaseProblem[] {
  const known = new Set(family.map(({ id }) => id))
  const anyone = new Set([...known, ...participants.map(({ id }) => id)])
  return [
    ...family.flatMap(({ name, relation, age }, index) =>
      unless(
        age != null || !isChildByRelation(relation),
        `family.${index}.age`,
        'R21',
        `van ${name} ontbreekt de leeftijd; een kind heeft een geboortemaand.`,
      ),
    ),
    ...consents.flatMap(({ byId }, index) =>
      unless(anyone.has(byId), `consents.${index}.byId`, 'R22', `"${byId}" staat niet in het gezin of op de lijst.`),
    ),
    ...familyVoice.flatMap(({ byId }, index) =>
      unless(known.has(byId), `familyVoice.${index}.byId`, 'R25', `"${byId}" is niemand van het gezin.`),
    ),
  ]
}

function notesOf({ notes, participants, family }: CaseFile): CaseProblem[] {
  const restrictable = new Set([...family, ...participants].map(({ id }) => id))
  const writers = new Map<string, { name: string; writesPerspective: boolean; rule: string }>([
    ...family.map(
      (person) => [person.id, { name: person.name, writesPerspective: isLive(person), rule: 'R14' }] as const,
    ),
    ...participants.map((person) => [person.id, { ...person, rule: person.isFacilitator ? 'R12' : 'R11' }] as const),
  ])
  return notes.flatMap((note, index) => {
    const at = `notes.${index}`
    const writer = writers.get(note.participantId)
    return [
      ...unless(writer !== undefined, `${at}.participantId`, null, `"${note.participantId}" staat niet op de lijst.`),
      ...unless(
        !writer || writer.writesPerspective,
        `${at}.participantId`,
        writer?.rule ?? null,
        `${writer?.name} schrijft geen perspectief en heeft dus geen kaartjes.`,
      ),
      ...unless(note.withheld || !!note.text, `${at}.text`, 'R30', 'een kaartje heeft tekst.'),
      ...unless(
        note.source.type !== 'instrument' || !!note.source.by,
        `${at}.source.by`,
        'R33',
        'een instrument heeft een naam.',
      ),
      ...note.notVisibleTo.flatMap((id) =>
        unless(restrictable.has(id), `${at}.notVisibleTo`, 'R34', `"${id}" staat niet in het gezin of op de lijst.`),
      ),
    ]
  })
}

function ratingsOf({ safetyRatings, participants, family }: CaseFile): CaseProblem[] {
  const rates = new Map([
    ...family.map(({ id }) => [id, true] as const),
    ...participants.map(({ id, writesPerspective }) => [id, writesPerspective] as const),
  ])
  const given = new Set<string>()
  return safetyRatings.flatMap(({ byId, round }, index) => {
    const at = `safetyRatings.${index}`
    if (!rates.has(byId)) return unless(false, `${at}.byId`, 'R41', `"${byId}" staat niet op de lijst.`)
    if (!rates.get(byId))
      return unless(false, `${at}.byId`, 'R12', `"${byId}" hoort bij geen partij en geeft geen cijfer.`)
    const once = `${byId} ${round}`
    const again = given.has(once)
    given.add(once)
    return unless(!again, at, 'R41', `er is al een cijfer van "${byId}" in ronde ${round}.`)
  })
}

function unless(holds: boolean, path: string, rule: string | null, sentence: string): CaseProblem[] {
  return holds ? [] : [{ path, rule, sentence }]
}
