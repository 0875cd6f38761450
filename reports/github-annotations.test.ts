import { describe, expect, test } from 'vitest'
import { exampleOf, factsOf } from './examples.fixture.ts'
import { type AnnotationPaths, githubAnnotations } from './github-annotations.ts'
import { soundResult, troubledResult } from './html/report.fixture.ts'
import { makeResult } from './make-result.ts'
import type { Result } from './result-format.ts'

const paths = { folder: '/job/repo', workspace: '/job/repo' }

test('an error for what is violated, a warning for a needless deviation, a notice for what was observed', () => {
  expect(githubAnnotations(troubledResult(), paths)).toEqual([
    '::error file=features/call/call-stop.feature,line=12,title=CALLSTOP-1::RESULTMSG must match CALLSTOP sent to all of the following cores: \\d+, found "CALLSTOP sent to all cores"',
    '::error file=features/call/call-stop.feature,line=20,title=CALLSTOP-2::ANI of Front Desk must be "", found "5551"',
    '::warning title=TEST-1::It is met, so the profile can do without its deviation: it used to be silent',
    '::notice title=Observed::1 requirement only observed, which the reference does not state; the target does otherwise in 1',
  ])
})

test('an error stands at the first example that failed', () => {
  const runs = [3, 9, 12].map((line) =>
    exampleOf({ line, tags: ['TEST-1'], ...(line > 3 && { status: 'failed', message: 'no' }) }),
  )
  expect(githubAnnotations(makeResult(runs, runs, factsOf()), paths)).toEqual([
    '::error file=features/a.feature,line=9,title=TEST-1::no',
  ])
})

test('nothing where nothing is to be told', () => {
  const passed = exampleOf({ tags: ['TEST-1'] })
  expect(githubAnnotations(makeResult([passed], [passed], factsOf()), paths)).toEqual([])
})

describe('an error, too, for', () => {
  test.each([
    [
      'an example that shows no requirement',
      makeResult([exampleOf({ status: 'failed', message: 'Error: no' })], [], factsOf()),
      '::error file=features/a.feature,line=3,title=An example::no',
    ],
    [
      'a run that ended early',
      { ...soundResult(), ended: { how: 'stopped answering', reason: 'no reply' } } as const,
      '::error title=The run ended early::no reply',
    ],
    [
      'a violated requirement of which no example is told',
      { ...troubledResult(), examples: [] },
      '::error title=CALLSTOP-1::CALLSTOP ends a call of the device.',
    ],
  ])('%s', (_, result, line) => {
    expect(githubAnnotations(result, paths)[0]).toBe(line)
  })
})

test('what the reference says comes before what only an example shows, and a must before a should', () => {
  const order = [
    ['TEST-1', 'example', 'must'],
    ['TEST-2', 'documented', 'should'],
    ['CALLSTOP-1', 'documented', 'must'],
    ['CALLSTOP-2', 'inferred', 'must'],
  ] as const
  const { requirements, ...result } = soundResult()
  const changed = order.flatMap(([id, basis, level]) =>
    requirements
      .filter((one) => one.id === id)
      .map((one) => ({ ...one, basis, level, verdict: 'violated', examples: [] }) as const),
  )
  const lines = githubAnnotations({ ...result, requirements: changed }, paths)
  expect(lines.map((line) => /title=([\w-]+)::/.exec(line)?.[1])).toEqual([
    'CALLSTOP-1',
    'TEST-2',
    'TEST-1',
    'CALLSTOP-2',
  ])
})

describe('no more than GitHub shows:', () => {
  const violated = (count: number, needless: number): Result => {
    const { requirements, ...result } = soundResult()
    return {
      ...result,
      requirements: requirements.slice(0, count + needless).map((one, at) => {
        const { observed: _, deviation: __, ...row } = one
        return at < count
          ? { ...row, verdict: 'violated', examples: [] }
          : { ...row, verdict: 'met', deviation: { reason: 'old' } }
      }),
    }
  }

  test.each([
    ['ten errors', 10, 0, 10, 0, undefined],
    ['ten errors, and how many more there are', 13, 0, 10, 1, '3 more, in the reports of the run'],
    ['ten warnings', 0, 12, 0, 10, undefined],
    ['ten of each, that one among them', 11, 12, 10, 10, '1 more, in the reports of the run'],
  ])('%s', (_, count, needless, errors, warnings, more) => {
    const lines = githubAnnotations(violated(count, needless), paths)
    expect(lines.filter((line) => line.startsWith('::error '))).toHaveLength(errors)
    const warned = lines.filter((line) => line.startsWith('::warning '))
    expect(warned).toHaveLength(warnings)
    if (more !== undefined) expect(warned[0]).toBe(`::warning title=And more errors::${more}`)
  })
})

describe('a feature is named', () => {
  test.each([
    [
      'from the workspace',
      { folder: '/job/repo/tests', workspace: '/job/repo' },
      'tests/features/a.feature',
    ],
    [
      'as in the result where it lies outside',
      { folder: '/tmp/x', workspace: '/job/repo' },
      'features/a.feature',
    ],
    [
      'as in the result where it lies beside',
      { folder: '/job/repository', workspace: '/job/repo' },
      'features/a.feature',
    ],
    [
      'as in the result where there is no workspace',
      { folder: '/tmp', workspace: undefined },
      'features/a.feature',
    ],
    [
      'though its folder begins with dots',
      { folder: '/job/repo/..x', workspace: '/job/repo' },
      '..x/features/a.feature',
    ],
  ] satisfies [string, AnnotationPaths, string][])('%s', (_, own, file) => {
    const failed = exampleOf({ status: 'failed', message: 'no' })
    const [line = ''] = githubAnnotations(makeResult([failed], [], factsOf()), own)
    expect(line).toContain(`::error file=${file},line=3,`)
  })
})

describe('a text of a server starts no command and ends no property:', () => {
  test.each([
    ['per cent', '100%0A', '100%250A'],
    ['line ends', 'a\r::error::b', 'a%0D::error::b'],
    ['what is too long', 'x'.repeat(1001), `${'x'.repeat(1000)}...`],
  ])('%s', (_, message, told) => {
    const failed = exampleOf({ status: 'failed', message })
    const [line = ''] = githubAnnotations(makeResult([failed], [], factsOf()), paths)
    expect(line.slice(line.indexOf('::', 2) + 2)).toBe(told)
  })

  test('whatever is in a name, a path, a reason', () => {
    const text = 'a\n::stop-commands::x\r\n,title=b:c%'
    const failed = exampleOf({ name: text, uri: text, status: 'failed', message: 'no' })
    const result = {
      ...makeResult([failed], [], factsOf()),
      ended: { how: 'interrupted', reason: text },
    } as const
    const lines = githubAnnotations(result, { folder: '/tmp', workspace: undefined })
    const property = 'a%0A%3A%3Astop-commands%3A%3Ax%0D%0A%2Ctitle=b%3Ac%25'
    expect(lines).toEqual([
      '::error title=The run ended early::a%0A::stop-commands::x%0D%0A,title=b:c%25',
      `::error file=${property},line=3,title=${property}::no`,
    ])
  })
})
