import { expect, it } from 'vitest';
import { aScenario } from '../../tests/support/a-scenario.ts';
import { anInject, changedInjects } from '../../tests/support/changed-injects.ts';
import { given, type Play, type Step } from '../../tests/support/given.ts';
import { anna, cas, docent, started, until } from '../../tests/support/some-steps.ts';

const talk = {
  mood: 'rustig',
  opening: 'Met Bep.',
  lines: [{ id: 'licht', say: 'Wat ziet u?', answer: 'Licht.' }],
  otherwise: ['Pardon?'],
  closing: 'Ik moet hangen.',
};
const phoned = aScenario().actors.map((actor) => (actor.id === 'bep' ? { ...actor, conversation: talk } : actor));
const visit = anInject('los', {
  from: 'bep',
  to: [{ team: 'swt' }],
  content: { channel: 'visit', conversation: { ...talk, opening: 'Daar ben ik.' } },
});
const scenario = (changes = {}) => aScenario({ ...changes, injects: changedInjects({}, visit) });
const play = given(scenario({ actors: phoned })).play(...started());
const dial = { type: 'Dial', number: '214' } as const;
const comes = { type: 'ReleaseInject', inject: 'los' } as const;
const talking = play.play([dial, anna('00:10')], until('00:18'));

it('[CA25] who comes by says goodbye on the phone first', () => {
  talking
    .when(comes, docent('00:22'))
    .happens(
      { type: 'InjectReleased', inject: 'los' },
      { type: 'CallSpoken', call: talking.call, text: 'Ik moet hangen.' },
      { type: 'CallEnded', call: talking.call, by: 'actor' },
      { type: 'CallRang', medium: 'visit' },
    );
});

it('[CA25] who has no written lines says goodbye in her own way', () => {
  const bare = given(scenario()).play(...started(), [dial, anna('00:10')], until('00:18'));
  bare.when(comes, docent('00:22')).includes({ type: 'CallEnded', call: bare.call, by: 'actor' });
});

it('[CA25] what she says to another team, and what a docent says for her, goes on', () => {
  const elsewhere = play.play([dial, cas('00:10')], until('00:18'));
  elsewhere.when(comes, docent('00:22')).happensWithout('CallEnded');
  const spoken: Step = [(so: Play) => ({ type: 'SpeakAsActor', call: so.call, text: 'Wacht.' }), docent('00:20')];
  talking.play(spoken).when(comes, docent('00:22')).happensWithout('CallEnded');
});

it('[CA25] a visit that follows on her own words is where she goes on; on the phone nothing comes after the goodbye', () => {
  const lines = talk.lines.map((line) => ({ ...line, effects: [{ release: 'los' }] }));
  const actors = phoned.map((actor) => (actor.id === 'bep' ? { ...actor, conversation: { ...talk, lines } } : actor));
  const moved = given(scenario({ actors }))
    .play(...started(), [dial, anna('00:10')], until('00:18'))
    .play([(so) => ({ type: 'SpeakInCall', call: so.call, line: 'licht' }), anna('00:20')]);
  const first = moved.all('CallRang')[0]?.call;
  const after = moved.log.map(({ event }) => event).filter((event) => 'call' in event && event.call === first);
  expect(after.at(-1)).toMatchObject({ type: 'CallEnded', by: 'actor' });
  expect(after.filter(({ type }) => type === 'CallEnded')).toHaveLength(1);
});
