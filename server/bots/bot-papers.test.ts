import { describe, expect, it } from 'vitest';
import { aStoryDocument, aStoryScenario } from '../../tests/support/a-story-scenario.ts';
import { by, SWT, wishes } from '../../tests/support/bot-wishes.ts';
import { type Deed, DOCENT, SYSTEM, seatOf } from '../../tests/support/play-record.ts';
import { only, WILLING } from '../../tests/support/willing-bots.ts';

const MINUTE = 60_000;
const SCENARIO = aStoryScenario();
const PERSON = seatOf('p-9', 'Annelies', 'swt-huisarts');

describe('papers', () => {
  const closes = 3 * MINUTE;
  const filled = (deeds: Deed[]) =>
    only(wishes(SCENARIO, SWT, deeds, { from: 0, until: closes, prompter: WILLING }), 'FillField');

  it('fills in the fields while the paper lies open, a number where one is asked', () => {
    expect(filled([]).map(({ field }) => field)).toEqual(expect.arrayContaining(['feiten', 'aantal']));
    expect(filled([]).find(({ field }) => field === 'feiten')?.value).toMatch(/\(bot\)$/);
    expect(filled([]).find(({ field }) => field === 'aantal')?.value).toMatch(/^\d+$/);
  });

  it('leaves what somebody else has filled in', () => {
    const theirs = by('p-9', MINUTE + 1000, { type: 'FillField', form: 'sitrap', field: 'feiten', value: 'Licht.' });
    expect(filled([PERSON, theirs]).map(({ field }) => field)).not.toContain('feiten');
  });

  it('leaves most of the time to people, and the numbers', () => {
    expect(Math.min(...filled([]).map(({ at }) => at))).toBeLessThan(MINUTE + 0.75 * 2 * MINUTE);
    expect(Math.min(...filled([PERSON]).map(({ at }) => at))).toBeGreaterThanOrEqual(MINUTE + 0.75 * 2 * MINUTE);
    expect(filled([PERSON]).map(({ field }) => field)).not.toContain('aantal');
  });

  describe('what nobody prompts it to write', () => {
    const note = { type: 'PlaceFinding', board: 'team', sureness: 'sure' } as const;
    const placed = by(SWT, 10_000, { ...note, text: 'Drie bewoners zijn misselijk.' });
    const asking = (...labels: string[]) => {
      const fields = labels.map((label, place) => ({
        id: `f-${place}`,
        label,
        kind: 'text',
        required: true,
        example: 'Zo.',
      }));
      const forms = aStoryDocument().forms?.map((form) => (form.id === 'sitrap' ? { ...form, fields } : form));
      return aStoryScenario({ forms } as Parameters<typeof aStoryScenario>[0]);
    };

    /** What it writes in all fields, each after the one before it. */
    function written(...labels: string[]): string[] {
      const deeds: Deed[] = [placed];
      for (const _ of labels) {
        const span = { from: 0, until: closes, prompter: WILLING };
        const done = deeds.flatMap(({ command }) => (command.type === 'FillField' ? command.field : []));
        const next = only(wishes(asking(...labels), SWT, deeds, span), 'FillField');
        const { at, ...command } =
          next.find(({ field }) => !done.includes(field)) ?? expect.fail('a field stays empty');
        deeds.push(by(SWT, at, command));
      }
      return deeds.flatMap(({ command }) => (command.type === 'FillField' ? command.value : []));
    }

    it('answers the question by what is on its boards, and else is not known yet', () => {
      expect(written('Welke bewoner is misselijk?')).toEqual(['Drie bewoners zijn misselijk. (bot)']);
      expect(written('Wat weten jullie zeker?')).toEqual(['Drie bewoners zijn misselijk. (bot)']);
      expect(written('Wat weten jullie niet?')).toEqual(['Nog niet bekend. (bot)']);
      expect(written('Welk vuur?')).toEqual(['Nog niet bekend. (bot)']);
    });

    it('keeps what only a role card says out of it', () => {
      const card = by(SWT, 10_000, { ...note, text: 'Drie bewoners zijn misselijk.', source: 'swt-sociaal-werk' });
      const span = { from: 0, until: closes, prompter: WILLING };
      const found = only(wishes(asking('Wat weten jullie zeker?'), SWT, [card], span), 'FillField');
      expect(found.map(({ value }) => value)).toContain('Nog niet bekend. (bot)');
    });

    it('never is the same in two fields of one paper', () => {
      const values = written(
        'Welke bewoner is misselijk?',
        'Hoeveel bewoners werden misselijk?',
        'Welk vuur?',
        'Welk water?',
      );
      expect(new Set(values).size).toBe(4);
      expect(values.filter((value) => value.includes('misselijk'))).toHaveLength(1);
    });
  });

  it('does not hand in before the last minute where a person is, her connection being down or not', () => {
    const theirs = by('p-9', MINUTE + 1000, { type: 'FillField', form: 'sitrap', field: 'feiten', value: 'Licht.' });
    const open = (openFor: string) => ({
      ...SCENARIO,
      forms: SCENARIO.forms.map((form) => (form.id === 'sitrap' ? { ...form, openFor } : form)),
    });
    const at = (openFor: string, until: number, ...deeds: Deed[]) =>
      only(wishes(open(openFor), SWT, deeds, { from: 0, until, prompter: WILLING }), 'SubmitForm')[0]?.at ?? 0;
    expect(at('02:00', closes - 1, PERSON, theirs)).toBeGreaterThanOrEqual(closes - MINUTE);
    const long = 9 * MINUTE;
    expect(at('08:00', long - 1, PERSON, theirs)).toBeGreaterThanOrEqual(long - MINUTE);
    const gone: Deed = { at: MINUTE + 2000, by: SYSTEM, command: { type: 'DropPlayer', player: 'p-9' } };
    expect(at('08:00', long - 1, PERSON, theirs, gone)).toBeGreaterThanOrEqual(long - MINUTE);
  });

  it('leaves a paper that never closes to people, as long as one is there', () => {
    const found: Deed = { at: 1000, by: DOCENT, command: { type: 'OpenLine' } };
    const goal = by('p-9', 30_000, { type: 'FillField', form: 'plan', field: 'doel', value: 'Wij meten de afvoer.' });
    const submitted = (...deeds: Deed[]) =>
      only(
        wishes(SCENARIO, SWT, [PERSON, found, goal, ...deeds], { from: 0, until: 9.9 * MINUTE, prompter: WILLING }),
        'SubmitForm',
      ).filter(({ form }) => form === 'plan');
    expect(submitted()).toEqual([]);
    expect(submitted({ at: 40_000, by: SYSTEM, command: { type: 'DropPlayer', player: 'p-9' } })).not.toEqual([]);
  });

  it('hands in only what is complete', () => {
    const submitted = (deeds: Deed[]) =>
      only(wishes(SCENARIO, SWT, deeds, { from: 0, until: closes - 1, prompter: WILLING }), 'SubmitForm');
    expect(submitted([])).toEqual([]);
    const facts = by(SWT, MINUTE + 1000, { type: 'FillField', form: 'sitrap', field: 'feiten', value: 'Licht.' });
    expect(submitted([facts])).toHaveLength(1);
  });

  it('writes what it is prompted to write, when it is', () => {
    const prompter = { ...WILLING, field: () => 'Er brandt licht.' };
    const values = only(wishes(SCENARIO, SWT, [], { from: 0, until: closes, prompter }), 'FillField');
    expect(values.map(({ value }) => value)).toContain('Er brandt licht.');
  });
});
