import { NotJudged } from '../not-judged.ts'
import type { RunParameters } from '../run-parameters.ts'
import { missingPermission, type Permission } from '../safety/permissions.ts'
import type { Target } from '../target/target.ts'
import type { Client } from './client.ts'
import { HttpClient } from './http-client.ts'
import { TcpClient } from './tcp-client.ts'

/** A client to a target, which sends nothing that the run may not. */
export function clientFor(
  { address, connection, closesAfterReply }: Target,
  { allow }: RunParameters,
): Client {
  const guard = (text: string) => mustBeAllowed(text, allow)
  return address.protocol === 'tcp:'
    ? new TcpClient(address, connection, { guard, reuses: !closesAfterReply })
    : new HttpClient(address, connection, { guard })
}

/** Throws where a run may not send something. One that nothing is said of may send everything. */
export function mustBeAllowed(text: string, allow: readonly Permission[] | undefined): void {
  const missing = allow && missingPermission(text, allow)
  if (missing !== undefined)
    throw new NotJudged(`it needs the permission ${missing} (--allow, or allow in the profile)`)
}
