import { clientFor } from '../clients/client-for.ts'
import type { Connection } from '../clients/connection.ts'
import { defaultParameters } from '../run-parameters.ts'
import { Secrets } from '../safety/secrets.ts'
import type { Target } from '../target/target.ts'
import type { Sent } from '../xml/write-request.ts'

/** Sends a command and gives the text of its reply. */
export type Asking = (command: string, parameters: readonly Sent[]) => Promise<string>

/**
 * Asks an address with the clients of the suite, which send nothing that any run may not. Each command
 * has a connection of its own: the late reply to one is not taken for that to the next.
 */
export function askOnly(address: URL, connection: Connection): Asking {
  const target: Target = {
    address,
    connection,
    roles: { devices: {}, recordings: {}, groups: {}, securityRoles: {} },
    control: undefined,
    secrets: new Secrets(),
    closesAfterReply: true,
    stop: async () => {},
  }
  return async (command, parameters) => {
    const client = clientFor(target, { ...defaultParameters, connection, allow: [] })
    try {
      const { reply } = await client.send([['TYPE', command], ['REQUESTID', '1'], ...parameters])
      return reply
    } finally {
      client.close()
    }
  }
}
