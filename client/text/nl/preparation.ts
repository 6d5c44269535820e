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
    initiator: 'Vast gezicht en aanbrenger',
    consents: 'Toestemming',
    history: 'Wat eraan voorafging',
    plan: 'De bijeenkomst',
    perspective: 'Jullie eigen perspectief',
    begin: 'Beginnen',
  },
  overview: {
    label: 'Onderdelen',
    complete: 'Alles is ingevuld. De bijeenkomst kan beginnen.',
    count_one: 'Nog 1 punt',
    count_other: 'Nog {{count}} punten',
    partMissing_one: 'nog 1',
    partMissing_other: 'nog {{count}}',
    partDone: 'compleet',
    more_one: 'en nog 1 punt',
    more_other: 'en nog {{count}} punten',
  },
  record: {
    removeName: '{{name}} weghalen',
    removed: '{{name}} is weggehaald.',
    notYet: 'Nog niet bewaard. Vul eerst in: {{fields}}.',
    discard: 'Toch niet toevoegen',
    unnamed: 'Nieuw',
    offline: 'Er is geen verbinding. Wat je typt blijft staan en wordt bewaard zodra het kan.',
    dayUnreadable: 'Schrijf een dag als 12-3-2019, maart 2019 of 2019.',
    monthUnreadable: 'Schrijf een maand als 3-2019 of maart 2019.',
    characters: '{{length}} van {{limit}} tekens',
  },
  ...preparationCase,
  ...preparationPeople,
} as const
