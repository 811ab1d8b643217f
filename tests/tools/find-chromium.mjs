// The browser of the journeys and of reports. `node tests/tools/find-chromium.mjs` installs one
// when there is none; `findChromium()` only looks.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';

/** Arguments that let Chromium run in a container, without a GPU, and without talking to anyone else. */
export const CHROMIUM_ARGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The path of a Chromium that can be started, or undefined: CHROMIUM_PATH, the system's, Playwright's own. */
export function findChromium() {
  const wanted = process.env.CHROMIUM_PATH;
  const folders = ['/usr/bin', ...(process.env.PATH ?? '').split(delimiter)];
  const candidates = [
    ...(wanted === undefined ? [] : [wanted]),
    ...folders.flatMap((folder) => NAMES.map((name) => join(folder, name))),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    chromium.executablePath(),
  ];
  return candidates.find(isExecutable);
}

/** @param {string} command @param {string[]} args */
function run(command, args) {
  console.log(`> ${command} ${args.join(' ')}`);
  return spawnSync(command, args, { stdio: 'inherit' }).status === 0;
}

/** Installs Chromium: Debian's package as root, else the build that Playwright downloads. */
function installChromium() {
  if (existsSync('/etc/debian_version') && process.getuid?.() === 0) {
    const packages = ['install', '-y', '--no-install-recommends', 'chromium'];
    if (run('apt-get', ['update']) && run('apt-get', packages)) return;
  }
  run('npx', ['playwright', 'install', 'chromium']);
}

/** Finds Chromium, installing it first when needed. Throws in plain words when that fails. */
export function ensureChromium() {
  if (findChromium() === undefined) installChromium();
  const path = findChromium();
  if (path === undefined) {
    throw new Error('No Chromium found, and installing it failed. Install one and set CHROMIUM_PATH to it.');
  }
  return path;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(ensureChromium());
