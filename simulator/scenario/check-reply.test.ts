import { describe, expect, test } from 'vitest'
import { parseScenario, ScenarioError } from './read-scenario.ts'

/** Every defect of a rule, as whoever started it reads them. */
function defects(rule: string): readonly string[] {
  try {
    parseScenario(`replies: [{ ${rule} }]`, 'x.yaml')
    return []
  } catch (error) {
    if (error instanceof ScenarioError) return error.message.split('\n')
    throw error
  }
}

describe('a rule', () => {
  test('becomes what the world is asked by', () => {
    const text = `replies:
  - name: a
    match: { command: EXPORT, parameters: { ENCRYPT: y, UNIQUEID: 007, PASSWORD: " x " } }
    occurrence: 3
    probability: 25
    result: { label: API_ERROR_UNKNOWN, message: "" }
    delayMs: 10
    fault: { kind: truncate, bytes: 40 }`
    expect(parseScenario(text, 'x.yaml').replies).toEqual([
      {
        name: 'a',
        match: { command: 'EXPORT', parameters: { ENCRYPT: 'Y', UNIQUEID: '007', PASSWORD: 'x' } },
        occurrence: 3,
        probability: 25,
        result: { label: 'API_ERROR_UNKNOWN', message: '' },
        delayMs: 10,
        fault: { kind: 'truncate', bytes: 40, close: false },
      },
    ])
  })

  test.each([
    ['reset', { kind: 'reset' }],
    ['silence', { kind: 'silence' }],
    ['cut', { kind: 'cut', after: 0 }],
    ['garbage, bytes: 1', { kind: 'garbage', bytes: 1, instead: false }],
  ])('has a fault: %s', (fault, described) => {
    const { replies } = parseScenario(`replies: [{ fault: { kind: ${fault} } }]`, 'x.yaml')
    expect(replies).toEqual([{ match: { parameters: {} }, fault: described }])
  })
})

describe('a defect of a rule is told with its place:', () => {
  test.each([
    [
      'nothing that it does',
      'name: a',
      'x.yaml:1:11: replies, no. 1, fault: is missing, needed: a result, a delayMs or a fault',
    ],
    [
      'a command that is none',
      'match: { command: RECORDSTRT }, delayMs: 1',
      /^x.yaml:1:31: replies, no. 1, match, command: found "RECORDSTRT", allowed: one of TEST, CALLSTART, CALLSTOP, CALLUPDATE, RECORDSTART,/,
    ],
    [
      'a transport that is none',
      'match: { transport: https }, delayMs: 1',
      'x.yaml:1:33: replies, no. 1, match, transport: found "https", allowed: one of tcp, http',
    ],
    [
      'a command that is never answered there',
      'match: { command: EXPORT, transport: tcp }, delayMs: 1',
      'x.yaml:1:50: replies, no. 1, match, transport: EXPORT is never answered there, allowed: http',
    ],
    [
      'a parameter that none takes',
      'match: { parameters: { deviceid: 1 } }, delayMs: 1',
      /^x.yaml:1:36: replies, no. 1, match, parameters, deviceid: there is no such key; did you mean DEVICEID\? allowed: REQUESTID, DEVICEID,/,
    ],
    [
      'a parameter that the command does not take',
      'match: { command: RECORDSTOP, parameters: { KEYNAME: 1 } }, delayMs: 1',
      /^x.yaml:1:57: replies, no. 1, match, parameters, KEYNAME: RECORDSTOP takes no KEYNAME, allowed: REQUESTID, DEVICEID, DEVICEALIAS, SYS_USER, CRM_USER/,
    ],
    [
      'an occurrence of none',
      'occurrence: 0, delayMs: 1',
      'x.yaml:1:25: replies, no. 1, occurrence: found "0", allowed: a whole number from 1',
    ],
    [
      'two turns',
      'occurrence: 1, from: 2, every: 3, delayMs: 1',
      'x.yaml:1:28: replies, no. 1, from: does not go with occurrence; allowed: one of occurrence, from, every',
    ],
    [
      'more than all',
      'probability: 101, delayMs: 1',
      'x.yaml:1:26: replies, no. 1, probability: found "101", allowed: a number from 0 to 100',
    ],
    [
      'a label that is none',
      'result: { label: API_ERROR }',
      /^x.yaml:1:30: replies, no. 1, result, label: found "API_ERROR", allowed: one of API_ERROR_ALREADY_RECORDING, API_ERROR_OUT_OF_DISK_SPACE,/,
    ],
    [
      'a success',
      'result: { label: API_OK }',
      /^x.yaml:1:30: replies, no. 1, result, label: found "API_OK", allowed: one of API_ERROR_ALREADY_RECORDING, API_ERROR_OUT_OF_DISK_SPACE,/,
    ],
    [
      'a message without a label',
      'result: { message: No }',
      /^x.yaml:1:21: replies, no. 1, result, label: is missing, needed: one of API_ERROR_ALREADY_RECORDING/,
    ],
    [
      'a wait beyond an hour',
      'delayMs: 3600001',
      'x.yaml:1:22: replies, no. 1, delayMs: found "3600001", allowed: a number of milliseconds from 0 to 3600000',
    ],
    [
      'a fault that is none',
      'fault: { kind: explode }',
      'x.yaml:1:28: replies, no. 1, fault, kind: found "explode", allowed: one of cut, reset, pieces, garbage, truncate, no-terminator, silence, http-status, slow-body, duplicate',
    ],
    [
      'a fault without its kind',
      'fault: { bytes: 3 }',
      'x.yaml:1:20: replies, no. 1, fault, kind: is missing, needed: one of cut, reset, pieces, garbage, truncate, no-terminator, silence, http-status, slow-body, duplicate',
    ],
    [
      'a fault that is no mapping',
      'fault: silence',
      'x.yaml:1:20: replies, no. 1, fault: found "silence", allowed: a mapping',
    ],
    [
      'a key of another fault',
      'fault: { kind: truncate, bytes: 1, after: 3 }',
      'x.yaml:1:48: replies, no. 1, fault, after: there is no such key, allowed: kind, bytes, close',
    ],
    [
      'a fault that lacks a parameter',
      'fault: { kind: garbage }',
      'x.yaml:1:20: replies, no. 1, fault, bytes: is missing, needed: a whole number',
    ],
    [
      'pieces of nothing',
      'match: { transport: tcp }, fault: { kind: pieces, bytes: 0 }',
      'x.yaml:1:70: replies, no. 1, fault, bytes: found "0", allowed: a number from 1 to 1000000',
    ],
    [
      'a status that has no body',
      'match: { transport: http }, fault: { kind: http-status, status: 204 }',
      'x.yaml:1:77: replies, no. 1, fault, status: found "204", allowed: an HTTP status from 200 to 599 that has a body, which 204, 205, 304 have not',
    ],
    [
      'a fault that one of its transports cannot do',
      'fault: { kind: http-status, status: 503 }',
      'x.yaml:1:28: replies, no. 1, fault, kind: http-status works over http only, and this rule is met over tcp and http, allowed: cut, reset, garbage, truncate, silence',
    ],
    [
      'a fault that its transport cannot do',
      'match: { transport: http }, fault: { kind: duplicate }',
      'x.yaml:1:56: replies, no. 1, fault, kind: duplicate works over tcp only, and this rule is met over http, allowed: cut, reset, garbage, truncate, silence, http-status, slow-body',
    ],
    [
      'a fault that its command cannot meet',
      'match: { command: EXPORT }, fault: { kind: pieces, bytes: 9 }',
      'x.yaml:1:56: replies, no. 1, fault, kind: pieces works over tcp only, and this rule is met over http, allowed: cut, reset, garbage, truncate, silence, http-status, slow-body',
    ],
    [
      'a name twice',
      'name: a, delayMs: 1 }, { name: a, delayMs: 1',
      'x.yaml:1:44: replies, no. 2, name: a is there already',
    ],
  ])('%s', (_, rule, says) => {
    const [first] = defects(rule)
    if (typeof says === 'string') expect(first).toBe(says)
    else expect(first).toMatch(says)
  })

  test('all of them at once', () => {
    expect(
      defects(
        'from: 1, every: 0, fault: { kind: silence }, match: { command: TEST, parameters: { GATE: 1 } }',
      ),
    ).toEqual([
      'x.yaml:1:29: replies, no. 1, every: found "0", allowed: a whole number from 1',
      'x.yaml:1:96: replies, no. 1, match, parameters, GATE: TEST takes no GATE, allowed: REQUESTID',
    ])
  })

  test('one error is told once', () => {
    expect(defects('from: 1, occurrence: 2, every: 3, fault: { kind: duplicate }')).toHaveLength(3)
    expect(defects('fault: silence')).toHaveLength(1)
    expect(defects('delayMs: long')).toHaveLength(1)
  })
})
