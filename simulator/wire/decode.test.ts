import { describe, expect, test } from 'vitest'
import { decode, isComplete } from './decode.ts'
import type { SentValue } from './elements.ts'

const test1: readonly SentValue[] = [
  ['TYPE', 'TEST'],
  ['REQUESTID', '1'],
]

function values(sent: Readonly<Record<string, string>>): SentValue[] {
  return Object.entries(sent)
}

describe('a request', () => {
  test.each<[string, Record<string, string>, object]>([
    ['by TYPE', { TYPE: 'TEST', REQUESTID: '1' }, { command: 'testEcho', requestId: '1' }],
    ['by REQUESTTYPE', { REQUESTTYPE: 'TEST', REQUESTID: '1' }, { command: 'testEcho' }],
    [
      'by REQUESTTYPE where TYPE is blank',
      { TYPE: ' ', REQUESTTYPE: 'TEST', REQUESTID: '1' },
      { command: 'testEcho' },
    ],
    [
      'in lower case, with blanks around',
      { TYPE: ' test\r\n', REQUESTID: '\t1 ' },
      { command: 'testEcho', requestId: '1' },
    ],
    ['with leading zeros in its id', { TYPE: 'TEST', REQUESTID: '0012' }, { requestId: '0012' }],
    [
      'with an id of any length',
      { TYPE: 'TEST', REQUESTID: '9'.repeat(30) },
      { requestId: '9'.repeat(30) },
    ],
    ['of a call', { TYPE: 'CALLUPDATE', REQUESTID: '1', DEVICEID: '5' }, { command: 'callUpdate' }],
    [
      'of a recording',
      { TYPE: 'CALLUPDATE', REQUESTID: '1', RECORDID: '5' },
      { command: 'callUpdatePostRecording' },
    ],
    [
      'of a call, RECORDID blank',
      { TYPE: 'CALLUPDATE', REQUESTID: '1', RECORDID: ' ' },
      { command: 'callUpdate' },
    ],
  ])('%s', (_, sent, expected) => {
    expect(decode(values(sent), 'tcp')).toMatchObject({ ok: true, ...expected })
  })
})

describe('a value', () => {
  test.each<[string, string, string, string | undefined]>([
    ['is kept as it is', 'USER1', '0012', '0012'],
    ['loses the blanks around it', 'USER1', ' \t\r\na  b\n', 'a  b'],
    ['keeps what is a blank elsewhere', 'USER1', '\u00A0a\u3000', '\u00A0a\u3000'],
    ['that is blank is a value of data', 'USER1', ' ', ''],
    ['that is blank is none of a selector', 'DEVICEID', ' ', undefined],
    ['that is blank is none of an instance', 'CALLINSTANCE', '', undefined],
    ['of a flag is upper case', 'UPDATE_IF_NOT_RECORDING', 'y', 'Y'],
    ['of a direction is upper case', 'CALLDIRECTION', 'o', 'O'],
    ['of a direction may be blank', 'CALLDIRECTION', '', ''],
    ['of a text is not', 'USER1', 'y', 'y'],
  ])('%s', (_, name, sent, value) => {
    const decoded = decode(
      [
        ['TYPE', 'CALLUPDATE'],
        ['REQUESTID', '1'],
        [name, sent],
      ],
      'tcp',
    )
    expect(decoded.ok && decoded.parameters[name]).toBe(value)
  })
})

describe('a defect', () => {
  const id = 'a whole number'
  test.each<[string, readonly SentValue[], string, object]>([
    ['nothing at all', [], 'requestIdInvalid', { found: 'and none was sent' }],
    ['no REQUESTID', [['TYPE', 'TEST']], 'requestIdInvalid', { found: 'and none was sent' }],
    [
      'a blank REQUESTID',
      [
        ['TYPE', 'TEST'],
        ['REQUESTID', ' '],
      ],
      'requestIdInvalid',
      { found: 'and none was sent' },
    ],
    [
      'a REQUESTID that is no number',
      [
        ['TYPE', 'TEST'],
        ['REQUESTID', '1 2'],
      ],
      'requestIdInvalid',
      { found: 'found "1 2"' },
    ],
    ['no command', [['REQUESTID', '1']], 'unknownCommand', { found: 'and none was sent' }],
    [
      'an unknown command',
      [
        ['TYPE', 'nosuch'],
        ['REQUESTID', '1'],
      ],
      'unknownCommand',
      { found: 'found "NOSUCH"' },
    ],
    [
      'a command that every object has',
      [
        ['TYPE', 'constructor'],
        ['REQUESTID', '1'],
      ],
      'unknownCommand',
      { found: 'found "CONSTRUCTOR"' },
    ],
    [
      'a name twice',
      [...test1, ['USER1', 'a'], ['USER1', 'a']],
      'malformed',
      { detail: 'USER1 is sent twice' },
    ],
    [
      'REQUESTID twice',
      [...test1, ['REQUESTID', '1']],
      'malformed',
      { detail: 'REQUESTID is sent twice' },
    ],
    [
      'a command of the WebAPI',
      [
        ['TYPE', 'EXPORT'],
        ['REQUESTID', '1'],
      ],
      'wrongTransport',
      {},
    ],
    [
      'a required value that is missing',
      [
        ['TYPE', 'CHATSTOP'],
        ['REQUESTID', '1'],
      ],
      'valueMissing',
      { parameter: 'SESSIONID' },
    ],
    [
      'one that is blank',
      [
        ['TYPE', 'CHATSTOP'],
        ['REQUESTID', '1'],
        ['SESSIONID', ' '],
      ],
      'valueMissing',
      { parameter: 'SESSIONID' },
    ],
    [
      'no number',
      [
        ['TYPE', 'CALLLIST'],
        ['REQUESTID', '1'],
        ['CALLCOUNT', '-1'],
      ],
      'valueInvalid',
      { parameter: 'CALLCOUNT', allowed: id, found: '-1' },
    ],
    [
      'no seconds',
      [
        ['TYPE', 'CALLLIST'],
        ['REQUESTID', '1'],
        ['CALLDATEEND', '1.5'],
      ],
      'valueInvalid',
      { parameter: 'CALLDATEEND', allowed: 'whole seconds since 1970', found: '1.5' },
    ],
    [
      'no flag',
      [
        ['TYPE', 'CALLUPDATE'],
        ['REQUESTID', '1'],
        ['UPDATE_IF_NOT_RECORDING', 'maybe'],
      ],
      'valueInvalid',
      { parameter: 'UPDATE_IF_NOT_RECORDING', allowed: 'Y or N', found: 'maybe' },
    ],
    [
      'no direction',
      [
        ['TYPE', 'CALLSTART'],
        ['REQUESTID', '1'],
        ['CALLDIRECTION', 'IN'],
      ],
      'valueInvalid',
      { parameter: 'CALLDIRECTION', allowed: 'I or O', found: 'IN' },
    ],
  ])('of %s', (_, sent, refusal, words) => {
    expect(decode(sent, 'tcp')).toMatchObject({ ok: false, refusal, words })
  })

  test('keeps what could be read of the message', () => {
    expect(
      decode(
        [
          ['TYPE', 'callstart'],
          ['REQUESTID', 'x'],
        ],
        'tcp',
      ),
    ).toMatchObject({
      command: 'callStart',
      requestId: 'x',
    })
    expect(
      decode(
        [
          ['TYPE', 'nosuch'],
          ['REQUESTID', '7'],
        ],
        'tcp',
      ),
    ).toMatchObject({
      command: undefined,
      requestId: '7',
    })
  })

  test.each<[string, readonly SentValue[], string]>([
    [
      'a name twice before REQUESTID',
      [
        ['TYPE', 'NOSUCH'],
        ['TYPE', 'TEST'],
      ],
      'malformed',
    ],
    [
      'REQUESTID before the command',
      [
        ['TYPE', 'NOSUCH'],
        ['REQUESTID', 'x'],
      ],
      'requestIdInvalid',
    ],
    [
      'the command before its parameters',
      [
        ['TYPE', 'NOSUCH'],
        ['REQUESTID', '1'],
        ['CALLCOUNT', 'x'],
      ],
      'unknownCommand',
    ],
    [
      'the transport before what is missing',
      [
        ['TYPE', 'EXPORT'],
        ['REQUESTID', '1'],
      ],
      'wrongTransport',
    ],
    [
      'what is missing before what is wrong',
      [
        ['TYPE', 'CHATUPDATE'],
        ['REQUESTID', '1'],
        ['KEEPDAYS', 'x'],
      ],
      'valueMissing',
    ],
  ])('is told first: %s', (_, sent, refusal) => {
    expect(decode(sent, 'tcp')).toMatchObject({ refusal })
  })
})

describe('of a choice is missing', () => {
  const device = { ACTION: 'ADD', DEVICEID: '1' }
  test.each<[string, Record<string, string>, string | undefined]>([
    ['the first, where none is sent', device, 'GROUPNAME'],
    ['the first of those that go together', { ...device, GROUPID: '1' }, 'FIRSTNAME'],
    ['the second, beside the first', { ...device, GROUPID: '1', FIRSTNAME: 'a' }, 'LASTNAME'],
    ['the first, beside the second', { ...device, GROUPID: '1', LASTNAME: 'a' }, 'FIRSTNAME'],
    ['one that is blank', { ...device, GROUPNAME: ' ', AGENTID: '1' }, 'GROUPNAME'],
    ['one, before another is wrong', { ...device, GROUPID: 'x' }, 'FIRSTNAME'],
    ['none, where one is sent', { ...device, GROUPID: '1', AGENTID: '1' }, undefined],
    [
      'none, whatever is beside it',
      { ...device, GROUPNAME: 'a', LASTNAME: 'a', AGENTID: '1' },
      undefined,
    ],
  ])('%s', (_, sent, parameter) => {
    const decoded = decode(
      [...values(sent), ['TYPE', 'MODIFYGROUPPERMISSION'], ['REQUESTID', '1']],
      'tcp',
    )
    if (parameter === undefined) expect(decoded).toMatchObject({ ok: true })
    else expect(decoded).toMatchObject({ refusal: 'valueMissing', words: { parameter } })
  })

  test.each<[string, Record<string, string>, string]>([
    ['the first, where none is sent', {}, 'AGENTID'],
    ['the rest of the one that was begun', { KEYNAME: 'PHONE' }, 'KEYVALUE'],
    ['the same from its end', { KEYVALUE: '1' }, 'KEYNAME'],
  ])('of alternatives of which the first is alone: %s', (_, sent, parameter) => {
    const chat = { TYPE: 'CHATSTART', REQUESTID: '1', SESSIONID: 's' }
    expect(decode(values({ ...chat, ...sent }), 'tcp')).toMatchObject({
      refusal: 'valueMissing',
      words: { parameter },
    })
  })

  test('nothing, where the command has another refusal for it', () => {
    const decoded = decode(
      [
        ['TYPE', 'CALLSTART'],
        ['REQUESTID', '1'],
      ],
      'tcp',
    )
    expect(decoded).toMatchObject({ ok: true })
  })
})

test('a parameter that the command does not take may hold anything', () => {
  expect(decode([...test1, ['CALLCOUNT', 'five'], ['COLOUR', 'green']], 'tcp')).toMatchObject({
    ok: true,
  })
})

test('a parameter that the command does not take does not reach it', () => {
  const sent = { TYPE: 'CALLSTOP', REQUESTID: '1', DEVICEID: '5', USER1: 'a', ANI: '11' }
  const decoded = decode(values(sent), 'tcp')
  expect(decoded.ok && decoded.parameters).toEqual({ DEVICEID: '5', USER1: 'a' })
})

test('a command of the WebAPI is not refused there for its transport', () => {
  expect(
    decode(
      [
        ['TYPE', 'EXPORT'],
        ['REQUESTID', '1'],
      ],
      'http',
    ),
  ).toMatchObject({
    refusal: 'valueMissing',
  })
})

test.each([
  ['every required one', { ROLENAME: 'a', ACTION: 'ADD' }, true],
  ['one of two', { ACTION: 'ADD' }, false],
  ['none', {}, false],
])('parameters are complete or not: %s', (_, parameters, complete) => {
  expect(isComplete('modifyRole', parameters)).toBe(complete)
})
