import { expect, test } from 'vitest'
import { recordText, renewedRecord, staleInRecord } from './proof-record.ts'
import { namedCatch, provenMutant } from './proven.fixture.ts'

const a = provenMutant('a', {
  catches: [namedCatch('one'), namedCatch('two', { file: 'call/b.feature', step: '' })],
})
const b = provenMutant('b')
const record = recordText([b, a])

test('a record has every mutant with every example that catches it, by step', () => {
  const [, sections] = record.split('with the step that does.\n')
  expect(sections).toBe(`
## a

A-1: It is wrong.

- \`call/a.feature\`
  - one | it is accepted
- \`call/b.feature\`
  - two | around the example

## b

A-1: It is wrong.

- \`call/a.feature\`
  - one | it is accepted
`)
})

test.each([
  ['the same', [a, b], ['a', 'b'], []],
  ['only a part was run', [b], ['a', 'b'], []],
  [
    'an example does not catch it any more',
    [{ ...a, catches: a.catches.slice(0, 1) }, b],
    ['a', 'b'],
    ['a', '  - 7: - `call/b.feature`', '  - 8:   - two | around the example'],
  ],
  [
    'another step does',
    [a, { ...b, catches: [namedCatch('one', { step: 'it is refused' })] }],
    ['a', 'b'],
    ['b', '  - 6:   - one | it is accepted', '  + 6:   - one | it is refused'],
  ],
  ['a mutant is new', [a, b, provenMutant('c')], ['a', 'b', 'c'], ['c: it is not in it']],
  ['a mutant is gone', [a], ['a'], ['b: there is no such mutant any more']],
])('what was found is compared with what is kept: %s', (_, proven, there, lines) => {
  expect(staleInRecord(record, proven, there)).toEqual(lines)
})

test('a record is renewed where a mutant was run, and nowhere else', () => {
  const other = { ...b, says: 'It is wrong indeed.' }
  expect(renewedRecord(record, [other], ['a', 'b'])).toBe(recordText([a, other]))
  expect(renewedRecord(record, [other], ['b'])).toBe(recordText([other]))
  expect(renewedRecord('', [a], ['a'])).toBe(recordText([a]))
})
