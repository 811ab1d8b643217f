import { describe, expect, it } from 'vitest';
import { findCircles, findForbiddenImports } from './import-rules.ts';
import { parseFile } from './source-file.ts';

type Texts = Readonly<Record<string, string>>;

function parsed(texts: Texts) {
  return Object.entries(texts).map(([path, text]) => parseFile({ path, text }));
}

function forbidden(path: string, text: string): string[] {
  return findForbiddenImports(parsed({ [path]: text }));
}

/** Each planted line: the file, its text, and the file or package it must not import. */
const PLANTED: readonly (readonly [path: string, text: string, target: string])[] = [
  ['shared/vocabulary/a.ts', "import { b } from '../session/b.ts';", 'shared/session/b.ts'],
  ['shared/vocabulary/a.ts', "import { nanoid } from 'nanoid';", 'nanoid'],
  ['shared/scenario/a.ts', "import { b } from '../session/b.ts';", 'shared/session/b.ts'],
  ['shared/session/a.ts', "import { b } from '../scenario/inject.ts';", 'shared/scenario/inject.ts'],
  ['shared/session/a.ts', "import { readFileSync } from 'node:fs';", 'node:fs'],
  ['shared/view/a.ts', "import { b } from '../wire/b.ts';", 'shared/wire/b.ts'],
  ['shared/view/a.ts', "import type { b } from '../../server/engine/b.ts';", 'server/engine/b.ts'],
  ['shared/wire/a.ts', "import { b } from '../view/b.ts';", 'shared/view/b.ts'],
  ['server/engine/a.ts', "import { b } from '../../shared/wire/b.ts';", 'shared/wire/b.ts'],
  ['server/engine/a.ts', "import { b } from '../sessions/b.ts';", 'server/sessions/b.ts'],
  ['server/engine/a.ts', "import { createMachine } from 'xstate';", 'xstate'],
  ['server/engine/storyline-machine.ts', "import { nanoid } from 'nanoid';", 'nanoid'],
  ['server/sessions/a.ts', "import { b } from '../storage/b.ts';", 'server/storage/b.ts'],
  ['server/sessions/a.ts', "import { Room } from '@colyseus/core';", '@colyseus/core'],
  ['server/sessions/a.ts', "import { Kysely } from 'kysely';", 'kysely'],
  ['server/sessions/a.ts', "import { DatabaseSync } from 'node:sqlite';", 'node:sqlite'],
  ['server/bots/a.ts', "import { b } from '../rooms/b.ts';", 'server/rooms/b.ts'],
  ['server/clock/a.ts', "import { b } from '../engine/b.ts';", 'server/engine/b.ts'],
  ['server/storage/a.ts', "import { b } from '../http/b.ts';", 'server/http/b.ts'],
  ['server/rooms/a.ts', "import { b } from '../storage/b.ts';", 'server/storage/b.ts'],
  ['server/http/a.ts', "import { b } from '../../shared/wire/b.ts';", 'shared/wire/b.ts'],
  ['server/http/a.ts', "import { b } from '../rooms/b.ts';", 'server/rooms/b.ts'],
  ['server/config.ts', "import { b } from './http/b.ts';", 'server/http/b.ts'],
  ['server/main.ts', "import { b } from '../client/b.ts';", 'client/b.ts'],
  ['server/cli/a.ts', "import { b } from '../../tests/support/b.ts';", 'tests/support/b.ts'],
  ['server/engine/a.ts', "import { b } from './b.test.ts';", 'server/engine/b.test.ts'],
  ['client/text/a.ts', "import { b } from '../store/b.ts';", 'client/store/b.ts'],
  ['client/art/a.ts', "import { b } from '../text/b.ts';", 'client/text/b.ts'],
  ['client/source/a.ts', "import { Client } from '@colyseus/sdk';", '@colyseus/sdk'],
  ['client/source/a.ts', "import { b } from '../store/b.ts';", 'client/store/b.ts'],
  ['client/store/a.ts', "import { b } from '../source/live-source.ts';", 'client/source/live-source.ts'],
  ['client/store/a.ts', "import { b } from '../../shared/session/b.ts';", 'shared/session/b.ts'],
  ['client/store/a.ts', "import { useState } from 'react';", 'react'],
  ['client/panels/a.tsx', "import { b } from '../scenes/b.ts';", 'client/scenes/b.ts'],
  ['client/panels/a.tsx', "import { Game } from 'phaser';", 'phaser'],
  ['client/panels/a.tsx', "export const b = () => import('phaser');", 'phaser'],
  ['client/panels/a.tsx', "import { b } from '../source/live-source.ts';", 'client/source/live-source.ts'],
  ['client/scenes/a.ts', "import { b } from '../panels/b.tsx';", 'client/panels/b.tsx'],
  ['client/scenes/a.ts', "import { useState } from 'react';", 'react'],
  ['client/player/a.tsx', "import { b } from '../scenes/b.ts';", 'client/scenes/b.ts'],
  ['client/player/a.tsx', "import { b } from '../docent/b.tsx';", 'client/docent/b.tsx'],
  ['client/docent/a.tsx', "import { b } from '../debrief/b.tsx';", 'client/debrief/b.tsx'],
  ['client/debrief/a.tsx', "import { b } from '../source/replay-source.ts';", 'client/source/replay-source.ts'],
  ['client/player-app.tsx', "import { b } from '../server/engine/b.ts';", 'server/engine/b.ts'],
  ['client/player-app.tsx', "import map from '../assets/maps/b.json';", 'assets/maps/b.json'],
  ['client/player-app.tsx', "import { join } from 'node:path';", 'node:path'],
  ['assets/town/build.ts', "import { b } from '../../client/art/b.ts';", 'client/art/b.ts'],
  ['server/storage/a.ts', "import msel from '../../scenarios/b.json';", 'scenarios/b.json'],
  ['server/new-part/a.ts', "import { b } from '../sessions/b.ts';", 'server/sessions/b.ts'],
];

describe('a planted import', () => {
  it.each(PLANTED)('in %s is refused: %s', (path, text, target) => {
    const [problem, ...others] = forbidden(path, text);
    expect(problem).toContain(`${path} imports ${target}: `);
    expect(others).toEqual([]);
  });

  it('is refused when it is only a re-export', () => {
    expect(forbidden('shared/view/a.ts', "export { b } from '../wire/b.ts';")).toHaveLength(1);
  });
});

describe('an import by the table', () => {
  it.each([
    ['shared/session/a.ts', "import { z } from 'zod/mini'; import { b } from '../vocabulary/b.ts';"],
    ['server/engine/storyline-machine.ts', "import { transition } from 'xstate';"],
    ['server/rooms/a.ts', "import { Room } from '@colyseus/core'; import { b } from '../../shared/wire/b.ts';"],
    ['server/main.ts', "import { b } from './http/b.ts'; import { Server } from '@colyseus/core';"],
    ['client/store/a.ts', "import type { b } from '../../shared/session/b.ts';"],
    ['client/source/live-source.ts', "import { Client } from '@colyseus/sdk';"],
    ['client/player/a.tsx', "export const b = () => import('../scenes/b.ts');"],
    ['client/debrief/replay/a.ts', "import { b } from '../../source/replay-source.ts';"],
    ['server/engine/a.test.ts', "import { it } from 'vitest'; import { b } from '../../tests/support/b.ts';"],
  ])('in %s passes: %s', (path, text) => {
    expect(forbidden(path, text)).toEqual([]);
  });
});

describe('a circle', () => {
  const there = { 'shared/view/a.ts': "import { b } from './b.ts';\nexport const a = b;" };

  it('is named with every file on the way round', () => {
    const circle = parsed({ ...there, 'shared/view/b.ts': "import { a } from './a.ts';\nexport const b = a;" });
    expect(findCircles(circle)).toEqual(['shared/view/a.ts → shared/view/b.ts → shared/view/a.ts']);
  });

  it('is not made by types, which are gone while running', () => {
    const noCircle = parsed({ ...there, 'shared/view/b.ts': "import type { A } from './a.ts';\nexport let b: A;" });
    expect(findCircles(noCircle)).toEqual([]);
  });
});
