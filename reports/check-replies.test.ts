import { expect, test } from 'vitest'
import { checkReplies as check } from './check-replies.ts'
import type { ExampleRun } from './collect-run.ts'
import { exampleOf, exchangeOf, refusedResult, testResult } from './examples.fixture.ts'

async function checkReplies(examples: readonly ExampleRun[]) {
  return (await check(examples, { isForeign: false })).examples
}

const good = testResult('API_OK')

test.each([
  [
    'elements in another order',
    good
      .replace('<REQUESTID>1</REQUESTID>', '')
      .replace('<RESULT>', '<RESULT><REQUESTID>1</REQUESTID>'),
    "Element 'REQUESTID': This element is not expected",
  ],
  [
    'an element that is missing',
    good.replace(/<RESULTMSG>.*<\/RESULTMSG>/, ''),
    'Missing child element(s). Expected is ( RESULTMSG )',
  ],
  [
    'an element too many',
    good.replace('</RESULT>', '<X></X></RESULT>'),
    "Element 'X': This element is not expected",
  ],
  [
    'a misspelt element',
    good.replaceAll('RESULTMSG', 'RESULTMESSAGE'),
    "Element 'RESULTMESSAGE': This element is not expected",
  ],
  [
    'the command of another',
    good.replace('>TEST<', '>CALLSTOP<'),
    "not an element of the set {'TEST'}",
  ],
  [
    'a success that says another code',
    good.replace('>20<', '>20 <'),
    "not an element of the set {'20'}",
  ],
])('finds %s, in the example that received it', async (_, result, message) => {
  const right = exampleOf({ name: 'right' })
  const wrong = exampleOf({ name: 'wrong', exchanges: [exchangeOf(), exchangeOf({ result })] })
  const [one, other, last] = await checkReplies([right, wrong, right])
  expect([one, last]).toEqual([right, right])
  expect(other).toMatchObject({ name: 'wrong', status: 'failed' })
  expect(other?.message).toContain('the reply is not of its schema')
  expect(other?.message).toContain(message)
  expect(other?.message).toContain(result)
})

test('what an example failed for already stays said', async () => {
  const result = good.replaceAll('RESULTMSG', 'X')
  const [one] = await checkReplies([
    exampleOf({
      status: 'failed',
      message: 'RESULTMSG must be there',
      exchanges: [exchangeOf({ result })],
    }),
  ])
  expect(one?.message).toMatch(/^RESULTMSG must be there\nthe reply is not of its schema/)
})

test('refusals have a schema of their own', async () => {
  const result = refusedResult('CALLSTOP')
  const right = exampleOf({ exchanges: [exchangeOf({ command: 'CALLSTOP', result })] })
  const more = result.replace('</RESULT>', '<DEVICES></DEVICES></RESULT>')
  const wrong = exampleOf({ exchanges: [exchangeOf({ command: 'CALLSTOP', result: more })] })
  const [one, other] = await checkReplies([right, wrong])
  expect([one?.status, other?.status]).toEqual(['passed', 'failed'])
})

test.each([
  ['no RESULT', ''],
  ['no XML, which failed its example when it was read', '<RESULT><A></RESULT>'],
])('a reply that is %s hides no other', async (_, result) => {
  const broken = exampleOf({ exchanges: [exchangeOf({ result })] })
  const wrong = exampleOf({
    exchanges: [exchangeOf({ result: good.replaceAll('RESULTMSG', 'X') })],
  })
  const [one, other] = await checkReplies([broken, wrong])
  expect([one?.status, other?.status]).toEqual(['passed', 'failed'])
})

test('a run without replies has none that is wrong', async () => {
  const none = [exampleOf({ exchanges: [] })]
  expect(await checkReplies(none)).toEqual(none)
})

test('at a foreign target it fails nothing, and is told, the most frequent first', async () => {
  const more = exchangeOf({ result: good.replace('</RESULT>', '<X></X></RESULT>') })
  const other = exchangeOf({ result: good.replaceAll('RESULTMSG', 'TEXT') })
  const runs = [exampleOf({ exchanges: [other, more] }), exampleOf({ exchanges: [more] })]
  const { examples, shapes } = await check(runs, { isForeign: true })
  expect(examples).toEqual(runs)
  expect(shapes.map(({ command, replies }) => [command, replies])).toEqual([
    ['TEST', 2],
    ['TEST', 1],
  ])
  expect(shapes[0]?.says).toContain("Element 'X': This element is not expected")
})
