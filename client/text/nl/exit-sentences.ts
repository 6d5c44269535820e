/**
 * What stands between a phase and the next. `missing` blocks: each sentence names what is missing and, where it
 * concerns someone, whom ({{about}}). `warnings` blocks nothing: what was noticed, and what the facilitator can say.
 */
export const exitSentences = {
  missing: {
    case_code: 'De casus heeft nog geen code.',
    conference_day: 'De dag van de leerbijeenkomst ontbreekt.',
    question: 'De vraag is nog leeg. Schrijf op wat dit kind of gezin nodig heeft, als vraag.',
    no_member: 'Er staat nog niemand bij het gezin.',
    birth_month: 'De geboortemaand van {{about}} ontbreekt.',
    member_not_informed: 'Er staat nog niet of {{about}} van de leerbijeenkomst weet, of waarom niet.',
    no_party: 'Er staat nog geen organisatie op de lijst.',
    no_key_worker: 'Er is nog geen vast gezicht.',
    no_initiator: 'Er is nog niet gekozen wie het gezin inbracht (de aanbrenger).',
    participant_reason: 'Er staat nog niet waarom {{about}} erbij is.',
    party_ground: 'De grondslag van {{about}} ontbreekt.',
    party_purpose: 'Het doel van {{about}} ontbreekt.',
    party_necessity: 'Er staat nog niet waarom {{about}} nodig is.',
    party_without_people: 'Voor {{about}} zit er nog niemand aan tafel.',
    consent: 'De toestemming is nog niet compleet: {{about}}.',
    danger_check: 'De gevaarcheck is nog niet beantwoord: is er nu gevaar?',
    danger_plan: 'Er is gevaar. Leg vast wat jullie nu doen, wie dat doet en hoe laat.',
    check_in: '{{about}} heeft nog niet ingecheckt.',
    voice: 'De stem van {{about}} ontbreekt, of de reden waarom die er niet is.',
    not_ready: '{{about}} is nog niet klaar met schrijven.',
    not_revealed: 'De perspectieven zijn nog niet onthuld.',
    turn: '{{about}} had nog geen beurt en heeft niet gepast.',
    silent_round: 'Er loopt nog een stille ronde. Onthul die eerst.',
    difference_result: 'Het verschil "{{about}}" heeft nog geen uitkomst.',
    judgement_part: 'In het gezamenlijk oordeel is nog leeg: {{about}}.',
    judgement_not_put: 'Het gezamenlijk oordeel is nog niet voorgelegd.',
    judgement_changed: 'De tekst is veranderd sinds de laatste versie. Leg de nieuwe tekst voor, of zet de oude terug.',
    child_meaning: 'Er staat nog niet wat het oordeel voor {{about}} betekent.',
    position: 'Er is nog geen positie van {{about}}.',
    positions_not_shown: 'De posities zijn nog niet onthuld.',
    open_question_uncertainty: 'Open vraag "{{about}}" staat nog niet bij wat we niet weten.',
  },
  warnings: {
    situation_empty: {
      sign: 'De situatie is nog niet beschreven.',
      hint: 'Schrijf in enkele zinnen wat er speelt, zo dat het gezin het kan lezen.',
    },
    no_strength: {
      sign: '{{about}} noemt nog geen kracht.',
      hint: 'Vraag: "Wat gaat er goed, ook als het klein is?"',
    },
    no_question: {
      sign: '{{about}} noemt niets wat nog onbekend is.',
      hint: 'Vraag: "Waar twijfel je aan?"',
    },
    product_as_need: {
      sign: 'Bij {{about}} staat een product als behoefte: "{{quote}}".',
      hint: 'Zet het apart voor later en vraag: "Welke behoefte lost dit op? Wat moet er veranderen?"',
    },
    adult_domain_missing: {
      sign: 'Er is een zorg over een ouder, maar niemand van de hulp voor volwassenen zit aan tafel.',
      hint: 'Denk aan ggz, verslavingszorg, schuldhulp, reclassering, Wmo of werk en inkomen.',
    },
    no_network: {
      sign: 'Niemand uit het eigen netwerk van het gezin doet mee.',
      hint: 'Vraag: "Wie uit het gezin of netwerk kan dit beter dan wij?"',
    },
    handover_words: {
      sign: 'Bij {{about}} staan woorden die overdragen of oordelen: "{{quote}}".',
      hint: 'Vraag: "Wat kun je toevoegen in plaats van weggaan? Wie blijft?" Laat beschrijven wat het kind meemaakt.',
    },
    names_outside: {
      sign: 'Bij {{about}} staat een naam die niet bij het gezin of op de lijst hoort: "{{quote}}".',
      hint: 'Vraag of de naam nodig is. Noem liever wat iemand is: de buurvrouw, de trainer.',
    },
    rating_spread: {
      sign: 'De cijfers lopen ver uiteen: {{about}}.',
      hint: 'Vraag eerst naar de redenen, zonder namen: "Wat maakt dat je hier zo kijkt?"',
    },
    no_rating: {
      sign: '{{about}} gaf geen veiligheidscijfer.',
      hint: 'Dat mag. Vraag of daar een reden voor is.',
    },
    blind_writer: {
      sign: '{{about}} schrijft nog zonder de andere perspectieven te zien.',
      hint: 'Wacht even, of vraag hoe lang het nog duurt.',
    },
    dominance: {
      sign: '{{about}} heeft veel meer kaartjes dan de anderen.',
      hint: 'Laat wie het minst te zeggen heeft eerst spreken, of vraag een stille minuut.',
    },
    only_one_cause: {
      sign: 'Er staan weinig vragen en krachten. Alles wijst naar één oorzaak.',
      hint: 'Vraag: "Schrijf de beste andere verklaring." Laat iemand voor deze keer tegenspraak bieden.',
    },
    protocol_thinking: {
      sign: 'Bij {{about}} staat het eigen protocol voorop: "{{quote}}".',
      hint: 'Zeg: "Zet je taak even op de stoel naast je. Wat zie je dan?"',
    },
    child_out_of_sight: {
      sign: 'Bijna alle kaartjes gaan over de ouders.',
      hint: 'Zet een lege stoel neer en vraag: "Wat doet dit met het kind, vandaag?"',
    },
    no_difference: {
      sign: 'Er is nog geen enkel verschil gemaakt.',
      hint: 'Vraag: "Waar zijn we het te snel over eens?" Of: "Het is over drie maanden misgegaan. Waarom?"',
    },
    spread_without_difference: {
      sign: 'De cijfers lopen ver uiteen, maar er staat geen verschil bij: {{about}}.',
      hint: 'Vraag: "Wat ziet de ander doordat hij daar staat?" Maak er een verschil van.',
    },
    no_uncertainty: {
      sign: 'Er staat niets bij wat we niet weten.',
      hint: 'Vraag: "Wat zouden we willen weten? Welk plan is goed, ook als we het nooit weten?"',
    },
    unanimous: {
      sign: 'Iedereen steunt het oordeel, zonder voorbehoud.',
      hint: 'Vraag: "Het is over drie maanden misgegaan. Waarom?" Zijn jullie het echt eens?',
    },
  },
} as const
