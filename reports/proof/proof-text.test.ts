import { expect, test } from 'vitest'
import { openText, proofTable } from './proof-text.ts'
import { namedCatch, provenMutant } from './proven.fixture.ts'

const elsewhere = [1, 2, 3, 4].map((line) => ({
  ...{ uri: 'features/c.feature', line, requirements: [], step: '', message: '' },
}))
const survivor = provenMutant('b', {
  breaks: ['A-10'],
  verdict: { is: 'survived', unseen: ['A-10'], elsewhere },
  catches: [],
})
const broken = provenMutant('c', {
  breaks: ['A-2'],
  verdict: { is: 'crashed', says: 'x is undefined' },
  catches: [],
})

test('the table has each requirement with its mutants and what caught them', () => {
  const caught = provenMutant('a', {
    breaks: ['A-1', 'A-10'],
    catches: [
      namedCatch('one', { requirements: ['A-10'] }),
      namedCatch('two'),
      namedCatch('three'),
    ],
  })
  expect(proofTable([caught, survivor, broken])).toEqual([
    'A-1',
    '  a  call/a.feature: two, and 1 more',
    'A-2',
    '  c  BROKE',
    'A-10',
    '  a  call/a.feature: one',
    '  b  SURVIVED',
  ])
})

test('what was not caught says why that is a defect', () => {
  expect(openText([provenMutant('a'), survivor, broken])).toEqual([
    'b: It is wrong.\n  No example of A-10 has failed.\n  Others have, 4 in all: features/c.feature:1 features/c.feature:2 features/c.feature:3',
    'c: It is wrong.\n  It broke: x is undefined',
  ])
})
