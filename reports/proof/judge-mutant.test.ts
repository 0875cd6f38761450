import { expect, test } from 'vitest'
import type { Catch, Finding } from './finding.ts'
import { judgeMutant } from './judge-mutant.ts'

function failed(line: number, ...requirements: readonly string[]): Catch {
  return { uri: 'features/a.feature', line, requirements, step: 'it is accepted', message: 'no' }
}

function found(...catches: readonly Catch[]): Finding {
  return { ran: 10, catches }
}

test.each([
  ['an example of it', ['A-1'], found(failed(1, 'A-1')), undefined, { is: 'caught' }],
  [
    'an example of each',
    ['A-1', 'A-2'],
    found(failed(1, 'A-1'), failed(2, 'A-2')),
    undefined,
    { is: 'caught' },
  ],
  [
    'one example of both',
    ['A-1', 'A-2'],
    found(failed(1, 'A-1', 'A-2')),
    undefined,
    { is: 'caught' },
  ],
  [
    'an example of one of two',
    ['A-1', 'A-2'],
    found(failed(1, 'A-1')),
    found(failed(1, 'A-1')),
    { is: 'survived', unseen: ['A-2'], elsewhere: [] },
  ],
  ['none', ['A-1'], found(), found(), { is: 'survived', unseen: ['A-1'], elsewhere: [] }],
  [
    'an example of something else',
    ['A-1'],
    found(),
    found(failed(9)),
    { is: 'survived', unseen: ['A-1'], elsewhere: [failed(9)] },
  ],
  [
    'a failure of who should have misbehaved',
    ['A-1'],
    { ...found(failed(1, 'A-1')), crash: 'x is undefined' },
    undefined,
    { is: 'crashed', says: 'x is undefined' },
  ],
  [
    'none, where the others could not be run to their end',
    ['A-1'],
    found(),
    { ...found(), crash: 'it did not end within 180 s' },
    { is: 'survived', unseen: ['A-1'], elsewhere: [] },
  ],
] as const)('a mutant is judged by %s', (_, breaks, own, all, verdict) => {
  expect(judgeMutant(breaks, own, all)).toEqual(verdict)
})
