import type { ItemView } from '../../shared/view/session-view.ts';
import { isNewsItem, lean, type Mind } from './mind.ts';

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
  const isKnown = mind.stage.contacts.some(({ id }) => id === item.from.id);
  const body = choose(mind, isKnown ? bodies : [...bodies, toStranger], item.id);
  return signed(mind, `Beste ${item.from.name},\n\n${body}\n\n${teamName(mind, mind.me.team)}`);
}

/** An answer to a mail from the other team. */
export function colleagueReply(mind: Mind, item: ItemView): string {
  const body = `Fijn dat jullie ons schrijven over ${quoted(item)}. Wij willen graag samen kijken wat er al bekend is. Wie is bij jullie de vaste persoon? Bij ons mogen jullie mij vragen.`;
  return signed(mind, `Beste collega’s,\n\n${body}\n\n${teamName(mind, mind.me.team)}`);
}

/** A public answer to a post. */
export function publicReply(mind: Mind, item: ItemView): string {
  const texts = [
    'We lezen mee. Over personen zeggen we niets, over wat wij doen wel. Heeft u zorgen over een buur? Laat het ons weten.',
    'Bedankt voor uw bericht. We begrijpen dat er vragen zijn. We vertellen meer zodra we het zeker weten.',
  ];
  return signedShort(mind, choose(mind, texts, item.id));
}

/** A word to the own team about something that was just read. */
export function chatAbout(mind: Mind, item: ItemView): string {
  const from = item.from.name;
  const texts = isNewsItem(item)
    ? [`In het nieuws: ${quoted(item)} (${from}). Lezen jullie mee?`, `${quoted(item)} staat bij ${from}. Klopt dat?`]
    : [
        `Ik heb ${quoted(item)} van ${from} gelezen. Wie pakt dit op?`,
        `${quoted(item)} van ${from}: lezen jullie dit ook even?`,
        `Net gelezen: ${quoted(item)} (${from}). Weet iemand hier meer van?`,
      ];
  return `${choose(mind, texts, item.id)} (bot)`;
}

/** A word to the other team over the direct line. */
export function lineAbout(mind: Mind, item: ItemView): string {
  const team = mind.stage.teams.find(({ id }) => id === mind.me.team)?.short ?? '';
  return `${team} hier. Bij ons kwam ${quoted(item)} binnen, van ${item.from.name}. Speelt dat bij jullie ook? (bot)`;
}

/** What people in the team should know before they ask a bot something. */
export const CANNOT_CHAT =
  'Ik ben een bot. Ik lees, bel, mail en stem mee, maar op vragen in de chat kan ik niet antwoorden.';

/** What is said in a conversation between the teams, in turn, by who called and by who picked up. */
export function collegialLines(mind: Mind, side: 'caller' | 'called'): string[] {
  const { me } = mind;
  const greeting = `met ${me.name} van ${teamName(mind, me.team)}. Ik ben een bot.`;
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

/** Why the team decided as it did: what the option itself promises. */
export function rationaleFor(pro: string | undefined, votes: number): string {
  const who = votes > 1 ? `${votes} van ons stemden hiervoor.` : 'Er was nog geen meerderheid en de tijd is bijna om.';
  return pro === undefined ? `${who} (bot)` : `${who} Wat telde: “${pro}” (bot)`;
}

function quoted({ title }: ItemView): string {
  return `“${title.replaceAll(/[“”"]/g, '')}”`;
}

function choose(mind: Mind, texts: readonly string[], thing: string): string {
  return texts[Math.floor(lean(mind, 'words', thing) * texts.length)] ?? '';
}
