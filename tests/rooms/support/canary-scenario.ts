import { aScenarioDocument } from '../../support/a-scenario.ts';
import { aStoryDocument } from '../../support/a-story-scenario.ts';

type Document = ReturnType<typeof aScenarioDocument>;
type Inject = Document['injects'][number];

/** A word that occurs nowhere else, and where in the scenario it stands: "injects/inj-4/note". */
export type Canary = { code: string; path: string };

/** Fields that hold text for people; everything else is an id, a time or a choice. */
const TEXTS = new Set([
  ...['title', 'summary', 'briefing', 'contentNote', 'agreements', 'optOutWord', 'text', 'name', 'short', 'intro'],
  ...['says', 'description', 'goal', 'knows', 'mayNot', 'post', 'voice', 'wants', 'neverSays', 'body', 'onDial'],
  ...['subject', 'say', 'answer', 'opening', 'closing', 'mood', 'otherwise', 'voicemail', 'picture', 'headline'],
  ...['standfirst', 'paragraphs', 'caption', 'heading', 'signature', 'action', 'note', 'label', 'pro', 'con'],
  ...['help', 'example', 'welcome', 'thanks', 'words', 'hint', 'evidence', 'lens', 'afterDial'],
  ...['question', 'now', 'date', 'manual', 'lines', 'handle', 'skins', 'microblog', 'forum', 'paper', 'speaker'],
]);

/** The small scenario with more kinds of recipients, and a canary in every text of it. */
export function canaryScenario(): { document: Document; canaries: Canary[] } {
  const canaries: Canary[] = [];
  const plant = (value: unknown, key: string, path: readonly string[]): unknown => {
    if (typeof value === 'string') return TEXTS.has(key) ? `${value} ${mark(path)}` : value;
    if (Array.isArray(value))
      return value.map((item, index) => plant(item, key, [...path, idOf(item) ?? String(index)]));
    if (typeof value !== 'object' || value === null) return value;
    const parts = Object.entries(value).map(([part, inner]) => [
      part,
      isNoText(value, part) ? inner : plant(inner, part, [...path, part]),
    ]);
    return Object.fromEntries(parts);
  };
  const mark = (path: readonly string[]): string => {
    const code = canaryCode(canaries.length);
    canaries.push({ code, path: path.join('/') });
    return code;
  };
  return { document: plant(fullerScenario(), '', []) as Document, canaries };
}

/** The example of a field that asks for a number or a choice is one of those. */
function isNoText(around: object, part: string): boolean {
  return part === 'example' && 'kind' in around && (around.kind === 'number' || around.kind === 'choice');
}

/** The nth word for a canary. */
export function canaryCode(index: number): string {
  return `kx${index.toString(36).padStart(3, '0')}xk`;
}

function idOf(item: unknown): string | undefined {
  const id = typeof item === 'object' && item !== null && 'id' in item ? item.id : undefined;
  return typeof id === 'string' ? id : undefined;
}

function fullerScenario(): Document {
  const base = aScenarioDocument();
  const [d1] = base.decisions ?? [];
  if (!d1) throw new Error('the small scenario has a decision');
  const options = d1.options.map((option) => ({ ...option, pro: ['Snel'], con: ['Duur'], note: 'Meestal goed.' }));
  const decisions = [
    { ...d1, options },
    { ...d1, options, id: 'd2', teams: ['swt'], expired: [] },
    { ...d1, options, id: 'd3', opens: { at: '08:00' }, expired: [] },
  ];
  const [bep] = base.actors;
  if (!bep) throw new Error('the small scenario has actors');
  const {
    strands = [],
    topics = [],
    rules = [],
    forms = [],
    press = [],
    persons = [],
    endings = [],
    noise = [],
  } = story();
  const talk = {
    mood: 'Kalm.',
    opening: 'Met Ida.',
    lines: [{ id: 'hoe', say: 'Hoe is het?', answer: 'Goed.' }],
    otherwise: ['Pardon?'],
    closing: 'Tot ziens.',
  };
  const ida = {
    ...{ ...bep, id: 'ida', name: 'Ida', address: 'ida@waalmond.example', number: '333', knownTo: ['gc'] },
    ...{ conversation: talk, otherwise: ['Ik kom erop terug.'] },
  };
  return {
    ...base,
    places: aStoryDocument().places,
    actors: [...base.actors, ida],
    ...{ strands, topics, rules, forms, press, persons, endings, noise },
    gauges: aStoryDocument().gauges,
    decisions,
    injects: [...base.injects.map((inject) => ({ ...inject, note: 'Let hierop.' })), ...moreInjects()],
  };
}

/** The story of the small scenario, with a form for one team, one that never opens, and the press on time. */
function story(): Document {
  const document = aStoryDocument();
  const [sitrap, plan] = document.forms ?? [];
  const [press] = document.press ?? [];
  if (!sitrap || !plan || !press) throw new Error('the story scenario has forms and a press conference');
  return {
    ...document,
    forms: [
      sitrap,
      plan,
      { ...sitrap, id: 'signaal', teams: ['swt'] },
      { ...sitrap, id: 'laat', opens: { at: '09:00' }, expired: [] },
    ],
    press: [{ ...press, opens: { at: '04:30' } }],
  };
}

function moreInjects(): Inject[] {
  return [
    anInject('inj-8', '00:40', [{ team: 'gc' }], {
      channel: 'letter',
      letter: { heading: 'Geachte', body: 'Graag overleg.', signature: 'Ida' },
    }),
    anInject('inj-9', '01:00', [{ profession: 'huisarts' }], {
      channel: 'document',
      document: { pages: [{ heading: 'Dossier', body: 'Vertrouwelijk.' }] },
    }),
    anInject('inj-10', '01:10', [{ seat: 'swt-sociaal-werk' }], { channel: 'card', card: { body: 'Alleen jij.' } }),
    {
      ...anInject('inj-13', '01:30', 'all', { channel: 'card', card: { body: 'Zoals het is.' } }),
      variants: [
        {
          when: { contact: {} },
          title: 'Anders',
          content: { channel: 'card', card: { body: 'Als ze elkaar vonden.' } },
        },
      ],
    },
    anInject('inj-11', '09:00', 'all', {
      channel: 'paper',
      paper: { headline: 'Later', standfirst: 'Dit komt pas later.', paragraphs: ['Nog niet.'] },
    }),
    anInject('inj-12', '01:20', [{ team: 'swt', profession: 'huisarts' }], {
      channel: 'broadcast',
      broadcast: { medium: 'radio', title: 'Radio', cues: [{ at: 0, speaker: 'Omroep', text: 'Nu.' }], seconds: 2 },
    }),
  ];
}

function anInject(id: string, at: string, to: Inject['to'], content: Inject['content']): Inject {
  return {
    id,
    title: 'Een bericht',
    strand: 'tonny',
    kind: 'contextual',
    release: { at },
    from: 'redactie',
    to,
    content,
    note: 'N.',
  };
}
