import { z } from 'zod'
import { fastestRate } from '../../clock.ts'
import type { WantedScenario } from './controlled.ts'

/** What the bodies of control requests may say, and the schemas of them that OpenAPI shows. */

const instant = z.iso
  .datetime({ offset: true, error: 'an instant such as 2026-02-01T11:49:32Z' })
  .meta({ description: 'ISO 8601, with an offset or Z' })

export const clockChange = z
  .strictObject({
    at: instant.optional(),
    rate: z
      .number('a number')
      .min(0, 'a rate from 0, at which it stands')
      .optional()
      .meta({ description: 'How many times as fast as real time it runs; 0: it stands' }),
  })
  .refine(({ at, rate }) => at !== undefined || rate !== undefined, 'at, rate, or both')

export const clockAdvance = z.strictObject({
  ms: z
    .int('a whole number of milliseconds')
    .min(0, 'a whole number of milliseconds from 0')
    .meta({ description: 'How far the clock moves forward, in milliseconds' }),
})

export const worldReplacement = z
  .strictObject({
    scenario: z
      .string('a text')
      .optional()
      .meta({ description: 'The text of a scenario file, in YAML' }),
    name: z
      .string('a text')
      .regex(/^[a-z0-9-]+$/, 'the name of a scenario of the package, such as documented-examples')
      .optional()
      .meta({ description: 'The name of a scenario that comes with the package' }),
  })
  .refine(
    ({ scenario, name }) => (scenario === undefined) !== (name === undefined),
    'either scenario or name',
  )

/** Which scenario a replacement means. */
export function wantedScenario({
  scenario,
  name = '',
}: z.infer<typeof worldReplacement>): WantedScenario {
  return scenario === undefined ? { kind: 'name', name } : { kind: 'text', text: scenario }
}

export const newSession = z.strictObject({
  name: z
    .string('a text')
    .regex(/^[a-z0-9-]{1,64}$/, 'a name of up to 64 small letters, digits and hyphens')
    .optional()
    .meta({ description: 'What it is called, in its path too; absent: it gets a name' }),
  world: worldReplacement
    .optional()
    .meta({ description: 'The scenario it begins with; absent: that of the start' }),
  clock: z
    .enum(['frozen', 'real'], 'frozen or real')
    .optional()
    .meta({ description: 'Whether time passes, when the scenario does not say' }),
  rate: z
    .int('a whole number')
    .min(1, 'a whole number from 1')
    .max(fastestRate, `a whole number up to ${fastestRate}`)
    .optional()
    .meta({ description: 'How many times as fast as real time, when the scenario does not say' }),
  idleMs: z
    .int('a whole number of milliseconds')
    .min(100, 'a whole number of milliseconds from 100')
    .max(86_400_000, 'a whole number of milliseconds up to a day')
    .optional()
    .meta({ description: 'After how long without anything for it the session is dropped' }),
})

/** What a rule may say is the scenario's: see `replies` there. */
export const addedReply = z
  .looseObject({})
  .meta({ description: 'A rule as it stands under replies in a scenario' })
