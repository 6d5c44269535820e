import { expect, test } from 'vitest'
import { exitCriteria } from './exit-criteria.ts'
import type { SignedCard } from './ports.ts'
import { CAST, card, PARTIES, prepared, recordParty, written } from './rehearsal/cast.ts'
import { heldUntil } from './rehearsal/held-until.ts'
import { idOf, type Rehearsal } from './rehearsal/rehearse.ts'
import { judging } from './rehearsal/talked-over.ts'

/** Warnings as `code rule about quote`. */
function warningsOf(table: Rehearsal): string[] {
  const { frame, perspectives, judgement, memory } = table
  const { warnings } = exitCriteria(table.state, { frame, perspectives, judgement, texts: memory.texts })
  return warnings.map(({ code, rule, about, quote }) => [code, rule, about, quote].filter(Boolean).join(' '))
}

/** Warnings after a reveal in which school wrote these cards. */
function afterReveal(...cards: SignedCard[]): string[] {
  return warningsOf(
    heldUntil('sharing', (table) => {
      table.perspectives = { [PARTIES.school]: written(cards) }
    }),
  )
}

test('[R46] a party without a strength or a question', () => {
  expect(afterReveal(card({ column: 'worry' }))).toEqual(
    expect.arrayContaining(['no_strength R46 De Wilgenhof', 'no_question R46 De Wilgenhof', 'only_one_cause R46']),
  )
  const whole = afterReveal(card({ column: 'strength' }), card({ column: 'question' }))
  expect(whole.filter((warning) => warning.endsWith('De Wilgenhof'))).toEqual([])
})

test('[R46] before the reveal only who is ready is counted, and nothing is quoted', () => {
  const table = heldUntil('writing')
  table.perspectives = { [PARTIES.school]: written([card({ text: 'overdragen' })]) }
  expect(warningsOf(table)).toEqual([])
  table.take(CAST.school, { type: 'declareReady' })
  expect(warningsOf(table)).toEqual([
    'no_strength R46 De Wilgenhof',
    'no_question R46 De Wilgenhof',
    'no_rating R41 De Wilgenhof',
  ])
})

test('[R46] [R32] a product where a need is meant, and protocol where it is no mandate', () => {
  expect(afterReveal(card({ column: 'need', text: 'Ambulante begeleiding voor Noor' }))).toContain(
    'product_as_need R46 De Wilgenhof ambulante begeleiding',
  )
  expect(afterReveal(card({ column: 'worry', text: 'Wij moeten melden' }))).toContain(
    'protocol_thinking R32 De Wilgenhof wij moeten',
  )
  const mandate = afterReveal(card({ column: 'mandate', text: 'Wij moeten een traject indiceren' }))
  expect(mandate.filter((warning) => /^(product|protocol)/.test(warning))).toEqual([])
})

test('[R47] a worry about a parent while nobody helps adults', () => {
  const worry = card({ column: 'worry', text: 'Esther slaapt niet' })
  expect(afterReveal(worry)).toContain('adult_domain_missing R47 De Wilgenhof')
  expect(afterReveal(card({ column: 'strength', text: 'Esther slaapt weer' })).join()).not.toContain('adult_domain')
  const table = heldUntil('sharing', (held) => {
    held.perspectives = { [PARTIES.school]: written([worry]) }
  })
  table.take(CAST.facilitator, recordParty({ id: idOf('party', 'ggz'), organisationType: 'adult_mental_health' }))
  expect(warningsOf(table).join()).not.toContain('adult_domain')
})

test('[R48] nobody of the network takes part', () => {
  const table = prepared()
  expect(warningsOf(table)).toEqual([])
  table.take(CAST.facilitator, { type: 'removeParticipant', participantId: CAST.granny })
  expect(warningsOf(table)).toEqual(['no_network R48'])
  table.frame = { question: 'Wat nu?', situation: '' }
  expect(warningsOf(table)).toEqual(['situation_empty R18', 'no_network R48'])
})

test('[R49] words that hand over or judge without description', () => {
  const texts = ['Wij gaan dit overdragen.', 'Het is structureel onveilig thuis', 'Noor draagt overdag een jas']
  const warnings = afterReveal(...texts.map((text) => card({ text })))
  expect(warnings.filter((warning) => warning.startsWith('handover'))).toEqual([
    'handover_words R49 De Wilgenhof overdragen',
    'handover_words R49 De Wilgenhof structureel onveilig',
  ])
})

test('[R50] ratings four points or more apart', () => {
  const between = (low: number, high: number) => {
    const table = heldUntil('sharing', (held) => {
      held.perspectives = { [PARTIES.school]: written([], low), [PARTIES.police]: written([], high) }
    })
    return warningsOf(table).filter((warning) => warning.startsWith('rating_spread'))
  }
  expect(between(3, 6)).toEqual([])
  expect(between(3, 7)).toEqual(['rating_spread R50 3 – 7'])
})

test('[R50] after the talk the second round tells, also where it came together', () => {
  const after = (first: number, second: number) => {
    const table = judging()
    for (const [actor, score] of [
      [CAST.school, first],
      [CAST.police, second],
    ] as const) {
      table.take(actor, { type: 'giveRating', round: 2, score, reason: 'zo', whatWouldMakeItOneHigher: null })
    }
    table.take(CAST.facilitator, { type: 'revealRatingSpread', round: 2 })
    return warningsOf(table).filter((warning) => warning.startsWith('rating_spread'))
  }
  expect(warningsOf(judging())).toContain('rating_spread R50 3 – 7')
  expect(after(2, 8)).toEqual(['rating_spread R50 2 – 8'])
  expect(after(5, 6)).toEqual([])
})

test('[R40] who gave no rating is told with the names, not before', () => {
  const table = heldUntil('sharing', (held) => {
    held.perspectives = { [PARTIES.school]: written([], 5) }
  })
  expect(warningsOf(table).join()).not.toContain('no_rating')
  table.take(CAST.facilitator, { type: 'revealRatingNames', round: 1 })
  expect(warningsOf(table)).toContain('no_rating R41 Politie')
})

test('[R51] a name from outside household and roster', () => {
  const named = (text: string) => afterReveal(card({ text })).filter((warning) => warning.startsWith('names_outside'))
  expect(named('Volgens Koen en juf Anna gaat het beter.')).toEqual([
    'names_outside R51 De Wilgenhof Koen',
    'names_outside R51 De Wilgenhof Anna',
  ])
  expect(named('Vandaag ging Noor met Esther naar Petra. Maandag belt Bram de politie van Rietmeer.')).toEqual([])
  expect(named('Zij zag Noors tas, en op maandag Veilig Thuis.')).toEqual([])
})

test('[R38] the facilitator sees who still writes blind', () => {
  const table = heldUntil('sharing')
  table.happen({ type: 'participantAdmitted', participantId: CAST.school, blind: true })
  expect(warningsOf(table)).toContain('blind_writer R38 Petra')
})

test('one party writing most, and a child out of sight', () => {
  const about = (text: string) => card({ text })
  const table = heldUntil('sharing', (held) => {
    held.perspectives = {
      [PARTIES.school]: written(['Esther slaapt niet', 'Ruben belt veel', 'Moeder is moe'].map(about)),
      [PARTIES.police]: written([about('Rustig')]),
      [PARTIES.team]: written([about('Weinig zicht')]),
    }
  })
  expect(warningsOf(table)).toEqual(expect.arrayContaining(['dominance R42 De Wilgenhof', 'child_out_of_sight R46']))
})
