import { expect, test } from 'vitest'
import { changedFields, nameParts, namesOf, phonesIn, withoutUser } from './users.ts'
import { readReply } from './xml/read-reply.ts'

test.each([
  ['Nina Simone', 'Nina', 'Simone'],
  ['Nina (run) Simone', 'Nina (run)', 'Simone'],
  ['Mary  Lou Williams', 'Mary  Lou', 'Williams'],
])('the parts of %s', (name, first, last) => {
  expect(nameParts(name)).toEqual([
    ['FIRST_NAME', first],
    ['LAST_NAME', last],
  ])
})

test('one word is no name', () => {
  expect(() => nameParts('Nina')).toThrow(/Nina must be a first and a last name/)
})

const list = [
  'USER_ID=1 | EMAIL=a | MOD_TIME=then | PHONES=1,2',
  'USER_ID=11 | EMAIL= | PHONES=',
].join('\n')

test('a list without a user has every other line of it', () => {
  expect(withoutUser(list, '1')).toBe('USER_ID=11 | EMAIL= | PHONES=')
  expect(withoutUser(list, '9')).toBe(list)
})

test.each([
  ['nothing', '1', '<EMAIL>a</EMAIL><MOD_TIME>now</MOD_TIME><PHONES>1,2</PHONES>', []],
  ['one field', '1', '<EMAIL>b</EMAIL><MOD_TIME>now</MOD_TIME><PHONES>1,2</PHONES>', ['EMAIL']],
  ['two', '11', '<EMAIL>a</EMAIL><PHONES>1</PHONES>', ['EMAIL', 'PHONES']],
  ['everything of one who is new', '2', '<EMAIL></EMAIL>', ['USER_ID', 'EMAIL']],
])('of a user has changed: %s', (_, id, fields, changed) => {
  const { children } = readReply(`<RESULT><USER><USER_ID>${id}</USER_ID>${fields}</USER></RESULT>`)
  expect(children.flatMap((user) => changedFields(list, user))).toEqual(changed)
})

test.each([
  ['as the text spells them', '<FIRST_NAME>Nina</FIRST_NAME><LAST_NAME>Simone</LAST_NAME>'],
  ['as the printed reply does', '<FIRSTNAME>Nina</FIRSTNAME><LASTNAME>Simone</LASTNAME>'],
])('names are read %s', (_, fields) => {
  const { children } = readReply(`<RESULT><USER>${fields}</USER></RESULT>`)
  expect(children.map(namesOf)).toEqual([['Nina', 'Simone']])
})

test('phones have one order, whatever theirs is and whatever stands around them', () => {
  expect(phonesIn('52, 51,50')).toEqual(['50', '51', '52'])
  expect(phonesIn('')).toEqual([])
})
