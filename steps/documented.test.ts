import { describe, expect, test } from 'vitest'
import { documentedExamples } from '../contract/documented-examples.ts'
import { assertAsDocumented, documentedRequest } from './documented.ts'
import { readDocument } from './xml/read-reply.ts'

const requests = Object.entries(documentedExamples).flatMap(([id, { kind }]) =>
  kind === 'request' ? [id] : [],
)

test.each(requests)('%s can be sent', (id) => {
  const { command, sent } = documentedRequest(id)
  expect(id).toContain(command.slice(0, 6))
  expect(sent.map(([name]) => name)).toContain('REQUESTID')
})

test('slips of a request are put right', () => {
  expect(documentedRequest('12-RECORDSTOP').command).toBe('RECORDSTOP')
  expect(documentedRequest('17-DEVICERECORDINGSTATUS').sent).toContainEqual(['DEVICEID', '7008'])
})

function compare(id: string, text: string) {
  return () => assertAsDocumented(readDocument(text), id)
}

describe('a reply is as documented', () => {
  const reply =
    '<RESULT><REQUESTTYPE>RECORDSTART</REQUESTTYPE><REQUESTID>1</REQUESTID><RESULTTYPE>API_OK</RESULTTYPE><RESULTCODE>20</RESULTCODE><RESULTMSG>RECORDSTART sent to all of the following cores: 1</RESULTMSG></RESULT>'

  test('when it is the same, with other white space', () => {
    expect(compare('11-RECORDSTART', reply.replaceAll('><', '>\n<'))).not.toThrow()
  })

  test.each([
    ['another text', reply.replace('>20<', '>21<'), 'RESULT > RESULTCODE'],
    ['an element more', reply.replace('</RESULT>', '<X></X></RESULT>'), 'the elements of RESULT'],
    ['an element less', reply.replace('<REQUESTID>1</REQUESTID>', ''), 'the elements of RESULT'],
    [
      'another order',
      reply
        .replace('<REQUESTID>1</REQUESTID>', '')
        .replace('<RESULT>', '<RESULT><REQUESTID>1</REQUESTID>'),
      'the elements of RESULT',
    ],
  ])('and not with %s', (_, text, message) => {
    expect(compare('11-RECORDSTART', text)).toThrow(message)
  })
})

describe('a list that prints one of several', () => {
  const stations = (...items: readonly string[]) =>
    `<RESULT><REQUESTTYPE>STATIONS</REQUESTTYPE><REQUESTID>29</REQUESTID><RESULTTYPE>API_OK</RESULTTYPE><RESULTCODE>20</RESULTCODE><RESULTMSG>API_OK</RESULTMSG><COUNT>2</COUNT><STATIONS>${items.join('')}</STATIONS></RESULT>`
  const bond = '<STATION><STATIONNAME>JamesBond</STATIONNAME><DEVICEID>7007</DEVICEID></STATION>'
  const other = '<STATION><STATIONNAME>Other</STATIONNAME><DEVICEID>1</DEVICEID></STATION>'

  test('is met wherever that one stands', () => {
    expect(compare('24-STATIONS', stations(other, bond))).not.toThrow()
  })

  test.each([
    ['it is not there', stations(other, other), 'must list STATION JamesBond'],
    ['it is another', stations(bond.replace('7007', '7008'), other), 'STATION > DEVICEID'],
  ])('is not met where %s', (_, text, message) => {
    expect(compare('24-STATIONS', text)).toThrow(message)
  })
})

test('an example that there is not is said', () => {
  expect(() => documentedRequest('99-NONE')).toThrow('there is no example 99-NONE')
})
