import type { ExchangeRecord } from '../steps/record.ts'
import type { ExampleRun } from './collect-run.ts'

/** What the tests of the reports share: an example that passed, and an exchange of TEST. */
export function exampleOf(part: Partial<ExampleRun> = {}): ExampleRun {
  return {
    name: 'An example',
    feature: 'A feature',
    uri: 'features/a.feature',
    line: 3,
    tags: [],
    scheme: 'tcp',
    status: 'passed',
    message: '',
    seconds: 0.25,
    exchanges: [exchangeOf()],
    stepFiles: [],
    ...part,
  }
}

export function exchangeOf(part: Partial<ExchangeRecord> = {}): ExchangeRecord {
  const result = testResult('API_OK')
  return {
    command: 'TEST',
    scheme: 'tcp',
    request: '<REQUEST><TYPE>TEST</TYPE><REQUESTID>1</REQUESTID></REQUEST>\r\n',
    reply: result,
    result,
    tookMs: 1,
    cleanup: false,
    ...part,
  }
}

export function testResult(message: string): string {
  const code = '<RESULTTYPE>API_OK</RESULTTYPE><RESULTCODE>20</RESULTCODE>'
  return `<RESULT><REQUESTTYPE>TEST</REQUESTTYPE><REQUESTID>1</REQUESTID>${code}<RESULTMSG>${message}</RESULTMSG></RESULT>\r\n`
}

export function refusedResult(command: string): string {
  const code = '<RESULTTYPE>API_DEVICE_INVALID</RESULTTYPE><RESULTCODE>8</RESULTCODE>'
  return `<RESULT><REQUESTTYPE>${command}</REQUESTTYPE><REQUESTID>1</REQUESTID>${code}<RESULTMSG>no</RESULTMSG></RESULT>\r\n`
}
