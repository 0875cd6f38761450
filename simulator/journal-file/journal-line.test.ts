import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { lineOf } from '../journal/ndjson.ts'
import { clockStart, describeWorld } from '../scenario/describe-world.ts'
import { readScenario } from '../scenario/read-scenario.ts'
import { journalLine } from './journal-line.ts'

const shipped = readdirSync('scenarios').filter((file) => file.endsWith('.yaml'))

test.each(shipped)('the world of %s is the same from its line', (file) => {
  const scenario = readScenario(`scenarios/${file}`)
  const written = lineOf({
    kind: 'session',
    session: 1,
    name: 'main',
    source: file,
    scenario,
    clockAt: '2026-02-02T15:00:00.000Z',
    rate: 1,
    smtp: false,
  })
  const line = journalLine.parse(JSON.parse(written))
  if (line.kind !== 'session') throw new Error('it is another line')
  const now = clockStart(scenario) ?? line.clockAt
  const { localTime: _, ...server } = describeWorld(scenario, now).server
  const again = describeWorld(line.scenario, now)
  expect(again).toMatchObject({ ...describeWorld(scenario, now), server })
})
