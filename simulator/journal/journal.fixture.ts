import { bytesFrom } from './bytes-document.ts'
import type { Came, Exchange, Left, Origin } from './exchange.ts'

/** Exchanges for tests. What is set in a test is what matters there. */

export const origin: Origin = { transport: 'tcp', connection: 1, peer: '127.0.0.1:50312' }

export const at = Date.UTC(2026, 1, 2, 15)

export function message(text: string): Came {
  return { kind: 'message', bytes: bytesFrom({ text }) }
}

/** A request with its line end: `request('CALLSTART', { DEVICEID: '7008' })`. */
export function request(type: string, parameters: Readonly<Record<string, string>> = {}): Came {
  const values = Object.entries({ TYPE: type, REQUESTID: '1', ...parameters })
  const elements = values.map(([name, value]) => `<${name}>${value}</${name}>`).join('')
  return message(`<REQUEST>${elements}</REQUEST>\r\n`)
}

type HttpRequest = Extract<Came, { readonly kind: 'http' }>

export function get(target: string): HttpRequest {
  return { kind: 'http', method: 'GET', target, headers: {}, body: new Uint8Array() }
}

export function post(target: string, body: string): HttpRequest {
  return { kind: 'http', method: 'POST', target, headers: {}, body: bytesFrom({ text: body }) }
}

export function left(text: string, more: Partial<Left> = {}): Left {
  const bytes = bytesFrom({ text })
  return { bytes, length: bytes.length, ending: 'open', ...more }
}

/** A RESULT with its line end. */
export function result(type: string, code: number, message = type): Left {
  return left(
    '<RESULT><REQUESTTYPE>CALLSTART</REQUESTTYPE><REQUESTID>1</REQUESTID>' +
      `<RESULTTYPE>${type}</RESULTTYPE><RESULTCODE>${code}</RESULTCODE>` +
      `<RESULTMSG>${message}</RESULTMSG></RESULT>\r\n`,
  )
}

export const accepted = result('API_OK', 20)
export const invalidDevice = result('API_DEVICE_INVALID', 8)

/** The first exchange of a session: a CALLSTART on device 7008, accepted, unless told. */
export function exchange(told: Partial<Exchange> = {}): Exchange {
  return {
    number: 1,
    origin,
    receivedAt: at,
    came: request('CALLSTART', { DEVICEID: '7008' }),
    rule: undefined,
    left: accepted,
    repliedAt: at,
    ...told,
  }
}
