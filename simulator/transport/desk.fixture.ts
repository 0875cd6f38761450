import { MovableClock } from '../clock.ts'
import { Engine } from '../engine.ts'
import { Journal } from '../journal/journal.ts'
import { Outbox } from '../mail/outbox.ts'
import type { Postbox } from '../mail/postbox.ts'
import { describeWorld } from '../scenario/describe-world.ts'
import { parseScenario } from '../scenario/read-scenario.ts'
import { Desk } from './desk.ts'
import { defaultLimits, type Limits } from './limits.ts'

const oneOfEach = `
devices: [{ id: "1" }]
recordings: [{ id: 7, device: "1", startedAt: 2026-01-10T10:00:00Z, seconds: 2 }]
`

export interface TestDesk {
  readonly scenario?: string | undefined
  readonly postbox?: Postbox | undefined
  readonly limits?: Partial<Limits>
  readonly journal?: Journal
}

/** What the tests of the transports share: a desk of a world with one device and one recording. */
export function testDesk(parts: TestDesk = {}): Desk {
  const { scenario = oneOfEach, postbox = new Outbox(), journal = new Journal() } = parts
  const clock = new MovableClock(0)
  const engine = new Engine(describeWorld(parseScenario(scenario, 'test.yaml'), 0), clock, postbox)
  return new Desk({ engine, clock, journal, limits: { ...defaultLimits, ...parts.limits } })
}

/** A request that takes as long as the mail server does. */
export function emailRequest(id: number | string): string {
  const value = '<UNIQUEFIELD>ident</UNIQUEFIELD><IDENT>7</IDENT>'
  const how = '<TOADDRESS>a@b.example</TOADDRESS><MEDIA_FORMAT>webm</MEDIA_FORMAT>'
  return `<REQUEST><TYPE>EMAIL</TYPE><REQUESTID>${id}</REQUESTID>${value}${how}</REQUEST>\r\n`
}

export function emailReply(id: number | string): string {
  return testReply(id).replace('>TEST<', '>EMAIL<')
}

export function testRequest(id: number | string): string {
  return `<REQUEST><TYPE>TEST</TYPE><REQUESTID>${id}</REQUESTID></REQUEST>\r\n`
}

export function testReply(id: number | string): string {
  const result =
    '<RESULTTYPE>API_OK</RESULTTYPE><RESULTCODE>20</RESULTCODE><RESULTMSG>API_OK</RESULTMSG>'
  return `<RESULT><REQUESTTYPE>TEST</REQUESTTYPE><REQUESTID>${id}</REQUESTID>${result}</RESULT>\r\n`
}

/** The reply to a message of which nothing could be read. */
export function malformedReply(detail: string): string {
  const code = '<RESULTTYPE>API_INVALID_MESSAGE_FORMAT</RESULTTYPE><RESULTCODE>16</RESULTCODE>'
  const text = `<RESULTMSG>The message is not a well-formed request: ${detail}</RESULTMSG>`
  return `<RESULT><REQUESTTYPE></REQUESTTYPE><REQUESTID></REQUESTID>${code}${text}</RESULT>\r\n`
}
