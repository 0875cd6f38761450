import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { exampleOf, factsOf } from '../examples.fixture.ts'
import { makeResult } from '../make-result.ts'
import type { Result } from '../result-format.ts'
import { shardFacts } from '../shards.fixture.ts'
import { html } from './html.ts'
import { soundResult, troubledResult } from './report.fixture.ts'

const page = html(troubledResult(), { before: soundResult() })

/** What a reader without JavaScript sees, as text: scripts and styles are taken out. */
function readable(text: string): string {
  return text
    .replace(/<(script|style)[^>]*>.*?<\/\1>/gs, '')
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replace(/\s+/g, ' ')
}

describe('without JavaScript one reads', () => {
  test.each([
    ['the verdict', '2 of 6 requirements judged are violated.'],
    ['the target', 'The recorder of Example Ltd'],
    ['a level', 'core not held 2 of'],
    ['a violated requirement', 'CALLSTOP-1 CALLSTOP ends a call of the device.'],
    ['its basis', 'CALLSTOP · must · basis: documented · source:'],
    [
      'what was found',
      'RESULTMSG must match CALLSTOP sent to all of the following cores: \\d+, found "CALLSTOP sent to all cores"',
    ],
    ['a deviation', 'it shows calls after a second only'],
    ['an observation', 'RESULTCODE must be "9", found "20"'],
    ['why something was not judged', '1 it needs --allow users'],
    ['what has changed', 'Something got worse since the run against The recorder of Example Ltd'],
  ])('%s', (_, says) => {
    expect(readable(page)).toContain(says)
  })

  test('no place in the code of the suite', () => {
    expect(readable(page)).not.toContain('must.ts')
  })

  test('that certificates were not checked, before anything else that was found', () => {
    const told = 'The certificates of the target were not checked (--insecure) : whoever is between'
    const { target } = troubledResult()
    const text = readable(html(troubledResult({ target: { ...target, insecure: true } })))
    expect(text).toContain(told)
    expect(text.indexOf(told)).toBeLessThan(text.indexOf('Levels'))
    expect(readable(page)).not.toContain(told)
  })

  test('what ended a run, and what it left behind', () => {
    const ended = { how: 'stopped answering', reason: 'no reply within 5000 ms' } as const
    const text = readable(html(troubledResult({ ended, leftBehind: ['call "2" on 4001'] })))
    expect(text).toContain('ended early : the target stopped answering: no reply within 5000 ms.')
    expect(text).toContain(
      'Left behind on the target , as it could not be put back: call "2" on 4001',
    )
  })
})

test('replies of another shape are told, though they count against nobody', () => {
  const shapes = [{ command: 'CHANNELS', says: "Element 'X' is not expected", replies: 7 }]
  const text = readable(html(makeResult([exampleOf()], [], factsOf({ shapes }))))
  expect(text).toContain('Replies of another shape than in the contract 7 CHANNELS: Element')
})

describe('the verdict in a line says', () => {
  const title = (result: Result) => /<title>[^:]*: (.*)<\/title>/.exec(html(result))?.[1]
  const ofNone = exampleOf({ name: 'Shows none', status: 'failed', message: 'no' })

  test.each([
    [
      'that nothing is violated',
      soundResult(),
      'Nothing is violated: 6 of 7 requirements judged are met.',
    ],
    [
      'that only an example failed that shows nothing',
      makeResult([ofNone], [ofNone], factsOf()),
      'No requirement is violated, but 1 example did not pass.',
    ],
    [
      'that it is of a part',
      {
        ...soundResult(),
        shard: { ...shardFacts(1, 2), schemes: [], known: [] },
      },
      'Shard 1/2: Nothing is violated: 6 of 7 requirements judged are met.',
    ],
    [
      'that it ended early',
      { ...soundResult(), ended: { how: 'interrupted' as const } },
      'Ended early: until then nothing was violated.',
    ],
    [
      'that there is nothing to judge',
      { ...soundResult(), examples: [] },
      'Nothing could be judged on this target.',
    ],
  ])('%s', (_, result, says) => {
    expect(title(result)).toBe(says)
  })
})

test('the policy lets nothing run or load but the code and the looks in the file', () => {
  const [, policy = ''] = /Content-Security-Policy" content="([^"]*)"/.exec(page) ?? []
  const hashOf = (text = '') => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
  const script = page.match(/<script>(.*?)<\/script>/s)?.[1]
  const style = page.match(/<style>(.*?)<\/style>/s)?.[1]
  expect(policy.replaceAll('&#39;', "'").split('; ')).toEqual([
    "default-src 'none'",
    `script-src ${hashOf(script)}`,
    `style-src ${hashOf(style)}`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
  ])
  expect(page).not.toMatch(/ (src|style|on\w+)="/)
})

test('the same result makes the same file', () => {
  expect(html(troubledResult(), { before: soundResult() }) === page).toBe(true)
})

/** What might end a text, an attribute, a script or a comment, or be more than text elsewhere. */
const hostile = [
  '</script><script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<!--<script>',
  '--></style>]]>',
  '" onfocus="alert(1)" autofocus="',
  "' x='",
  '\u2028\u2029\u0000\ud800',
  '&lt;b&gt;&#60;i&#62;&',
  'javascript:alert(1)',
]

/** What holds words of the format: nothing else can stand there. */
const fixed = ['format', 'how', 'counts', 'level', 'transport', 'basis', 'verdict', 'byTransport']

/** A result with something before each of its texts, ids included, so that they still fit together. */
function withBefore(result: Result, before: string): Result {
  const changed = (value: unknown, key: string): unknown => {
    if (fixed.includes(key) || key === 'scheme' || key === 'status') return value
    if (Array.isArray(value)) return value.map((one) => changed(one, key))
    if (typeof value === 'string') return `${before}${value}`
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(
      Object.entries(value).map(([name, one]) => [name, changed(one, name)]),
    )
  }
  return JSON.parse(JSON.stringify(changed(result, '')))
}

/** The tags of a page with the names of their attributes, and what is in its styles and its code. */
function skeleton(text: string): string {
  const withoutData = text.replace(/(id="data">).*?(?=<\/script>)/s, '$1')
  const [, code = ''] = /<script>(.*?)<\/script>/s.exec(withoutData) ?? []
  const tags = withoutData.replace(code, '').match(/<[^>]*>/g) ?? []
  return [...tags.map((tag) => tag.replace(/="[^"]*"/g, '')), code].join('\n')
}

test('whatever a result holds is text in the page, and never more', () => {
  const result = troubledResult({ leftBehind: ['a call'] })
  const harmless = withBefore(result, 'x')
  const plain = skeleton(html(harmless, { before: withBefore(soundResult(), 'x') }))
  const text = fc.oneof(
    fc.constantFrom(...hostile),
    fc.string({ unit: 'binary', minLength: 1 }),
    fc.shuffledSubarray(hostile, { minLength: 1 }).map((some) => some.join('')),
  )
  fc.assert(
    fc.property(text, (before) => {
      const told = withBefore(result, before)
      const made = html(told, { before: withBefore(soundResult(), before) })
      expect(skeleton(made) === plain, 'the page has other tags').toBe(true)
      const [, data = ''] = /id="data">(.*?)<\/script>/s.exec(made) ?? []
      const { examples }: { examples: Result['examples'] } = JSON.parse(data)
      expect(examples.map(({ message }) => message)).toEqual(
        told.examples.map(({ message }) => message),
      )
    }),
    { numRuns: 60 },
  )
})
