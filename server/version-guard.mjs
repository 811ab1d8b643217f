import process from 'node:process';

const OLDEST = 24;

/** Why this Node cannot run Samenspel and what to do about it, or undefined when it can. */
export function findVersionProblem(/** @type {string} */ version) {
  if (Number.parseInt(version, 10) >= OLDEST) return undefined;
  return [
    `Samenspel heeft Node ${OLDEST} of nieuwer nodig; dit is Node ${version}.`,
    'Start met "npm start" in de map van Samenspel: "npm ci" heeft daar een passende Node neergezet.',
    `Doet die het op deze computer niet, installeer dan Node ${OLDEST} van https://nodejs.org.`,
  ].join('\n');
}

// Plain JavaScript: an older Node must be able to read this file before it stumbles over TypeScript.
const problem = findVersionProblem(process.versions.node);
if (problem !== undefined) {
  process.stderr.write(`${problem}\n`);
  process.exit(1);
}
