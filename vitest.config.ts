import { defineConfig } from 'vitest/config'
import { LongestFirst } from './tests/tools/longest-first.ts'

const seconds = 1000
const excluded = ['**/node_modules/**', '**/dist/**']

/**
 * Four projects. `parts` are the tests beside the code, which share what they loaded: starting afresh for each file
 * would take longer than all of them. `unit` runs its files side by side; `crash` kills servers and `journeys` drives
 * Chromium, two files at a time: one alone waits too often. They come one after the other.
 */
export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          name: 'parts',
          sequence: { groupOrder: 0 },
          environment: 'node',
          include: ['{shared,server,client}/**/*.test.{ts,tsx}'],
          exclude: excluded,
          testTimeout: 30 * seconds,
          hookTimeout: 30 * seconds,
          pool: 'forks',
          maxWorkers: 2,
          isolate: false,
        },
      },
      {
        test: {
          name: 'unit',
          sequence: { groupOrder: 1 },
          environment: 'node',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [...excluded, 'tests/crash/**', 'tests/journeys/**'],
          testTimeout: 30 * seconds,
          hookTimeout: 30 * seconds,
          pool: 'forks',
          // Many wait for seconds for what must not happen.
          maxWorkers: 3,
        },
      },
      {
        test: {
          name: 'crash',
          sequence: { groupOrder: 2 },
          environment: 'node',
          include: ['tests/crash/**/*.test.ts'],
          exclude: excluded,
          testTimeout: 120 * seconds,
          hookTimeout: 60 * seconds,
          pool: 'forks',
          maxWorkers: 2,
        },
      },
      {
        test: {
          name: 'journeys',
          sequence: { groupOrder: 3 },
          environment: 'node',
          include: ['tests/journeys/**/*.test.ts'],
          exclude: excluded,
          testTimeout: 240 * seconds,
          hookTimeout: 120 * seconds,
          pool: 'forks',
          maxWorkers: 2,
        },
      },
    ],
  },
})
