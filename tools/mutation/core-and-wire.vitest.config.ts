import { defineConfig } from 'vitest/config'

/** The unit tests that tell mutants of the core and the wire from what they are mutants of. */
export default defineConfig({
  test: {
    include: ['simulator/{core,wire}/**/*.test.ts'],
    // Long runs of requests: nearly all mutants take part in them, and each would cost seconds.
    exclude: ['simulator/core/{*-runs,administration,decide,import}.test.ts'],
    // A mutant is switched on in modules that are loaded once.
    isolate: false,
    reporters: [{}],
    testTimeout: 30_000,
  },
})
