import type { ExampleRun } from '../collect-run.ts'
import { exampleOf, exchangeOf, factsOf } from '../examples.fixture.ts'
import { makeResult, type RunFacts } from '../make-result.ts'
import type { Result } from '../result-format.ts'

const address = { tcp: 'tcp://recorder.example:15620', http: 'http://recorder.example:12012' }

const addresses = [address.tcp, address.http]

/** A run against somebody else's server over TCP and HTTP in which something of every kind came out. */
export function troubledResult(part: Partial<RunFacts> = {}, others: ExampleRun[] = []): Result {
  const runs = [...troubledExamples, ...others]
  return makeResult(runs, runs, troubledFacts(part))
}

/** The same server before it was changed: all of it passed. */
export function soundResult(): Result {
  const runs = troubledExamples.map((run) => ({ ...run, status: 'passed' as const, message: '' }))
  return makeResult(runs, runs, troubledFacts({ startedAt: '2026-01-31T09:00:00.000Z' }))
}

function troubledFacts(part: Partial<RunFacts>): RunFacts {
  return factsOf({
    target: { name: 'The recorder of Example Ltd', addresses, isForeign: true, allowed: ['calls'] },
    schemes: ['tcp', 'http'],
    deviations: {
      'CALLSTART-2': { reason: 'it shows calls after a second only', until: '2026-12-31' },
      'TEST-1': { reason: 'it used to be silent' },
    },
    ...part,
  })
}

const accepted = (command: string, id: number, message: string, more = '') =>
  `<RESULT><REQUESTTYPE>${command}</REQUESTTYPE><REQUESTID>${id}</REQUESTID><RESULTTYPE>API_OK</RESULTTYPE><RESULTCODE>20</RESULTCODE><RESULTMSG>${message}</RESULTMSG>${more}</RESULT>`

const device = (id: string, ani: string) =>
  `<DEVICE><DEVICEID>${id}</DEVICEID><ANI>${ani}</ANI><STATION></STATION><RECORDING><ISRECORDING>N</ISRECORDING></RECORDING></DEVICE>`

const stopped = accepted('CALLSTOP', 2, 'CALLSTOP sent to all cores')

const status = accepted(
  'DEVICESTATUS',
  3,
  'Found the following matching devices',
  `<DEVICES><COUNT>2</COUNT>${device('4001', '5551')}${device('4002', '')}</DEVICES>`,
)

const stack =
  '    at must (/suite/steps/must.ts:11:21)\n    at Suite.<anonymous> (/suite/steps/x.ts:3:1)'

const callStop: Partial<ExampleRun> = {
  feature: 'Stopping a call',
  rule: 'CALLSTOP ends the call',
  uri: 'features/call/call-stop.feature',
  tags: ['CALLSTOP-1'],
}

const troubledExamples: readonly ExampleRun[] = [
  exampleOf({ name: 'TEST is answered', uri: 'features/test.feature', tags: ['TEST-1', 'TEST-2'] }),
  exampleOf({
    ...callStop,
    name: 'The message names the cores',
    line: 12,
    status: 'failed',
    message: `Error: RESULTMSG must match CALLSTOP sent to all of the following cores: \\d+, found "CALLSTOP sent to all cores"\n${stopped}\n${stack}`,
    exchanges: [
      exchangeOf({
        command: 'CALLSTART',
        request:
          '<REQUEST><TYPE>CALLSTART</TYPE><REQUESTID>1</REQUESTID><DEVICEID>4001</DEVICEID><USER1>50% off & "it\'s"</USER1></REQUEST>\r\n',
        reply: `${accepted('CALLSTART', 1, 'CALLSTART sent to all cores')}\r\n`,
      }),
      exchangeOf({
        command: 'CALLSTOP',
        request:
          '<REQUEST><TYPE>CALLSTOP</TYPE><REQUESTID>2</REQUESTID><DEVICEID>4001</DEVICEID></REQUEST>\r\n',
        reply: `${stopped}\r\n`,
      }),
      exchangeOf({ command: 'DEVICELIST', cleanup: true }),
    ],
  }),
  exampleOf({
    ...callStop,
    name: 'The call no longer shows',
    scheme: 'http',
    line: 20,
    tags: ['CALLSTOP-2'],
    status: 'failed',
    message: `Error: ANI of Front Desk must be "", found "5551"\n${stack}`,
    exchanges: [
      exchangeOf({
        command: 'DEVICESTATUS',
        scheme: 'http',
        request:
          'GET /webAPI.aspx?type=DEVICESTATUS&requestid=3&deviceid=4001%2C4002 HTTP/1.1\r\nhost: recorder.example:12012\r\n\r\n',
        reply: `HTTP/1.1 200 OK\r\ncontent-type: text/xml\r\n\r\n${status}\r\n`,
      }),
    ],
  }),
  exampleOf({
    ...callStop,
    name: 'A call that is not up is refused',
    line: 31,
    tags: ['CALLSTOP-8'],
    status: 'failed',
    message: `Error: RESULTCODE must be "9", found "20"\n${stopped}\n${stack}`,
  }),
  exampleOf({
    name: 'The call shows at once',
    uri: 'features/call/call-start.feature',
    tags: ['CALLSTART-2'],
    status: 'failed',
    message: `Error: the calls up on Front Desk must be "1", found "0"\n${stack}`,
  }),
  exampleOf({
    name: 'A user is added',
    uri: 'features/import/import-user.feature',
    tags: ['IMPORTUSER-1'],
    status: 'not judged',
    message: 'it needs --allow users',
    exchanges: [],
  }),
]
