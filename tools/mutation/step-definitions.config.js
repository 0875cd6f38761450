import { part } from './part.js'

/**
 * The steps that look at something, against targets of which one is right and each of the others is
 * wrong in one thing. All of them are run for each mutant, in a process of its own: that takes hours.
 */
export default part('step-definitions', {
  mutate: ['steps/*-steps.ts'],
  testRunner: 'command',
  commandRunner: { command: 'node_modules/.bin/vitest run --project shared steps/failing' },
  coverageAnalysis: 'off',
  ignoreStatic: false,
  timeoutMS: 120_000,
})
