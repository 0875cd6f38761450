import { Reply } from '../reply.ts'
import type { Roles } from '../target/target.ts'
import type { Sent } from '../xml/write-request.ts'
import type { PutBackPart } from './part.ts'

/** An accepted request of an example. */
export type Step = readonly [command: string, ...sent: Sent[]]

/** What a part sends to put back what the accepted steps changed, one request a line. */
export async function sentBack(
  part: PutBackPart,
  steps: readonly Step[],
  had: Partial<Roles> = {},
): Promise<string[]> {
  const sent: string[] = []
  const reply = new Reply('<RESULT></RESULT>')
  const roles = { devices: {}, recordings: {}, groups: {}, securityRoles: {}, ...had }
  for (const [command, ...parameters] of steps) part.note({ command, parameters, reply, roles })
  const ask = async (command: string, parameters: readonly Sent[]) => {
    sent.push(`${command} ${parameters.map(([name, value]) => `${name}=${value}`).join(' ')}`)
    return reply
  }
  await part.run(ask, roles)
  return sent
}
