import type { Canary } from './canary-scenario.ts';

/** A seat as the rules need it. */
export type CanarySeat = { seat: string; team: string; profession: string };

/** `id`: the second part of the path, like "inj-4". */
type Rule = (who: CanarySeat, id: string) => boolean;

const everybody: Rule = () => true;
const nobody: Rule = () => false;
const inSwt: Rule = ({ team }) => team === 'swt';
const inGc: Rule = ({ team }) => team === 'gc';
const isDoctor: Rule = ({ profession }) => profession === 'huisarts';
const isSocialWorkerOfSwt: Rule = ({ seat }) => seat === 'swt-sociaal-werk';
const both = (one: Rule, other: Rule): Rule => {
  return (who, id) => one(who, id) && other(who, id);
};

/** Who gets each inject in the play of canary.test.ts; the others stay unreleased. */
const RECEIVERS: Record<string, Rule> = {
  'inj-1': inSwt,
  'inj-2': everybody,
  'inj-3': everybody,
  'inj-4': both(inGc, isDoctor),
  'inj-6': everybody,
  'inj-7': isSocialWorkerOfSwt,
  'inj-8': inGc,
  'inj-9': isDoctor,
  'inj-10': isSocialWorkerOfSwt,
  'inj-12': both(inSwt, isDoctor),
  'inj-13': everybody,
};

/**
 * Whom a text of the scenario may reach, by where it stands. Written down here once more, apart from the
 * code that is tested; the first line that fits decides. `*` is one part of the path, `**` the rest of it.
 */
const RULES: readonly [pattern: string, rule: Rule][] = [
  ['summary', nobody],
  ['objectives/**', nobody],
  ['facts/**', nobody],
  ['gauges/**', nobody],
  ['strands/**', nobody],
  ['teams/*/intro', ({ team }, id) => team === id],
  ['teams/gc/publicLine/says', inSwt],
  ['teams/*/publicLine/says', nobody],
  ['seats/*/title', everybody],
  ['seats/**', ({ seat }, id) => seat === id],
  ['actors/*/script/**', nobody],
  ['actors/bep/replies/*/body', inSwt],
  ['actors/bep/onDial', inSwt],
  ['actors/ida/replies/*/body', nobody],
  ['actors/ida/onDial', nobody],
  ['actors/ida/otherwise/*', nobody],
  ['actors/ida/conversation/**', nobody],
  ['actors/ida/**', inGc],
  ['topics/**', nobody],
  ['rules/**', nobody],
  ['noise/**', nobody],
  ['forms/*/fields/*/example', nobody],
  ['forms/*/criteria/**', nobody],
  ['forms/*/outcomes/**', nobody],
  ['forms/sitrap/**', everybody],
  ['forms/signaal/**', inSwt],
  ['forms/**', nobody],
  ['press/pers/title', everybody],
  ['press/pers/welcome', everybody],
  ['press/pers/questions/wat/text', everybody],
  ['press/pers/questions/wat/followUps/0/text', everybody],
  ['press/**', nobody],
  ['endings/**', nobody],
  ['persons/**', nobody],
  ['injects/*/variants/**', nobody],
  ['injects/*/note', nobody],
  ['injects/*/expect/**', nobody],
  ['injects/*/release/**', nobody],
  ['injects/*/content/conversation/lines/dank/answer', nobody],
  ['injects/*/content/conversation/closing', nobody],
  ['injects/*/content/conversation/voicemail', nobody],
  ['injects/**', (who, id) => (RECEIVERS[id] ?? nobody)(who, id)],
  ['decisions/*/options/*/note', nobody],
  ['decisions/d2/**', inSwt],
  ['decisions/d3/**', nobody],
  // What people write themselves.
  ['said/swt/**', inSwt],
  ['said/gc/in-call', both(inGc, isDoctor)],
  ['said/gc/**', inGc],
  ['said/docent/**', nobody],
];

/** What everybody reads at EndEx of the play of canary.test.ts: the last ending, and what it brought. */
export const AT_THE_END = [
  'endings/los/title',
  'endings/los/headline',
  'endings/los/closing',
  'persons/0/texts/1/text',
];

/** Whether the text at this place of the scenario may ever reach this seat during the play. */
export function mayReach({ path }: Canary, who: CanarySeat): boolean {
  const rule = RULES.find(([pattern]) => fits(pattern, path))?.[1] ?? everybody;
  return rule(who, path.split('/')[1] ?? '');
}

function fits(pattern: string, path: string): boolean {
  const source = pattern.replaceAll('**', '.+').replaceAll(/(?<!\.)\*/g, '[^/]+');
  return new RegExp(`^${source}$`).test(path);
}
