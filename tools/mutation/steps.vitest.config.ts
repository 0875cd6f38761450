import { defineConfig } from 'vitest/config'

/** The unit tests that tell mutants of the suite from what they are mutants of. */
export default defineConfig({
  test: {
    include: ['steps/**/*.test.ts'],
    // The one fuzzes whole simulators, and the other runs cucumber in a process of its own.
    exclude: ['steps/{fuzz/fuzz,failing/failing,clients/client-for}.test.ts'],
    isolate: false,
    reporters: [{}],
    testTimeout: 30_000,
  },
})
