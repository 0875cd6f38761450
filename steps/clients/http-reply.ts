import type { ClientRequest, IncomingMessage } from 'node:http'
import { performance } from 'node:perf_hooks'
import { NoReply } from './client.ts'

/** What came of a request over HTTP. */
export interface HttpReply {
  readonly response: IncomingMessage
  readonly content: Buffer
  /** Since it could leave, which is after a connection had come about. */
  readonly tookMs: number
}

/**
 * Sends a request and waits for the whole of its reply. It is given up when nothing comes for so long,
 * and when a reply that keeps coming has no end.
 */
export async function replyTo(
  request: ClientRequest,
  body: string | undefined,
  {
    host,
    path,
    replyMs,
  }: { readonly host: string; readonly path: string; readonly replyMs: number },
): Promise<HttpReply> {
  let startedAt = 0
  let late: NoReply | undefined
  let whole: NodeJS.Timeout | undefined
  const giveUp = (what: string, ms: number) => {
    late = new NoReply(`${host} did not ${what} within ${ms} ms`)
    request.destroy(late)
  }
  request.setTimeout(replyMs, () => giveUp(`answer ${path}`, replyMs))
  request.once('socket', () => {
    startedAt = performance.now()
    const ms = Math.max(wholeReplyMs, replyMs)
    whole = setTimeout(() => giveUp(`end its reply to ${path}`, ms), ms)
  })
  try {
    const response = await new Promise<IncomingMessage>((resolve, reject) => {
      request.once('response', resolve)
      request.once('error', reject)
      request.end(body)
    })
    const chunks: Buffer[] = []
    for await (const chunk of response) chunks.push(Buffer.from(chunk))
    return { response, content: Buffer.concat(chunks), tookMs: performance.now() - startedAt }
  } catch (error) {
    throw late ?? error
  } finally {
    clearTimeout(whole)
  }
}

const wholeReplyMs = 60_000
