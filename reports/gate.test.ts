import { describe, expect, test } from 'vitest'
import { mustsOf } from '../contract/levels.ts'
import { requirements } from '../contract/requirements.ts'
import type { ExampleRun } from './collect-run.ts'
import { exampleOf, factsOf } from './examples.fixture.ts'
import { type Gate, judgeGate, outcomeOfGates } from './gate.ts'
import { gateLines } from './gate-text.ts'
import { makeResult, type RunFacts } from './make-result.ts'
import type { Result } from './result-format.ts'

/** Those that can be shown. */
const musts = mustsOf('import').filter((id) =>
  requirements.some((one) => one.id === id && one.excluded === undefined),
)

/** A run in which all of the level `import` is met, but what is told otherwise of some requirements. */
function runOf(others: readonly Partial<ExampleRun>[] = [], facts: Partial<RunFacts> = {}): Result {
  const schemes = facts.schemes ?? ['tcp']
  const told = new Set(others.flatMap(({ tags = [], scheme = 'tcp' }) => [`${scheme} ${tags}`]))
  const met = schemes.flatMap((scheme) =>
    musts
      .filter((id) => !told.has(`${scheme} ${id}`))
      .map((id) => exampleOf({ name: id, tags: [id], scheme })),
  )
  const runs = [...met, ...others.map((part) => exampleOf({ name: 'another', ...part }))]
  const known = [...musts, 'TEST-2'].map((id) => exampleOf({ tags: [id] }))
  return makeResult(runs, known, factsOf({ schemes, ...facts }))
}

const [one = '', two = '', three = ''] = musts
const failed = (...tags: readonly string[]) => ({ tags, status: 'failed', message: 'no' }) as const
const skipped = (tag: string) =>
  ({ tags: [tag], status: 'not judged', message: 'it needs --allow users\nmore' }) as const

const level: Gate = { asks: 'level', level: 'import' }
const overTcp: Gate = { ...level, transport: 'tcp' }
const overHttp: Gate = { ...level, transport: 'http' }
const noNew = (baseline: Result): Gate => ({ asks: 'no-new-violations', baseline })

const both = { schemes: ['tcp', 'http'] } as const
const early = { ended: { how: 'interrupted', reason: 'Ctrl-C' } } as const
const deviations = { [one]: { reason: 'it is old' } }

function said(gate: Gate, result: Result): readonly string[] {
  return gateLines([judgeGate(gate, result)], result)
}

describe('a level', () => {
  test.each<[string, Gate, Result, readonly string[]]>([
    ['is passed where it is held', level, runOf(), ['gate level=import: passed over tcp']],
    ['over all of them', level, runOf([], both), ['gate level=import: passed over tcp and http']],
    [
      'is not where something is violated or not judged, and what is wrong comes first',
      level,
      runOf([skipped(one), failed(two)]),
      [
        `gate level=import: not passed over tcp: ${two} is violated; ${one} is not judged (it needs --allow users)`,
      ],
    ],
    [
      'is not where something is violated over one of them, and is asked of that alone',
      level,
      runOf([{ ...failed(one), scheme: 'http' }], both),
      [`gate level=import: not passed over http: ${one} is violated`],
    ],
    [
      'is passed over the other',
      overTcp,
      runOf([{ ...failed(one), scheme: 'http' }], both),
      ['gate level=import@tcp: passed over tcp'],
    ],
    [
      'is not where something is judged over the other alone',
      overHttp,
      runOf([{ ...skipped(one), scheme: 'http' }], both),
      [
        `gate level=import@http: not passed over http: ${one} is not judged (it needs --allow users)`,
      ],
    ],
    [
      'is not where the profile knows that something is violated',
      level,
      runOf([failed(one)], { deviations }),
      [
        `gate level=import: not passed over tcp: ${one} is violated as the profile knows (it is old)`,
      ],
    ],
    [
      'is not over what nobody judged',
      overHttp,
      runOf(),
      [
        'gate level=import@http: not passed over http: import is not judged (the run was not made over http)',
      ],
    ],
    [
      'is not where nothing was asked for that shows it',
      level,
      makeResult([exampleOf()], [], factsOf()),
      [
        `gate level=import: not passed over tcp: ${musts.slice(0, 5).join(', ')} and ${musts.length - 5} more have no example`,
      ],
    ],
    [
      'tells what has the same reason together, and of many things the first',
      level,
      runOf(musts.map((id) => failed(id))),
      [
        `gate level=import: not passed over tcp: ${musts.slice(0, 5).join(', ')} and ${musts.length - 5} more are violated`,
      ],
    ],
    [
      'tells of many reasons the first',
      level,
      runOf(musts.slice(0, 7).map((id) => ({ ...skipped(id), message: `as ${id}` }))),
      [
        `gate level=import: not passed over tcp: ${musts
          .slice(0, 5)
          .map((id) => `${id} is not judged (as ${id})`)
          .join('; ')}; and 2 more`,
      ],
    ],
  ])('%s', (_, gate, result, lines) => {
    expect(said(gate, result)).toEqual(lines)
    expect(judgeGate(gate, result).outcome).toBe(
      lines.every((line) => line.includes(': passed')) ? 'passed' : 'notPassed',
    )
  })
})

describe('that nothing is violated that was not', () => {
  const passed =
    'gate no-new-violations: passed: nothing is violated that was not at simulator, 2026-02-01T12:00:00.000Z'
  const not = (what: string) => `gate no-new-violations: not passed: ${what}`
  const alone = failed()
  const httpToo = [failed(one), { ...failed(one), scheme: 'http' }] as const
  const httpMet = [failed(one), { tags: [one], scheme: 'http' }] as const
  test.each<[string, Result, Result, readonly string[]]>([
    ['is so where nothing changed', runOf([failed(one)]), runOf([failed(one)]), [passed]],
    ['is so where something is mended', runOf([failed(one)]), runOf(), [passed]],
    [
      'is not where something is',
      runOf(),
      runOf([failed(one)]),
      [not(`${one} is violated (was met)`)],
    ],
    [
      'is not where something is that was not judged',
      runOf([skipped(one)]),
      runOf([failed(one), failed(two), failed(three)]),
      [not(`${one} is violated (was not judged); ${two}, ${three} are violated (was met)`)],
    ],
    ['is so where the profile knows it', runOf(), runOf([failed(one)], { deviations }), [passed]],
    [
      'is not where the profile knows it no longer',
      runOf([failed(one)], { deviations }),
      runOf([failed(one)]),
      [not(`${one} is violated (was expected)`)],
    ],
    [
      'is so where something is not judged any more, which is told',
      runOf(),
      runOf([skipped(one)]),
      [
        passed,
        `gate no-new-violations: met before and not judged now, which does not count: ${one} is not judged (it needs --allow users)`,
      ],
    ],
    [
      'is not where one more transport does it wrong',
      runOf(httpMet, both),
      runOf(httpToo, both),
      [`gate no-new-violations: not passed over http: ${one} is violated (was met)`],
    ],
    [
      'is so over a transport that nobody judged before',
      runOf([failed(one)]),
      runOf(httpToo, both),
      [passed],
    ],
    [
      'is not where the contract has more, and that is',
      { ...runOf(), requirements: runOf().requirements.filter(({ id }) => id !== one) },
      runOf([failed(one)]),
      [not(`${one} is violated (is new)`)],
    ],
    [
      'is not where an example fails that shows none',
      runOf([exampleOf({ name: 'another', tags: [] })]),
      runOf([alone]),
      [not('tcp features/a.feature another failed (was passed)')],
    ],
    [
      'is not where such a one is new',
      runOf(),
      runOf([alone]),
      [not('tcp features/a.feature another failed (is new)')],
    ],
    ['is so where it failed before', runOf([alone]), runOf([alone]), [passed]],
  ])('%s', (_, before, after, lines) => {
    expect(said(noNew(before), after)).toEqual(lines)
  })
})

describe('a run that ended early passes no gate', () => {
  test.each<[string, Gate, Result, string, string]>([
    [
      'that it would pass',
      level,
      runOf([], early),
      'endedEarly',
      ': not passed, as the run ended early',
    ],
    [
      'for what it could not judge',
      level,
      runOf([skipped(one)], early),
      'endedEarly',
      ', as the run ended early',
    ],
    [
      'nor for what it violates',
      level,
      runOf([failed(one)], early),
      'notPassed',
      `${one} is violated`,
    ],
    [
      'nor for what the profile knows',
      level,
      runOf([failed(one)], { ...early, deviations }),
      'notPassed',
      `${one} is violated as`,
    ],
    ['of another kind', noNew(runOf()), runOf([], early), 'endedEarly', ', as the run ended early'],
    [
      'of it that is violated',
      noNew(runOf()),
      runOf([failed(one)], early),
      'notPassed',
      '(was met)',
    ],
  ])('%s', (_, gate, result, outcome, line) => {
    expect(judgeGate(gate, result).outcome).toBe(outcome)
    expect(said(gate, result)[0]).toContain(line)
  })
})

test('all gates must be passed, and what is wrong goes before what is not whole', () => {
  const passed = judgeGate(level, runOf())
  const unfinished = judgeGate(level, runOf([], early))
  const not = judgeGate(level, runOf([failed(one)]))
  expect(outcomeOfGates([passed, passed])).toBe('passed')
  expect(outcomeOfGates([passed, unfinished])).toBe('endedEarly')
  expect(outcomeOfGates([unfinished, not])).toBe('failed')
})
