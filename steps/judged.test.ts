import { expect, test } from 'vitest'
import { judged } from './judged.ts'
import { NotJudged } from './not-judged.ts'
import { notJudgedMediaType } from './record.ts'
import { Suite } from './suite.ts'

interface Attached {
  readonly data: unknown
  readonly mediaType: unknown
}

function suiteWith(attached: Attached[]): Suite {
  return new Suite({
    attach: async (data: unknown, mediaType: unknown) => {
      attached.push({ data, mediaType })
    },
    log: () => {},
    link: () => {},
    parameters: { scheme: 'tcp', scenario: '', replyMs: 1, insecure: false, run: 'run' },
  })
}

test('a step that finds its example cannot be judged skips the rest of it, and says why', async () => {
  const attached: Attached[] = []
  const step = judged(() => {
    throw new NotJudged('there is no device Lobby')
  })
  expect(await step.call(suiteWith(attached))).toBe('skipped')
  expect(attached).toEqual([{ data: 'there is no device Lobby', mediaType: notJudgedMediaType }])
})

test('a step that fails fails, and one that passes passes with what it was told', async () => {
  const failing = judged(() => {
    throw new Error('no')
  })
  await expect(failing.call(suiteWith([]))).rejects.toThrow('no')
  expect(await judged((...told) => told.join()).call(suiteWith([]), 1, 2)).toBe('1,2')
})
