import { expect, test } from 'vitest'
import { idleLooks } from './idle-looks.ts'
import { namedCatch, provenMutant } from './proven.fixture.ts'

const look = { file: 'call/a.feature', example: 'one', step: 'it is accepted' }

test.each([
  ['the same step', look, true],
  ['another step of the example', { ...look, step: 'it is refused' }, false],
  ['that step of another example', { ...look, example: 'two' }, false],
  ['that example of another file', { ...look, file: 'call/b.feature' }, false],
])('a step is idle where no mutant has made it fail: %s', (_, other, isFailed) => {
  const mutants = [provenMutant('a', { catches: [namedCatch('one', look)] }), provenMutant('b')]
  expect(idleLooks([other], mutants)).toEqual(isFailed ? [] : [other])
})
