import type { Who } from '../../condition.ts';
import { PICKED_UP, WRITTEN } from '../answerable.ts';
import { deliveriesOf } from '../conversation-of.ts';
import { seatsIn, seatsOf } from '../seats-of.ts';
import { type Fault, type FaultsOf, unless } from './fault.ts';
import type { World } from './world.ts';

const ANSWERED_ON = [...WRITTEN, ...PICKED_UP];

/** An inject that those who are named never get. */
export const openedFaults: FaultsOf<'opened'> = ({ inject, by }, world) => notTheirs(inject, by, world);

/** The same, and an inject that nobody can answer. */
export const answeredFaults: FaultsOf<'answered'> = ({ inject, by }, world) => [
  ...notTheirs(inject, by, world),
  ...unless(canAnswer(inject, world), {
    at: ['inject'],
    says: `Op "${inject}" kan niemand antwoorden: het is geen mail, post, telefoon of bezoek.`,
    remedy: 'Kijk met opened of het gelezen is, of kies een ander bericht.',
  }),
];

/** The same, where it would always stay unanswered. */
export const unansweredFaults: FaultsOf<'unanswered'> = ({ inject, by }, world) => [
  ...notTheirs(inject, by, world),
  ...unless(canAnswer(inject, world), {
    code: 'always-so',
    at: ['inject'],
    says: `Op "${inject}" kan niemand antwoorden, dus het blijft altijd onbeantwoord.`,
    remedy: 'Kijk met not: opened of het ongelezen bleef, of kies een ander bericht.',
  }),
];

function canAnswer(inject: string, { injects }: World): boolean {
  const asked = injects.get(inject);
  return !asked || deliveriesOf(asked, []).some(({ content }) => ANSWERED_ON.includes(content.channel));
}

/** An inject of which nothing is expected. */
export const expectedFaults: FaultsOf<'expected'> = ({ inject }, { injects }) => {
  const asked = injects.get(inject);
  return unless(!asked || asked.expect !== undefined, {
    code: 'absent-without-expectation',
    at: ['inject'],
    says: `Dit kijkt naar een verwachte actie na "${inject}", maar daar wordt geen actie verwacht.`,
    remedy: `Zet expect bij "${inject}", of kies een andere voorwaarde.`,
  });
};

function notTheirs(inject: string, by: Who | undefined, { injects, scenario }: World): Fault[] {
  const asked = injects.get(inject);
  const meant = new Set(seatsIn(by ?? {}, scenario.seats).map(({ team }) => team));
  // Nobody at all is told of where the seats are looked at.
  if (!asked || meant.size === 0) return [];
  // What is for an empty seat goes to the whole team.
  return unless(
    seatsOf(asked.to, scenario.seats).some(({ team }) => meant.has(team)),
    {
      at: ['by'],
      says: `Het bericht "${inject}" gaat niet naar hen, dus zij lezen of beantwoorden het nooit.`,
      remedy: `Kies bij by iemand uit to van "${inject}".`,
    },
  );
}
