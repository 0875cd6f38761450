import { expect, test } from 'vitest'
import type { ExampleRun, KnownExample } from './collect-run.ts'
import { exampleOf, exchangeOf } from './examples.fixture.ts'
import { makeResult } from './result.ts'

function rowOf(id: string, examples: readonly ExampleRun[], known: readonly KnownExample[] = []) {
  const result = makeResult(examples, known, { seed: 1, passes: [{ scheme: 'tcp' }] })
  return result.requirements.find((requirement) => requirement.id === id)
}

const shown = exampleOf({ tags: ['TEST-1'] })
const failed = exampleOf({ tags: ['TEST-1'], status: 'failed', message: 'no' })

function known(...tags: readonly string[]): KnownExample {
  return { name: 'A', uri: 'features/a.feature', tags: ['TEST-1', ...tags] }
}

test.each<[string, readonly ExampleRun[], readonly KnownExample[], object]>([
  ['met', [shown, shown], [], { status: 'met' }],
  ['violated', [shown, failed], [], { status: 'violated' }],
  ['open', [], [], { status: 'open', reason: 'it has no example' }],
  [
    'not judged',
    [],
    [known('needs-control')],
    { status: 'not judged', reason: 'its examples need a target whose clock can be moved' },
  ],
  [
    'not judged',
    [],
    [known('tcp-only')],
    { status: 'not judged', reason: 'its examples need a target on TCP' },
  ],
  [
    'not judged',
    [],
    [known('http-only')],
    { status: 'not judged', reason: 'its examples need a target on HTTP' },
  ],
  ['not judged', [], [known()], { status: 'not judged', reason: 'its examples were not selected' }],
])('a requirement is %s', (_, examples, all, expected) => {
  expect(rowOf('TEST-1', examples, all)).toMatchObject(expected)
})

test('a requirement that nothing can show says why', () => {
  expect(rowOf('EVT-1', [])).toMatchObject({
    status: 'excluded',
    reason: expect.stringContaining('event interface'),
  })
})

test('a row has what the contract says, and the bytes that show it', () => {
  const cleanup = exchangeOf({ request: 'tidying up', cleanup: true })
  const example = exampleOf({
    tags: ['TEST-1'],
    exchanges: [exchangeOf({ request: 'sent', reply: 'received' }), cleanup],
  })
  expect(rowOf('TEST-1', [example])).toEqual({
    id: 'TEST-1',
    place: 'TEST',
    level: 'must',
    basis: 'documented',
    says: 'TEST is answered by a server that is available, and does nothing else.',
    source: 'Overview 17.3-21.1',
    status: 'met',
    examples: [
      {
        name: 'An example',
        at: 'features/a.feature:3',
        scheme: 'tcp',
        status: 'passed',
        evidence: [{ request: 'sent', reply: 'received' }],
      },
    ],
  })
  expect(rowOf('TEST-1', [failed])?.examples[0]).toMatchObject({ status: 'failed', message: 'no' })
})

test('a result counts its examples and names its targets', () => {
  const run = {
    seed: 7,
    passes: [{ scheme: 'tcp' }, { scheme: 'http', target: 'http://host:2012' }],
  }
  expect(makeResult([shown, shown, failed], [], run)).toMatchObject({
    format: 1,
    seed: 7,
    targets: ['simulator over tcp', 'http://host:2012'],
    examples: { passed: 2, failed: 1 },
  })
})
