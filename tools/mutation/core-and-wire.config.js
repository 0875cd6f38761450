import { part } from './part.js'

/** What decides, and what turns text into requests and replies, against their unit tests. */
export default part('core-and-wire', {
  testRunner: 'vitest',
  vitest: { configFile: 'tools/mutation/core-and-wire.vitest.config.ts', related: false },
  mutate: ['simulator/{core,wire}/**/*.ts', '!**/*.{test,fixture}.ts'],
  thresholds: { high: 95, low: 90, break: 90 },
})
