import { expect, test } from 'vitest'
import { ask, worldOf } from '../world.fixture.ts'

test('every term is listed, and counted', () => {
  const terminology = [
    { name: 'agent', value: 'Advisor' },
    { name: 'user2', value: '' },
  ]
  expect(ask(worldOf({ terminology }), 'fetchTerminology', {})).toEqual({
    ok: true,
    message: 'ok',
    words: {},
    body: {
      COUNT: '2',
      SETTINGS: {
        TERMINOLOGY: [
          { NAME: 'agent', VALUE: 'Advisor' },
          { NAME: 'user2', VALUE: '' },
        ],
      },
    },
  })
})
