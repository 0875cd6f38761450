import { describe, expect, test } from 'vitest'
import { deepTextOf, Reply, textOf } from './reply.ts'

const accepted =
  '<RESULT><RESULTCODE>20</RESULTCODE><A>1</A><G><A>2</A><B>3</B></G><G><A>4</A></G></RESULT>'

describe('a reply', () => {
  test.each([
    ['a code of success', accepted, false],
    ['another code', '<RESULT><RESULTCODE>8</RESULTCODE></RESULT>', true],
    ['no code', '<RESULT><TYPE>CALLLIST</TYPE></RESULT>', false],
    ['a code of a deeper element', '<RESULT><X><RESULTCODE>8</RESULTCODE></X></RESULT>', false],
  ])('with %s', (_, text, isRefusal) => {
    expect(new Reply(text).isRefusal).toBe(isRefusal)
  })

  test('tells its elements, on top and anywhere', () => {
    const reply = new Reply(accepted)
    expect(reply.elementNames).toEqual(['RESULTCODE', 'A', 'G', 'G'])
    expect(reply.textOf('A')).toBe('1')
    expect(reply.all('A').map(({ text }) => text)).toEqual(['1', '2', '4'])
    expect(reply.one('B').text).toBe('3')
    expect(reply.find('B')).toBeUndefined()
  })

  test.each([
    [
      'an element that is not there',
      (reply: Reply) => reply.textOf('B'),
      'RESULT must hold B, found RESULTCODE, A, G, G',
    ],
    [
      'one that is there twice',
      (reply: Reply) => reply.textOf('G'),
      'RESULT must hold one G, found RESULTCODE, A, G, G',
    ],
    ['the only one of several', (reply: Reply) => reply.one('A'), 'the reply must hold one A'],
    ['the only one of none', (reply: Reply) => reply.one('C'), 'the reply must hold one C'],
  ])('says what it holds when asked for %s', (_, ask, message) => {
    expect(() => ask(new Reply(accepted))).toThrow(message)
  })
})

test('an element is asked for its child, or for the first below it', () => {
  const [group] = new Reply('<RESULT><G><H><A>1</A></H><A>2</A></G></RESULT>').all('G')
  if (!group) throw new Error('the reply has a G')
  expect([textOf(group, 'A'), deepTextOf(group, 'A')]).toEqual(['2', '1'])
  expect(() => deepTextOf(group, 'B')).toThrow('G must hold B, found H, A')
})
