import { expect, test } from 'vitest'
import { type Input, inputOf, rowOf } from './input.ts'
import { sourced } from './store.fixture.ts'

const instants = { at: 1_770_044_400_000, realAt: -5 }
const bytes = Buffer.from([0, 1, 0xc3, 0xff, 0x0d, 0x0a])

test.each<[string, Input]>([
  ['a message', { ...instants, came: { kind: 'message', bytes } }],
  ['one without its end', { ...instants, came: { kind: 'message', bytes, isUnfinished: true } }],
  ['one that is too long', { ...instants, came: { kind: 'oversize' } }],
  ['what is no HTTP', { ...instants, came: { kind: 'bad-http', bytes } }],
  [
    'an HTTP request',
    {
      ...instants,
      came: {
        kind: 'http',
        method: 'POST',
        target: '/webapi.aspx?a=%C3%BC',
        headers: { host: 'x' },
        body: bytes,
      },
    },
  ],
  [
    'a scenario',
    { ...instants, action: { do: 'load', clockAt: 7, rate: 60, ...sourced('seed: 3') } },
  ],
  ['a clock that is put', { ...instants, action: { do: 'set-clock', clockAt: -7, rate: 0.5 } }],
])('%s is the same after it was kept', (_, input) => {
  expect(inputOf(rowOf(input))).toEqual(input)
})
