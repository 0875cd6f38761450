import { expect, test } from 'vitest'
import { dialectFindings } from './dialect-findings.ts'
import type { RequirementResult } from './result-format.ts'

const row: RequirementResult = {
  id: 'RES-5',
  place: 'result',
  level: 'should',
  basis: 'inferred',
  says: '',
  source: '',
  verdict: 'not judged',
  byTransport: {},
  where: { of: 'errorResultType', is: 'label' },
  examples: [],
}

const asExpected = { asExpected: true, instead: '' }
const otherwise = { asExpected: false, instead: 'ERROR' }

test.each<[what: string, part: Partial<RequirementResult>, option: string | undefined]>([
  ['not judged', {}, undefined],
  ['excluded', { verdict: 'excluded' }, undefined],
  ['met', { verdict: 'met' }, 'label'],
  ['observed as expected', { verdict: 'observed', observed: asExpected }, 'label'],
  ['observed otherwise', { verdict: 'observed', observed: otherwise }, 'ERROR'],
  ['violated', { verdict: 'violated' }, 'ERROR'],
  ['violated as the profile knows', { verdict: 'expected' }, 'ERROR'],
])('of a requirement that is %s', (_, part, option) => {
  const expected = option === undefined ? [] : [{ switch: 'errorResultType', option, how: 'seen' }]
  expect(dialectFindings([{ ...row, ...part }], {})).toEqual(expected)
})

test('what the profile says goes before what was seen, and facts of the site are no dialect', () => {
  const told = { errorResultType: 'label', speechAnalytics: 'used' }
  expect(dialectFindings([{ ...row, verdict: 'violated' }], told)).toEqual([
    { switch: 'errorResultType', option: 'label', how: 'told' },
  ])
})
