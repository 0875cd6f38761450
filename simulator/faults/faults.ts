import type { Dice } from '../core/dice.ts'
import type { FaultDescription, FaultKind } from '../core/reply-rule.ts'
import { cut } from './cut.ts'
import { duplicate } from './duplicate.ts'
import type { Fault } from './fault.ts'
import { garbage } from './garbage.ts'
import { httpStatus } from './http-status.ts'
import { noTerminator } from './no-terminator.ts'
import { pieces } from './pieces.ts'
import { reset } from './reset.ts'
import { silence } from './silence.ts'
import { slowBody } from './slow-body.ts'
import type { SocketAction } from './socket-action.ts'
import { truncate } from './truncate.ts'

/** Every fault by the kind that a scenario names. One that is missing does not compile. */
export const faults: { readonly [K in FaultKind]: Fault<K> } = {
  cut,
  reset,
  pieces,
  garbage,
  truncate,
  'no-terminator': noTerminator,
  silence,
  'http-status': httpStatus,
  'slow-body': slowBody,
  duplicate,
}

/** What a fault does with a reply of so many bytes. */
export function faultActions<K extends FaultKind>(
  described: FaultDescription<K>,
  replyBytes: number,
  dice: Dice,
): Iterable<SocketAction> {
  const fault: Fault<K> = faults[described.kind]
  return fault.actions(replyBytes, described, dice)
}
