import { expect, it } from 'vitest';
import { PlayerCommand } from './command.ts';

const said = (text: string) => PlayerCommand.parse({ type: 'SendChat', thread: 'team', text });

it.each(['\u200b\u200b', '\u0000\u202e', ' \u2060 ', '\ufeff'])(
  '[ME9] words that nobody can see are empty (%j)',
  (text) => {
    expect(said(text)).toMatchObject({ text: '' });
  },
);

it('takes out what turns other words around, and leaves alone what people write', () => {
  expect(said('Bel \u202e0214\u202c nu')).toMatchObject({ text: 'Bel 0214 nu' });
  for (const text of ['Ja 👩‍⚕️ komt.\nStraks.', 'café – ‘zo’ …', 'سلام']) expect(said(text)).toMatchObject({ text });
});
