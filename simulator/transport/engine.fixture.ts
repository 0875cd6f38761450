import { FrozenClock } from '../clock.ts'
import { Engine } from '../engine.ts'
import { describeWorld } from '../scenario/describe-world.ts'
import { parseScenario } from '../scenario/read-scenario.ts'

/** What the tests of the transports share: an engine with one device, and what it says of TEST. */
export function testEngine(scenario = 'devices: [{ id: "1" }]'): Engine {
  return new Engine(describeWorld(parseScenario(scenario, 'test.yaml'), 0), new FrozenClock(0))
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
