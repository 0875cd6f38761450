import { expect, test } from 'vitest'
import { refusedResult, testResult } from '../examples.fixture.ts'
import { isRefused, resultCodeOf, sentParameters } from './read-exchange.ts'

const web = (line: string, body = '') => `${line} HTTP/1.1\r\nhost: 127.0.0.1:1\r\n\r\n${body}`

test.each([
  ['XML', '<REQUEST><A>0012</A><B></B></REQUEST>\r\n', ['A=0012', 'B=']],
  ['XML with references', '<REQUEST><A>x &amp; y</A></REQUEST>', ['A=x & y']],
  ['XML behind a declaration', '\uFEFF<?xml version="1.0"?><REQUEST><A>1</A></REQUEST>', ['A=1']],
  ['XML with a name twice', '<REQUEST><A>1</A><A>2</A></REQUEST>', ['A=1', 'A=2']],
  ['a query string', web('GET /webAPI.aspx?a=0012&b=&c=x%20%26%20y'), ['A=0012', 'B=', 'C=x & y']],
  ['a form', web('POST /webAPI.aspx', 'a=1&b=2'), ['A=1', 'B=2']],
  ['XML that is posted', web('POST /webAPI.aspx', '<REQUEST><A>1</A></REQUEST>'), ['A=1']],
  ['names of another case on the socket', '<REQUEST><a>1</a></REQUEST>', ['a=1']],
  ['another root', '<TEST><A>1</A></TEST>', []],
  ['two roots', '<REQUEST><A>1</A></REQUEST><REQUEST></REQUEST>', []],
  ['a document type', '<!DOCTYPE REQUEST><REQUEST><A>1</A></REQUEST>', []],
  ['what is cut off', '<REQUEST><A>1</A>', []],
  ['no XML', 'hello\r\n', []],
  ['nothing', '', []],
])('reads the parameters of %s', (_, request, sent) => {
  expect(sentParameters(request).map(([name, value]) => `${name}=${value}`)).toEqual(sent)
})

test.each([
  ['a success', testResult('API_OK'), 20, false],
  ['a refusal', refusedResult('TEST'), 8, true],
  ['a refusal with headers', `HTTP/1.1 200 OK\r\n\r\n${refusedResult('TEST')}`, 8, true],
  ['a long reply that is kept in part', testResult('API_OK').slice(0, 150), 20, false],
  ['a reply without a result', '<RESULT><TYPE>CALLLIST</TYPE></RESULT>', undefined, false],
  ['media', '(44 bytes of audio/wav, SHA-256 00)', undefined, false],
])('reads the result of %s', (_, reply, code, refused) => {
  expect(resultCodeOf({ reply })).toBe(code)
  expect(isRefused({ reply })).toBe(refused)
})
