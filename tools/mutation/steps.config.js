import { part } from './part.js'

/**
 * What the suite is made of, against its unit tests. What steps look at is not in it: `step-definitions`
 * breaks that.
 */
export default part('steps', {
  mutate: ['steps/**/*.ts', '!steps/{*-steps,hooks}.ts', '!**/*.{test,fixture}.ts'],
})
