import { expect, test } from 'vitest'
import { readQuery } from './read-query.ts'

test.each<[string, readonly string[], object]>([
  ['names in any case', ['Type=callStart&requestid=1&DeviceID=5'], { DEVICEID: '5' }],
  [
    'the literal URL of the document',
    [
      'type=callupdate&requestid=18213567&deviceid=200&user1=SpecialCall&user2=10121968&keepdays=3650',
    ],
    { DEVICEID: '200', USER1: 'SpecialCall', USER2: '10121968', KEEPDAYS: '3650' },
  ],
  [
    'percent codes',
    ['type=callstart&requestid=1&user1=Sales%20%26%20Marketing'],
    { USER1: 'Sales & Marketing' },
  ],
  ['a plus, which is a blank', ['type=callstart&requestid=1&user1=a+b%2Bc'], { USER1: 'a b+c' }],
  ['UTF-8', ['type=callstart&requestid=1&user1=Zo%C3%AB'], { USER1: 'Zoë' }],
  ['an equals sign in a value', ['type=callstart&requestid=1&user1=a=b'], { USER1: 'a=b' }],
  ['a name without an equals sign', ['type=callstart&requestid=1&user1'], { USER1: '' }],
  ['several texts', ['type=callstart', 'requestid=1&user1=x'], { USER1: 'x' }],
  ['empty pairs', ['&&type=callstart&', '', 'requestid=1&user1=x&'], { USER1: 'x' }],
])('reads %s', (_, texts, parameters) => {
  expect(readQuery(...texts)).toMatchObject({ ok: true, parameters })
})

test.each([
  ['a percent sign that codes nothing', 'a=100%', '"a=100%" is not percent-encoded UTF-8'],
  ['bytes that are no UTF-8', 'a=%FF', '"a=%FF" is not percent-encoded UTF-8'],
  ['a name that cannot be read', '%=1', '"%=1" is not percent-encoded UTF-8'],
  ['a control character', 'a=%00', '"a=%00" holds a character that XML does not allow'],
  ['one in a name', '%1F=a', '"%1F=a" holds a character that XML does not allow'],
  ['no name at all, twice', '=a&=b', ' is sent twice'],
  ['a name twice, in whatever case', 'a=1&A=1', 'A is sent twice'],
])('refuses %s', (_, text, detail) => {
  expect(readQuery(text)).toMatchObject({ ok: false, refusal: 'malformed', words: { detail } })
})

test('refuses a name that is in two texts', () => {
  expect(readQuery('type=test', 'type=test')).toMatchObject({
    words: { detail: 'TYPE is sent twice' },
  })
})
