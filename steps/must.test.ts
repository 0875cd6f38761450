import { expect, test } from 'vitest'
import { must, mustBe, mustMatch } from './must.ts'

const received = { text: '<RESULT></RESULT>\r\n' }

test.each([
  ['what does not hold', () => must(false, 'it must'), 'it must'],
  [
    'what is missing',
    () => must(undefined, 'it must be there', received),
    'it must be there\n<RESULT></RESULT>',
  ],
  ['another text', () => mustBe('A', '12', '0012'), 'A must be "0012", found "12"'],
  [
    'another text in a reply',
    () => mustBe('A', '', 'x', received),
    'A must be "x", found ""\n<RESULT></RESULT>',
  ],
  [
    'a text that does not match',
    () => mustMatch('A', '1a', '\\d+'),
    'A must match \\d+, found "1a"',
  ],
  [
    'a choice that matches in part',
    () => mustMatch('A', 'Idle!', 'Idle|Busy'),
    'A must match Idle|Busy, found "Idle!"',
  ],
])('says of %s what must be and what was found', (_, expectation, message) => {
  expect(expectation).toThrow(new Error(message))
})

test.each([
  ['what holds', () => must(1, 'x')],
  ['the same text', () => mustBe('A', '0012', '0012')],
  ['a text that matches', () => mustMatch('A', 'Busy', 'Idle|Busy')],
])('says nothing of %s', (_, expectation) => {
  expect(expectation).not.toThrow()
})
