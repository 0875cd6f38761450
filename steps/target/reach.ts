import type { Connection } from '../clients/connection.ts'
import { ConnectionFailure } from '../clients/connection-failure.ts'
import { HttpClient } from '../clients/http-client.ts'
import { TcpClient } from '../clients/tcp-client.ts'
import { readReply } from '../xml/read-reply.ts'

/** Asks a target whether it is there (TEST-1). Throws with one line that says why it is not. */
export async function reach(address: URL, connection: Connection): Promise<void> {
  const client =
    address.protocol === 'tcp:'
      ? new TcpClient(address, connection)
      : new HttpClient(address, connection)
  try {
    const { reply } = await client.send([
      ['TYPE', 'TEST'],
      ['REQUESTID', '1'],
    ])
    readReply(reply)
  } catch (error) {
    // It may well answer: that is not what went wrong.
    if (error instanceof ConnectionFailure) throw error
    const why = error instanceof Error ? error.message || error.name : String(error)
    const [firstLine = ''] = why.split('\n')
    throw new Error(`${address.protocol}//${address.host} does not answer TEST: ${firstLine}`)
  } finally {
    client.close()
  }
}

/**
 * Whether a target ends a connection after its reply. A request that is sent meanwhile would be lost,
 * and with it every example, where only TCP-3 is violated.
 */
export async function closesAfterReply(address: URL, connection: Connection): Promise<boolean> {
  if (address.protocol !== 'tcp:') return false
  const client = new TcpClient(address, connection)
  try {
    await client.send([
      ['TYPE', 'TEST'],
      ['REQUESTID', '1'],
    ])
    return await client.isEndedWithin(endMs)
  } catch {
    // The examples tell what is wrong with it.
    return false
  } finally {
    client.close()
  }
}

/** The end of a connection follows its reply at once, or is the end of a long silence. */
const endMs = 150
