import { describe, expect, it } from 'vitest';
import { anInjectWhen, aStoryWith } from '../../../tests/support/a-story-scenario.ts';
import { anOverview } from '../../../tests/support/an-overview.ts';
import { anInject } from '../../../tests/support/changed-injects.ts';
import { given, type Play, type Step } from '../../../tests/support/given.ts';
import { docent, started, until } from '../../../tests/support/some-steps.ts';
import { mselLines } from './msel.ts';

const found = { strand: { id: 'tonny', is: 'gevonden' } };
const other = { channel: 'mail', mail: { subject: 'Gevonden', body: 'Ze is er.' } } as const;
const scenario = aStoryWith(
  anInjectWhen('goed', found, { group: 'afloop' }),
  anInject('slecht', { group: 'afloop' }),
  anInject('brief', { variants: [{ when: found, title: 'Goed nieuws', content: other }] }),
);

const play = (...steps: Step[]) => given(scenario).play(...started(), ...steps);
const release = (inject: string): Step => [{ type: 'ReleaseInject', inject }, docent('00:20')];
const lineOf = (so: Play, id: string) => mselLines(anOverview(so, '01:00')).find(({ inject }) => inject.id === id);

describe('injects of which only one comes', () => {
  it('names the others while none came, and then which came', () => {
    expect(lineOf(play(), 'goed')?.oneOf).toEqual({ others: ['Bericht slecht'], came: { kind: 'none' } });
    const sent = play(release('slecht'));
    expect(lineOf(sent, 'slecht')?.oneOf?.came).toEqual({ kind: 'this' });
    expect(lineOf(sent, 'goed')?.oneOf?.came).toEqual({ kind: 'other', title: 'Bericht slecht' });
    expect(lineOf(sent, 'brief')?.oneOf).toBeUndefined();
  });
});

describe('an inject in more than one version', () => {
  it('has them all while it waits, and then says which one was sent', () => {
    expect(lineOf(play(), 'brief')?.versions).toEqual({ contents: [expect.anything(), other] });
    expect(lineOf(play(release('brief')), 'brief')?.versions.came).toEqual({ number: 1, title: 'Bericht brief' });
    const later = play([{ type: 'MoveStrand', strand: 'tonny', to: 'gevonden' }, docent('00:10')], until('00:15'));
    const { came } = lineOf(later.play(release('brief')), 'brief')?.versions ?? {};
    expect(came).toEqual({ number: 2, title: 'Goed nieuws' });
  });
});
