import { z } from 'zod'

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

/** What a rule may say is the scenario's: see `replies` there. */
export const addedReply = z
  .looseObject({})
  .meta({ description: 'A rule as it stands under replies in a scenario' })
