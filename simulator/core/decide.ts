import type { CommandId } from '../../contract/commands.ts'
import { type Handlers, handlers } from './handlers.ts'
import type { Handler, Outcome } from './outcome.ts'
import type { Request } from './request.ts'
import { settle } from './settle.ts'
import type { World } from './world.ts'

/** By what requests are decided. */
export interface Deciding {
  readonly handlers: Handlers
  readonly settle: typeof settle
}

/** What is due is settled first, then the handler of the request is asked. */
export const deciding: Deciding = { handlers, settle }

/** Decides a request at an instant. */
export function decide<C extends CommandId>(
  world: World,
  request: Request<C>,
  now: number,
  by = deciding,
): Outcome<C> {
  by.settle(world, now)
  const handler: Handler<C> = by.handlers[request.command]
  return handler(world, request, now)
}
