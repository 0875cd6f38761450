import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['{contract,simulator,steps,reports,cli,tools,yaml}/**/*.test.ts'],
    // A hang ends; how long anything takes is measured elsewhere, on machines that do nothing else.
    testTimeout: 30_000,
    // Files share nothing, so their order may change from run to run.
    sequence: { shuffle: { files: true, tests: true } },
  },
})
