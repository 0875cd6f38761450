import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { contrast } from './contrast.fixture.ts'

const style = readFileSync(new URL('./page/page.css', import.meta.url), 'utf8')

/** The colours of the page by name: in light, in dark, and on paper. */
const [light = {}, dark = {}, paper = {}] = [...style.matchAll(/:root \{(.*?)\}/gs)].map(
  ([, rules = '']): Record<string, string> =>
    Object.fromEntries(
      [...rules.matchAll(/--([\w-]+): (#\w+);/g)].map(([, name = '', value = '']) => [name, value]),
    ),
)

/** What is written on what. */
const pairs = [
  ...['ink', 'quiet', 'link', 'good', 'bad', 'warn', 'note'].map((ink) => [ink, 'paper'] as const),
  ...['ink', 'quiet', 'link'].map((ink) => [ink, 'sunk'] as const),
  ...['good', 'bad', 'warn', 'note'].map((ink) => [ink, `${ink}-paper`] as const),
  ['ink', 'warn-paper'],
  ['mark-ink', 'mark'],
] as const

describe.each([
  ['light', light],
  ['dark', { ...light, ...dark }],
  ['on paper', { ...light, ...paper }],
])('%s', (_, colours) => {
  test.each(pairs)('%s on %s can be read (WCAG AA)', (ink, ground) => {
    expect(contrast(colours[ink] ?? '', colours[ground] ?? '')).toBeGreaterThanOrEqual(4.5)
  })
})

test('black on white is the most there is', () => {
  expect(contrast('#000', '#fff')).toBe(21)
})
