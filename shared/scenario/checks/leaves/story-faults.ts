import type { FormField } from '../../form.ts';
import type { Topic } from '../../level.ts';
import { type FaultsOf, unless } from './fault.ts';
import type { World } from './world.ts';

/** A state that no effect moves the strand to. */
export const strandFaults: FaultsOf<'strand'> = ({ id, is }, { strands, moves }) => {
  const states = strands.get(id)?.states ?? [];
  const isList = Array.isArray(is);
  return [is].flat().flatMap((state, i) => {
    const isKnown = states.some((one) => one.id === state);
    return unless(!isKnown || states[0]?.id === state || moves.has(`${id}/${state}`), {
      at: isList ? ['is', i] : ['is'],
      says: `De verhaallijn "${id}" komt nooit op "${state}": geen enkel effect brengt haar daar.`,
      remedy: `Zet ergens { strand: ${id}, to: ${state} } bij effects, of kies een andere toestand.`,
    });
  });
};

/** Consent that no effect brings. */
export const consentFaults: FaultsOf<'consent'> = ({ actor, is, scope }, { actors, consents }) => {
  const key = scope === undefined ? `${actor}/${is}` : `${actor}/${is}/${scope}`;
  const exact = scope === undefined ? '' : `, scope: "${scope}"`;
  return unless(!actors.has(actor) || consents.has(key), {
    at: scope !== undefined && consents.has(`${actor}/${is}`) ? ['scope'] : ['is'],
    says: 'Deze toestemming komt nooit: geen enkel effect legt haar vast.',
    remedy: `Zet ergens { consent: ${actor}, is: ${is}${exact} } bij effects.`,
  });
};

/** A team that the decision point is not put to. */
export const decidedFaults: FaultsOf<'decided'> = ({ decision, team }, { decisions, scenario }) =>
  notAsked(team, decisions.get(decision)?.teams, scenario);

/** A team that is not asked for the form, a score out of reach, words in a field that holds none. */
export const formFaults: FaultsOf<'form'> = (asked, { forms, scenario }) => {
  const form = forms.get(asked.id);
  if (!form) return [];
  const most = form.criteria.reduce((sum, { points }) => sum + Math.max(0, ...points.map((one) => one.points)), 0);
  const field = form.fields.find(({ id }) => id === asked.field);
  const topic = scenario.topics.find(({ id }) => id === asked.topic);
  return [
    ...notAsked(asked.team, form.teams, scenario),
    ...unless((asked.score ?? most) <= most, {
      at: ['score'],
      says: `Zoveel punten zijn er niet: dit formulier geeft er hoogstens ${most}.`,
      remedy: 'Vraag een lagere score, of geef bij criteria meer punten.',
    }),
    ...unless(!field || !topic || canHold(field, topic), {
      at: ['topic'],
      says: `In het veld "${asked.field}" staan nooit woorden van het onderwerp "${asked.topic}".`,
      remedy: 'Kies een veld met kind: line of text, of geef een van de keuzes een id met zo’n woord erin.',
    }),
  ];
};

// Of a choice its id is what is handed in.
function canHold({ kind, options }: FormField, { words }: Topic): boolean {
  if (kind === 'number') return false;
  const parts = options.flatMap(({ id }) => id.split('-'));
  return (
    kind !== 'choice' ||
    words.some((word) =>
      word
        .toLowerCase()
        .split(' ')
        .every((one) => isAlike(one, parts)),
    )
  );
}

// Endings do not matter: that the first letters are the same is enough to let it pass.
function isAlike(word: string, parts: readonly string[]): boolean {
  return parts.some((part) => part.slice(0, 4) === word.slice(0, 4));
}

function notAsked(team: string | undefined, teams: readonly string[] | undefined, { teams: all }: World['scenario']) {
  const isKnown = all.some(({ id }) => id === team);
  return unless(!isKnown || teams === undefined || teams.includes(team ?? ''), {
    at: ['team'],
    says: `Dit wordt niet aan team "${team}" gevraagd.`,
    remedy: 'Kies een team dat erbij staat onder teams, of zet dit team erbij.',
  });
}
