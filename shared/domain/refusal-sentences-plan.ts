import type { RefusalCode } from './refusals.ts'

/** The sentences of decisions, needs, actions, closing and the record. */
export const PLAN_SENTENCES = {
  unknown_decision: {
    nl: 'Deze kernbeslissing bestaat niet.',
    en: 'This key decision does not exist.',
  },
  decision_type_unknown: {
    nl: 'Dit type kernbeslissing staat niet in de catalogus van dit team.',
    en: 'This type of key decision is not in the catalogue of this team.',
  },
  decider_without_authority: {
    nl: '{name} mag dit niet beslissen. Kies wie volgens de catalogus beslist.',
    en: '{name} may not decide this. Choose who decides according to the catalogue.',
  },
  consultation_missing: {
    nl: 'Bij deze kernbeslissing hoort een verplichte raadpleging die nog ontbreekt: {what}.',
    en: 'This key decision needs a consultation that is still missing: {what}.',
  },
  unknown_consultation: {
    nl: 'Deze raadpleging bestaat niet.',
    en: 'This consultation does not exist.',
  },
  cannot_be_consulted: {
    nl: '{name} kan hier niet geraadpleegd worden. Kies iemand die bij deze raadpleging past en niet zelf beslist.',
    en: '{name} cannot be consulted here. Choose someone who fits this consultation and does not decide.',
  },
  already_written: {
    nl: 'Bij deze kernbeslissing is al een advies of besluit geschreven. Dat blijft staan.',
    en: 'An advice or outcome has already been written for this key decision. It stays.',
  },
  only_decider: {
    nl: 'Alleen wie beslist, schrijft dit.',
    en: 'Only the one who decides writes this.',
  },
  only_consulted: {
    nl: 'Alleen wie geraadpleegd wordt, schrijft dit advies.',
    en: 'Only the one who is consulted writes this advice.',
  },
  outcome_missing: {
    nl: 'Schrijf eerst het besluit en de redenen.',
    en: 'Write the outcome and the reasons first.',
  },
  date_in_future: {
    nl: 'Deze dag ligt nog in de toekomst. Leg het vast wanneer het zover is.',
    en: 'This day is still in the future. Record it when it has come.',
  },
  date_before: {
    nl: 'Deze dag kan niet: hij ligt voor {day}.',
    en: 'This day is not possible: it is before {day}.',
  },
  advice_needed: {
    nl: 'Nog niet gevraagd: {who}. Het besluit blijft voorgenomen tot die raadpleging is gedaan.',
    en: 'Not yet consulted: {who}. The decision stays intended until that consultation is done.',
  },
  deviation_needed: {
    nl: 'Schrijf waarom het advies niet wordt gevolgd.',
    en: 'Write why the advice is not followed.',
  },
  decision_taken: {
    nl: 'Deze kernbeslissing is al genomen en ligt vast. Heroverwegen kan wel.',
    en: 'This key decision has been taken and is fixed. It can be reconsidered.',
  },
  decision_not_taken: {
    nl: 'Deze kernbeslissing is nog niet genomen.',
    en: 'This key decision has not been taken yet.',
  },
  key_worker_decision_needed: {
    nl: 'Het vaste gezicht wisselt alleen door een genomen kernbeslissing daarover, waarin het gezin is gevraagd.',
    en: 'The key worker changes only by a taken key decision about it, in which the family was asked.',
  },
  unknown_need: {
    nl: 'Deze behoefte bestaat niet.',
    en: 'This need does not exist.',
  },
  unknown_action: {
    nl: 'Deze actie bestaat niet.',
    en: 'This action does not exist.',
  },
  mandate_is_no_need: {
    nl: 'Een kaartje uit de kolom Mandaat is geen behoefte. Wat heeft het kind nodig?',
    en: 'A card of the column Mandate is not a need. What does the child need?',
  },
  owner_is_buddy: {
    nl: 'Wie de actie doet, kan niet ook de buddy zijn.',
    en: 'The one who does the action cannot be its buddy as well.',
  },
  owner_cannot_accept: {
    nl: '{name} kan deze actie niet zelf op zich nemen. Kies iemand die meedoet, of een gezinslid of steunfiguur.',
    en: '{name} cannot take this action on. Choose someone who takes part, or a family member or supporter.',
  },
  action_changed: {
    nl: 'Deze actie is intussen veranderd. Lees haar opnieuw.',
    en: 'This action has changed meanwhile. Read it again.',
  },
  only_doer: {
    nl: 'Alleen wie de actie doet, kan haar op zich nemen of afwijzen.',
    en: 'Only the one who does the action can take it on or decline it.',
  },
  reflections_shared: {
    nl: 'De terugblik is al gedeeld.',
    en: 'The reflections have been shared.',
  },
  summary_apart: {
    nl: 'Voor {name} is iets afgesloten. Schrijf voor {name} een eigen gezinsverslag.',
    en: 'Something is closed to {name}. Write a family summary of their own for {name}.',
  },
  summary_exists: {
    nl: 'Voor {name} is er al een gezinsverslag.',
    en: 'There already is a family summary for {name}.',
  },
  approval_by_key_worker: {
    nl: 'Het vaste gezicht keurt het gezinsverslag goed.',
    en: 'The key worker approves the family summary.',
  },
  summary_changed: {
    nl: 'Dit gezinsverslag is intussen veranderd. Lees het opnieuw.',
    en: 'This family summary has changed meanwhile. Read it again.',
  },
  unknown_summary: {
    nl: 'Dit gezinsverslag bestaat niet.',
    en: 'This family summary does not exist.',
  },
  close_by_establishing: {
    nl: 'Rond af door het verslag vast te stellen.',
    en: 'Close by establishing the record.',
  },
  early_only_after_reveal: {
    nl: 'Eerder afronden kan pas nadat de perspectieven zijn onthuld.',
    en: 'Closing early is possible only after the perspectives were revealed.',
  },
  record_established: {
    nl: 'Het verslag is vastgesteld en verandert niet meer. Voeg een aanvulling toe.',
    en: 'The record has been established and does not change. Add an amendment.',
  },
  record_not_established: {
    nl: 'Het verslag is nog niet vastgesteld.',
    en: 'The record has not been established yet.',
  },
  unknown_earlier_need: {
    nl: 'Deze eerdere behoefte bestaat niet.',
    en: 'This earlier need does not exist.',
  },
  real_name: {
    nl: 'In een leerbijeenkomst met schuilnamen staan geen echte namen. Kies een schuilnaam.',
    en: 'A learning meeting holds no real names. Choose a pseudonym.',
  },
} as const satisfies Partial<Record<RefusalCode, { nl: string; en: string }>>
