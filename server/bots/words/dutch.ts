/** What bots say, in Dutch, the source of truth; `english.ts` has the same shape. Titles come with their quotes. */
export const dutch = {
  dear: (name: string) => `Beste ${name},`,
  dearColleagues: 'Beste collega’s,',
  reply: (title: string) => [
    `Dank voor uw bericht ${title}. We hebben het gelezen en bespreken het nu in ons team. We laten u weten wat we gaan doen.`,
    `We hebben ${title} gelezen en op onze lijst gezet. Eén van ons neemt er vandaag nog contact met u over op.`,
  ],
  replyToStranger:
    'We hebben uw bericht gelezen en we begrijpen dat dit u bezighoudt. Over andere mensen kunnen we u niets vertellen, over wat we zelf doen wel. We komen er vandaag op terug.',
  replySharply: (title: string) =>
    `${title} hoort niet bij ons, maar bij het andere team. Vraag het daar. Wij hebben ons deel gedaan.`,
  toColleague: (title: string) =>
    `Fijn dat jullie ons schrijven over ${title}. Wij willen graag samen kijken wat er al bekend is. Wie is bij jullie de vaste persoon? Bij ons mogen jullie mij vragen.`,
  toColleagueSharply: (title: string) =>
    `Wat jullie schrijven over ${title} ligt niet aan ons. Het is bij jullie blijven liggen. Zoek eerst uit wat er bij jullie misging.`,
  introductionSubject: 'Kunnen we elkaar spreken?',
  introduction: (team: string) =>
    `Wij zijn ${team}. Volgens ons werken we vandaag aan hetzelfde. Kunnen we elkaar spreken? Mail gerust terug.`,
  inPublic: [
    'We lezen mee. Over personen zeggen we niets, over wat wij doen wel. Heeft u zorgen over een buur? Laat het ons weten.',
    'Bedankt voor uw bericht. We begrijpen dat er vragen zijn. We vertellen meer zodra we het zeker weten.',
  ],
  inPublicSharply: 'Dit ligt niet aan ons. Vraag het andere team maar waarom zij niets deden.',
  chat: (title: string, from: string) => [
    `${title} van ${from}: lezen jullie dit ook even?`,
    `Net gelezen: ${title} (${from}). Weet iemand hier meer van?`,
    `Ik heb ${title} van ${from} gelezen. Wie pakt dit op?`,
  ],
  chatSharply: (title: string, from: string) => `${title} van ${from}. Dat komt door het andere team, niet door ons.`,
  onTheLine: (team: string, title: string, from: string) =>
    `${team} hier. Bij ons kwam ${title} binnen, van ${from}. Speelt dat bij jullie ook?`,
  onTheLineSharply: (team: string, title: string, from: string) =>
    `${team} hier. ${title} van ${from}: dat hadden jullie moeten oppakken.`,
  cannotChat: 'Ik ben een bot. Ik lees, bel, mail en stem mee, maar op vragen in de chat kan ik niet antwoorden.',
  asCalled: (name: string, team: string) => [
    `Hallo, met ${name} van ${team}. Ik ben een bot. Fijn dat jullie bellen.`,
    'Graag. Ons team leest mee. Zet in de lijn wat jullie hebben, dan doen wij dat ook.',
    'Afgesproken. Tot straks.',
  ],
  asCaller: (name: string, team: string) => [
    `Hallo, met ${name} van ${team}. Ik ben een bot. Wij zochten jullie al.`,
    'Zullen we naast elkaar leggen wat we weten? Wij hebben berichten waar we zelf niet uit komen.',
    'Laten we één vaste persoon per team afspreken, dan bellen we elkaar straks terug.',
  ],
  toTeamSharply: (name: string, team: string) =>
    `Ja, met ${name} van ${team}. Ik ben een bot. Wij hebben hier geen tijd voor. Dit had bij jullie moeten liggen.`,
  polite: (name: string) => [
    `U spreekt met ${name}. Ik ben een bot. Ik luister en geef het door aan mijn team.`,
    'Dank u wel. Tot ziens.',
  ],
  probing: ['Kunt u daar iets meer over vertellen?', 'Wat heeft u nu het meest nodig?', 'Sinds wanneer is dat zo?'],
  probingSharply: 'Daar moet u niet bij ons voor zijn, maar bij het andere team.',
  majority: (votes: number) => `${votes} van ons stemden hiervoor.`,
  noMajority: 'Er was nog geen meerderheid en de tijd is bijna om.',
  counted: (pro: string) => `Wat telde: “${pro}”`,
  /** Any fact answers such a question. */
  asksForFacts: /\b(weten jullie zeker|staat (er )?vast|zagen jullie)\b/i,
  /** For what nobody knows, in turn: no two fields of a paper say the same. */
  unknown: [
    'Nog niet bekend.',
    'Dit weten wij nog niet.',
    'Wij hebben hier nog geen antwoord op.',
    'Dit vragen wij nog na.',
    'Hier weten wij nog te weinig van.',
    'Dit staat nog open.',
    'Dit zoeken wij nog uit.',
    'Hier hebben wij het nog niet over gehad.',
    'Dit spreken wij nog af.',
    'Hierover is nog niets zeker.',
    'Dit kunnen wij nog niet zeggen.',
    'Dit vullen wij later in.',
  ],
  unknownSharply: 'Dat weten wij niet. Het andere team had dat moeten uitzoeken.',
  press: [
    'Wij begrijpen dat dit vragen oproept. Over mensen zeggen wij niets. Wel dat wij nu in de buurt zijn en dat wij luisteren.',
    'Dat weten wij nog niet zeker. Wij zoeken het uit, samen, en wij komen er vandaag op terug.',
  ],
  pressSharply: 'Dat moet u het andere team vragen. Bij ons is het goed gegaan.',
};

export type BotWords = typeof dutch;
