import { expect, test } from 'vitest'
import { fillPattern } from './pattern.ts'

test.each([
  ['a name', '{DEVICEID}-\\d+', '4001', '4001-\\d+'],
  [
    'what is special, which stands for itself',
    '^{A}$',
    'a.b*(c)\\d/{2}',
    '^a\\.b\\*\\(c\\)\\\\d\\/\\{2\\}$',
  ],
  ['a name twice', '{A}/{A}', 'x', 'x/x'],
  ['no count of a pattern', '\\d{8}', 'x', '\\d{8}'],
])('fills %s', (_, pattern, value, filled) => {
  expect(fillPattern(pattern, () => value)).toBe(filled)
  expect(() => new RegExp(filled, 'u')).not.toThrow()
})
