import { expect, test } from 'vitest'
import { secretIn } from './secret-in.ts'

test.each([
  ['is not set', {}, 'WORD is not set: the profile has the password there'],
  ['is blank', { WORD: '' }, 'WORD is not set: the profile has the password there'],
  [
    'is too short to be hidden',
    { WORD: 'abc' },
    'WORD has 3 characters; what has fewer than 4 cannot be hidden in reports',
  ],
])('a variable that %s is refused', (_, environment, says) => {
  expect(() => secretIn('WORD', 'the password', environment)).toThrow(says)
})

test('a variable that is set is read', () => {
  expect(secretIn('WORD', 'the password', { WORD: 'abcd' })).toBe('abcd')
})
