// Some registries and mirrors do not carry the optional packages of other operating systems.
// npm then writes a lock file without them, and `npm ci` refuses that lock ("Missing: … from
// lock file"). A stub entry that names the platform is enough: npm skips it everywhere else.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * @typedef {{ version?: string, os?: string[], cpu?: string[], libc?: string[], optional?: boolean,
 *   optionalDependencies?: Record<string, string> }} LockEntry
 * @typedef {{ packages: Record<string, LockEntry> }} Lock
 */

const OS_NAMES = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32'];
const CPU_NAMES = ['arm', 'arm64', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64'];

/**
 * Every place where Node would look for `name` when the package at `location` asks for it.
 * @param {string} location @param {string} name
 */
function lookupPaths(location, name) {
  const paths = [];
  let base = location;
  while (base !== '') {
    paths.push(`${base}/node_modules/${name}`);
    const cut = base.lastIndexOf('/node_modules/');
    base = cut === -1 ? '' : base.slice(0, cut);
  }
  return [...paths, `node_modules/${name}`];
}

/**
 * Reads operating system, processor and C library from a name such as `@scope/binding-linux-x64-musl`.
 * @param {string} name
 */
function platformOf(name) {
  const words = name.toLowerCase().split(/[^a-z0-9]+/);
  const os = words.find((word) => OS_NAMES.includes(word));
  const cpu = words.find((word) => CPU_NAMES.includes(word));
  const libc = words.some((word) => word.startsWith('musl')) ? { libc: ['musl'] } : {};
  return { os: [os ?? 'none'], cpu: [cpu ?? 'none'], ...libc };
}

/**
 * Turns a wanted range into one version that satisfies it: `^1.2.3` and `1.2.3` both give `1.2.3`.
 * @param {string} range
 */
function versionOf(range) {
  return /\d+\.\d+\.\d+(?:-[\w.]+)?/.exec(range)?.[0] ?? '0.0.0';
}

/**
 * Returns the lock with a stub for every optional dependency it does not resolve, and their names.
 * @template {Lock} T @param {T} lock @returns {{ lock: T, added: string[] }}
 */
export function completeLock(lock) {
  const packages = { ...lock.packages };
  const added = [];
  for (const [location, entry] of Object.entries(lock.packages)) {
    for (const [name, range] of Object.entries(entry.optionalDependencies ?? {})) {
      if (lookupPaths(location, name).some((path) => path in packages)) continue;
      packages[`node_modules/${name}`] = { version: versionOf(range), ...platformOf(name), optional: true };
      added.push(name);
    }
  }
  const sorted = Object.entries(packages).sort(([a], [b]) => a.localeCompare(b, 'en'));
  return { lock: { ...lock, packages: Object.fromEntries(sorted) }, added };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const path = new URL('../../package-lock.json', import.meta.url);
  const { lock, added } = completeLock(JSON.parse(readFileSync(path, 'utf8')));
  writeFileSync(path, `${JSON.stringify(lock, undefined, 2)}\n`);
  console.log(added.length === 0 ? 'the lock file is complete' : `added ${added.length} stubs: ${added.join(', ')}`);
}
