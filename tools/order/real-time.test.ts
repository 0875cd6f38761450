import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { realClock } from '../../simulator/clock.ts'
import { daysLater, watchTimers } from './real-time.ts'

test('timers that run out are noted, and those that are cleared are not', async () => {
  const timers = watchTimers()
  try {
    clearTimeout(setTimeout(() => {}, 7))
    await new Promise((resolve) => setTimeout(resolve, 8))
  } finally {
    timers.stop()
  }
  expect(timers.waitedMs).toContain(8)
  expect(timers.waitedMs).not.toContain(7)
})

test('days later it is, and afterwards no longer', async () => {
  const today = realClock.now()
  const [now, made, told] = await daysLater(400, async () => [
    realClock.now(),
    Reflect.construct(Date, []).getTime(),
    new Date(0).getTime(),
  ])
  const days = (at: number | undefined) => Math.floor(((at ?? 0) - today) / 86_400_000)
  expect([days(now), days(made), told]).toEqual([400, 400, 0])
  expect(days(realClock.now())).toBe(0)
})

/** Of all that runs examples, the files that wait or read a clock, and why they may. */
const filesWithTimers = new Map([
  ['clients/http-reply.ts', 'the limit of a reply'],
  ['clients/tcp-client.ts', 'the limit of a reply, and how long it took'],
  ['clients/connect/connect-limit.ts', 'the limit of a connection'],
  ['clients/connect/pacer.ts', 'a server that may be asked so often only'],
  ['wire-steps.ts', 'how long a reply took, and that a piece leaves before the next'],
])

test('only clients wait, and for no longer than a target lets them', () => {
  const files = readdirSync('steps', { recursive: true, encoding: 'utf8' })
  const sources = files.filter((file) => /(?<!\.test|\.fixture)\.ts$/.test(file))
  const waiting =
    /\b(setTimeout|setInterval|setImmediate|sleep|Date\.now|performance\.now)\b|new Date\(\)/
  const found = sources.filter((file) => waiting.test(readFileSync(join('steps', file), 'utf8')))
  expect(found.toSorted()).toEqual([...filesWithTimers.keys()].toSorted())
})
