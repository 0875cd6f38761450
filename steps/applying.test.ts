import { expect, test } from 'vitest'
import { whyNotApplying } from './applying.ts'

test.each<[tags: readonly string[], known: Record<string, string>, why: string | undefined]>([
  [['@RES-5'], {}, undefined],
  [['@RES-5'], { errorResultType: 'label' }, undefined],
  [
    ['@RES-5'],
    { errorResultType: 'ERROR' },
    'RES-5 is for servers whose errorResultType is label, and the profile says ERROR',
  ],
  [
    ['@tcp-only', '@RES-5'],
    { errorResultType: 'ERROR' },
    'RES-5 is for servers whose errorResultType is label, and the profile says ERROR',
  ],
  // It shows something of every server as well.
  [['@RES-5', '@RES-4'], { errorResultType: 'ERROR' }, undefined],
  [['@RES-4'], { errorResultType: 'ERROR' }, undefined],
  [['@tcp-only'], { errorResultType: 'ERROR' }, undefined],
  [[], { errorResultType: 'ERROR' }, undefined],
  [['@EXPORT-18'], { toString: 'x' }, undefined],
])('an example with %j at a target known as %j', (tags, known, why) => {
  expect(whyNotApplying(tags, known)).toBe(why)
})
