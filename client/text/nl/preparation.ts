import { preparationCase } from './preparation-case.ts'
import { preparationPeople } from './preparation-people.ts'

/** Sentences of the page on which a conference is prepared. */
export const preparation = {
  title: 'Voorbereiden',
  intro:
    'Wie hebben we hiervoor nodig, en wie weet dit gezin zelf al? Alles wordt bewaard zodra je een veld verlaat. Je kunt stoppen en later verdergaan.',
  parts: {
    case: 'De casus',
    question: 'De vraag en de situatie',
    household: 'Het gezin',
    roster: 'Wie zit aan tafel',
    initiator: 'De aanbrenger',
    consents: 'Toestemming',
    history: 'Wat eraan voorafging',
    plan: 'De bijeenkomst',
    perspective: 'Jullie eigen perspectief',
    begin: 'Beginnen',
  },
  overview: {
    label: 'Onderdelen',
    title: 'Wat ontbreekt nog',
    complete: 'Alles is ingevuld. De bijeenkomst kan beginnen.',
    count_one: 'Nog 1 punt',
    count_other: 'Nog {{count}} punten',
    partMissing_one: 'nog 1',
    partMissing_other: 'nog {{count}}',
    partDone: 'compleet',
    toBegin: 'Naar Begin',
    goTo: 'Ga naar: {{sentence}}',
    more_one: 'en nog 1 punt',
    more_other: 'en nog {{count}} punten',
  },
  record: {
    remove: 'Weghalen',
    removeName: '{{name}} weghalen',
    removed: '{{name}} is weggehaald.',
    notYet: 'Nog niet bewaard. Vul eerst in: {{fields}}.',
    discard: 'Toch niet toevoegen',
    unnamed: 'Nieuw',
    readOnly: 'Je kunt dit lezen. Wijzigen doet de gespreksleider.',
    offline: 'Er is geen verbinding. Wat je typt blijft staan en wordt bewaard zodra het kan.',
    dayUnreadable: 'Schrijf een dag als 12-3-2019, maart 2019 of 2019.',
    monthUnreadable: 'Schrijf een maand als 3-2019 of maart 2019.',
    missing: 'Nog invullen',
    characters: '{{length}} van {{limit}} tekens',
  },
  ...preparationCase,
  ...preparationPeople,
} as const
