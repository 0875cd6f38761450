import { z } from 'zod'
import type { Fault } from './fault.ts'

const schema = z
  .strictObject({ kind: z.literal('silence') })
  .describe('Sends no reply at all, on a connection that stays open.')

/** A client that has no time-out waits for ever. */
export const silence: Fault<'silence'> = {
  via: ['tcp', 'http'],
  schema,
  actions: () => [],
}
