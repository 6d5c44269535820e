import type { ConferenceState } from '@rondom/shared/domain/conference-state.ts'

/** Words that begin with a capital in Dutch without naming a person. */
const NO_NAMES = new Set(
  [
    'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag',
    'januari februari maart april mei juni juli augustus september oktober november december',
    'veilig thuis raad kinderbescherming openbaar ministerie save ggz jgz wmo om vt gi rvdk jeugdwet avg huisarts',
    'nederland nederlands nederlandse kerst pasen sinterklaas ik ij',
  ].flatMap((line) => line.split(' ')),
)

/** Every word of a name that household, roster or case uses, in lower case. */
export function knownNames(state: ConferenceState): Set<string> {
  const people = Object.values(state.participants)
  const names = [
    ...Object.values(state.members).flatMap(({ name, relation }) => [name, relation]),
    ...people.flatMap(({ name, title, organisationName }) => [name, title, organisationName]),
    ...Object.values(state.parties).map(({ name }) => name),
    state.facts.municipality,
    state.facts.code,
  ]
  return new Set(names.flatMap((name) => name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []))
}

/**
 * Words inside a sentence that look like the name of someone unknown (rule R51): a capital followed by small
 * letters, not at the start of a sentence. It guesses, so it only ever warns.
 */
export function strangersIn(text: string, known: ReadonlySet<string>): string[] {
  const found = text.matchAll(/(?<=[\p{L}\p{N},;] )\p{Lu}\p{Ll}+/gu)
  const strangers = Array.from(found, ([word]) => word).filter((word) => {
    const plain = word.toLowerCase()
    const stem = plain.endsWith('s') ? plain.slice(0, -1) : plain
    return !known.has(plain) && !known.has(stem) && !NO_NAMES.has(plain)
  })
  return [...new Set(strangers)]
}
