import { expect, test } from 'vitest'
import { BrokenPromise, mustBeReply } from './promises.ts'

function reply(name: string, type = '', code = ''): string {
  const told = type === '' ? '' : `<RESULTTYPE>${type}</RESULTTYPE>`
  const coded = code === '' ? '' : `<RESULTCODE>${code}</RESULTCODE>`
  return `<RESULT><${name}</${name.split('>')[0]}><REQUESTID>7</REQUESTID>${told}${coded}</RESULT>`
}

const test20 = reply('REQUESTTYPE>TEST', 'API_OK', '20')

test.each([
  ['a success', 'TEST', test20],
  ['a refusal', 'TEST', reply('REQUESTTYPE>TEST', 'API_NO_GROUP', '27')],
  ['a refusal that says ERROR', 'TEST', reply('REQUESTTYPE>TEST', 'ERROR', '27')],
  ['a code whose label is unclear', 'TEST', reply('REQUESTTYPE>TEST', 'API_ERROR_X', '31')],
  ['CALLLIST in TYPE, untold', 'CALLLIST', reply('TYPE>CALLLIST')],
  ['CALLLIST as the prose has it', 'CALLLIST', reply('REQUESTTYPE>CALLLIST', 'API_OK', '20')],
  ['a command that nobody knows', 'FORMATDISK', reply('REQUESTTYPE>X', 'ERROR', '10')],
])('%s is a reply', (_, command, text) => {
  expect(mustBeReply({ command, requestId: '7' }, text).text).toBe(text)
})

test.each([
  ['another REQUESTID', '8', test20, 'REQUESTID must be "8", found "7"'],
  ['no command', '7', reply('X>TEST', 'API_OK', '20'), 'found no REQUESTTYPE'],
  ['the command in TYPE', '7', reply('TYPE>TEST', 'API_OK', '20'), 'found no REQUESTTYPE'],
  ['nothing told', '7', reply('REQUESTTYPE>TEST'), 'found no RESULTCODE no RESULTTYPE'],
  ['ERROR with 20', '7', reply('REQUESTTYPE>TEST', 'ERROR', '20'), '20 API_OK, found 20 ERROR'],
  ['no code of the table', '7', reply('REQUESTTYPE>TEST', 'API_X', '99'), 'a code of the table'],
  [
    'API_OK with an unclear code',
    '7',
    reply('REQUESTTYPE>TEST', 'API_OK', '31'),
    'found 31 API_OK',
  ],
  ['no XML', '7', 'hello', 'not well formed'],
])('%s is none', (_, requestId, text, says) => {
  const read = () => mustBeReply({ command: 'TEST', requestId }, text)
  expect(read).toThrow(BrokenPromise)
  expect(read).toThrow(says)
})

test('of a REQUESTID that is none nothing is asked', () => {
  expect(() => mustBeReply({ command: 'TEST', requestId: 'abc' }, test20)).not.toThrow()
})
