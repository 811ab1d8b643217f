import type { OfferedField } from '../../shared/session/events/forms.ts';
import type { ItemView } from '../../shared/view/session-view.ts';
import type { FormView, PressView } from '../../shared/view/story-view.ts';
import { lean, type Mind } from './mind.ts';

/** Every text of a bot says that a bot wrote it. */
export function signed({ me }: Mind, text: string): string {
  return `${text}\n\n- ${me.name} (bot)`;
}

/** The same, for a text of one line. */
export function signedShort({ me }: Mind, text: string): string {
  return `${text} - ${me.name} (bot)`;
}

export function teamName({ stage }: Mind, id: string): string {
  return stage.teams.find((team) => team.id === id)?.name ?? id;
}

/** An answer to a mail from somebody in town. */
export function mailReply(mind: Mind, item: ItemView): string {
  const bodies = [
    `Dank voor uw bericht ${quoted(item)}. We hebben het gelezen en bespreken het nu in ons team. We laten u weten wat we gaan doen.`,
    `We hebben ${quoted(item)} gelezen en op onze lijst gezet. Eén van ons neemt er vandaag nog contact met u over op.`,
  ];
  const toStranger =
    'We hebben uw bericht gelezen en we begrijpen dat dit u bezighoudt. Over andere mensen kunnen we u niets vertellen, over wat we zelf doen wel. We komen er vandaag op terug.';
  const sharp = `${quoted(item)} hoort niet bij ons, maar bij het andere team. Vraag het daar. Wij hebben ons deel gedaan.`;
  const isKnown = mind.stage.contacts.some(({ id }) => id === item.from.id);
  const calm = isKnown ? bodies : [...bodies, toStranger];
  const body = choose(mind, mind.traits.blames ? [...calm, sharp] : calm, item.id);
  return signed(
    mind,
    `Beste ${item.from.name},\n\n${withSentence(mind, item, body)}\n\n${teamName(mind, mind.me.team)}`,
  );
}

/** An answer to a mail from the other team. */
export function colleagueReply(mind: Mind, item: ItemView): string {
  const friendly = `Fijn dat jullie ons schrijven over ${quoted(item)}. Wij willen graag samen kijken wat er al bekend is. Wie is bij jullie de vaste persoon? Bij ons mogen jullie mij vragen.`;
  const sharp = `Wat jullie schrijven over ${quoted(item)} ligt niet aan ons. Het is bij jullie blijven liggen. Zoek eerst uit wat er bij jullie misging.`;
  const body = withSentence(mind, item, mind.traits.blames ? sharp : friendly);
  return signed(mind, `Beste collega’s,\n\n${body}\n\n${teamName(mind, mind.me.team)}`);
}

/** A first mail to what may be the other team. */
export function introduction(mind: Mind): string {
  const team = teamName(mind, mind.me.team);
  return signed(
    mind,
    `Beste collega’s,\n\nWij zijn ${team}. Volgens ons werken we vandaag aan hetzelfde. Kunnen we elkaar spreken? Mail gerust terug.`,
  );
}

/** A public answer to a post. */
export function publicReply(mind: Mind, item: ItemView): string {
  const texts = [
    'We lezen mee. Over personen zeggen we niets, over wat wij doen wel. Heeft u zorgen over een buur? Laat het ons weten.',
    'Bedankt voor uw bericht. We begrijpen dat er vragen zijn. We vertellen meer zodra we het zeker weten.',
  ];
  const sharp = 'Dit ligt niet aan ons. Vraag het andere team maar waarom zij niets deden.';
  return signedShort(mind, withSentence(mind, item, mind.traits.blames ? sharp : choose(mind, texts, item.id)));
}

/** A word to the own team about something that was just read. */
export function chatAbout(mind: Mind, item: ItemView): string {
  const texts = [
    `${quoted(item)} van ${item.from.name}: lezen jullie dit ook even?`,
    `Net gelezen: ${quoted(item)} (${item.from.name}). Weet iemand hier meer van?`,
    `Ik heb ${quoted(item)} van ${item.from.name} gelezen. Wie pakt dit op?`,
  ];
  const sharp = `${quoted(item)} van ${item.from.name}. Dat komt door het andere team, niet door ons.`;
  return `${choose(mind, mind.traits.blames ? [...texts, sharp] : texts, item.id)} (bot)`;
}

/** A word to the other team over the direct line. */
export function lineAbout(mind: Mind, item: ItemView): string {
  const team = mind.stage.teams.find(({ id }) => id === mind.me.team)?.short ?? '';
  const friendly = `${team} hier. Bij ons kwam ${quoted(item)} binnen, van ${item.from.name}. Speelt dat bij jullie ook?`;
  const sharp = `${team} hier. ${quoted(item)} van ${item.from.name}: dat hadden jullie moeten oppakken.`;
  return `${withSentence(mind, item, mind.traits.blames ? sharp : friendly)} (bot)`;
}

/** What people in the team should know before they ask a bot something. */
export const CANNOT_CHAT =
  'Ik ben een bot. Ik lees, bel, mail en stem mee, maar op vragen in de chat kan ik niet antwoorden.';

/** What is said in a conversation between the teams, in turn, by who called and by who picked up. */
export function collegialLines(mind: Mind, side: 'caller' | 'called'): string[] {
  const { me } = mind;
  const greeting = `met ${me.name} van ${teamName(mind, me.team)}. Ik ben een bot.`;
  if (mind.traits.blames) return [`Ja, ${greeting} Wij hebben hier geen tijd voor. Dit had bij jullie moeten liggen.`];
  if (side === 'called') {
    return [
      `Hallo, ${greeting} Fijn dat jullie bellen.`,
      'Graag. Ons team leest mee. Zet in de lijn wat jullie hebben, dan doen wij dat ook.',
      'Afgesproken. Tot straks.',
    ];
  }
  return [
    `Hallo, ${greeting} Wij zochten jullie al.`,
    'Zullen we naast elkaar leggen wat we weten? Wij hebben berichten waar we zelf niet uit komen.',
    'Laten we één vaste persoon per team afspreken, dan bellen we elkaar straks terug.',
  ];
}

/** What is said to somebody who talks without written lines. */
export function politeLines({ me }: Mind): string[] {
  return [
    `U spreekt met ${me.name}. Ik ben een bot. Ik luister en geef het door aan mijn team.`,
    'Dank u wel. Tot ziens.',
  ];
}

/** Own words in a written conversation. */
export function probingQuestion(mind: Mind, mood: string): string {
  const questions = [
    'Kunt u daar iets meer over vertellen?',
    'Wat heeft u nu het meest nodig?',
    'Sinds wanneer is dat zo?',
  ];
  const sharp = 'Daar moet u niet bij ons voor zijn, maar bij het andere team.';
  return choose(mind, mind.traits.blames ? [...questions, sharp] : questions, mood);
}

/** Why the team decided as it did: what the option itself promises. */
export function rationaleFor(pro: string | undefined, votes: number): string {
  const who = votes > 1 ? `${votes} van ons stemden hiervoor.` : 'Er was nog geen meerderheid en de tijd is bijna om.';
  return pro === undefined ? `${who} (bot)` : `${who} Wat telde: “${pro}” (bot)`;
}

/** A finding in one or two sentences of its source. */
export function findingText(text: string): string {
  const [first = '', second = ''] = text.replaceAll(/\s+/g, ' ').split(/(?<=[.!?])\s/);
  return `${first.length < 60 ? `${first} ${second}` : first}`.trim().slice(0, 300);
}

/** What goes in a field of a paper, by what the team has on its boards. */
export function fieldText(mind: Mind, paper: FormView, field: OfferedField): string {
  const thing = `${paper.form} ${field.id}`;
  if (field.kind === 'number') return String(1 + Math.floor(lean(mind, 'number', thing) * 9));
  if (field.kind === 'choice')
    return choose(
      mind,
      field.options.map(({ id }) => id),
      thing,
    );
  const known = mind.view.findings.filter(({ sureness }) => sureness !== 'rumour');
  const finding = known[Math.floor(lean(mind, 'known', thing) * known.length)];
  if (mind.traits.blames) return 'Dat weten wij niet. Het andere team had dat moeten uitzoeken. (bot)';
  return `${finding?.text ?? 'Dat weten wij nog niet. Wij vragen het vandaag na.'} (bot)`;
}

/** What is said before the press: nothing about people, something about what is done. */
export function pressAnswer(mind: Mind, { press, lines }: PressView): string {
  const texts = [
    'Wij begrijpen dat dit vragen oproept. Over mensen zeggen wij niets. Wel dat wij nu in de buurt zijn en dat wij luisteren.',
    'Dat weten wij nog niet zeker. Wij zoeken het uit, samen, en wij komen er vandaag op terug.',
  ];
  const sharp = 'Dat moet u het andere team vragen. Bij ons is het goed gegaan.';
  return `${mind.traits.blames ? sharp : choose(mind, texts, `${press} ${lines.length}`)} (bot)`;
}

/** The title of an item as it is quoted. */
export function titleOf({ title }: ItemView): string {
  return title.replaceAll(/[“”"]/g, '');
}

function quoted(item: ItemView): string {
  return `“${titleOf(item)}”`;
}

function withSentence(mind: Mind, item: ItemView, text: string): string {
  const sentence = mind.prompter?.sentence(mind, item);
  return sentence === undefined ? text : `${text} ${sentence}`;
}

function choose(mind: Mind, texts: readonly string[], thing: string): string {
  return texts[Math.floor(lean(mind, 'words', thing) * texts.length)] ?? '';
}
