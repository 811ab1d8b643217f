import { expect, it } from 'vitest';
import { tellingSentence } from './telling-sentence.ts';

const MAIL = `Beste collega’s van het wijkteam,

Dank voor de samenwerking! Kunnen we elkaar spreken? Op maandag 8 februari sluit Waalnuts de stroom op 346 af. Bel mij.

Met vriendelijke groet,
Levi Brandt`;

it('takes the sentence that says most, and no greeting, thanks, question, order or signature', () => {
  expect(tellingSentence([{ who: 'Levi Brandt', text: MAIL }], 'Afsluiting')).toBe(
    'Op maandag 8 februari sluit Waalnuts de stroom op 346 af.',
  );
  const english = 'Dear colleagues,\n\nThank you all. On Monday at 16:40 Joop Wardenaar was found dead at home.\n\nKim';
  expect(tellingSentence([{ who: 'Kim', text: english }], 'News')).toBe(
    'On Monday at 16:40 Joop Wardenaar was found dead at home.',
  );
});

it('takes nothing where nothing is told', () => {
  const empty = 'Beste mensen, hierbij iets van ons allemaal. Dank voor alles wat er gedaan is! Wie pakt dit samen op?';
  expect(tellingSentence([{ who: 'Bep', text: empty }], 'Licht')).toBeUndefined();
  const order = 'Zet er vier getallen in en geef ze door. Bij Bep op de galerij brandt licht.';
  expect(tellingSentence([{ text: order }], 'Bij Bep op de galerij brandt licht.')).toBeUndefined();
});

it('leaves out of a card what only speaks to its reader', () => {
  const knows =
    'Je neemt waar voor Roel Tijssen, sinds 26 oktober. De man van 212 kwam drie keer niet op het spreekuur.';
  expect(tellingSentence([{ text: knows }], 'huisarts')).toBe('De man van 212 kwam drie keer niet op het spreekuur.');
  expect(tellingSentence([{ text: 'Je neemt waar voor Roel Tijssen, sinds 26 oktober.' }], 'huisarts')).toBeUndefined();
});

it('puts the name under what somebody says about herself, and keeps names with a dot whole', () => {
  const said = [{ who: 'Samira', text: 'Hoi. Ik belde dr. Verhagen en mevr. J. Ouali drie keer in één week.' }];
  expect(tellingSentence(said, 'Bellen')).toBe(
    'Samira: “Ik belde dr. Verhagen en mevr. J. Ouali drie keer in één week.”',
  );
});

it('prefers what has names and numbers, and what is not too short', () => {
  const text =
    'Het is daar de laatste tijd een stuk stiller dan het was. Op 212 woont Joop, 81, sinds drie jaar alleen.';
  expect(tellingSentence([{ text }], '')).toBe('Op 212 woont Joop, 81, sinds drie jaar alleen.');
  const short = 'Joop woont op 212, drie hoog. De buren horen ’s nachts al een tijdje niets meer door de muur.';
  expect(tellingSentence([{ text: short }], '')).toContain('De buren horen');
});
