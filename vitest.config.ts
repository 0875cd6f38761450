import { defineConfig } from 'vitest/config'
import { testFolders, testsWithOwnModules } from './tools/test-files.ts'

export default defineConfig({
  test: {
    // A hang ends; how long anything takes is measured elsewhere, on machines that do nothing else.
    testTimeout: 30_000,
    // Many tests wait for a program that they started: a core that is left free would do nothing.
    maxWorkers: '100%',
    // Files share nothing, so their order may change from run to run.
    sequence: { shuffle: { files: true, tests: true } },
    projects: [
      {
        extends: true,
        test: {
          name: 'shared',
          include: [`{${testFolders.join(',')}}/**/*.test.ts`],
          exclude: testsWithOwnModules,
          // A module is loaded once for all: loading it for each file takes longer than the tests.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'own modules',
          include: testsWithOwnModules,
          // Workers are not handed to and fro between the projects.
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
})
