import { z } from 'zod'
import type { Dice } from '../core/dice.ts'
import { flag } from '../scenario/scalars.ts'
import type { Fault } from './fault.ts'
import { someBytes } from './quantities.ts'

const schema = z
  .strictObject({
    kind: z.literal('garbage'),
    bytes: someBytes.describe('How many bytes of garbage are written.'),
    instead: flag.prefault('false').describe('Whether the reply itself is left out.'),
  })
  .describe('Writes so many bytes of garbage before the reply, or instead of it.')

/** What arrives is no XML, or becomes it too late. */
export const garbage: Fault<'garbage'> = {
  via: ['tcp', 'http'],
  schema,
  actions: (replyBytes, { bytes, instead }, dice) => {
    const sentBytes = instead ? 0 : replyBytes
    return [
      { does: 'head', bodyBytes: bytes + sentBytes },
      { does: 'write', bytes: madeUp(bytes, dice) },
      { does: 'send', from: 0, to: sentBytes },
    ]
  },
}

function madeUp(bytes: number, dice: Dice): Uint8Array {
  return Uint8Array.from({ length: bytes }, () => Math.floor(dice.next() * 256))
}
