import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const SECOND = 1000;

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          // The code under test keeps nothing between calls, so its files can share one process.
          isolate: false,
          include: [
            'server/**/*.test.ts',
            'shared/**/*.test.ts',
            'assets/**/*.test.ts',
            'tests/*.test.ts',
            'tests/{support,tools,bench,records}/**/*.test.ts',
          ],
          testTimeout: 20 * SECOND,
        },
      },
      {
        plugins: [react()],
        test: {
          name: 'unit-client',
          environment: 'jsdom',
          isolate: false,
          setupFiles: ['tests/support/client-setup.ts'],
          include: ['client/**/*.test.ts', 'client/**/*.test.tsx'],
          testTimeout: 20 * SECOND,
        },
      },
      {
        test: {
          name: 'plays',
          environment: 'node',
          include: ['tests/plays/**/*.test.ts'],
          // Each play takes all cores there are.
          fileParallelism: false,
          testTimeout: 600 * SECOND,
        },
      },
      {
        test: {
          name: 'rooms',
          environment: 'node',
          include: ['tests/rooms/**/*.test.ts'],
          // Real servers, sockets and processes: one file at a time, with room for a slow machine.
          fileParallelism: false,
          testTimeout: 120 * SECOND,
          hookTimeout: 60 * SECOND,
        },
      },
    ],
  },
});
