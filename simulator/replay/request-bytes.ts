import type { Came, Exchange } from '../journal/exchange.ts'

/** Of one connection only, or of how a body was sent, not of the request. */
const ofConnection: readonly string[] = [
  'connection',
  'keep-alive',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
  'expect',
  'content-length',
  'content-encoding',
]

/** Why what came cannot be sent again; undefined: it can. */
export function whyNotAgain({ came, left }: Exchange): string | undefined {
  if (came.kind === 'bad-http') return 'what is no HTTP request is not kept whole'
  // A method that is not offered is answered without a look at the body.
  if (came.kind !== 'http' || came.body.length > 0 || left?.status === 405) return undefined
  const { 'content-length': length = '0', 'transfer-encoding': coding } = came.headers
  const isEmpty = coding === undefined && Number(length) === 0
  return isEmpty ? undefined : 'an HTTP body that was not read is not kept'
}

/** The bytes of what came. Of a message that was too long to be kept, those of another such. */
export function requestBytes(came: Came, messageBytesMax: number): Buffer {
  switch (came.kind) {
    case 'message':
      return Buffer.from(came.bytes)
    case 'oversize':
      return Buffer.from(`${'x'.repeat(messageBytesMax + 1)}\r\n`)
    case 'http':
      return httpBytes(came)
    case 'bad-http':
      throw new Error('what is no HTTP request is not sent again')
  }
}

function httpBytes({ method, target, headers, body }: Extract<Came, { readonly kind: 'http' }>) {
  // Only 1.0 does without a host.
  const version = 'host' in headers ? '1.1' : '1.0'
  const kept = Object.entries(headers).filter(([name]) => !ofConnection.includes(name))
  const isTold = body.length > 0 || 'content-length' in headers
  const all = isTold ? [...kept, ['content-length', String(body.length)]] : kept
  const lines = all.map(([name, value]) => `${name}: ${value}\r\n`).join('')
  const head = `${method} ${target} HTTP/${version}\r\n${lines}\r\n`
  return Buffer.concat([Buffer.from(head, 'latin1'), body])
}
