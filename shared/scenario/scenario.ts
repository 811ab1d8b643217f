import { z } from 'zod';
import { MinutesSeconds } from '../vocabulary/exercise-time.ts';
import { Slug } from '../vocabulary/ids.ts';
import { Actor, Fact, Gauge, Phase, Place, Profession, Seat, Team } from './cast.ts';
import { DecisionPoint } from './decision-point.ts';
import { StoryRule, Strand } from './drama.ts';
import { DebriefQuestion, Ending, PersonCard } from './ending.ts';
import { Form } from './form.ts';
import { Inject } from './inject.ts';
import { Level, NoisePost, Topic } from './level.ts';
import { PressConference } from './press.ts';

/** The scenario document's own version; a newer one is refused with a sentence. */
export const SCENARIO_FORMAT = 2;

export const OVERDUE_RULES = ['fire', 'skip', 'ask'] as const;
export type OverdueRule = (typeof OVERDUE_RULES)[number];

/** What scenario.yaml holds: everything but the injects, the decisions and the facts. */
export const ScenarioHead = z.strictObject({
  format: z.literal(SCENARIO_FORMAT),
  id: Slug,
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  title: z.string().min(1).max(80),
  language: z.enum(['nl', 'en']),
  licence: z.string().min(1).max(60),
  authors: z.array(z.string().min(1).max(80)).min(1),
  summary: z.string().min(1).max(600),
  briefing: z.string().min(1).max(1500),
  contentNote: z.string().min(1).max(900),
  /** What really goes on, one thing an entry, for docents only: it stands on top of the truth sheet. */
  truth: z.array(z.string().min(1).max(500)).min(1).max(12).optional(),
  agreements: z.array(z.string().min(1).max(200)).min(1).max(8),
  optOutWord: z.string().min(1).max(30),
  objectives: z.array(z.strictObject({ id: Slug, text: z.string().min(1).max(240) })).min(1),
  /** Planned play, from StartEx to EndEx. */
  duration: MinutesSeconds,
  story: z.strictObject({
    date: z.string().min(1).max(40),
    startsAt: z.string().regex(/^\d{2}:\d{2}$/),
    factor: z.number().positive().max(600),
  }),
  /** What happens to injects that fell due while the server was down. */
  overdue: z.enum(OVERDUE_RULES).default('fire'),
  phases: z.array(Phase).min(1),
  teams: z.array(Team).min(2).max(6),
  professions: z.array(Profession).min(1),
  seats: z.array(Seat).min(2),
  places: z.array(Place).min(1),
  actors: z.array(Actor).min(1),
  gauges: z.array(Gauge).default([]),
  strands: z.array(Strand).min(1),
  levels: z.array(Level).max(4).default([]),
  /** Names of the media in this town. */
  skins: z.strictObject({
    microblog: z.string().min(1).max(40),
    forum: z.string().min(1).max(40),
    paper: z.string().min(1).max(40),
    broadcast: z.string().min(1).max(40),
    teletext: z.string().min(1).max(40),
  }),
});
export type ScenarioHead = z.infer<typeof ScenarioHead>;

/** A whole scenario, as frozen beside a session's log. */
export const Scenario = ScenarioHead.extend({
  injects: z.array(Inject).min(1),
  decisions: z.array(DecisionPoint).default([]),
  facts: z.array(Fact).default([]),
  topics: z.array(Topic).default([]),
  rules: z.array(StoryRule).default([]),
  forms: z.array(Form).default([]),
  press: z.array(PressConference).max(3).default([]),
  endings: z.array(Ending).max(8).default([]),
  persons: z.array(PersonCard).max(20).default([]),
  debrief: z.array(DebriefQuestion).max(60).default([]),
  noise: z.array(NoisePost).max(400).default([]),
});
export type Scenario = z.infer<typeof Scenario>;
