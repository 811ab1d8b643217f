import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import type { RecordedEvent } from '../../../shared/session/event.ts';
import { dryRun } from '../../cli/simulation/dry-run.ts';
import { parseScenarioFolder } from '../../storage/parse-scenario-folder.ts';

const FOLDER = fileURLToPath(new URL('../../../scenarios/de-elf-dagen', import.meta.url));
const DUTCH = /\b(wij|niet|een|het|jullie|ons(?! plein)|dat|naar|voor|zijn|weten|graag|vandaag)\b/i;

// What is whispered to bots in a simulated play alone; nobody reads that.
const WHISPERED =
  /Het gaat ons ook over: [^.]*\.|Nog niet bekend\.|Een vraag|Goedendag,\s+Wij willen u graag spreken\./g;

/** The words that a bot itself puts in front of others. */
function wordsOf({ event, by }: RecordedEvent): string[] {
  if (by.kind !== 'player') return [];
  if (event.type === 'MessageSent') return [event.subject, event.body];
  if (event.type === 'ChatSent' || event.type === 'PostPublished' || event.type === 'PressAnswered')
    return [event.text];
  if (event.type === 'CallSpoken') return event.speaker.kind === 'player' ? [event.text] : [];
  if (event.type === 'DecisionMade') return [event.rationale];
  return event.type === 'FieldFilled' ? [event.value] : [];
}

it('bots speak the language of the session, and sign as bots in it', { timeout: 60_000 }, () => {
  const { translations } = parseScenarioFolder(FOLDER);
  const english = translations.en ?? expect.fail('De elf dagen is written in English too');
  const said = [1, 2].flatMap((seed) =>
    dryRun(english, { seed, players: 8, level: 1, insight: seed === 1 ? 1 : 0 })
      .flatMap(wordsOf)
      .map((text) => text.replaceAll(WHISPERED, '')),
  );
  expect(said.filter((text) => text.includes('bot')).length).toBeGreaterThan(40);
  expect(said.filter((text) => DUTCH.test(text))).toEqual([]);
});
