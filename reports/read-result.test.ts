import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { describe, expect, test } from 'vitest'
import { troubledResult } from './html/report.fixture.ts'
import { parseResult, readResult } from './read-result.ts'
import type { Result } from './result-format.ts'
import { shardFacts } from './shards.fixture.ts'

const result = troubledResult({
  ended: { how: 'interrupted', reason: 'Ctrl-C' },
  leftBehind: ['call "2" on 4001'],
  shard: shardFacts(1, 2, { selection: { features: ['a.feature'], tags: '@A', names: ['x'] } }),
})
const text = JSON.stringify(result)

const isOfSchema = new Ajv().compile(JSON.parse(readFileSync('reports/result.schema.json', 'utf8')))

test('a result is read as it was written, and is of its JSON Schema', () => {
  const read = parseResult(text, 'r.json')
  expect(read).toEqual({ ok: true, result })
  isOfSchema(result)
  expect(isOfSchema.errors).toBeNull()
})

/** The text of a result of which a part is another. */
const withPart = (part: Readonly<Record<string, unknown>>) => JSON.stringify({ ...result, ...part })

const example: Partial<Result['examples'][number]> = result.examples[0] ?? {}

describe('what keeps a file from being a result is said:', () => {
  test.each([
    ['no JSON', '{', /^r\.json is not JSON: /],
    ['another file', '{"tests": 1}', 'r.json is no result of a run: it has no format'],
    ['a list', '[]', 'r.json is no result of a run: it has no format'],
    ['nothing', 'null', 'r.json is no result of a run: it has no format'],
    [
      'an older format',
      '{"format": 1}',
      'r.json is a result of format 1, and format 2 is read here',
    ],
    ['what is missing', withPart({ seed: undefined }), 'r.json: seed: it is missing'],
    ['what is not known', withPart({ colour: 'red' }), 'r.json: nothing is called "colour" here'],
    ['another kind', withPart({ seed: 'x' }), 'r.json: seed: "x" is no number'],
    [
      'another word',
      withPart({ examples: [{ ...example, status: 'skipped' }] }),
      'r.json: examples[0].status: "skipped" is none of "passed", "failed", "not judged"',
    ],
    [
      'all of it',
      withPart({ seconds: -1, leftBehind: ['a', 2] }),
      'r.json: seconds: -1: Too small: expected number to be >=0\nr.json: leftBehind[1]: 2 is no text',
    ],
  ])('%s', (_, changed, says) => {
    const read = parseResult(changed, 'r.json')
    const said = read.ok ? '' : read.says
    if (typeof says === 'string') expect(said).toBe(says)
    else expect(said).toMatch(says)
  })

  test('a file that is not there', () => {
    expect(readResult('reports/none.json')).toMatchObject({
      ok: false,
      says: expect.stringContaining('reports/none.json cannot be read: ENOENT'),
    })
  })

  test('of many like it the first', () => {
    const read = parseResult(
      withPart({ leftBehind: Array.from({ length: 30 }, () => 1) }),
      'r.json',
    )
    expect(read.ok ? [] : read.says.split('\n').slice(-2)).toEqual([
      'r.json: leftBehind[9]: 1 is no text',
      'and 20 more like these',
    ])
  })
})
