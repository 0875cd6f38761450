import type { ExchangeRecord } from '../steps/record.ts'
import type { ExampleRun } from './collect-run.ts'
import type { RunFacts } from './make-result.ts'

/** What the tests of the reports share: an example that passed, and an exchange of TEST. */
export function exampleOf(part: Partial<ExampleRun> = {}): ExampleRun {
  return {
    name: 'An example',
    feature: 'A feature',
    rule: '',
    uri: 'features/a.feature',
    line: 3,
    tags: [],
    scheme: 'tcp',
    status: 'passed',
    message: '',
    seconds: 0.25,
    exchanges: [exchangeOf()],
    looks: [],
    failedStep: '',
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

/** A run over TCP against a simulator in its own process, on 1 February 2026. */
export function factsOf(part: Partial<RunFacts> = {}): RunFacts {
  return {
    version: '1.2.3',
    startedAt: '2026-02-01T12:00:00.000Z',
    seconds: 4,
    seed: 7,
    target: { name: 'simulator', addresses: [], isForeign: false },
    ended: { how: 'whole' },
    deviations: {},
    shapes: [],
    leftBehind: [],
    schemes: ['tcp'],
    ...part,
  }
}
