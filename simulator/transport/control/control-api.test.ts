import request from 'supertest'
import { beforeEach, describe, expect, test } from 'vitest'
import { attachment, scriptState, TestControl, world } from './control-api.fixture.ts'

let control: TestControl

beforeEach(() => {
  control = new TestControl()
})

const app = () => control.app()

test('it says that it is alive, and ready once a port is open', async () => {
  expect((await request(app()).get('/health')).body).toEqual({ status: 'ok', version: '1.2.3' })
  const listeners = [{ scheme: 'tcp', host: '127.0.0.1', port: 5620 }]
  const ready = await request(app()).get('/ready')
  expect([ready.status, ready.body]).toEqual([200, { ready: true, listeners }])
  control.open = []
  const early = await request(app()).get('/ready')
  expect([early.status, early.body]).toEqual([503, { ready: false, listeners: [] }])
})

describe('the world', () => {
  test('is told', async () => {
    expect((await request(app()).get('/world')).body).toEqual(world)
  })

  test('starts over', async () => {
    const response = await request(app()).post('/world/reset')
    expect([response.status, response.body, control.done]).toEqual([200, world, ['reset']])
  })

  test.each([
    ['a text', { scenario: 'devices: []' }, { kind: 'text', text: 'devices: []' }],
    ['a blank text', { scenario: '' }, { kind: 'text', text: '' }],
    ['a name', { name: 'two-cores' }, { kind: 'name', name: 'two-cores' }],
  ])('is replaced by %s', async (_, body, wanted) => {
    const response = await request(app()).put('/world').send(body)
    expect([response.status, response.body, control.done]).toEqual([200, world, [wanted]])
  })

  test('stays where the scenario cannot be used, and every defect is told', async () => {
    control.replaced = { ok: false, defects: ['x:1:1: one', 'x:2:1: two'] }
    const response = await request(app()).put('/world').send({ scenario: 'x' })
    expect([response.status, response.body]).toEqual([
      422,
      { problems: ['x:1:1: one', 'x:2:1: two'] },
    ])
  })
})

describe('the clock', () => {
  const start = '2026-02-01T00:00:00.000Z'

  test.each([
    ['is told', 'get', '/clock', undefined, { at: start, rate: 0 }],
    [
      'is put',
      'patch',
      '/clock',
      { at: '2027-01-01T02:00:00+02:00' },
      { at: '2027-01-01T00:00:00.000Z', rate: 0 },
    ],
    [
      'is put back',
      'patch',
      '/clock',
      { at: '2020-01-01T00:00:00Z' },
      { at: '2020-01-01T00:00:00.000Z', rate: 0 },
    ],
    ['runs', 'patch', '/clock', { rate: 60 }, { at: start, rate: 60 }],
    ['moves', 'post', '/clock/advance', { ms: 1500 }, { at: '2026-02-01T00:00:01.500Z', rate: 0 }],
    ['moves not at all', 'post', '/clock/advance', { ms: 0 }, { at: start, rate: 0 }],
  ] as const)('%s', async (_, method, path, body, expected) => {
    const response = await request(app())[method](path).send(body)
    expect([response.status, response.body]).toEqual([200, expected])
    expect(new Date(control.clock.now()).toISOString()).toBe(expected.at)
  })

  test('that runs is had to stand', async () => {
    control.clock.run(2)
    const response = await request(app()).patch('/clock').send({ rate: 0 })
    expect([response.body.rate, control.clock.rate]).toEqual([0, 0])
  })
})

describe('replies', () => {
  test('are told with their uses', async () => {
    const { body } = await request(app()).get('/replies')
    expect(body).toMatchObject([{ name: 'slow', rule: { delayMs: 5 }, fitted: 2, uses: 1 }])
  })

  test('are added', async () => {
    const rule = { match: { command: 'TEST' }, fault: { kind: 'silence' } }
    const response = await request(app()).post('/replies').send(rule)
    expect([response.status, response.body, control.done]).toEqual([
      201,
      { name: 'reply 1' },
      [rule],
    ])
  })

  test('that cannot be used are told', async () => {
    control.replaced = { ok: false, defects: ['one', 'two'] }
    const response = await request(app()).post('/replies').send({})
    expect([response.status, response.body]).toEqual([422, { problems: ['one', 'two'] }])
  })

  test('are removed', async () => {
    expect((await request(app()).delete('/replies/slow')).status).toBe(204)
    const none = await request(app()).delete('/replies/no%20such')
    expect([none.status, none.body]).toEqual([404, { problems: ['there is no reply no such'] }])
  })
})

test('the script tells what is due and what could not be done, and an entry is fired', async () => {
  expect((await request(app()).get('/script')).body).toEqual(scriptState)
  const fired = await request(app()).post('/script/morning/fire')
  expect([fired.status, fired.body]).toEqual([200, scriptState])
  const none = await request(app()).post('/script/noon/fire')
  expect([none.status, none.body]).toEqual([404, { problems: ['the script has no entry noon'] }])
})

test('the outbox lists its messages, and gives out their media', async () => {
  const list = await request(app()).get('/outbox')
  expect(list.body).toEqual([
    {
      to: 'a@b.example',
      postedAt: '1970-01-01T00:00:00.000Z',
      fileName: '7.wav',
      mediaType: 'audio/wav',
      bytes: 3,
    },
  ])
  const media = await request(app()).get('/outbox/1/attachment').responseType('blob')
  expect(media.headers['content-type']).toBe('audio/wav')
  expect(media.headers['content-disposition']).toBe('attachment; filename="7.wav"')
  expect(media.body).toEqual(attachment.content)
})

describe('what cannot be done is said:', () => {
  test.each([
    ['no body', 'put', '/world', undefined, 400, ['either scenario or name']],
    ['both', 'put', '/world', { name: 'a', scenario: 'b' }, 400, ['either scenario or name']],
    [
      'a name that climbs',
      'put',
      '/world',
      { name: '../x' },
      400,
      ['name: the name of a scenario of the package, such as documented-examples'],
    ],
    ['a clock with nothing', 'patch', '/clock', {}, 400, ['at, rate, or both']],
    [
      'a moment that is none',
      'patch',
      '/clock',
      { at: 'noon' },
      400,
      ['at: an instant such as 2026-02-01T11:49:32Z'],
    ],
    [
      'a rate below 0',
      'patch',
      '/clock',
      { rate: -1 },
      400,
      ['rate: a rate from 0, at which it stands'],
    ],
    [
      'a rate that is too fast',
      'patch',
      '/clock',
      { rate: 1e9 },
      400,
      ['the rate of a clock is at most 86400, found 1000000000'],
    ],
    [
      'a move back',
      'post',
      '/clock/advance',
      { ms: -1 },
      400,
      ['ms: a whole number of milliseconds from 0'],
    ],
    [
      'an unknown key',
      'post',
      '/clock/advance',
      { ms: 1, seconds: 1 },
      400,
      ['Unrecognized key: "seconds"'],
    ],
    [
      'a message that is not there',
      'get',
      '/outbox/2/attachment',
      undefined,
      404,
      ['there is no message 2; there are 1'],
    ],
  ] as const)('%s', async (_, method, path, body, status, problems) => {
    const response = await request(app())[method](path).send(body)
    expect([response.status, response.body]).toEqual([status, { problems }])
    expect(control.done).toEqual([])
  })

  test('a body that is no JSON', async () => {
    const response = await request(app()).put('/world').type('json').send('{')
    expect([response.status, response.body]).toEqual([400, { problems: ['the body is no JSON'] }])
  })

  test('another path, with those there are', async () => {
    const response = await request(app()).delete('/world')
    expect(response.status).toBe(404)
    expect(response.body.problems).toContain('there is no DELETE /world')
    expect(response.body.problems).toContain('PUT /world')
  })
})

describe('a page from elsewhere is not answered:', () => {
  test.each([
    ['by the name of another host', { Host: 'evil.example' }],
    ['by its origin', { Host: 'localhost:1', Origin: 'http://evil.example' }],
  ])('%s', async (_, headers) => {
    const response = await request(app()).post('/world/reset').set(headers)
    expect([response.status, control.done]).toEqual([403, []])
  })

  test.each(['localhost', '127.0.0.1:5650', '[::1]:5650'])(
    'a program that asks %s is',
    async (host) => {
      expect((await request(app()).get('/health').set('Host', host)).status).toBe(200)
    },
  )
})

test('the document has every route that is answered, with the schema of its body', async () => {
  const { body } = await request(app()).get('/openapi.json')
  expect(body).toMatchObject({ openapi: '3.1.0', info: { version: '1.2.3' } })
  const operations = Object.entries<Record<string, unknown>>(body.paths).flatMap(
    ([path, methods]) => Object.keys(methods).map((method) => `${method} ${path}`),
  )
  const ofSession = (operation: string) => operation.includes(' /sessions/{session}/')
  const own = operations.filter((operation) => !ofSession(operation))
  expect(own.toSorted()).toEqual(
    [
      'get /sessions',
      'post /sessions',
      'delete /sessions/{session}',
      'get /journal',
      'get /journal.ndjson',
      'delete /journal',
      'post /journal/expect',
      'delete /replies/{name}',
      'get /replies',
      'get /script',
      'post /replies',
      'post /script/{name}/fire',
      'get /clock',
      'get /health',
      'get /openapi.json',
      'get /outbox',
      'get /outbox/{number}/attachment',
      'get /ready',
      'get /world',
      'get /world/state',
      'patch /world/state',
      'put /world/state',
      'patch /clock',
      'post /clock/advance',
      'post /world/reset',
      'put /world',
    ].toSorted(),
  )
  const apart = ['health', 'openapi', 'ready', 'sessions']
  const same = own.filter((operation) => !apart.some((name) => operation.includes(`/${name}`)))
  expect(operations.filter(ofSession).toSorted()).toEqual(
    same.map((operation) => operation.replace(' /', ' /sessions/{session}/')).toSorted(),
  )
  const names = body.paths['/journal'].get.parameters.map((one: { name: string }) => one.name)
  expect(names).toEqual(expect.arrayContaining(['command', 'parameter', 'requirement', 'after']))
  const { schema } = body.paths['/clock/advance'].post.requestBody.content['application/json']
  expect(schema).toMatchObject({ required: ['ms'], properties: { ms: { type: 'integer' } } })
  const bodyOf = (method: string) =>
    body.paths['/world/state'][method].requestBody.content['application/json'].schema
  expect(bodyOf('patch').properties.devices.items).toMatchObject({
    required: ['id'],
    properties: { alias: { type: 'string' }, remove: { const: true } },
  })
  expect(bodyOf('put')).toMatchObject({
    required: ['scenario', 'clock', 'world', 'replies'],
    properties: {
      world: { properties: { devices: { items: { required: ['id', 'alias', 'core'] } } } },
    },
  })
})
