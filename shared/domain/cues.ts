/**
 * Words that raise a cue for the facilitator (method 3.3 rules 20, 21, 23 and 6.2). Matching is on whole
 * words, without regard to case; a cue informs and never blocks.
 */
export const HANDOVER_WORDS = [
  'overdragen',
  'overdracht',
  'afsluiten en doorzetten',
  'verantwoordelijk voor de veiligheid',
  'structureel onveilig',
] as const

/** Products where a need is meant: ask "wat moet er veranderen?". */
export const PRODUCT_WORDS = [
  'ambulante begeleiding',
  'speltherapie',
  'dagbesteding',
  'pleegzorg',
  'gezinshuis',
  'indicatie',
  'beschikking',
  'traject',
  'module',
] as const

export const PROTOCOL_WORDS = ['wij moeten', 'volgens afspraak', 'volgens protocol'] as const

export const PARENT_WORDS = ['moeder', 'vader', 'ouder', 'ouders', 'stiefvader', 'stiefmoeder'] as const

/** The words of a list that stand in a text, as the list writes them. */
export function wordsIn(text: string, words: readonly string[]): string[] {
  const plain = ` ${text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')} `
  return words.filter((word) => plain.includes(` ${word} `))
}
