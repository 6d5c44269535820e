import { JUDGING_SENTENCES } from './refusal-sentences-judging.ts'
import { PLAN_SENTENCES } from './refusal-sentences-plan.ts'
import { valueInWords } from './refusal-values.ts'
import type { Refusal, RefusalCode } from './refusals.ts'

type Sentence = { nl: string; en: string }

/** One sentence per reason and language. `{name}` is filled from the refusal's values. */
export const REFUSAL_SENTENCES: Record<RefusalCode, Sentence> = {
  malformed: {
    nl: 'Dit bericht klopt niet: {field}. Er is niets veranderd.',
    en: 'This message is not well formed: {field}. Nothing has changed.',
  },
  unknown_message: {
    nl: 'Rondom kent dit verzoek niet. Er is niets veranderd.',
    en: 'Rondom does not know this request. Nothing has changed.',
  },
  message_too_large: { nl: 'Dit is te groot om te versturen.', en: 'This is too large to send.' },
  too_many_requests: {
    nl: 'Dit gaat te snel achter elkaar. Wacht even en probeer het opnieuw.',
    en: 'Too many requests. Wait a moment and try again.',
  },
  wrong_origin: {
    nl: 'Dit verzoek komt niet van deze pagina en is geweigerd.',
    en: 'This request does not come from this page and was refused.',
  },
  not_signed_in: { nl: 'Meld je eerst aan.', en: 'Sign in first.' },
  not_found: {
    nl: 'Dit bestaat niet, of je hebt er geen toegang toe.',
    en: 'This does not exist, or you have no access to it.',
  },
  not_yet_admitted: {
    nl: 'Je bent in de wachtkamer. De gespreksleider laat je toe.',
    en: 'You are in the waiting room. The facilitator will let you in.',
  },
  turned_away: {
    nl: 'De gespreksleider heeft je niet aan tafel gelaten. Hoor je erbij? Vraag de gespreksleider om een nieuwe uitnodiging.',
    en: 'The facilitator did not let you in. Do you belong here? Ask the facilitator for a new invitation.',
  },
  internal: {
    nl: 'Er ging iets mis bij Rondom. Er is niets veranderd; probeer het opnieuw.',
    en: 'Something went wrong in Rondom. Nothing has changed; try again.',
  },
  storage_unavailable: {
    nl: 'Rondom kan nu niets opslaan. Je tekst blijft hier staan; probeer het zo opnieuw.',
    en: 'Rondom cannot store anything now. Your text stays here; try again shortly.',
  },
  code_wrong: {
    nl: 'Deze code klopt niet of is verlopen. Vraag een nieuwe aan.',
    en: 'This code is wrong or has expired. Ask for a new one.',
  },
  invitation_invalid: {
    nl: 'De code klopt niet, of deze uitnodiging geldt niet meer. Kijk de code na, of vraag de gespreksleider om een nieuwe uitnodiging.',
    en: 'The code is wrong, or this invitation is no longer valid. Check the code, or ask the facilitator for a new invitation.',
  },
  link_used: {
    nl: 'Deze link is al gebruikt of niet geldig.',
    en: 'This link has been used or is not valid.',
  },
  conference_day_over: {
    nl: 'De dag van deze leerbijeenkomst is voorbij. Pas eerst de datum aan.',
    en: 'The day of this conference is over. Change the date first.',
  },
  email_in_use: {
    nl: 'Er is al een account met dit e-mailadres.',
    en: 'There is already an account with this e-mail address.',
  },
  not_allowed: { nl: 'Dit hoort niet bij jouw rol.', en: 'This is not part of your role.' },
  only_facilitator: {
    nl: 'Alleen de gespreksleider kan dit doen.',
    en: 'Only the facilitator can do this.',
  },
  only_key_worker: {
    nl: 'Alleen het vaste gezicht of de gespreksleider kan dit doen.',
    en: 'Only the key worker or the facilitator can do this.',
  },
  only_yourself: {
    nl: 'Alleen de persoon zelf kan dit doen.',
    en: 'Only the person themselves can do this.',
  },
  only_own_party: {
    nl: 'Dit kan alleen bij kaartjes van je eigen organisatie.',
    en: 'This is only possible with cards of your own organisation.',
  },
  facilitator_is_neutral: {
    nl: 'Wie het gesprek leidt, schrijft geen kaartjes en geeft geen cijfer of positie.',
    en: 'Who leads the conversation writes no cards and gives no rating or position.',
  },
  wrong_phase: {
    nl: 'Dit kan niet in deze fase.',
    en: 'This is not possible in this phase.',
  },
  no_way_back: {
    nl: 'Na het onthullen is er geen weg terug naar stil schrijven. Begin een nieuwe stille ronde.',
    en: 'After the reveal there is no way back to silent writing. Start a new silent round.',
  },
  exit_blocked: {
    nl: 'De volgende fase kan nog niet: er ontbreekt nog iets. Zie de lijst.',
    en: 'The next phase is not possible yet: something is still missing. See the list.',
  },
  danger_open: {
    nl: 'Beantwoord eerst de gevaarcheck: is er nu gevaar?',
    en: 'Answer the danger check first: is there danger now?',
  },
  danger_plan_missing: {
    nl: 'Leg eerst vast wat jullie nu doen, wie dat doet en hoe laat.',
    en: 'First record what you do now, who does it and at what time.',
  },
  reveal_first: { nl: 'Onthul eerst de perspectieven.', en: 'Reveal the perspectives first.' },
  already_revealed: {
    nl: 'De perspectieven zijn al onthuld.',
    en: 'The perspectives have already been revealed.',
  },
  silent_round_open: {
    nl: 'Er loopt nog een stille ronde. Onthul die eerst.',
    en: 'A silent round is still open. Reveal it first.',
  },
  no_silent_round: {
    nl: 'Er wordt nu niet stil geschreven.',
    en: 'No silent writing is open now.',
  },
  still_writing: {
    nl: 'Nog niet iedereen is klaar. Wacht, of geef een reden om nu te onthullen.',
    en: 'Not everyone is ready. Wait, or give a reason to reveal now.',
  },
  text_missing: { nl: 'Vul in: {field}.', en: 'Fill in: {field}.' },
  text_too_long: {
    nl: 'Deze tekst is te lang: {length} tekens, er passen er {limit}.',
    en: 'This text is too long: {length} characters, {limit} fit.',
  },
  card_too_long: {
    nl: 'Een kaartje is te lang ({length} van {limit} tekens). Maak het korter of knip het in tweeën.',
    en: 'A card is too long ({length} of {limit} characters). Shorten it or split it in two.',
  },
  rating_incomplete: {
    nl: 'Geef bij je cijfer een reden in één zin.',
    en: 'Give a reason for your rating in one sentence.',
  },
  score_out_of_range: {
    nl: 'Een veiligheidscijfer is een heel getal van 0 tot en met 10.',
    en: 'A safety rating is a whole number from 0 to 10.',
  },
  source_missing: {
    nl: 'Een feit heeft een bron: kies waar je het vandaan hebt.',
    en: 'A fact has a source: choose where you have it from.',
  },
  source_name_missing: {
    nl: 'Noem het instrument waarmee dit is vastgesteld.',
    en: 'Name the instrument that established this.',
  },
  restricted_person_unknown: {
    nl: 'Een beperking noemt iemand die niet in het gezin of op de lijst staat.',
    en: 'A restriction names someone who is not in the household or on the roster.',
  },
  withheld_has_text: {
    nl: '"Er is iets wat ik niet deel" bewaart geen tekst.',
    en: '"There is something I do not share" keeps no text.',
  },
  unknown_person: {
    nl: 'Deze persoon staat niet op de lijst.',
    en: 'This person is not on the roster.',
  },
  unknown_party: {
    nl: 'Deze organisatie staat niet op de lijst.',
    en: 'This organisation is not on the roster.',
  },
  unknown_note: { nl: 'Dit kaartje bestaat niet.', en: 'This card does not exist.' },
  unknown_card: { nl: 'Dit onderdeel bestaat niet.', en: 'This part does not exist.' },
  id_in_use: { nl: 'Dit nummer is al gebruikt.', en: 'This id is already in use.' },
  in_use: {
    nl: 'Er hoort nog iets bij: {what}. Haal dat eerst weg.',
    en: 'Something still belongs to it: {what}. Remove that first.',
  },
  too_many: { nl: 'Er passen er niet meer dan {limit}.', en: 'No more than {limit} fit.' },
  one_key_worker: {
    nl: 'Er is al een vast gezicht: {name}. Er is er precies één.',
    en: 'There already is a key worker: {name}. There is exactly one.',
  },
  role_needs_party: {
    nl: 'Deze rol hoort bij een organisatie, gezinslid of steunfiguur. Kies welke.',
    en: 'This role belongs to an organisation, family member or supporter. Choose which.',
  },
  role_without_party: {
    nl: 'Gespreksleider, vervanger en teammanager horen bij geen partij.',
    en: 'Facilitator, deputy and team manager belong to no party.',
  },
  role_cannot_receive: {
    nl: 'De gespreksleiding gaat alleen naar een vervangend gespreksleider die aan tafel is.',
    en: 'Facilitation can only go to a deputy facilitator who is at the table.',
  },
  facilitator_is_here: {
    nl: 'De gespreksleider is er nog, of net weg. Overnemen kan na een minuut zonder verbinding.',
    en: 'The facilitator is still here, or has just gone. You can take over after a minute without a connection.',
  },
  member_is_live: {
    nl: 'Dit gezinslid doet zelf mee en schrijft de eigen woorden.',
    en: 'This family member takes part and writes their own words.',
  },
  member_not_live: {
    nl: 'Dit gezinslid doet niet zelf mee; het vaste gezicht tekent de woorden op.',
    en: 'This family member does not take part; the key worker records the words.',
  },
  voice_is_theirs: {
    nl: 'Deze woorden zijn van het gezinslid zelf. Niemand anders verandert ze.',
    en: "These words are the family member's own. Nobody else changes them.",
  },
  birth_month_missing: {
    nl: 'Van een kind is de geboortemaand nodig, om te weten wie toestemming geeft.',
    en: "A child's month of birth is needed, to know who gives consent.",
  },
  already_done: { nl: 'Dit is al gedaan.', en: 'This has already been done.' },
  round_not_ordered: {
    nl: 'Leg eerst de volgorde van het rondje vast.',
    en: 'Set the order of the round first.',
  },
  not_your_turn: { nl: 'Je hebt nu niet de beurt.', en: 'It is not your turn now.' },
  not_waiting: {
    nl: 'Deze persoon is niet in de wachtkamer.',
    en: 'This person is not in the waiting room.',
  },
  writing_blind: {
    nl: 'Je schrijft eerst zelf, zonder de kaartjes van anderen. Kies "Ik ben klaar" of sla het over.',
    en: 'You write first, without the cards of others. Choose "I am ready" or skip it.',
  },
  silent_minute_used: {
    nl: 'Je hebt in deze fase al een stille minuut gevraagd.',
    en: 'You have already asked for a silent minute in this phase.',
  },
  spread_first: {
    nl: 'Laat eerst de spreiding van de cijfers zien, dan de namen.',
    en: 'Show the spread of the ratings first, then the names.',
  },
  ...JUDGING_SENTENCES,
  ...PLAN_SENTENCES,
  document_closed: {
    nl: 'Deze fase is gesloten: je tekst staat nog hier, kopieer of voeg toe na onthulling.',
    en: 'This phase is closed: your text is still here, copy it or add it after the reveal.',
  },
  document_root_unknown: {
    nl: 'Deze wijziging past niet bij dit document en is geweigerd.',
    en: 'This change does not fit this document and was refused.',
  },
  document_client_foreign: {
    nl: 'Deze wijziging draagt het nummer van iemand anders en is geweigerd.',
    en: "This change carries someone else's number and was refused.",
  },
  document_full: {
    nl: 'Dit document is vol. Je laatste tekst is niet opgeslagen en staat apart; kopieer wat je wilt houden en haal iets weg voor je verder schrijft.',
    en: 'This document is full. Your latest text was not saved and is kept apart; copy what you want to keep and remove something before you go on.',
  },
  update_unreadable: {
    nl: 'Deze wijziging is onleesbaar en geweigerd.',
    en: 'This change cannot be read and was refused.',
  },
}

/** The sentence for a refusal, filled in. A value that is missing leaves its place empty. */
export function refusalSentence(refusal: Refusal, language: 'nl' | 'en' = 'nl'): string {
  return REFUSAL_SENTENCES[refusal.code][language].replace(/\{(\w+)\}/g, (_, name: string) =>
    valueInWords(refusal, name, language),
  )
}
