import { execFileSync } from 'node:child_process'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Case, cases } from './cases.fixture.ts'
import type { CaseRun, Ran } from './gathered-runs.fixture.ts'
import { rows, stepsThatFindNothing } from './rows.fixture.ts'

// A check is worth nothing until it has been seen to fail: each step is run against a target that is
// right, and against targets that are wrong in one thing.

let ran: Ran

beforeAll(() => {
  const program = ['--import', 'tsx', 'steps/failing/run-cases.fixture.ts']
  const printed = execFileSync(process.execPath, program, { stdio: ['ignore', 'pipe', 'ignore'] })
  ran = JSON.parse(printed.toString())
}, 120_000)

function runOf({ name }: Case): CaseRun {
  const found = ran.runs.find((run) => run.name === name)
  if (!found) throw new Error(`${name} was not run`)
  return found
}

describe('each step that looks at something', () => {
  test('is shown passing and failing', () => {
    const shown = new Set([...rows.map(({ step }) => step), ...stepsThatFindNothing])
    const defined = ran.definitions.filter(({ keyword }) => keyword !== 'When')
    expect(defined.map(({ step }) => step).filter((step) => !shown.has(step))).toEqual([])
  })

  test('is shown once, and is defined', () => {
    const shown = [...rows.map(({ step }) => step), ...stepsThatFindNothing]
    expect(shown.filter((step, index) => shown.indexOf(step) !== index)).toEqual([])
    const defined = ran.definitions.map(({ step }) => step)
    expect(shown.filter((step) => !defined.includes(step))).toEqual([])
  })

  test('has something wrong to find', () => {
    expect(rows.filter(({ wrong }) => wrong.length === 0)).toEqual([])
  })
})

test.each(cases.filter(({ wrong }) => !wrong))('$row.step: passes where all is right', (one) => {
  const { step, statuses, says } = runOf(one)
  expect(step).toBe(one.row.step)
  expect({ says, statuses }).toEqual({ says: '', statuses: statuses.map(() => 'PASSED') })
})

test.each(cases.flatMap(({ wrong, ...one }) => (wrong ? [{ ...one, says: wrong.says }] : [])))(
  '$row.step: says $says',
  (one) => {
    const { step, statuses, says } = runOf(one)
    expect(step).toBe(one.row.step)
    expect(says).toContain(one.says)
    // What comes before it passes: nothing else made the example fail.
    expect(statuses.slice(0, -1)).toEqual(statuses.slice(0, -1).map(() => 'PASSED'))
    expect(statuses.at(-1)).toBe('FAILED')
  },
)
