import { expect, test } from 'vitest'
import { featuresTouchedBy, together } from './touched-features.ts'

const use = {
  'steps/call-steps.ts': ['features/call/call-start.feature', 'features/call/call-stop.feature'],
  'steps/clock-steps.ts': ['features/status/channels.feature'],
}

test.each<[string, string[], string[]]>([
  ['a feature touches itself', ['features/a.feature'], ['features/a.feature']],
  [
    'a step file touches its features',
    ['steps/clock-steps.ts'],
    ['features/status/channels.feature'],
  ],
  [
    'several changes touch what each touches, once',
    ['features/call/call-stop.feature', 'steps/call-steps.ts'],
    ['features/call/call-stop.feature', 'features/call/call-start.feature'],
  ],
  ['a scenario touches all', ['scenarios/conformance.yaml'], []],
  ['a step file nobody is known to use touches all', ['steps/new-steps.ts'], []],
  ['one change that touches all is enough', ['features/a.feature', 'simulator/engine.ts'], []],
])('%s', (_, changed, expected) => {
  expect(featuresTouchedBy(changed, use)).toEqual(expected)
})

test('what a run of a few features finds is added to what is known', () => {
  const earlier = { 'steps/a.ts': ['one', 'two'], 'steps/b.ts': ['one'] }
  const later = { 'steps/a.ts': ['two', 'three'], 'steps/c.ts': ['three'] }
  expect(together(earlier, later)).toEqual({
    'steps/a.ts': ['one', 'two', 'three'],
    'steps/b.ts': ['one'],
    'steps/c.ts': ['three'],
  })
})
