import { describe, expect, test } from 'vitest'
import { type Dialect, defaultDialect } from '../../contract/dialect.ts'
import { readMessage } from './read-message.ts'

function read(text: string | Buffer, dialect: Partial<Dialect> = {}) {
  return readMessage(Buffer.from(text), 'tcp', { ...defaultDialect, ...dialect })
}

const lower = '<request><type>test</type><requestid>1</requestid></request>'

test.each([
  ['a request', '<REQUEST><TYPE>TEST</TYPE><REQUESTID>1</REQUESTID></REQUEST>'],
  [
    'a request over lines',
    '<REQUEST>\r\n<TYPE>TEST</TYPE>\r\n<REQUESTID>1</REQUESTID>\r\n</REQUEST>\r\n',
  ],
])('reads %s', (_, text) => {
  expect(read(text)).toEqual({
    ok: true,
    command: 'testEcho',
    requestId: '1',
    parameters: {},
  })
})

test.each([
  ['another root', '<TEST><REQUESTID>1</REQUESTID></TEST>', 'the root must be REQUEST, found TEST'],
  ['a root in lower case', lower, 'the root must be REQUEST, found request'],
  ['no document', 'x', 'text before the root element, at character 1'],
  ['bytes that are not UTF-8', Buffer.from([0x3c, 0xff]), 'it is not UTF-8 text'],
])('refuses %s', (_, text, detail) => {
  expect(read(text)).toMatchObject({
    ok: false,
    refusal: 'malformed',
    words: { detail },
    requestId: '',
  })
})

describe('the dialect', () => {
  test('may let tags be in any case', () => {
    expect(read(lower, { tagCase: 'any' })).toMatchObject({ ok: true, command: 'testEcho' })
  })

  test('in any case, two cases of a tag are one tag twice', () => {
    const twice = '<REQUEST><TYPE>TEST</TYPE><type>TEST</type></REQUEST>'
    expect(read(twice, { tagCase: 'any' })).toMatchObject({
      words: { detail: 'TYPE is sent twice' },
    })
    expect(read(twice)).toMatchObject({ refusal: 'requestIdInvalid' })
  })

  test('may let a bare ampersand stand for itself', () => {
    const raw =
      '<REQUEST><TYPE>CALLSTART</TYPE><REQUESTID>1</REQUESTID><USER1>A & B</USER1></REQUEST>'
    expect(read(raw, { rawAmpersand: 'accepted' })).toMatchObject({
      parameters: { USER1: 'A & B' },
    })
    expect(read(raw)).toMatchObject({ refusal: 'malformed' })
  })
})
