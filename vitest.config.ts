import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['{contract,simulator,steps,reports,cli,tools}/**/*.test.ts'],
    // Files share nothing, so their order may change from run to run.
    sequence: { shuffle: { files: true, tests: true } },
  },
})
