import { expect, test } from 'vitest'
import { defaultDialect } from '../../contract/dialect.ts'
import { type Body, encodeAccepted, encodeGiven, encodeRefused } from './encode.ts'

const envelope = '<RESULTTYPE>API_OK</RESULTTYPE><RESULTCODE>20</RESULTCODE>'

test.each([
  [
    'testEcho',
    { message: 'ok', words: {}, body: {} },
    `<RESULT><REQUESTTYPE>TEST</REQUESTTYPE><REQUESTID>7</REQUESTID>${envelope}<RESULTMSG>API_OK</RESULTMSG></RESULT>`,
  ],
  [
    'callStart',
    { message: 'sentToCores', words: { cores: '1, 2' }, body: {} },
    `<RESULT><REQUESTTYPE>CALLSTART</REQUESTTYPE><REQUESTID>7</REQUESTID>${envelope}<RESULTMSG>CALLSTART sent to all of the following cores: 1, 2</RESULTMSG></RESULT>`,
  ],
  [
    'callUpdatePostRecording',
    { message: 'updatedInDatabase', words: {}, body: {} },
    `<RESULT><REQUESTTYPE>CALLUPDATE</REQUESTTYPE><REQUESTID>7</REQUESTID>${envelope}<RESULTMSG>Updated recording in database</RESULTMSG></RESULT>`,
  ],
  [
    'stations',
    {
      message: 'ok',
      words: {},
      body: {
        // The order is that of the row, whatever that of the values.
        STATIONS: {
          STATION: [
            { DEVICEID: '1', STATIONNAME: 'A & <B>' },
            { STATIONNAME: '', DEVICEID: '0012' },
          ],
        },
        COUNT: '2',
      },
    },
    `<RESULT><REQUESTTYPE>STATIONS</REQUESTTYPE><REQUESTID>7</REQUESTID>${envelope}<RESULTMSG>API_OK</RESULTMSG><COUNT>2</COUNT><STATIONS><STATION><STATIONNAME>A &amp; &lt;B&gt;</STATIONNAME><DEVICEID>1</DEVICEID></STATION><STATION><STATIONNAME></STATIONNAME><DEVICEID>0012</DEVICEID></STATION></STATIONS></RESULT>`,
  ],
  [
    'fetchTerminology',
    { message: 'ok', words: {}, body: { COUNT: '0', SETTINGS: { TERMINOLOGY: [] } } },
    '<RESULT><REQUESTTYPE>FETCHTERMINOLOGY</REQUESTTYPE><REQUESTID>7</REQUESTID><COUNT>0</COUNT><SETTINGS></SETTINGS></RESULT>',
  ],
  [
    'callList',
    { message: 'ok', words: {}, body: { SEARCHRESULT: [] } },
    '<RESULT><TYPE>CALLLIST</TYPE><REQUESTID>7</REQUESTID></RESULT>',
  ],
] as const)('%s', (command, outcome, text) => {
  expect(encodeAccepted({ command, requestId: '7' }, outcome)).toBe(text)
})

test('numbered groups count from 0', () => {
  const plain = Object.fromEntries(
    [
      ...['RECORDINGPATH', 'RECORDINGSPACEINFO', 'RECORDINGTOTALDISKCAPACITY'],
      ...['RECORDINGTOTALDISKFREE', 'RECORDINGTOTALDISKFREEPCT', 'SYSTEMUPTIME'],
      ...['SYSTEMRAMTOTAL', 'SYSTEMRAMFREE', 'SYSTEMRAMUSED', 'SYSTEMRAMUSEDPCT'],
    ].map((name) => [name, '']),
  )
  const processor = { SYSTEMPROCESSORSPEED: '1MHz', SYSTEMPROCESSORTYPE: 'x' }
  const body: Body = { ...plain, PROCESSOR: [processor, processor] }
  const inside =
    '<SYSTEMPROCESSORSPEED>1MHz</SYSTEMPROCESSORSPEED><SYSTEMPROCESSORTYPE>x</SYSTEMPROCESSORTYPE>'
  const outcome = { message: 'ok', words: {}, body } as const
  expect(encodeAccepted({ command: 'systemStatus', requestId: '7' }, outcome)).toContain(
    `<SYSTEMUPTIME></SYSTEMUPTIME><PROCESSOR0>${inside}</PROCESSOR0><PROCESSOR1>${inside}</PROCESSOR1><SYSTEMRAMTOTAL>`,
  )
})

test.each([
  ['label', 'API_DEVICE_INVALID'],
  ['ERROR', 'ERROR'],
] as const)('a refusal whose RESULTTYPE is the %s', (errorResultType, type) => {
  const dialect = { ...defaultDialect, errorResultType }
  const outcome = { refusal: 'deviceNotFound', words: {} } as const
  expect(encodeRefused({ command: 'callStart', requestId: '7' }, outcome, dialect)).toBe(
    `<RESULT><REQUESTTYPE>CALLSTART</REQUESTTYPE><REQUESTID>7</REQUESTID><RESULTTYPE>${type}</RESULTTYPE><RESULTCODE>8</RESULTCODE><RESULTMSG>Could not find a device matching given parameters</RESULTMSG></RESULT>`,
  )
})

test('a refusal of what named no command quotes it safely', () => {
  const outcome = { refusal: 'unknownCommand', words: { found: 'found "<A&B>"' } } as const
  expect(encodeRefused({ command: undefined, requestId: '<7>' }, outcome, defaultDialect)).toBe(
    '<RESULT><REQUESTTYPE></REQUESTTYPE><REQUESTID>&lt;7&gt;</REQUESTID><RESULTTYPE>API_UNKNOWN_MESSAGE_TYPE</RESULTTYPE><RESULTCODE>10</RESULTCODE><RESULTMSG>TYPE must name a command of the API, found &quot;&lt;A&amp;B&gt;&quot;</RESULTMSG></RESULT>',
  )
})

test.each<[string, Body | undefined, string]>([
  ['nothing', undefined, ''],
  [
    'what its row lets it add',
    { DEVICEID: '0012', STATIONNAME: 'A&B' },
    '<STATIONNAME>A&amp;B</STATIONNAME><DEVICEID>0012</DEVICEID>',
  ],
])('a refusal adds %s', (_, body, more) => {
  const outcome = { refusal: 'deviceNotFound', words: {}, ...(body && { body }) } as const
  expect(
    encodeRefused({ command: 'importWorkstation', requestId: '7' }, outcome, defaultDialect),
  ).toMatch(new RegExp(`</RESULTMSG>${more}</RESULT>$`))
})

test('a refusal adds nothing that its row does not know, or that no row could know', () => {
  const outcome = { refusal: 'deviceNotFound', words: {}, body: { DEVICEID: '1' } } as const
  for (const command of ['callStart', undefined] as const) {
    expect(encodeRefused({ command, requestId: '7' }, outcome, defaultDialect)).toMatch(
      /<\/RESULTMSG><\/RESULT>$/,
    )
  }
})

test.each([
  ['in words of its own', { label: 'API_DEVICE_INVALID', message: 'Not <now>' }, 'Not &lt;now&gt;'],
  ['with braces, which nothing fills', { label: 'API_DEVICE_INVALID', message: '{a}' }, '{a}'],
  ['in none, which its label stands for', { label: 'API_DEVICE_INVALID' }, 'API_DEVICE_INVALID'],
] as const)('a result of a scenario %s', (_, given, message) => {
  const answered = { command: 'callStart', requestId: '7' } as const
  expect(encodeGiven(answered, given, defaultDialect)).toBe(
    `<RESULT><REQUESTTYPE>CALLSTART</REQUESTTYPE><REQUESTID>7</REQUESTID><RESULTTYPE>API_DEVICE_INVALID</RESULTTYPE><RESULTCODE>8</RESULTCODE><RESULTMSG>${message}</RESULTMSG></RESULT>`,
  )
})

test('a word that a message lacks is a bug, and so is an element', () => {
  const answered = { command: 'callStart', requestId: '7' } as const
  expect(() => encodeAccepted(answered, { message: 'sentToCores', words: {}, body: {} })).toThrow(
    'nothing fills {cores}',
  )
  const stations = { command: 'stations', requestId: '7' } as const
  expect(() => encodeAccepted(stations, { message: 'ok', words: {}, body: {} })).toThrow(
    'the reply has no text for COUNT',
  )
})
