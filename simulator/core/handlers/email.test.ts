import { expect, test } from 'vitest'
import { refuse } from '../outcome.ts'
import { ask, everything, recording, worldOf } from '../world.fixture.ts'

const usual = {
  UNIQUEFIELD: 'user1',
  IDENT: 'one',
  TOADDRESS: 'jdoe@example.com',
  MEDIA_FORMAT: 'webm',
}

function world() {
  return worldOf({
    recordings: [
      recording({ recordId: 1, data: { USER1: 'one', USER2: 'both' } }),
      recording({ recordId: 2, data: { USER1: 'two', USER2: 'both' } }),
      recording({ recordId: 3, audio: false, screen: true }),
    ],
  })
}

const invalid = (parameter: string, allowed: string, found: string) =>
  refuse('valueInvalid', { parameter, allowed, found })

test.each([
  ['in IDENT', { IDENT: 'two' }, 2],
  ['in UNIQUEID', { IDENT: undefined, UNIQUEID: 'two' }, 2],
  ['in both: IDENT counts', { IDENT: 'one', UNIQUEID: 'two' }, 1],
])('the value for UNIQUEFIELD is taken %s', (_, parameters, recordId) => {
  const file = { recordId, format: 'webm', sound: { seconds: 60, silences: [] } }
  expect(ask(world(), 'email', { ...usual, ...parameters })).toEqual({
    ok: true,
    message: 'ok',
    words: {},
    body: {},
    mail: { to: 'jdoe@example.com', file },
  })
})

test.each([
  ['no value', { IDENT: undefined }, refuse('valueMissing', { parameter: 'IDENT' })],
  [
    'no column',
    { UNIQUEFIELD: 'x' },
    invalid('UNIQUEFIELD', 'the name of a column of recordings', 'x'),
  ],
  ['no address', { TOADDRESS: 'jdoe' }, invalid('TOADDRESS', 'one mail address', 'jdoe')],
  ['no name', { TOADDRESS: '@x' }, invalid('TOADDRESS', 'one mail address', '@x')],
  ['two addresses', { TOADDRESS: 'a@x,b@x' }, invalid('TOADDRESS', 'one mail address', 'a@x,b@x')],
  [
    'an address with a line break',
    { TOADDRESS: 'a@x\nBcc: b@x' },
    invalid('TOADDRESS', 'one mail address', 'a@x\nBcc: b@x'),
  ],
  [
    'a format that is not offered',
    { MEDIA_FORMAT: 'wav' },
    refuse('formatNotSupported', { allowed: 'webm, pcm', found: 'wav' }),
  ],
  ['no recording', { IDENT: 'none' }, refuse('recordingNotFound')],
  [
    'several recordings',
    { UNIQUEFIELD: 'USER2', IDENT: 'both' },
    refuse('recordingNotUnique', { parameter: 'user2', found: 'both' }),
  ],
  ['a screen alone', { UNIQUEFIELD: 'Ident', IDENT: '3' }, refuse('noAudio', { found: '3' })],
])('%s is refused, and nothing changes', (_, parameters, refusal) => {
  const one = world()
  const before = everything(one)
  expect(ask(one, 'email', { ...usual, ...parameters })).toEqual(refusal)
  expect(everything(one)).toEqual(before)
})
