import type { Choice } from './decide.ts';
import type { Letter } from './desk.ts';
import type { Words } from './papers.ts';

/** What Anna and Bram say and write when they play De elf dagen badly. */

export const FIRST_WORDS: Choice = {
  question: 'Wat zeggen jullie als eerste naar buiten?',
  option: 'Het hele verhaal vertellen',
  reason: 'Wij hebben niets te verbergen.',
};
export const NEWSPAPER: Choice = {
  question: 'Hoe gaan jullie met haar om?',
  option: '“Geen commentaar”',
  reason: 'Wij hebben al genoeg gezegd.',
};
export const OTHER_TEAM: Choice = {
  question: 'Hoe gaan jullie met hen om?',
  option: 'Wachten tot zij contact zoeken',
  reason: 'Zij hebben iets uit te leggen, wij niet.',
};
export const TONNY: Choice = {
  question: 'Wat doen jullie, en wie gaat er?',
  option: 'Wachten tot morgen',
  reason: 'Misschien is ze bij haar zus.',
};
export const EVERYBODY_DULL: Choice = {
  question: 'hoofdpijn en duf zijn',
  option: 'Afwachten, het is griep',
  reason: 'Er zijn dringender dingen.',
};
export const DAUGHTER: Choice = {
  question: 'Ilse Wardenaar wil het dossier',
  option: 'Uitleggen dat jullie geen gegevens mogen geven',
  reason: 'Dat mag nu eenmaal niet.',
};
export const REFERRAL: Choice = {
  question: 'bij wie de verwijzing is blijven liggen',
  option: 'Zeggen dat het bij het andere team misging',
  reason: 'In ons systeem klopt het.',
};
export const TWO_PROPOSALS: Choice = {
  question: 'Hoe dienen jullie het in?',
  option: 'Een eigen voorstel',
  reason: 'Dan bepalen wij wat erin staat.',
};

export const TO_FENNA: Letter = {
  to: 'fenna.kuipers@dewaalmonder.example',
  subject: 'Uw vraag van vanmorgen',
  words: 'Ja, hij was bij ons patiënt. Hij had COPD en was somber, zo staat het in zijn dossier.',
};
export const TO_ILSE = 'Daar gaan wij niet over. Dan moet u bij de huisarts zijn, daar is het blijven liggen.';
export const PRESS = 'Geen commentaar. Dat ligt bij de huisarts.';
export const PROPOSAL: Words = {
  'Het probleem, in één zin met een getal': 'Wij komen handen tekort.',
  'Wat doen jullie, en wie trekt het?': 'Wij maken een folder.',
  'Wat kost het?': '20',
};
