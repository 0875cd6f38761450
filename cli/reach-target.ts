import { HttpClient } from '../steps/clients/http-client.ts'
import { TcpClient } from '../steps/clients/tcp-client.ts'
import { readReply } from '../steps/xml/read-reply.ts'

/** Asks a target whether it is there (TEST-1). Throws with one line that says why it is not. */
export async function reach(
  address: URL,
  { replyMs, insecure }: { readonly replyMs: number; readonly insecure: boolean },
): Promise<void> {
  const client =
    address.protocol === 'tcp:'
      ? new TcpClient(address, replyMs)
      : new HttpClient(address, replyMs, { insecure })
  try {
    const { reply } = await client.send([
      ['TYPE', 'TEST'],
      ['REQUESTID', '1'],
    ])
    readReply(reply)
  } catch (error) {
    const why = error instanceof Error ? error.message || error.name : String(error)
    const [firstLine = ''] = why.split('\n')
    throw new Error(`${address.protocol}//${address.host} does not answer TEST: ${firstLine}`)
  } finally {
    client.close()
  }
}
