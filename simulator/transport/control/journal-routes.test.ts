import request from 'supertest'
import { beforeEach, describe, expect, test } from 'vitest'
import { leftOfText } from '../../journal/text-left.ts'
import { TestControl } from './control-api.fixture.ts'

let control: TestControl

beforeEach(() => {
  control = new TestControl()
})

const app = () => control.app()

describe('the journal', () => {
  const origin = { transport: 'tcp', connection: 1, peer: '127.0.0.1:5000' } as const

  beforeEach(() => {
    for (const [id, device] of [
      [1, '7001'],
      [2, '7008'],
    ] as const) {
      const xml = `<REQUEST><TYPE>CALLSTART</TYPE><REQUESTID>${id}</REQUESTID><DEVICEID>${device}</DEVICEID></REQUEST>\n`
      const came = { kind: 'message', bytes: Buffer.from(xml) } as const
      control.journal.open(origin, came, 0).close(leftOfText('<RESULT/>', 100, 'open'), 5)
    }
  })

  test('is looked at through a filter', async () => {
    const response = await request(app()).get('/journal?parameter=DEVICEID=7008')
    expect(response.body).toMatchObject({
      exchanges: [{ number: 2, session: 'main', command: 'CALLSTART', peer: '127.0.0.1:5000' }],
      dropped: 0,
    })
  })

  test('of a session names it', async () => {
    const response = await request(app()).get('/sessions/one/journal?after=1')
    expect(response.body.exchanges).toMatchObject([{ number: 2, session: 'one' }])
  })

  test('is exported, a document a line', async () => {
    const response = await request(app()).get('/journal.ndjson').buffer()
    expect(response.headers['content-type']).toContain('application/x-ndjson')
    const lines = response.text.trimEnd().split('\n')
    expect(lines.map((line) => JSON.parse(line).number)).toEqual([1, 2])
  })

  test('is cleared', async () => {
    expect((await request(app()).delete('/journal')).status).toBe(204)
    expect(control.journal.size).toBe(0)
  })

  test('is asked whether there were so many exchanges, and tells the nearest miss', async () => {
    const match = { command: 'CALLSTART', parameters: { DEVICEID: '7009' } }
    const held = await request(app()).post('/journal/expect').send({ match, exactly: 0 })
    expect([held.status, held.body]).toEqual([200, { holds: true, count: 0 }])
    const missed = await request(app()).post('/journal/expect').send({ match, atLeast: 1 })
    expect(missed.body).toMatchObject({
      holds: false,
      count: 0,
      nearest: { exchange: { number: 2 }, differs: ['DEVICEID is 7008, wanted 7009'] },
    })
  })

  test.each([
    ['a filter', 'get', '/journal?comand=TEST&from=now', undefined],
    ['an expectation', 'post', '/journal/expect', { match: {} }],
  ] as const)('what is wrong with %s is told', async (_, method, path, body) => {
    const response = await request(app())[method](path).send(body)
    expect(response.status).toBe(400)
    expect(response.body.problems.length).toBe(body ? 1 : 2)
  })
})
