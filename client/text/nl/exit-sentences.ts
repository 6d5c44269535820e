/**
 * What stands between a phase and the next. `missing` blocks: each sentence names what is missing and, where it
 * concerns someone, whom ({{about}}). `warnings` blocks nothing: what was noticed, and what the facilitator can say.
 */
export const exitSentences = {
  missing: {
    case_code: 'De casus heeft nog geen code.',
    conference_day: 'De dag van de leerbijeenkomst ontbreekt.',
    question: 'De vraag is nog leeg. Schrijf op wat dit kind of gezin nodig heeft, als vraag.',
    learning_question: 'De leervraag is nog leeg. Schrijf op wat jullie van deze bijeenkomst willen leren.',
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
    difference_result: 'Het verschil “{{about}}” heeft nog geen uitkomst.',
    judgement_part: 'In het gezamenlijk oordeel is nog leeg: {{about}}.',
    judgement_not_put: 'Het gezamenlijk oordeel is nog niet voorgelegd.',
    judgement_changed: 'De tekst is veranderd sinds de laatste versie. Leg de nieuwe tekst voor, of zet de oude terug.',
    child_meaning: 'Er staat nog niet wat het oordeel voor {{about}} betekent.',
    position: 'Er is nog geen positie van {{about}}.',
    positions_not_shown: 'De posities zijn nog niet onthuld.',
    open_question_uncertainty: 'Open vraag “{{about}}” staat nog niet bij wat we niet weten.',
    decision_outcome: 'De kernbeslissing “{{about}}” heeft nog geen besluit. Neem haar, of haal haar weg.',
    need_unanswered: 'De behoefte “{{about}}” is niet gedekt en staat niet bij de open behoeften.',
    action_without_need: 'De actie “{{about}}” hoort nog bij geen behoefte.',
    action_unanswered: 'De actie “{{about}}” wacht nog op een antwoord van wie haar doet.',
    adult_need: '{{about}} is 16½ of ouder. Er is nog geen behoefte voor na de achttiende verjaardag (18+).',
    adult_domain:
      'Voor {{about}} zit er niemand van de hulp voor volwassenen aan tafel. Nodig die uit, of leg vast waarom het open blijft.',
    follow_up: 'Er is nog geen dag om samen terug te kijken.',
    summary: '{{about}} krijgt nog geen gezinsverslag, en er staat niet waarom niet.',
    summary_approval: 'Het gezinsverslag voor {{about}} is nog niet goedgekeurd door het vaste gezicht.',
  },
  warnings: {
    situation_empty: {
      sign: 'De situatie is nog niet beschreven.',
      hint: 'Schrijf in enkele zinnen wat er speelt, zo dat het gezin het kan lezen.',
    },
    no_strength: {
      sign: '{{about}} noemt nog geen kracht.',
      hint: 'Vraag: “Wat gaat er goed, ook als het klein is?”',
    },
    no_question: {
      sign: '{{about}} noemt niets wat nog onbekend is.',
      hint: 'Vraag: “Waar twijfel je aan?”',
    },
    product_as_need: {
      sign: 'Bij {{about}} staat een product als behoefte: “{{quote}}”.',
      hint: 'Zet het apart voor later en vraag: “Welke behoefte lost dit op? Wat moet er veranderen?”',
    },
    adult_domain_missing: {
      sign: 'Er is een zorg over een ouder, maar niemand van de hulp voor volwassenen zit aan tafel.',
      hint: 'Denk aan ggz, verslavingszorg, schuldhulp, reclassering, Wmo of werk en inkomen.',
    },
    no_network: {
      sign: 'Niemand uit het eigen netwerk van het gezin doet mee.',
      hint: 'Vraag: “Wie uit het gezin of netwerk kan dit beter dan wij?”',
    },
    handover_words: {
      sign: 'Bij {{about}} staan woorden die overdragen of oordelen: “{{quote}}”.',
      hint: 'Vraag: “Wat kun je toevoegen in plaats van weggaan? Wie blijft?” Laat beschrijven wat het kind meemaakt.',
    },
    names_outside: {
      sign: 'Bij {{about}} staat een naam die niet bij het gezin of op de lijst hoort: “{{quote}}”.',
      hint: 'Vraag of de naam nodig is. Noem liever wat iemand is: de buurvrouw, de trainer.',
    },
    rating_spread: {
      sign: 'De cijfers lopen ver uiteen: {{quote}}.',
      hint: 'Vraag eerst naar de redenen, zonder namen: “Wat maakt dat je hier zo kijkt?”',
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
      hint: 'Vraag: “Schrijf de beste andere verklaring.” Laat iemand voor deze keer tegenspraak bieden.',
    },
    protocol_thinking: {
      sign: 'Bij {{about}} staat het eigen protocol voorop: “{{quote}}”.',
      hint: 'Zeg: “Zet je taak even op de stoel naast je. Wat zie je dan?”',
    },
    child_out_of_sight: {
      sign: 'Bijna alle kaartjes gaan over de ouders.',
      hint: 'Zet een lege stoel neer en vraag: “Wat doet dit met het kind, vandaag?”',
    },
    no_difference: {
      sign: 'Er is nog geen enkel verschil gemaakt.',
      hint: 'Vraag: “Waar zijn we het te snel over eens?” Of: “Het is over drie maanden misgegaan. Waarom?”',
    },
    spread_without_difference: {
      sign: 'De cijfers lopen ver uiteen, maar er staat geen verschil bij: {{quote}}.',
      hint: 'Vraag: “Wat ziet de ander doordat hij daar staat?” Maak er een verschil van.',
    },
    no_uncertainty: {
      sign: 'Er staat niets bij wat we niet weten.',
      hint: 'Vraag: “Wat zouden we willen weten? Welk plan is goed, ook als we het nooit weten?”',
    },
    unanimous: {
      sign: 'Iedereen steunt het oordeel, zonder voorbehoud.',
      hint: 'Vraag: “Het is over drie maanden misgegaan. Waarom?” Zijn jullie het echt eens?',
    },
    consultation_open: {
      sign: 'Bij “{{about}}” is een verplichte raadpleging nog niet gedaan.',
      hint: 'Tot dan blijft het besluit voorgenomen. Vraag: “Wie moest daarvoor geraadpleegd zijn?”',
    },
    no_need: {
      sign: 'Er staat nog geen enkele behoefte.',
      hint: 'Vraag: “Wat verandert er maandag voor dit kind?”',
    },
    no_buddy: {
      sign: 'Naast het vaste gezicht staat nog geen buddy.',
      hint: 'Vraag: “Wie staat er naast je?”',
    },
    network_not_asked: {
      sign: 'Er staat nog niet of het netwerk is gevraagd.',
      hint: 'Vraag: “Wie uit het gezin of netwerk kan dit beter dan wij?” Ook een kleine bijdrage telt.',
    },
    no_network_action: {
      sign: 'Geen enkele actie is van iemand uit het gezin of het netwerk.',
      hint: 'Vraag: “Wie uit het gezin of netwerk kan dit beter dan wij?”',
    },
    one_organisation_acts: {
      sign: 'Meer dan de helft van de acties is van {{about}}.',
      hint: 'Vraag: “Wie staat er naast je?” Verdeel wat verdeeld kan worden.',
    },
    key_worker_acts_most: {
      sign: 'Meer dan de helft van de acties is van het vaste gezicht.',
      hint: 'Vraag wie iets kan overnemen, zodat er tijd blijft voor het gezin.',
    },
    need_again: {
      sign: '“{{about}}” bleef eerder open: dit wordt de {{quote}} keer.',
      hint: 'Vraag: “Wat wisten we toen al, en wat doen we nu anders?”',
    },
    adult_care_missing: {
      sign: 'De hulp voor volwassenen speelt mee, maar er is geen ggz of verslavingszorg bij.',
      hint: 'Vraag wie van de volwassenenzorg kan meedenken of een actie op zich kan nemen.',
    },
    no_reflection: {
      sign: 'Nog niemand schreef een terugblik.',
      hint: 'Vraag: “Wat verraste je? Waar keek je vanuit je protocol?”',
    },
    mark_missing: {
      sign: '{{about}} gaf nog niet aan of ieders stem is gehoord.',
      hint: 'Vraag het nog eens rond. Passen mag.',
    },
  },
} as const
