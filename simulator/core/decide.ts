import type { CommandId } from '../../contract/commands.ts'
import { handlers } from './handlers.ts'
import type { Handler, Outcome } from './outcome.ts'
import type { Request } from './request.ts'
import { settle } from './settle.ts'
import type { World } from './world.ts'

/** Decides a request at an instant: what is due is settled first, then its handler is asked. */
export function decide<C extends CommandId>(
  world: World,
  request: Request<C>,
  now: number,
): Outcome<C> {
  settle(world, now)
  const handler: Handler<C> = handlers[request.command]
  return handler(world, request, now)
}
