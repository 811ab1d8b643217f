import type { OfferedField } from '../../shared/session/events/forms.ts';
import type { CallView, DecisionView, ItemView } from '../../shared/view/session-view.ts';
import type { FormView, PressView } from '../../shared/view/story-view.ts';
import type { Slug } from '../../shared/vocabulary/ids.ts';
import type { Intention } from './intention.ts';
import type { Mind } from './mind.ts';

/** What a bot can be inclined to do with or about a thing. */
export type Deed =
  | 'open'
  | 'reply'
  | 'react'
  | 'chat'
  | 'pick up'
  | 'call back'
  | 'phone'
  | 'seek'
  | 'find'
  | 'share'
  | 'use'
  | 'go'
  | 'decide'
  | 'form'
  | 'field'
  | 'submit'
  | 'podium'
  | 'answer';

/** What somebody says in a conversation: an offered line, own words, or goodbye. */
export type Speech = { line: Slug } | { text: string } | 'goodbye';

/**
 * Whispers to a simulated player what nobody at a desk could know, to test a scenario. Live bots have none.
 * Undefined is: make up your own mind.
 */
export type Prompter = {
  inclined(mind: Mind, deed: Deed, thing: string): boolean | undefined;
  option(mind: Mind, point: DecisionView): Slug | undefined;
  speech(mind: Mind, call: CallView): Speech | undefined;
  field(mind: Mind, paper: FormView, field: OfferedField): string | undefined;
  answer(mind: Mind, press: PressView): string | undefined;
  /** A sentence for what is written about an item. */
  sentence(mind: Mind, item: ItemView): string | undefined;
  /** What to do without being asked, from StartEx on. */
  errands(mind: Mind): Intention[];
};
