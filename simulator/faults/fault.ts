import type { z } from 'zod'
import type { Transport } from '../../contract/types.ts'
import type { Dice } from '../core/dice.ts'
import type { FaultDescription, FaultKind } from '../core/reply-rule.ts'
import type { SocketAction } from './socket-action.ts'

/**
 * Something that goes wrong on the wire: data of a scenario in, actions of a socket out. It knows no
 * socket, and of the reply only how long it is (on TCP the line end counts, over HTTP the body
 * alone), so that media are damaged without being held.
 */
export interface Fault<K extends FaultKind> {
  /** The transports on which it is possible. */
  readonly via: readonly Transport[]
  /** How a scenario says it, and what of it. */
  readonly schema: z.ZodType<FaultDescription<K>> & z.core.$ZodTypeDiscriminable
  /** What is done with a reply of so many bytes. Chance comes from the dice alone. */
  readonly actions: (
    replyBytes: number,
    described: FaultDescription<K>,
    dice: Dice,
  ) => Iterable<SocketAction>
}
