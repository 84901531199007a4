import { defineConfig } from 'vitest/config';
import { addInModules } from './build-tools/vite-plugin.js';

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [addInModules()],
        test: {
          name: 'unit',
          setupFiles: ['test/support/propertySeed.ts'],
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/e2e/**'],
        },
      },
      {
        plugins: [addInModules()],
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          fileParallelism: false,
          // A browser on a busy machine may miss a moment; a fault fails twice.
          retry: process.env.CI ? 1 : 0,
        },
      },
    ],
  },
});
