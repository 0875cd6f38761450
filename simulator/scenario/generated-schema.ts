import { z } from 'zod'
import { instant, wholeNumber } from './scalars.ts'

/**
 * The most that a scenario may have generated: what loads within seconds and fits into memory, and
 * no more agents than there are names for, each once.
 */
export const mostGenerated = {
  devices: 200_000,
  agents: 100_000,
  groups: 1000,
  recordings: 2_000_000,
} as const

function upTo(most: number) {
  return wholeNumber
    .refine((value) => value <= most, `a number from 0 to ${most}`)
    .meta({ maximum: most })
    .prefault('0')
}

export const generated = z.strictObject({
  devices: upTo(mostGenerated.devices).describe('How many devices there are.'),
  firstDevice: wholeNumber
    .optional()
    .describe(
      'The id of the first; the others follow. Above every number of the file, unless said.',
    ),
  agents: upTo(mostGenerated.agents).describe(
    'How many agents there are. Each has a device as its phone, as far as they go.',
  ),
  groups: upTo(mostGenerated.groups).describe('Over how many QA groups the agents are spread.'),
  recordings: upTo(mostGenerated.recordings).describe('How many recordings of the past there are.'),
  period: z
    .strictObject({
      from: instant.describe('When the first of them may begin.'),
      to: instant.describe('When all of them have ended.'),
    })
    .optional()
    .describe('The time that the recordings are from; needed where there are any.'),
})

/** What a scenario has generated, as its file says it. */
export type GeneratedSection = z.infer<typeof generated>
