import { inspect } from 'node:util'
import { expect, test } from 'vitest'
import { defaultConnection } from './clients/connection.ts'
import { judged } from './judged.ts'
import { NotJudged } from './not-judged.ts'
import { notJudgedMediaType } from './record.ts'
import { Secrets } from './safety/secrets.ts'
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
    parameters: { scheme: 'tcp', scenario: '', connection: defaultConnection, run: 'run' },
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

test('what a failure says holds no secret', async () => {
  const suite = suiteWith([])
  suite.begin({
    address: new URL('tcp://127.0.0.1:1'),
    roles: { devices: {}, recordings: {}, groups: {}, securityRoles: {} },
    control: undefined,
    connection: defaultConnection,
    secrets: new Secrets('open sesame'),
    closesAfterReply: false,
    stop: async () => {},
  })
  const told = { actual: 'open sesame', expected: 'password=open%20sesame' }
  const failing = judged(() => {
    throw Object.assign(new Error('no answer to open+sesame'), told)
  })
  const thrown: unknown = await Promise.resolve(failing.call(suite)).catch((error) => error)
  expect(thrown).toMatchObject({
    message: 'no answer to [hidden]',
    actual: '[hidden]',
    expected: 'password=[hidden]',
  })
  expect(inspect(thrown)).not.toContain('sesame')
})

test('a step that fails fails, and one that passes passes with what it was told', async () => {
  const failing = judged(() => {
    throw new Error('no')
  })
  await expect(failing.call(suiteWith([]))).rejects.toThrow('no')
  expect(await judged((...told) => told.join()).call(suiteWith([]), 1, 2)).toBe('1,2')
})
