import { part } from './part.js'

/**
 * What the suite is made of, against its unit tests. What steps look at is not in it: `step-definitions`
 * breaks that.
 */
export default part('steps', {
  testRunner: 'vitest',
  vitest: { configFile: 'tools/mutation/steps.vitest.config.ts', related: false },
  mutate: ['steps/**/*.ts', '!steps/{*-steps,hooks}.ts', '!**/*.{test,fixture}.ts'],
})
