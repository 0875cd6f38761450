import { describe, expect, test } from 'vitest'
import { exampleOf, exchangeOf, factsOf } from './examples.fixture.ts'
import { soundResult, troubledResult } from './html/report.fixture.ts'
import { makeResult } from './make-result.ts'
import { markdownSummary } from './markdown-summary.ts'
import type { Result } from './result-format.ts'

const summary = markdownSummary(
  troubledResult({
    ended: { how: 'stopped answering', reason: 'no reply within 5000 ms' },
    leftBehind: ['call "2" on <4001>'],
  }),
)

describe('it tells', () => {
  test('that certificates were not checked', () => {
    const told = '**The certificates of the target were not checked (--insecure).**'
    const { target } = troubledResult()
    const insecure = troubledResult({ target: { ...target, insecure: true } })
    expect(markdownSummary(insecure)).toContain(told)
    expect(summary).not.toContain(told)
  })

  test.each([
    ['the target', '## Conformance to the NICE Uptivity API Server: `The recorder of Example Ltd`'],
    ['the verdict', '**2 of 6 requirements judged are violated.**'],
    [
      'how the run ended',
      '**The run ended early**: the target stopped answering, `no reply within 5000 ms`.',
    ],
    [
      'the addresses',
      '- Target: `tcp://recorder.example:15620`, `http://recorder.example:12012`, judged',
    ],
    ['what was allowed', '- Allowed: asking, calls'],
    ['the seed', 'took 4 s; seed 7'],
    ['what was left behind', '- `call "2" on <4001>`'],
    ['the transports', '| Level | over TCP | over HTTP |'],
    [
      'what a level lacks, the worst first',
      /\n\| core \| not held: 2 of \d+ musts met; lacks CALLSTOP-1 \(violated\), CALLSTART-2 \(expected\), CALLSTOP-2 \(not judged\), TCP-1 \(open\), TCP-2 \(open\), and \d+ more \| not held: 0 of \d+ /,
    ],
    ['what was judged', '| 2 | violated | an example of it failed |\n| 1 | expected | '],
    [
      'what was not judged',
      '| 1 | not judged | none of its examples could be shown on this target |',
    ],
    ['why that was so', '- 1: `it needs --allow users`'],
    ['a violated requirement', '#### CALLSTOP-1: CALLSTOP ends a call of the device.'],
    ['its basis and source', 'of CALLSTOP · must · basis: documented · source: seed'],
    [
      'the example of it that failed',
      '`features/call/call-stop.feature:12` over TCP, The message names the cores:',
    ],
    [
      'what must be and what was found',
      '\n`RESULTMSG must match CALLSTOP sent to all of the following cores: \\d+, found "CALLSTOP sent to all cores"`\n',
    ],
    [
      'what repeats it, and not what tidied up',
      `\n\n    printf '<REQUEST><TYPE>CALLSTART</TYPE><REQUESTID>1</REQUESTID><DEVICEID>4001</DEVICEID><USER1>50%% off & "it'\\''s"</USER1></REQUEST>\\r\\n' | nc -w 2 recorder.example 15620\n    printf '<REQUEST><TYPE>CALLSTOP</TYPE><REQUESTID>2</REQUESTID><DEVICEID>4001</DEVICEID></REQUEST>\\r\\n' | nc -w 2 recorder.example 15620\n\n`,
    ],
    [
      'a known deviation',
      'status commands at once. Known: it shows calls after a second only, until 2026-12-31',
    ],
  ])('%s', (_, says) => {
    expect(summary).toMatch(says)
  })
})

test('just those deviations can go that are met', () => {
  expect(summary).toContain(
    `### Known deviations that are none any longer: the profile can do without them

- TEST-1: TEST is answered by a server that is available, and does nothing else. Known: it used to be silent

### Why`,
  )
})

describe('where there is nothing of it, it does not tell of', () => {
  test.each([
    'Violated\n',
    'ended early',
    'Left behind',
    'Violated as the profile knows',
    'Examples that did not pass',
  ])('%s', (words) => {
    const sound = markdownSummary(soundResult())
    expect(summary + markdownSummary(unshown)).toContain(words)
    expect(sound).toContain('**Nothing is violated: 6 of 7 requirements judged are met.**')
    expect(sound).not.toContain(words)
  })
})

const failing = exampleOf({ name: 'Shows none', status: 'failed', message: 'Error: no' })
const unshown = makeResult([failing], [failing], factsOf())

test('an example that shows no requirement is told, too', () => {
  expect(markdownSummary(unshown)).toContain(
    '- `features/a.feature:3` over TCP, Shows none: `no`\n',
  )
})

test('a level of which every must is met is held, over the transports that can show it', () => {
  const [level] = soundResult().levels
  if (!level) throw new Error('no level')
  const held = { ...level, musts: { ...level.musts, met: 88 }, isHeld: true, missing: [] }
  const levels = [held, { ...held, level: 'export', transport: 'http' } as const]
  const text = markdownSummary({ ...soundResult(), levels })
  expect(text).toContain('\n| core | **held**: all 88 musts met | nothing to show |\n')
  expect(text).toContain('\n| export | nothing to show | **held**: all 88 musts met |\n')
  expect(markdownSummary({ ...soundResult(), levels: [] })).toContain('\nNo level was judged.\n')
})

describe('what repeats an example', () => {
  const withRequests = (requests: readonly string[], isForeign = true) => {
    const tags = ['CALLSTOP-1']
    const exchanges = requests.map((request) => exchangeOf({ request }))
    const run = exampleOf({ tags, status: 'failed', message: 'no', exchanges })
    const target = { name: 'x', addresses: isForeign ? ['tcp://a:1'] : [], isForeign }
    return markdownSummary(makeResult([run], [run], factsOf({ target })))
  }

  test.each([
    [
      'goes to a simulator where the run had its own',
      ['a'],
      false,
      "\n\nRepeat it, with `npm run simulate` running:\n\n    printf 'a' | nc -w 2 127.0.0.1 5620\n",
    ],
    [
      'is cut to its end',
      ['a'.repeat(4000), 'b', 'c'],
      true,
      "\n\nRepeat the last 2 of its 3 requests:\n\n    printf 'b' | nc -w 2 a 1\n    printf 'c'",
    ],
    [
      'is left out where it is too long',
      ['b', 'a'.repeat(4000)],
      true,
      '\n\nWhat it sends is too long to be shown here: report.html has it.\n',
    ],
  ] as const)('%s', (_, requests, isForeign, says) => {
    expect(withRequests(requests, isForeign)).toContain(says)
  })

  test('is nothing where nothing was sent', () => {
    expect(withRequests([])).not.toMatch(/epeat|too long/)
  })
})

describe('of a run in which all is wrong', () => {
  const wrong = worstResult('x')

  test('the first fifty are told in full, and how many there are beside', () => {
    const text = markdownSummary(wrong)
    expect(text.match(/^#### /gm)).toHaveLength(50)
    expect(text).toContain(
      `\n\nAnd ${wrong.requirements.length - 50} more that are violated: report.html has all of them.\n`,
    )
  })

  test.each(['|', '<', '`', '@', '\u{1F600}', '\ud800'])(
    'it fits what GitHub takes, were all texts full of %s',
    (character) => {
      const text = markdownSummary(worstResult(character.repeat(5000)))
      expect(Buffer.byteLength(text)).toBeLessThan(1024 * 1024)
    },
  )
})

/** Every requirement is violated and every text is one. */
function worstResult(text: string): Result {
  const result = troubledResult({ leftBehind: Array.from({ length: 500 }, () => text) })
  const [example] = result.examples.filter(({ status }) => status === 'failed')
  if (!example) throw new Error('nothing failed')
  const failed = { ...example, name: text, uri: text, message: text, feature: text }
  const exchanges = example.exchanges.map((one) => ({ ...one, request: text.slice(0, 300) }))
  const others = Array.from({ length: 500 }, () => ({ ...failed, requirements: [] }))
  return {
    ...result,
    target: { ...result.target, name: text, addresses: [text, text] },
    examples: [{ ...failed, exchanges }, ...others],
    requirements: result.requirements.map((requirement) => ({
      ...requirement,
      ...{ verdict: 'violated', place: text, says: text, source: text, examples: [example.id] },
    })),
  }
}
