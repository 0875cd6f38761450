import { z } from 'zod'
import type { Fault } from './fault.ts'

const schema = z
  .strictObject({ kind: z.literal('reset') })
  .describe('Breaks the connection off (TCP RST) instead of replying.')

/** The connection breaks off as when a machine crashes. */
export const reset: Fault<'reset'> = {
  via: ['tcp', 'http'],
  schema,
  actions: () => [{ does: 'reset' }],
}
