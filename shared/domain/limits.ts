/** Lengths in UTF-16 code units as a text field counts them; counts; sizes in bytes. */
export const LIMITS = {
  noteText: 240,
  ratingReason: 240,
  checkInLine: 280,
  informationLimit: 280,
  voiceWords: 2000,
  reason: 280,
  question: 200,
  situation: 6000,
  /** Names of people, organisations, places; titles; codes. */
  name: 80,
  sourceBy: 80,
  timelineText: 500,
  consentTerms: 500,
  whatNow: 500,
  members: 20,
  parties: 20,
  participants: 40,
  timelineEntries: 100,
  cardsPerPerspective: 60,
  turnSeconds: 120,
  silentMinuteSeconds: 60,
  timerSeconds: 3600,
  /** A frame on a document socket, and the whole text of one document (engine.md R9). */
  documentFrameBytes: 65_536,
  documentCharacters: 200_000,
  /** A message on the control channel and the body of a request. */
  messageBytes: 65_536,
  roots: 64,
} as const
