import { describe, expect, test } from 'vitest'
import { mustsOf } from '../contract/levels.ts'
import type { ExampleRun } from './collect-run.ts'
import { exampleOf, exchangeOf, factsOf } from './examples.fixture.ts'
import { makeResult, type RunFacts } from './make-result.ts'
import type { KnownExample } from './result-format.ts'

function rowOf(
  id: string,
  examples: readonly ExampleRun[],
  known: readonly KnownExample[],
  facts: Partial<RunFacts> = {},
) {
  const result = makeResult(examples, known, factsOf(facts))
  return result.requirements.find((requirement) => requirement.id === id)
}

const id = 'TEST-1'
const inferred = 'CALLSTOP-8'
const foreign = { target: { ...factsOf().target, isForeign: true } }

function known(requirement: string, ...tags: readonly string[]): KnownExample {
  return { name: 'A', uri: 'features/a.feature', tags: [requirement, ...tags] }
}

function shown(requirement: string, part: Partial<ExampleRun> = {}): ExampleRun {
  return exampleOf({ tags: [requirement], ...part })
}

const failed = { status: 'failed', message: 'A must be "1"\nmore' } as const
const skipped = { status: 'not judged', message: 'the profile has no device Lobby' } as const

describe('a requirement', () => {
  test.each<[string, readonly ExampleRun[], readonly KnownExample[], Partial<RunFacts>, object]>([
    ['that passed', [shown(id), shown(id)], [known(id)], {}, { verdict: 'met' }],
    ['that failed once', [shown(id), shown(id, failed)], [known(id)], {}, { verdict: 'violated' }],
    [
      'that passed where it was judged at all',
      [shown(id), shown(id, skipped)],
      [known(id)],
      {},
      { verdict: 'met' },
    ],
    ['without examples', [], [], {}, { verdict: 'open', reason: 'it has no example' }],
    [
      'whose examples could not be judged',
      [shown(id, skipped)],
      [known(id)],
      {},
      { verdict: 'not judged', reason: 'the profile has no device Lobby' },
    ],
    [
      'that needs the clock',
      [],
      [known(id, 'needs-control')],
      {},
      {
        verdict: 'not judged',
        reason: 'its examples need a target whose clock and world can be set',
      },
    ],
    [
      'of another transport',
      [],
      [known(id, 'http-only')],
      {},
      { verdict: 'not judged', reason: 'its examples need a target on HTTP' },
    ],
    [
      'of TLS',
      [],
      [known(id, 'https-only')],
      {},
      { verdict: 'not judged', reason: 'its examples need a target on HTTPS' },
    ],
    [
      'that was not asked for',
      [],
      [known(id)],
      {},
      { verdict: 'not judged', reason: 'its examples were not selected' },
    ],
  ])('%s', (_, examples, all, facts, expected) => {
    expect(rowOf(id, examples, all, facts)).toMatchObject(expected)
  })

  test('that nothing can show from outside is judged by nobody', () => {
    expect(rowOf('EVT-1', [], [])).toMatchObject({
      verdict: 'excluded',
      byTransport: {},
      reason: expect.stringContaining('event interface'),
    })
  })

  test.each([
    ['is inferred', inferred],
    ['a server may meet or not', 'RES-7'],
  ])('that %s fails our own simulator, and is observed at any other', (_, inferred) => {
    const runs = [shown(inferred, failed)]
    expect(rowOf(inferred, runs, [known(inferred)])).toMatchObject({ verdict: 'violated' })
    expect(rowOf(inferred, runs, [known(inferred)], foreign)).toMatchObject({
      verdict: 'observed',
      observed: { asExpected: false, instead: 'A must be "1"' },
    })
    expect(rowOf(inferred, [shown(inferred)], [known(inferred)], foreign)).toMatchObject({
      verdict: 'observed',
      observed: { asExpected: true, instead: '' },
    })
  })

  test.each<[string, ExampleRun, object, object]>([
    ['is expected', shown(id, failed), { reason: 'old' }, { verdict: 'expected' }],
    ['is told when it is none', shown(id), { reason: 'old' }, { verdict: 'met' }],
    [
      'is expected to its last day',
      shown(id, failed),
      { until: '2026-02-01' },
      { verdict: 'expected' },
    ],
    ['is expected no longer', shown(id, failed), { until: '2026-01-31' }, { verdict: 'violated' }],
  ])('that is known to deviate %s', (_, run, said, expected) => {
    const deviation = { reason: 'old', ...said }
    const facts = { deviations: { [id]: deviation } }
    expect(rowOf(id, [run], [known(id)], facts)).toMatchObject({ ...expected, deviation })
  })

  test('is judged for each transport that can show it', () => {
    const runs = [shown(id), shown(id, { scheme: 'https', ...failed })]
    const schemes = ['tcp', 'https'] as const
    expect(rowOf(id, runs, [known(id)], { schemes })?.byTransport).toEqual({
      tcp: 'met',
      http: 'violated',
    })
    expect(rowOf(id, [], [known(id, 'tcp-only')], { schemes })?.byTransport).toEqual({
      tcp: 'not judged',
    })
  })
})

describe('a level', () => {
  const all = mustsOf('export')
  const [first = ''] = all
  function exportOf(runs: readonly ExampleRun[], facts: Partial<RunFacts> = {}) {
    const knownOnes = all.map((tag) => known(tag))
    const { levels } = makeResult(runs, knownOnes, factsOf({ schemes: ['http'], ...facts }))
    return levels.find(({ level }) => level === 'export')
  }
  const runs = (part: Partial<ExampleRun> = {}) =>
    all.map((tag) => shown(tag, { scheme: 'http', ...(tag === first ? part : {}) }))

  test('is held where every documented must is met', () => {
    const level = exportOf(runs())
    expect(level).toMatchObject({ transport: 'http', isHeld: true, missing: [] })
    expect(level?.musts.met).toBe(all.length)
  })

  test.each([
    ['violated', failed],
    ['not judged', skipped],
  ] as const)('is not where one is %s', (verdict, part) => {
    const level = exportOf(runs(part))
    expect(level).toMatchObject({ isHeld: false, missing: [first], musts: { [verdict]: 1 } })
  })

  test('is not where a deviation is known', () => {
    const facts = { deviations: { [first]: { reason: 'old' } } }
    expect(exportOf(runs(failed), facts)).toMatchObject({ isHeld: false, musts: { expected: 1 } })
  })

  test('is not where examples are missing, as in a run of a few features', () => {
    const { levels } = makeResult([shown(id)], [known(id)], factsOf())
    expect(levels.find(({ level }) => level === 'core')).toMatchObject({ isHeld: false })
  })

  test('is asked only of what a transport can show', () => {
    const { levels } = makeResult([], [], factsOf({ schemes: ['tcp'] }))
    const core = levels.find(({ level }) => level === 'core')
    expect(core?.missing).toContain('TCP-3')
    expect(core?.missing.filter((one) => one.startsWith('WEB-'))).toEqual([])
    const exported = levels.find(({ level }) => level === 'export')
    expect(exported?.missing.filter((one) => !one.startsWith('EMAIL-'))).toEqual([])
  })
})

test('the result tells of what ran, whatever the order it ran in', () => {
  const one = exampleOf({ line: 3 })
  const two = exampleOf({ line: 9 })
  const three = exampleOf({ line: 3, scheme: 'http' })
  const result = makeResult([two, three, one], [], factsOf({ schemes: ['tcp', 'http'] }))
  expect(result.examples.map(({ id: name }) => name)).toEqual([
    'tcp features/a.feature An example',
    'http features/a.feature An example',
    'tcp features/a.feature An example #2',
  ])
  expect(result).toMatchObject({ format: 2, counts: { examples: { passed: 3, failed: 0 } } })
  expect(result.suite.contract).toMatch(/^[0-9a-f]{64}$/)
})

test('a long reply is kept whole where its example failed, and its begin elsewhere', () => {
  const reply = 'x'.repeat(5000)
  const exchanges = [exchangeOf({ reply })]
  const runs = [exampleOf({ exchanges, line: 1 }), exampleOf({ exchanges, line: 2, ...failed })]
  const replies = makeResult(runs, [], factsOf()).examples.map(({ exchanges: [one] }) => one?.reply)
  expect(replies).toEqual([`${'x'.repeat(4096)}[904 characters more]`, reply])
})

describe('a requirement that is about some servers alone', () => {
  const known = [{ name: 'PCM', uri: 'a.feature', tags: ['EXPORT-4', 'needs-profile'] }]
  const failing = exampleOf({ status: 'failed', tags: ['EXPORT-4'], scheme: 'http' })
  const judged = (conditions?: Readonly<Record<string, string>>) => {
    const target = { name: 'x', addresses: ['http://a'], isForeign: true }
    const facts = factsOf({
      target: conditions ? { ...target, conditions } : target,
      schemes: ['http'],
    })
    const { requirements, levels } = makeResult([failing], known, facts)
    const [row] = requirements.filter(({ id }) => id === 'EXPORT-4')
    const [level] = levels.filter((one) => one.level === 'export')
    return { row, isAskedFor: level?.missing.includes('EXPORT-4') }
  }

  test.each([
    ['nothing is said', undefined],
    ['the profile says nothing of it', {}],
    ['the target is one of them', { speechAnalytics: 'not-used' }],
  ])('is judged where %s', (_, conditions) => {
    const { row, isAskedFor } = judged(conditions)
    expect(row).toMatchObject({ verdict: 'violated', byTransport: { http: 'violated' } })
    expect(row).not.toHaveProperty('doesNotApply')
    expect(isAskedFor).toBe(true)
  })

  test('is not judged where the target is none of them, and no level asks for it', () => {
    const { row, isAskedFor } = judged({ speechAnalytics: 'used' })
    expect(row).toMatchObject({
      verdict: 'not judged',
      doesNotApply: true,
      where: { of: 'speechAnalytics', is: 'not-used' },
      reason:
        'the profile says that it does not apply: it is for servers whose speechAnalytics is not-used',
    })
    expect(isAskedFor).toBe(false)
  })
})

test('what only a control interface lets anybody see is counted', () => {
  const known = [
    { name: 'a', uri: 'a.feature', tags: ['EXPORT-18', 'needs-control'] },
    { name: 'b', uri: 'a.feature', tags: ['EXPORT-17', 'RES-5', 'needs-control'] },
    { name: 'c', uri: 'a.feature', tags: ['EXPORT-17'] },
  ]
  expect(makeResult([], known, factsOf()).counts.needControl).toEqual({
    examples: 2,
    requirements: 2,
    documented: 1,
  })
})
