import type { RefusalCode } from './refusals.ts'

/** The sentences of the second rating, the differences and the joint judgement. */
export const JUDGING_SENTENCES = {
  no_rating_yet: {
    nl: 'Nog niemand gaf een cijfer. Er is dus nog geen spreiding om te tonen.',
    en: 'Nobody has given a rating yet. So there is no spread to show.',
  },
  unknown_difference: { nl: 'Dit verschil bestaat niet.', en: 'This difference does not exist.' },
  note_not_for_table: {
    nl: 'Een kaartje dat niet voor de hele tafel is, kan hier niet aan gekoppeld worden.',
    en: 'A card that is not for the whole table cannot be linked here.',
  },
  judgement_incomplete: {
    nl: 'Het oordeel kan nog niet worden voorgelegd. Vul eerst in: {field}.',
    en: 'The judgement cannot be put to positions yet. Fill in first: {field}.',
  },
  judgement_unchanged: {
    nl: 'De tekst is niet veranderd sinds versie {version}.',
    en: 'The text has not changed since version {version}.',
  },
  no_judgement: {
    nl: 'Er is nog geen oordeel voorgelegd.',
    en: 'No judgement has been put to positions yet.',
  },
  version_passed: {
    nl: 'Er is inmiddels een nieuwe versie van het oordeel. Lees die en neem opnieuw positie in.',
    en: 'There is a new version of the judgement. Read it and take position anew.',
  },
  positions_shown: {
    nl: 'De posities zijn al onthuld en liggen vast.',
    en: 'The positions have been shown and are fixed.',
  },
  positions_hidden: { nl: 'Onthul eerst de posities.', en: 'Show the positions first.' },
  still_taking_position: {
    nl: 'Nog niet iedereen heeft positie ingenomen. Wacht, of geef een reden om nu te onthullen.',
    en: 'Not everyone has taken position. Wait, or give a reason to show them now.',
  },
  dissent_needed: {
    nl: 'Schrijf bij deze positie je afwijkende oordeel: de tekst, wat je van mening zou doen veranderen, en een datum.',
    en: 'Write your dissent with this position: its text, what would change your mind, and a date.',
  },
  dissent_without_dissenting: {
    nl: 'Een afwijkend oordeel hoort bij de positie "Deelt dit oordeel niet".',
    en: 'A dissent belongs to the position "Does not share this judgement".',
  },
  not_restricted: {
    nl: 'Voor deze persoon is niets afgesloten.',
    en: 'Nothing is closed to this person.',
  },
} as const satisfies Partial<Record<RefusalCode, { nl: string; en: string }>>
