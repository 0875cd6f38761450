import { describe, expect, test } from 'vitest'
import { differingExchange, differingOf } from './differing.ts'

describe('what differs is read from', () => {
  test.each([
    ['RESULTCODE must be "8", found "20"', ['RESULTCODE'], '20'],
    ['Error: RESULTMSG must match CALLSTOP \\d+, found "no"\n<RESULT/>', ['RESULTMSG'], 'no'],
    ['ANI of Front Desk must be "1", found ""', ['ANI'], ''],
    ['USER1 of call "2" on Front Desk must be "a", found "b "c""', ['USER1'], 'b "c"'],
    ['RESULTMSG must not be "API_OK"', ['RESULTMSG'], 'API_OK'],
    ['the elements of DEVICE must be "A B", found "A"', ['DEVICE'], undefined],
    ['the first element of DEVICES must be "COUNT", found ""', ['DEVICES'], undefined],
    ['the DEVICE right in DEVICES must be "1", found "2"', ['DEVICE', 'DEVICES'], undefined],
    ['the reply must hold no USER1', ['USER1'], undefined],
    [
      'AssertionError [ERR_ASSERTION]: the reply must hold one CORE\n<RESULT/>',
      ['CORE'],
      undefined,
    ],
    ['DEVICE must hold ANI, found DEVICEID, DNIS', ['DEVICE'], undefined],
    ['COUNT must stand before DEVICE', ['COUNT', 'DEVICE'], undefined],
    ['the root of the reply must be RESULT, found html', ['html'], undefined],
    [
      "the reply is not of its schema: Element 'EXTRA': This element is not expected.",
      ['EXTRA'],
      undefined,
    ],
    [
      'no step looked at a refusal:\n<RESULT/>',
      ['RESULTTYPE', 'RESULTCODE', 'RESULTMSG'],
      undefined,
    ],
  ] as const)('%s', (message, names, found) => {
    expect(differingOf(message)).toEqual({ names, ...(found !== undefined && { found }) })
  })

  test.each([
    ['the calls up on Front Desk must be "1", found "0"'],
    ['the HTTP status must be "200", found "500"'],
    ['recorder:5620 did not send a reply within 5000 ms'],
    ['Front Desk must be listed'],
    [''],
  ])('no element: %s', (message) => {
    expect(differingOf(message)).toBeUndefined()
  })
})

describe('the exchange that differs is', () => {
  const of = (reply: string, cleanup = false) => ({ reply, cleanup })
  const exchanges = [
    of('<ANI>1</ANI>\r\n'),
    of('<B><ANI>1</ANI></B>'),
    of('<ANI>2</ANI>'),
    of('<ANI>1</ANI>', true),
  ]

  test.each([
    ['the one whose reply is told', 'ANI must be "3", found "2"\n<ANI>2</ANI>\n    at x (y)', 2],
    [
      'the last of the example with the text that was found',
      'ANI of Front Desk must be "3", found "1"',
      1,
    ],
    ['the last with the element', 'the reply must hold no ANI', 2],
    ['none, where no reply has it', 'ANI must be "3", found "4"', undefined],
    ['none, where no element is told of', 'Front Desk must be listed', undefined],
  ])('%s', (_, message, at) => {
    expect(differingExchange(message, exchanges)).toBe(at)
  })
})
