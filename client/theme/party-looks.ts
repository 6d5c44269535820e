import type { CSSProperties } from 'react'

/** How many parties have a colour of their own; a thirteenth gets a colour again with another shape. */
export const PARTY_LOOKS = 12

/** Outlines of twelve shapes on a square of 24 by 24, told apart without colour. */
const SHAPES = [
  'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18Z',
  'M4 4h16v16H4Z',
  'M12 2.5 22.5 21h-21Z',
  'M12 1.5 22.5 12 12 22.5 1.5 12Z',
  'M12 2 22 9.3 18.2 21H5.8L2 9.3Z',
  'M9 2.5h6V9h6.5v6H15v6.5H9V15H2.5V9H9Z',
  'M7 2.8h10L22.5 12 17 21.2H7L1.5 12Z',
  'm12 1.8 3 6.6 7.2.8-5.4 4.8 1.6 7.1L12 17.4l-6.4 3.7 1.6-7.1L1.8 9.2 9 8.4Z',
  'M12 21.5 1.5 3h21Z',
  'M2.5 17.5a9.5 9.5 0 0 1 19 0Z',
  'M12 21.2C5 16 2 12.4 2 8.6A5.2 5.2 0 0 1 12 6.7a5.2 5.2 0 0 1 10 1.9c0 3.8-3 7.4-10 12.6Z',
  'M7 4.5h15.5L17 19.5H1.5Z',
] as const

/** What a party looks like: the numbered pair of colours of the theme, and the outline of its shape. */
export interface PartyLook {
  colour: number
  shape: string
}

/** The look of the party at this place in the order; the pair of colour and shape is unique up to 144. */
export function partyLook(place: number): PartyLook {
  const colour = place % PARTY_LOOKS
  const turn = Math.floor(place / PARTY_LOOKS)
  return { colour: colour + 1, shape: SHAPES[(colour + turn * 5) % PARTY_LOOKS]! }
}

/** The colours of a look as the properties `--party-ink` and `--party-tint`, for the styles of a part. */
export function partyStyle(look: PartyLook): CSSProperties {
  return {
    '--party-ink': `var(--rondom-party-${look.colour}-ink)`,
    '--party-tint': `var(--rondom-party-${look.colour}-tint)`,
  } as CSSProperties
}
