import { defineConfig } from 'vitest/config'

const seconds = 1000
const excluded = ['**/node_modules/**', '**/dist/**']

/**
 * Three projects. `unit` runs its files side by side; `crash` kills servers and
 * `journeys` drives Chromium, so each of those runs one file at a time.
 */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          include: ['{shared,server,client,tests}/**/*.test.{ts,tsx}'],
          exclude: [...excluded, 'tests/crash/**', 'tests/journeys/**'],
          testTimeout: 30 * seconds,
          hookTimeout: 30 * seconds,
          pool: 'forks',
          maxWorkers: 2,
        },
      },
      {
        test: {
          name: 'crash',
          environment: 'node',
          include: ['tests/crash/**/*.test.ts'],
          exclude: excluded,
          testTimeout: 120 * seconds,
          hookTimeout: 60 * seconds,
          pool: 'forks',
          fileParallelism: false,
        },
      },
      {
        test: {
          name: 'journeys',
          environment: 'node',
          include: ['tests/journeys/**/*.test.ts'],
          exclude: excluded,
          testTimeout: 240 * seconds,
          hookTimeout: 120 * seconds,
          pool: 'forks',
          fileParallelism: false,
        },
      },
    ],
  },
})
