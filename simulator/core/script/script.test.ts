import { describe, expect, test } from 'vitest'
import type { ScriptEntry } from '../description.ts'
import { mostNotes, mostOccurrencesAtOnce, Script } from './script.ts'

function entry(name: string, part: Partial<ScriptEntry> = {}): ScriptEntry {
  return { name, at: 1000, times: 1, do: [], ...part }
}

/** Everything that is due at an instant, as `name@instant`. */
function taken(script: Script, now: number): readonly string[] {
  const all: string[] = []
  for (let due = script.takeDue(now); due; due = script.takeDue(now)) {
    all.push(`${due.entry.name}@${due.at}`)
  }
  return all
}

const forever = Number.POSITIVE_INFINITY

describe('at 3000 there is due', () => {
  test.each<[string, readonly ScriptEntry[], readonly string[]]>([
    ['what happens once, once', [entry('a')], ['a@1000']],
    ['what happens now', [entry('a', { at: 3000 })], ['a@3000']],
    ['not what happens later', [entry('a', { at: 3001 })], []],
    [
      'what repeats, each time it does',
      [entry('a', { everyMs: 500, times: forever })],
      ['a@1000', 'a@1500', 'a@2000', 'a@2500', 'a@3000'],
    ],
    ['as often as it is said', [entry('a', { everyMs: 500, times: 2 })], ['a@1000', 'a@1500']],
    ['nothing of what may not happen', [entry('a', { times: 0 })], []],
    [
      'the earlier first',
      [entry('a', { at: 2000 }), entry('b', { at: 1000, everyMs: 1500, times: forever })],
      ['b@1000', 'a@2000', 'b@2500'],
    ],
    [
      'of one instant, in the order of the script, whichever repeats',
      [entry('a', { everyMs: 1000, times: 2 }), entry('b', { at: 2000 }), entry('c')],
      ['a@1000', 'c@1000', 'a@2000', 'b@2000'],
    ],
  ])('%s', (_, entries, expected) => {
    const script = new Script(entries)
    expect(taken(script, 3000)).toEqual(expected)
    expect(taken(script, 3000)).toEqual([])
  })
})

test('it tells what will happen, the soonest first, and how often', () => {
  const script = new Script([
    entry('late', { at: 9000 }),
    entry('often', { everyMs: 1000, times: 5 }),
    entry('ever', { at: 4000, everyMs: 1000, times: forever }),
    entry('past', { at: 500 }),
  ])
  taken(script, 2500)
  expect(script.due().map((due) => [due.entry.name, due.at, due.left])).toEqual([
    ['often', 3000, 3],
    ['ever', 4000, forever],
    ['late', 9000, 1],
  ])
})

test('what happens at one instant is told in the order of the script, however often it did', () => {
  const script = new Script([
    entry('often', { everyMs: 1000, times: forever }),
    entry('once', { at: 3000 }),
    entry('late', { at: 4000 }),
  ])
  taken(script, 2500)
  expect(script.due().map((due) => `${due.entry.name}@${due.at}`)).toEqual([
    'often@3000',
    'once@3000',
    'late@4000',
  ])
  expect(script.progress().pending.map(({ place }) => place)).toEqual([0, 1, 2])
})

test('an entry is found by its name, past or not', () => {
  const script = new Script([entry('a'), entry('b', { times: 0 }), entry('c', { name: undefined })])
  taken(script, 3000)
  expect(['a', 'b', 'c'].map((name) => script.named(name)?.name)).toEqual(['a', 'b', undefined])
})

describe('a jump of the clock', () => {
  const everySecond = { at: 0, everyMs: 1000, times: forever }
  /** The instant at which so many occurrences are due. */
  const after = (occurrences: number) => (occurrences - 1) * 1000

  test('is caught up with, up to the limit', () => {
    const script = new Script([entry('a', everySecond)])
    expect(taken(script, after(mostOccurrencesAtOnce))).toHaveLength(mostOccurrencesAtOnce)
    expect(script.skippedCount).toBe(0)
  })

  test('leaves out the earliest occurrences above it, and says so', () => {
    const [often, once] = [entry('a', everySecond), entry('b', { at: 1500 })]
    const script = new Script([often, once])
    const all = taken(script, after(mostOccurrencesAtOnce + 7))
    expect(all).toHaveLength(mostOccurrencesAtOnce + 1)
    expect(all.slice(0, 2)).toEqual(['b@1500', 'a@7000'])
    expect(all.at(-1)).toBe(`a@${after(mostOccurrencesAtOnce + 7)}`)
    expect(script.skipped).toEqual([
      { at: 0, entry: often, action: undefined, reason: '7 occurrences were left out' },
    ])
    expect(script.due().map(({ at }) => at)).toEqual([after(mostOccurrencesAtOnce + 8)])
  })

  test('counts what was left out as having happened', () => {
    const script = new Script([entry('a', { ...everySecond, times: mostOccurrencesAtOnce + 3 })])
    const all = taken(script, after(mostOccurrencesAtOnce * 9))
    expect([all.length, all[0]]).toEqual([mostOccurrencesAtOnce, 'a@3000'])
    expect(script.due()).toEqual([])
  })
})

test('of what could not be done the newest is noted, and all of it counted', () => {
  const script = new Script([])
  for (let at = 1; at <= mostNotes + 5; at += 1) {
    script.skip({ at, entry: entry('a'), action: 'call-ends', reason: 'no call' })
  }
  expect(script.skipped).toHaveLength(mostNotes)
  expect([script.skipped[0]?.at, script.skipped.at(-1)?.at]).toEqual([6, mostNotes + 5])
  expect(script.skippedCount).toBe(mostNotes + 5)
})
