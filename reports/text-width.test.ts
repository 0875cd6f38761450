import { expect, test } from 'vitest'
import { textWidth } from './text-width.ts'

/** As Chromium measures them in DejaVu Sans. */
test.each([
  ['', 0],
  ['uptivity API', 62.6],
  ['core, import', 67.1],
  ['core, control, import, export, administration', 241.8],
  ['12 violated', 61.6],
])('"%s" is given the room that it takes, and little more', (text, measured) => {
  const width = textWidth(text)
  expect(width).toBeGreaterThanOrEqual(measured)
  expect(width).toBeLessThan(measured * 1.1 + 1)
})

test('what is not known is given the room of the widest', () => {
  expect(textWidth('\u{1F600}')).toBe(textWidth('W'))
})
