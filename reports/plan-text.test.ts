import { expect, test } from 'vitest'
import { exampleOf, exchangeOf } from './examples.fixture.ts'
import { planText } from './plan-text.ts'

const facts = { addresses: ['tcp://a:1'], allowed: ['calls'] }

test('every request stands under its example, in the order of the files', () => {
  const start = exchangeOf({ command: 'CALLSTART', request: '<REQUEST>start</REQUEST>\r\n' })
  const stop = exchangeOf({
    command: 'CALLSTOP',
    request: '<REQUEST>stop</REQUEST>\n',
    cleanup: true,
  })
  const post = exchangeOf({
    command: 'TEST',
    request: 'POST /webAPI.aspx HTTP/1.1\r\nhost: a\r\n\r\ntype=test&user1="a b"',
  })
  const get = exchangeOf({
    command: 'TEST',
    request: 'GET /webAPI.aspx?type=test HTTP/1.1\r\nhost: a\r\n\r\n',
  })
  const examples = [
    exampleOf({ name: 'By the web', scheme: 'http', exchanges: [post, get] }),
    exampleOf({ name: 'A later one', line: 9, exchanges: [start] }),
    exampleOf({ name: 'One', exchanges: [start, stop] }),
    exampleOf({
      name: 'Mute',
      status: 'not judged',
      message: 'it needs --allow users',
      exchanges: [],
    }),
  ]
  expect(planText(examples, facts)).toBe(`features/a.feature:3 One (tcp)
  <REQUEST>start</REQUEST>
  put back  <REQUEST>stop</REQUEST>

features/a.feature:9 A later one (tcp)
  <REQUEST>start</REQUEST>

features/a.feature:3 By the web (http)
  POST /webAPI.aspx HTTP/1.1 type=test&user1="a b"
  GET /webAPI.aspx?type=test HTTP/1.1

           sent  to put back
CALLSTART     2            0
CALLSTOP      0            1
TEST          2            0

Examples that would not be judged:
     1  it needs --allow users

5 requests in 3 examples would be sent to tcp://a:1; allowed: calls.
TEST comes before them, to see who is there. Nothing was sent: the requests are those of a rehearsal.
Where the server answers otherwise than the reference says, an example ends sooner, and values that
the server makes up are its own.
`)
})

test.each([
  ['line ends and control characters', 'a\u0000b\nc', '  a\\u0000b\\nc'],
  ['a very long one', 'x'.repeat(1000), `  ${'x'.repeat(400)}... (600 characters more)`],
])('a message with %s keeps to its line', (_, request, line) => {
  const examples = [exampleOf({ exchanges: [exchangeOf({ command: '', request })] })]
  const lines = planText(examples, facts).split('\n')
  expect(lines[1]).toBe(line)
  expect(lines).toContain('(no command)     1            0')
})

test.each([
  [[], undefined, 'to a simulator in this process; everything may be.'],
  [['tcp://a:1', 'http://a:2'], [], 'to tcp://a:1, http://a:2; it may only be asked.'],
])('it is told what may be done at %j', (addresses, allowed, end) => {
  expect(planText([exampleOf()], { addresses, allowed })).toContain(end)
})
