import type { Line } from '../../shared/scenario/conversation.ts';
import type { Scenario } from '../../shared/scenario/scenario.ts';
import type { Slug } from '../../shared/vocabulary/ids.ts';
import { namedBy, namedIn } from './named.ts';
import { remembered } from './remembered.ts';
import { stemsOf, withoutPadding } from './stems.ts';
import { topicsIn } from './topics.ts';

/** Fewer words in common may be chance. */
const FEWEST_SHARED = 2;
const SENTENCES = 5_000;

/**
 * The open line that own words come down to: the one with most of their topics, of those the one whose sentence
 * shares most words with them, of those the first. Without a topic: the one line that says about the same. A line
 * that names only others than they do, beside the one spoken to, is not meant.
 */
export function lineAbout(scenario: Scenario, all: readonly Line[], text: string, to?: Slug): Line | undefined {
  const topics = topicsIn(scenario, text);
  const others = (people: readonly Slug[]) => people.filter((person) => person !== to);
  const about = others(namedIn(scenario, text));
  const open = all.filter((line) => about.length === 0 || isAbout(about, others(namedBy(scenario, line))));
  const ranked = best(open, (line) => line.topics.filter((topic) => topics.includes(topic)).length);
  return ranked.length > 0 ? best(ranked, (line) => shared(line, text), 0)[0] : alike(open, text);
}

// Who asks after one child is not told about another.
function isAbout(people: readonly Slug[], named: readonly Slug[]): boolean {
  return named.length === 0 || named.some((person) => people.includes(person));
}

// Who types "not" where the line does not, or the other way round, may mean the opposite.
function alike(open: readonly Line[], text: string): Line | undefined {
  const typed = contentOf(text);
  const near = open.filter(
    (line) => denies(line.say) === denies(text) && shared(line, text) >= Math.max(FEWEST_SHARED, typed.size / 2),
  );
  const [line, other] = best(near, (one) => shared(one, text));
  return other ? undefined : line;
}

function best(lines: readonly Line[], score: (line: Line) => number, least = 1): Line[] {
  const most = Math.max(least, ...lines.map(score));
  return lines.filter((line) => score(line) === most);
}

function shared({ say }: Line, text: string): number {
  const said = contentOf(say);
  return [...contentOf(text)].filter((stem) => said.has(stem)).length;
}

const contentOf = remembered(
  SENTENCES,
  (text): ReadonlySet<string> => new Set(withoutPadding(stemsOf(text)).filter((stem) => !EMPTY.has(stem))),
);

const denies = remembered(SENTENCES, (text) => stemsOf(text).some((stem) => DENIALS.has(stem)));

const DENIALS = new Set(stemsOf('niet geen niets nooit niemand not no never nobody'));
// Words that stand in sentences about anything.
const EMPTY = new Set(
  stemsOf(`
    ik me mijn jij jouw wij ons onze hij hem zij haar zijn hen hun jullie men iemand iets dit dat deze die het de een er
    en of maar want als dus om te van voor met aan in op bij naar uit over door tot tegen zonder onder na hoe wat wie
    waar waarom wanneer welke ja nee is ben bent was waren heb hebt heeft hebben had hadden word wordt worden kan kun
    kunnen kon mag mogen moet moeten wil willen zal zullen zou zouden ga gaat gaan ging doe doet doen deed kom komt
    komen zo hier daar heel erg meer veel graag goed mevrouw meneer dag hallo hoi sorry niet geen niets nooit niemand
    the a an and or but to of for with at in on is are was were have has had can could will would shall should may do
    does did i you your he him his she her we us our they them their it this that what who where why when how not no
  `),
);
