import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { parseScenarioFolder } from '../server/storage/parse-scenario-folder.ts';
import { leadsTo } from './support/lost-lines.ts';

const FOLDER = fileURLToPath(new URL('../scenarios/de-elf-dagen', import.meta.url));
const { scenario, translations } = parseScenarioFolder(FOLDER);

it.each([
  ['ilse', 'luisteren', 'Ik vind het heel erg voor u'],
  ['ilse', 'terugbellen', 'Ik bel u vanmiddag terug, beloofd'],
  ['ilse', 'wat-nodig', 'Waar kunnen wij u mee helpen?'],
  ['ilse', 'regel', 'Ik mag daar helaas niets over zeggen'],
  ['ilse', 'vrijdag', 'Kunt u iets over hem vertellen?'],
  ['fenna', 'rechtzetten', 'Er staat een fout in uw artikel'],
  ['fenna', 'vandaag', 'We zitten vanmiddag in De Sluis, voor iedereen'],
  ['fenna', 'geen-reactie', 'We willen niet reageren'],
  ['fenna', 'tussen-ons', 'Dit is off the record hè'],
  ['petra', 'stand', 'We weten nog niet alles'],
  ['petra', 'zes-regels', 'Hoe moet die sitrap eruit zien?'],
  ['petra', 'de-anderen', 'Heeft u het adres van het andere team?'],
  ['petra', 'schuld', 'Het is de fout van het wijkteam'],
  ['carla', 'mandaat', 'Mogen we contact opnemen met het gezondheidscentrum?'],
  ['carla', 'krant', 'Een journalist belde ons'],
  ['carla', 'bewoner', 'Wij gaan er nu heen, naar Tonny'],
  ['carla', 'knopen', 'Neem nou eens een besluit'],
  ['stefan', 'gevaar', 'Ja, er is gevaar'],
  ['stefan', 'mandaat', 'Mogen we het wijkteam bellen?'],
  ['stefan', 'managers', 'Kunt u met Carla bellen?'],
  ['mo', 'wij-komen', 'We sturen iemand'],
  ['mo', 'deur', 'Kun je de deur bij 310 open maken?'],
  ['mo', 'wat-vragen', 'Hoe is de sfeer?'],
  ['kim', 'lijstje', 'Heb je meer mensen met hoofdpijn gezien?'],
  ['kim', 'afgebeld', 'Wie belde de controle van Tonny af?'],
  ['samira', 'sleutels', 'Heb jij een sleutel van 310?'],
  ['farid', 'medicijnen', 'Ja, ik ben huisarts'],
  ['aaltje', 'gezien', 'Wanneer heb je Tonny voor het laatst gezien?'],
  ['tessa', 'gebouw', 'Het gaat om het hele gebouw, zonder namen'],
  ['jelle', 'woordvoerder', 'Ik ben woordvoerder van het wijkteam'],
  ['verhagen', 'zelf', 'Gaat het een beetje met u?'],
  ['kornaat', 'uitslag', 'Wanneer is de uitslag er?'],
  ['bep', 'luisteren', 'Ik wil graag uw verhaal horen'],
  ['ida', 'zaal', 'Mogen we de zaal gebruiken?'],
])('[CA20] %s hears as %s: %s', (actor, id, text) => {
  if (!scenario) throw new Error('the scenario does not parse');
  const lines = scenario.actors.find((one) => one.id === actor)?.conversation?.lines ?? [];
  const line = lines.find((one) => one.id === id) ?? expect.fail(`${actor} has no line ${id}`);
  expect(leadsTo(scenario, line, lines, text)).toBe(true);
});

it('[ME13] leaves no mail to an actor with an address unanswered, and never with the same words twice in a row', () => {
  const reachable = scenario?.actors.filter(({ address }) => address !== undefined) ?? [];
  expect(reachable.length).toBeGreaterThan(0);
  expect(reachable.filter(({ otherwise }) => new Set(otherwise).size < 2).map(({ id }) => id)).toEqual([]);
});

it('[CA22] lets everybody who talks or mails back do so in English too', () => {
  const english = new Map(translations.en?.actors.map((actor) => [actor.id, actor]));
  const same = scenario?.actors.filter(({ id, otherwise, conversation }) => {
    const { opening, closing } = conversation ?? {};
    const other = english.get(id);
    const texts = [...(other?.otherwise ?? []), other?.conversation?.opening, other?.conversation?.closing];
    return [...otherwise, opening, closing].some((text) => text !== undefined && texts.includes(text));
  });
  expect(english.size).toBeGreaterThan(0);
  expect(same?.map(({ id }) => id)).toEqual([]);
});

it('[LE1] lets nobody in an English town say something in Dutch, not even when a docent turns up the noise', () => {
  const dutch = new Set(scenario?.noise.map(({ text }) => text));
  expect(dutch.size).toBeGreaterThan(0);
  expect(translations.en?.noise.filter(({ text }) => dutch.has(text))).toEqual([]);
});
