import { exitSentences } from './exit-sentences.ts'
import { organisationTypes } from './organisation-types.ts'
import { planWords } from './plan-words.ts'
import { questionLibrary } from './question-library.ts'

/** Words for every value of the domain; each group is keyed by the values themselves. */
export const domain = {
  ...planWords,
  organisation: organisationTypes,
  question: questionLibrary,
  missing: exitSentences.missing,
  warning: exitSentences.warnings,
  role: {
    facilitator: 'Gespreksleider',
    deputy: 'Vervangend gespreksleider',
    teamManager: 'Teammanager (meelezer)',
    keyWorker: 'Vast gezicht',
    professional: 'Deelnemer',
    familyMember: 'Gezinslid',
    network: 'Steunfiguur',
  },
  accountRole: {
    professional: 'Professional',
    facilitator: 'Gedragsdeskundige (gespreksleider)',
    teamManager: 'Teammanager',
    policyReader: 'Beleid (alleen totalen)',
    privacyOfficer: 'Privacy officer',
    administrator: 'Beheerder',
  },
  phase: {
    preparing: {
      name: 'Voorbereiden',
      question: 'Wie hebben we hiervoor nodig, en wie weet dit gezin zelf al?',
    },
    checkingIn: {
      name: 'Inchecken',
      question: 'Wie ben je, waarom ben jij bij dit gezin, en wat mag je vandaag niet delen?',
    },
    familyVoice: {
      name: 'Stem van kind en gezin',
      question: 'Wat willen de kinderen en de ouders zelf dat wij vandaag niet vergeten?',
    },
    writing: {
      name: 'Stil schrijven',
      question: 'Wat weet jij, wat denk jij, en wat weet jij niet?',
    },
    sharing: {
      name: 'Onthullen en rondje',
      question: 'Wat staat er bij jou dat bij niemand anders staat?',
    },
    differing: {
      name: 'Verschillen',
      question: 'Waar kijken we echt anders naar, en is dat een feit, een duiding, een weging of een richting?',
    },
    judging: {
      name: 'Gezamenlijk oordeel',
      question: 'Welke zin durven we allemaal uit te spreken waar het gezin bij is?',
    },
    deciding: {
      name: 'Kernbeslissingen',
      question: 'Wie van ons mag dit besluiten, wie moet daarvóór geraadpleegd worden, en is dat gebeurd?',
    },
    planning: {
      name: 'Wie doet wat',
      question: 'Wat doet wie, voor wanneer, waaraan ziet het kind dat het gebeurd is, en wie staat ernaast?',
    },
    closing: {
      name: 'Afronden',
      question: 'Wat verraste je? Waar keek je vanuit je protocol? Wat neem je mee naar je eigen team?',
    },
    inFollowUp: {
      name: 'Opvolging',
      question: 'Is het voor dit gezin beter geworden, en hoe weten we dat?',
    },
    reviewed: {
      name: 'Teruggekeken',
      question: 'Wat hebben wij hiervan geleerd?',
    },
  },
  column: {
    worry: 'Zorg',
    strength: 'Kracht',
    need: 'Nodig',
    question: 'Weten we niet',
    mandate: 'Mandaat',
  },
  nature: { fact: 'Feit', interpretation: 'Duiding', experience: 'Beleving' },
  certainty: { certain: 'Zeker', likely: 'Waarschijnlijk', uncertain: 'Onzeker' },
  source: {
    own_observation: 'Zelf gezien',
    family_member: 'Gezinslid',
    file: 'Dossier',
    instrument: 'Instrument',
    other_organisation: 'Andere organisatie',
    informal_network: 'Eigen netwerk',
  },
  voiceMode: {
    present: 'Zelf aanwezig',
    letter: 'Brief',
    drawing: 'Tekening',
    voice_message: 'Ingesproken bericht',
    told_to_key_worker: 'Verteld aan het vaste gezicht',
    told_to_facilitator: 'Verteld aan de gespreksleider',
    advocate: 'Via een vertrouwenspersoon',
  },
  consentStatus: {
    given: 'Gegeven',
    asked: 'Gevraagd, nog geen antwoord',
    refused: 'Geweigerd',
    not_asked: 'Niet gevraagd',
    withdrawn: 'Ingetrokken',
  },
  consentScope: { full: 'Alles wat voor de vraag nodig is', partial: 'Een deel' },
  theme: {
    complex_divorce: 'Complexe scheiding',
    divorce_conflict: 'Scheidingsconflict',
    domestic_violence: 'Huiselijk geweld',
    one_off_quarrel: 'Eenmalige ruzie',
    neglect: 'Verwaarlozing',
    parent_mental_health: 'Psychische problemen van een ouder',
    addiction: 'Verslaving',
    school_refusal: 'Niet naar school',
    infant_safety: 'Veiligheid van een baby',
    debts_and_housing: 'Schulden en wonen',
    other_concerns: 'Overige zorgen',
  },
  reaction: {
    new_to_me: 'Nieuw voor mij',
    recognise: 'Herken ik',
    discuss_later: 'Wil ik straks over praten',
  },
  differenceKind: {
    fact: 'Feit',
    interpretation: 'Duiding',
    weighing: 'Weging',
    direction: 'Richting',
  },
  differenceResult: {
    resolved: 'We zijn het eens geworden',
    both_stand: 'Allebei klopt',
    open_question: 'Het blijft een open vraag',
    dissent: 'We blijven het oneens',
  },
  position: {
    supports: 'Steunt',
    supports_with_reservation: 'Steunt met voorbehoud',
    stands_aside: 'Staat opzij',
    dissents: 'Deelt dit oordeel niet',
  },
  judgementPart: {
    judgement: 'De gezamenlijke lijn',
    dangerStatement: 'Zorgformulering',
    safetyGoal: 'Veiligheidsdoel',
    explanation: 'Waardoor houdt het aan?',
  },
  timelineKind: { event: 'Gebeurtenis', help: 'Hulp', judgement: 'Eerder oordeel' },
  meetingForm: {
    standard: 'Gewoon (120 minuten)',
    short: 'Kort (75 minuten)',
    first: 'Eerste keer (150 minuten)',
  },
  partyKind: { organisation: 'Organisatie', network: 'Netwerk van het gezin' },
  memberKind: { child: 'Kind', adult: 'Volwassene' },
  joined: { from_start: 'Vanaf het begin', added_during_case: 'Bijgeschakeld' },
  attendance: { expected: 'Verwacht', absent: 'Afwezig' },
  admission: { invited: 'Nog niet binnen', waiting: 'In de wachtkamer', admitted: 'Aan tafel' },
  danger: {
    not_asked: 'Nog niet gevraagd',
    called: 'Gevraagd',
    no_danger: 'Geen gevaar nu',
    danger: 'Er is gevaar',
  },
  capacity: {
    under12: 'Jonger dan 12 jaar',
    from12to15: '12 tot en met 15 jaar',
    from16: '16 jaar of ouder',
  },
} as const
