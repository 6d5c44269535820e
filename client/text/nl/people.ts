/** Sentences about the people at the table. */
export const people = {
  you: '(jij)',
  keyWorker: 'Vast gezicht',
  ready: 'Klaar',
  hand: 'Hand op',
  hasTurn: 'heeft de beurt',
  withoutParty: 'Gespreksleiding en meelezers',
  where: {
    here: 'aan tafel',
    away: 'niet verbonden',
    waiting: 'in de wachtkamer',
    invited: 'nog niet binnen',
    absent: 'afwezig',
  },
  menu: {
    label: 'Meer over {{name}}',
    absent: 'Is er vandaag niet bij',
    expected: 'Is er toch bij',
    lead: 'Gespreksleiding overnemen',
    leads: 'Jij leidt nu het gesprek. Iedereen ziet dat.',
    out: 'Terug naar buiten',
    isOut: '{{name}} is niet meer aan tafel. Terugkomen kan met een nieuwe uitnodiging.',
  },
  waiting: {
    title: 'In de wachtkamer',
    admit: 'Toelaten',
    turnAway: 'Niet toelaten',
  },
  hands: {
    title: 'Wil iets zeggen',
    lower: 'Hand van {{name}} omlaag',
  },
  lobby: {
    title: 'Je bent in de wachtkamer',
    explain: 'De gespreksleider ziet dat je er bent en laat je zo toe. Deze pagina gaat dan vanzelf verder.',
    stay: 'Je hoeft niets te doen. Laat deze pagina open.',
    expect: 'Wat er straks gebeurt',
    steps: {
      first: 'Iedereen zegt kort wie hij is en waarom hij er is.',
      second: 'Eerst horen we het kind en de ouders zelf.',
      third: 'Daarna schrijft ieder in stilte op wat hij ziet. Niemand leest mee.',
      fourth: 'Dan verschijnt alles tegelijk, en praten we erover.',
    },
  },
} as const
