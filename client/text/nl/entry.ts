/** Sentences of coming in: the first account, an invitation, a seat of an example. */
export const entry = {
  setup: {
    title: 'Rondom in gebruik nemen',
    intro:
      'Hier maak je het eerste account: dat van een gespreksleider (gedragsdeskundige). Daarna voeg je collega’s en andere organisaties toe.',
    name: 'Je naam',
    email: 'Je e-mailadres',
    emailHint: 'Hiermee meld je je later aan.',
    organisation: 'Je organisatie',
    organisationType: 'Soort organisatie',
    fieldMissing: 'Vul dit in.',
    create: 'Account maken',
    secretMissing:
      'Deze pagina opent met de link uit de terminal van de server. Kopieer die link in zijn geheel, met het deel achter het #-teken.',
  },
  invitation: {
    title: 'Je bent uitgenodigd',
    intro:
      'Je hebt een link en een code gekregen. Vul hier de code in. Daarna kom je in de wachtkamer en laat de gespreksleider je toe.',
    code: 'Code',
    codeHint: '8 cijfers, 10 minuten geldig. De gespreksleider geeft je de code, bijvoorbeeld aan de telefoon.',
    enter: 'Naar de wachtkamer',
    codeWrong: 'De code is 8 cijfers.',
    linkIncomplete:
      'Deze link is niet compleet, of je hebt de pagina opnieuw geladen. Open de link uit je uitnodiging opnieuw.',
    privacy: 'Wat je in Rondom schrijft, is alleen voor deze bijeenkomst. Het wordt niet in deze browser bewaard.',
  },
  seat: {
    title: 'Plaats nemen',
    busy: 'Je neemt plaats aan tafel…',
    linkIncomplete: 'Deze link is niet compleet. Open de plaats opnieuw vanaf de pagina met het voorbeeld.',
  },
} as const
