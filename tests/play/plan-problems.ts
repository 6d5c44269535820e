import { BOTTLENECKS } from '@rondom/shared/domain/needs.ts'
import type { PlayedCase } from './case-shape.ts'

/** What decisions and plan of a case say that breaks a rule, a line each that begins with the rule's number. */
export function planProblems(played: PlayedCase): string[] {
  return [...ofDecisions(played), ...ofActions(played), ...ofNeeds(played), ...ofClosing(played)]
}

function ofDecisions({ keyDecisions, participants }: PlayedCase): string[] {
  return keyDecisions.flatMap(({ deciderId, outcome, reasons, consultations, deviation }, index) => {
    const at = `keyDecisions.${index}`
    const isUnfollowed = consultations.some(({ followed }) => followed === false)
    return [
      ...unless(
        participants.some(({ id }) => id === deciderId),
        'R68',
        `${at}.deciderId`,
        `"${deciderId}" zit niet aan tafel.`,
      ),
      ...unless(
        outcome.trim() !== '' && reasons.trim() !== '',
        'R71',
        at,
        'een besluit heeft een uitkomst en redenen.',
      ),
      ...unless(
        !isUnfollowed || !!deviation,
        'R71',
        `${at}.deviation`,
        'een advies dat niet wordt gevolgd vraagt een reden.',
      ),
    ]
  })
}

function ofActions({ actions, needs, family, participants }: PlayedCase): string[] {
  const known = new Set([...family, ...participants].map(({ id }) => id))
  return actions.flatMap(({ ownerId, buddyId, needIds }, index) => {
    const at = `actions.${index}`
    return [
      ...unless(known.has(ownerId), 'R76', `${at}.ownerId`, `"${ownerId}" staat niet in het gezin of op de lijst.`),
      ...unless(
        buddyId === null || known.has(buddyId),
        'R76',
        `${at}.buddyId`,
        `"${buddyId}" staat niet in het gezin of op de lijst.`,
      ),
      ...unless(ownerId !== buddyId, 'R76', `${at}.buddyId`, 'wie de actie doet is niet ook de buddy.'),
      ...needIds.flatMap((id) =>
        unless(
          needs.some((need) => need.id === id),
          'R80',
          `${at}.needIds`,
          `"${id}" is geen behoefte.`,
        ),
      ),
    ]
  })
}

function ofNeeds({ needs, actions, openNeeds }: PlayedCase): string[] {
  const answered = new Set([...actions.flatMap(({ needIds }) => needIds), ...openNeeds.map(({ needId }) => needId)])
  return [
    ...needs.flatMap(({ id }, index) =>
      unless(answered.has(id), 'R80', `needs.${index}`, `"${id}" heeft geen actie en staat niet open met een reden.`),
    ),
    ...openNeeds.flatMap(({ bottleneck }, index) =>
      unless(BOTTLENECKS.includes(bottleneck), 'R80', `openNeeds.${index}.bottleneck`, 'dit is geen knelpunt.'),
    ),
  ]
}

function ofClosing({
  reviewOn,
  conferenceOn,
  familySummaries,
  reflection,
  participants,
  family,
}: PlayedCase): string[] {
  const members = new Set(family.map(({ id }) => id))
  const people = new Set([...members, ...participants.map(({ id }) => id)])
  return [
    ...unless(reviewOn > conferenceOn, 'R82', 'reviewOn', 'de dag om terug te kijken ligt na de leerbijeenkomst.'),
    ...familySummaries.flatMap(({ forIds }, index) =>
      unless(
        forIds.every((id) => members.has(id)),
        'R85',
        `familySummaries.${index}.forIds`,
        'een gezinsverslag is voor leden van het gezin.',
      ),
    ),
    ...reflection.flatMap(({ byId }, index) =>
      unless(people.has(byId), 'R84', `reflection.${index}.byId`, `"${byId}" zit niet aan tafel.`),
    ),
  ]
}

function unless(holds: boolean, rule: string, path: string, sentence: string): string[] {
  return holds ? [] : [`${rule}: ${path}: ${sentence}`]
}
