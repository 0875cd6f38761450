import { describe, expect, test } from 'vitest'
import { bytesFrom } from './bytes-document.ts'
import type { Exchange } from './exchange.ts'
import { accepted, at, left, message, origin, request } from './journal.fixture.ts'
import { Journal } from './journal.ts'
import { defaultJournalLimits } from './journal-limits.ts'

const limits = { exchangesMax: 3, bytesMax: 1_000, bodyBytesKept: 100 }

function numbers(exchanges: readonly Exchange[]): number[] {
  return exchanges.map(({ number }) => number)
}

function bytesOf(exchange: Exchange | undefined): Uint8Array {
  return exchange?.came.kind === 'message' ? exchange.came.bytes : new Uint8Array()
}

test('an exchange fills up as it goes on', () => {
  const journal = new Journal()
  const opened = journal.open(origin, message('<REQUEST>'), at)
  const [kept] = journal.all()
  expect(kept).toMatchObject({ number: 1, origin, receivedAt: at })
  expect(Buffer.compare(bytesOf(kept), bytesFrom({ text: '<REQUEST>' }))).toBe(0)
  expect([kept?.rule, kept?.left, kept?.repliedAt]).toEqual([undefined, undefined, undefined])
  opened.met('slow')
  opened.close(accepted, at + 5)
  expect([kept?.rule, kept?.left, kept?.repliedAt]).toEqual(['slow', accepted, at + 5])
})

test('an exchange is closed once', () => {
  const opened = new Journal().open(origin, request('TEST'), at)
  opened.close(accepted, at)
  expect(() => opened.close(accepted, at)).toThrow('exchange 1 is closed already')
})

describe('what is kept', () => {
  test('is what came, in order, closed or not', () => {
    const journal = new Journal(limits)
    journal.open(origin, request('TEST'), at)
    journal.open(origin, request('TEST'), at).close(accepted, at)
    expect([numbers(journal.all()), journal.size, journal.dropped]).toEqual([[1, 2], 2, 0])
  })

  test('is no more than so many: the oldest are dropped', () => {
    const journal = new Journal(limits)
    for (const _ of Array(8)) journal.open(origin, message('x'), at)
    expect([numbers(journal.all()), journal.size, journal.dropped]).toEqual([[6, 7, 8], 3, 5])
  })

  test.each([
    ['what came', 400, 0, [2, 3]],
    ['what left, as far as it is kept', 300, 90, [2, 3]],
    ['what left, and not what of it is not kept', 200, 5_000, [1, 2, 3]],
    ['one alone that is longer', 1_001, 0, []],
  ])('is no more than so many bytes of %s', (_, cameLength, leftLength, kept) => {
    const journal = new Journal(limits)
    for (const _ of Array(3)) {
      const opened = journal.open(origin, message('x'.repeat(cameLength)), at)
      opened.close(left('', { length: leftLength }), at)
    }
    expect([numbers(journal.all()), journal.dropped]).toEqual([kept, 3 - kept.length])
  })

  test('counts the target, headers and body of HTTP', () => {
    const journal = new Journal(limits)
    const came = {
      kind: 'http',
      method: 'POST',
      target: 't'.repeat(190),
      headers: { ['h'.repeat(50)]: 'h'.repeat(50) },
      body: Buffer.alloc(50),
    } as const
    for (const _ of Array(3)) journal.open(origin, came, at)
    expect(numbers(journal.all())).toEqual([2, 3])
  })

  test('makes room again when it is dropped or forgotten', () => {
    const journal = new Journal(limits)
    const long = message('x'.repeat(600))
    for (const _ of Array(50)) journal.open(origin, long, at).close(accepted, at)
    expect(numbers(journal.all())).toEqual([50])
    journal.clear()
    for (const _ of Array(3)) journal.open(origin, message('x'.repeat(300)), at)
    expect(numbers(journal.all())).toEqual([51, 52, 53])
  })

  test('is forgotten on request, and numbers go on', () => {
    const journal = new Journal(limits)
    for (const _ of Array(5)) journal.open(origin, message('x'), at)
    const early = journal.open(origin, message('x'), at)
    journal.clear()
    expect([journal.all(), journal.size, journal.dropped]).toEqual([[], 0, 0])
    early.close(accepted, at)
    expect(journal.open(origin, message('x'), at).number).toBe(7)
    expect([numbers(journal.all()), journal.size]).toEqual([[7], 1])
  })

  test('does not count what leaves of those that are kept no longer', () => {
    const journal = new Journal(limits)
    const opened = [1, 2].map(() => journal.open(origin, message('x'), at))
    journal.clear()
    for (const one of opened) one.close(left('', { length: 100 }), at)
    for (const _ of Array(3)) journal.open(origin, message('x'.repeat(300)), at)
    expect(numbers(journal.all())).toEqual([3, 4, 5])
  })

  test('is ten thousand exchanges and 64 MiB, and 64 KiB of a reply, unless told', () => {
    expect(new Journal().limits).toBe(defaultJournalLimits)
    expect(Object.values(defaultJournalLimits)).toEqual([10_000, 67_108_864, 65_536])
  })
})

describe('bytes', () => {
  const chunk = Buffer.alloc(200_000, 'x')

  test.each([
    ['a small slice', 0, 100, true],
    ['a large slice', 1, 80_000, true],
    ['most of it', 10, 150_000, false],
    ['all of it', 0, 200_000, false],
  ])('that are %s of a chunk are copied out of it: %s', (_, from, to, isCopied) => {
    const journal = new Journal()
    journal.open(origin, { kind: 'message', bytes: chunk.subarray(from, to) }, at)
    const kept = bytesOf(journal.all()[0])
    expect(Buffer.compare(kept, chunk.subarray(from, to))).toBe(0)
    expect(kept.buffer !== chunk.buffer).toBe(isCopied)
  })

  test('that are copied do not change with their chunk', () => {
    const journal = new Journal()
    const shared = Buffer.alloc(70_000)
    for (const number of Array(1_000).keys()) {
      shared.fill(String(number).padStart(100, '0'), 0, 100)
      journal.open(origin, { kind: 'message', bytes: shared.subarray(0, 100) }, at)
    }
    const texts = journal.all().map((one) => Buffer.from(bytesOf(one)).toString())
    expect(texts.map(Number)).toEqual([...Array(1_000).keys()])
  })

  test('of a body and of what is no HTTP are copied as well', () => {
    const journal = new Journal()
    const bytes = chunk.subarray(0, 10)
    const http = { kind: 'http', method: 'POST', target: '/', headers: {}, body: bytes } as const
    journal.open(origin, http, at)
    journal.open(origin, { kind: 'bad-http', bytes }, at)
    const [first, second] = journal.all().map(({ came }) => came)
    expect([first?.kind === 'http' && first.body.buffer === chunk.buffer]).toEqual([false])
    expect([second?.kind === 'bad-http' && second.bytes.buffer === chunk.buffer]).toEqual([false])
  })
})

describe('who is told of what is complete', () => {
  function told() {
    const complete: [number, boolean][] = []
    const journal = new Journal(limits, ({ number, left }) => complete.push([number, !!left]))
    return { journal, complete }
  }

  test('hears of each once, when its reply has left', () => {
    const { journal, complete } = told()
    const [first, second] = [1, 2].map(() => journal.open(origin, message('x'), at))
    expect(complete).toEqual([])
    second?.close(accepted, at)
    first?.close(accepted, at)
    journal.flushOpen()
    expect(complete).toEqual([
      [2, true],
      [1, true],
    ])
  })

  test('hears of the others when it asks, and then no more', () => {
    const { journal, complete } = told()
    const opened = journal.open(origin, message('x'), at)
    journal.flushOpen()
    opened.close(accepted, at)
    journal.flushOpen()
    expect(complete).toEqual([[1, false]])
  })

  test('hears of what is dropped before its reply has left, and then no more', () => {
    const { journal, complete } = told()
    const opened = journal.open(origin, message('x'), at)
    for (const _ of Array(3)) journal.open(origin, message('x'), at)
    opened.close(accepted, at)
    expect(complete).toEqual([[1, false]])
  })

  test('hears of what is dropped for want of bytes', () => {
    const { journal, complete } = told()
    const opened = journal.open(origin, message('x'.repeat(600)), at)
    journal.open(origin, message('x'.repeat(600)), at)
    opened.close(accepted, at)
    expect(complete).toEqual([[1, false]])
  })

  test('hears of what was forgotten before its reply has left, when it has', () => {
    const { journal, complete } = told()
    const opened = journal.open(origin, message('x'), at)
    journal.clear()
    expect(complete).toEqual([])
    opened.close(accepted, at)
    expect(complete).toEqual([[1, true]])
  })

  test('does not wait for any number of those', () => {
    const { journal, complete } = told()
    for (const _ of Array(5)) {
      journal.open(origin, message('x'), at)
      journal.clear()
    }
    expect(complete).toEqual([
      [1, false],
      [2, false],
    ])
  })
})
