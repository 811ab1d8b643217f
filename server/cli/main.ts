#!/usr/bin/env node
import '../version-guard.mjs';

// Only after the guard: an older Node would stumble over the rest without a word of help.
const { runCommandLine } = await import('./command-line.ts');

// `| head` stops listening halfway; that is no mistake.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

const line = (text: string) => (text.endsWith('\n') ? text : `${text}\n`);

process.exitCode = await runCommandLine(process.argv.slice(2), {
  out: (text) => process.stdout.write(line(text)),
  err: (text) => process.stderr.write(line(text)),
});
