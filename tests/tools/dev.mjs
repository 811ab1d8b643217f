// `npm run dev`: the server, restarted when a file changes, and Vite in front of it.
import { spawn } from 'node:child_process';

const COMMANDS = [
  ['node', '--watch', 'server/main.ts'],
  ['vite', '--clearScreen=false'],
];

const children = COMMANDS.map(([command = '', ...args]) => spawn(command, args, { stdio: 'inherit' }));

/** One of the two stopping stops the other, so that nothing is left running. */
function stopAll() {
  for (const child of children) child.kill('SIGTERM');
}

for (const child of children) child.on('exit', stopAll);
process.on('SIGINT', stopAll);
process.on('SIGTERM', stopAll);
