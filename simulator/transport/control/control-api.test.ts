import request from 'supertest'
import { beforeEach, describe, expect, test } from 'vitest'
import { defaultDialect } from '../../../contract/dialect.ts'
import { MovableClock } from '../../clock.ts'
import { stateOf } from '../../core/state/state-of.ts'
import { worldOf } from '../../core/world.fixture.ts'
import { Journal } from '../../journal/journal.ts'
import { leftOfText } from '../../journal/text-left.ts'
import type { OpenedMessage } from '../../mail/opened-message.ts'
import type { StateDocument } from '../../state/state-document.ts'
import { controlApi } from './control-api.ts'
import type {
  Controlled,
  ControlledSimulator,
  Made,
  PutBack,
  Replaced,
  WantedScenario,
} from './controlled.ts'

const counts = {
  devices: 1,
  users: 2,
  stations: 3,
  groups: 4,
  roles: 5,
  callsUp: 6,
  sessionsOpen: 7,
  recordings: 8,
}
const world = { scenario: { source: 'x.yaml', description: 'A test' }, roles: {}, counts }
const digest = 'ab'.repeat(32)
const state: StateDocument = {
  scenario: { digest, describedAt: '2026-02-01T00:00:00.000Z' },
  clock: { at: '2026-02-01T00:00:00.000Z', rate: 0 },
  world: stateOf(worldOf()),
  replies: { rules: [], namesMade: 0, dice: 1 },
  digest,
}
const attachment = { fileName: '7.wav', mediaType: 'audio/wav', content: Buffer.from([1, 2, 3]) }
const message: OpenedMessage = { to: 'a@b.example', postedAt: 0, attachment }

const morning = { name: 'morning', at: 0, times: 1, do: [] }
const scriptState = {
  due: [{ name: 'morning', at: '1970-01-01T00:01:00.000Z' }],
  skipped: [
    { at: '1970-01-01T00:00:00.000Z', name: 'morning', action: 'call-ends', reason: 'no call' },
  ],
  skippedCount: 7,
}

const opened = {
  name: 'one',
  idleMs: 5000,
  listeners: [{ scheme: 'tcp' as const, host: '127.0.0.1', port: 40_001, stop: async () => {} }],
}

let clock: MovableClock
let done: unknown[]
let replaced: Replaced
let put: PutBack
let open: ControlledSimulator['listeners']
let made: Made
let journal: Journal

/** The main session, or one that was made. What is done to either is noted. */
function session(name: string): Controlled {
  return {
    name,
    journal,
    dialect: defaultDialect,
    now: () => clock.now(),
    get rate() {
      return clock.rate
    },
    setClock: ({ clockAt = clock.now(), rate = clock.rate }) => {
      clock.set(clockAt)
      if (rate === 0) clock.freeze()
      else clock.run(rate)
    },
    advance: (ms) => clock.advance(ms),
    world: () => world,
    state: () => state,
    patchState: async (patch) => {
      done.push(patch)
      return replaced
    },
    putState: (document) => {
      done.push(document)
      return put
    },
    reset: async () => {
      done.push('reset')
    },
    replace: async (wanted: WantedScenario) => {
      done.push(wanted)
      return replaced
    },
    replies: () => [
      { name: 'slow', rule: { match: { parameters: {} }, delayMs: 5 }, fitted: 2, uses: 1 },
    ],
    addReply: (rule) => {
      done.push(rule)
      return replaced.ok ? { ok: true, name: 'reply 1' } : replaced
    },
    removeReply: (name) => name === 'slow',
    script: () => ({
      due: [{ entry: morning, at: 60_000, left: Number.POSITIVE_INFINITY }],
      skipped: [{ at: 0, entry: morning, action: 'call-ends', reason: 'no call' }],
      skippedCount: 7,
    }),
    fire: (name) => name === 'morning',
    outbox: async () => [message],
  }
}

function app() {
  const controlled: ControlledSimulator = {
    get listeners() {
      return open
    },
    main: session('main'),
    sessions: () => [opened],
    session: (name) => (name === opened.name ? session(name) : undefined),
    makeSession: async (wanted) => {
      done.push(wanted)
      return made
    },
    dropSession: async (name) => name === opened.name,
  }
  return controlApi(controlled, '1.2.3')
}

beforeEach(() => {
  clock = new MovableClock(Date.UTC(2026, 1, 1), 0, { now: () => 0 })
  done = []
  journal = new Journal()
  replaced = { ok: true }
  put = { ok: true }
  made = { ok: true, session: opened }
  open = [{ scheme: 'tcp', host: '127.0.0.1', port: 5620, stop: async () => {} }]
})

test('it says that it is alive, and ready once a port is open', async () => {
  expect((await request(app()).get('/health')).body).toEqual({ status: 'ok', version: '1.2.3' })
  const listeners = [{ scheme: 'tcp', host: '127.0.0.1', port: 5620 }]
  const ready = await request(app()).get('/ready')
  expect([ready.status, ready.body]).toEqual([200, { ready: true, listeners }])
  open = []
  const early = await request(app()).get('/ready')
  expect([early.status, early.body]).toEqual([503, { ready: false, listeners: [] }])
})

describe('the world', () => {
  test('is told', async () => {
    expect((await request(app()).get('/world')).body).toEqual(world)
  })

  test('starts over', async () => {
    const response = await request(app()).post('/world/reset')
    expect([response.status, response.body, done]).toEqual([200, world, ['reset']])
  })

  test.each([
    ['a text', { scenario: 'devices: []' }, { kind: 'text', text: 'devices: []' }],
    ['a blank text', { scenario: '' }, { kind: 'text', text: '' }],
    ['a name', { name: 'two-cores' }, { kind: 'name', name: 'two-cores' }],
  ])('is replaced by %s', async (_, body, wanted) => {
    const response = await request(app()).put('/world').send(body)
    expect([response.status, response.body, done]).toEqual([200, world, [wanted]])
  })

  test('stays where the scenario cannot be used, and every defect is told', async () => {
    replaced = { ok: false, defects: ['x:1:1: one', 'x:2:1: two'] }
    const response = await request(app()).put('/world').send({ scenario: 'x' })
    expect([response.status, response.body]).toEqual([
      422,
      { problems: ['x:1:1: one', 'x:2:1: two'] },
    ])
  })
})

describe('the state', () => {
  test('is told', async () => {
    const response = await request(app()).get('/world/state')
    expect([response.status, response.body]).toEqual([200, state])
  })

  test.each([
    ['patched', 'patch', { devices: [{ id: '4009' }] }],
    ['put back', 'put', state],
  ] as const)('is %s, and told then', async (_, method, body) => {
    const response = await request(app())[method]('/world/state').send(body)
    expect([response.status, response.body]).toEqual([200, state])
    expect(done).toEqual([body])
  })

  test.each([
    ['a patch that cannot be', 'patch', 422],
    ['a state that cannot be', 'put', 422],
  ] as const)('of %s every defect is told', async (_, method, status) => {
    replaced = { ok: false, defects: ['one', 'two'] }
    put = { ...replaced, why: 'unusable' }
    const response = await request(app())[method]('/world/state').send({})
    expect([response.status, response.body]).toEqual([status, { problems: ['one', 'two'] }])
  })

  test('of another scenario is refused', async () => {
    put = { ok: false, why: 'foreign', defects: ['another'] }
    const response = await request(app()).put('/world/state').send({})
    expect([response.status, response.body]).toEqual([409, { problems: ['another'] }])
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
    expect(new Date(clock.now()).toISOString()).toBe(expected.at)
  })

  test('that runs is had to stand', async () => {
    clock.run(2)
    const response = await request(app()).patch('/clock').send({ rate: 0 })
    expect([response.body.rate, clock.rate]).toEqual([0, 0])
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
    expect([response.status, response.body, done]).toEqual([201, { name: 'reply 1' }, [rule]])
  })

  test('that cannot be used are told', async () => {
    replaced = { ok: false, defects: ['one', 'two'] }
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
    expect(done).toEqual([])
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
    expect([response.status, done]).toEqual([403, []])
  })

  test.each(['localhost', '127.0.0.1:5650', '[::1]:5650'])(
    'a program that asks %s is',
    async (host) => {
      expect((await request(app()).get('/health').set('Host', host)).status).toBe(200)
    },
  )
})

describe('sessions', () => {
  const shown = {
    name: 'one',
    path: '/sessions/one',
    listeners: [{ scheme: 'tcp', host: '127.0.0.1', port: 40_001 }],
    idleMs: 5000,
  }

  test('are listed', async () => {
    const response = await request(app()).get('/sessions')
    expect([response.status, response.body]).toEqual([200, [shown]])
  })

  test.each<[string, object | undefined, object]>([
    ['of which nothing is said', undefined, {}],
    [
      'of which all is said',
      { name: 'one', world: { name: 'quiet-office' }, clock: 'real', rate: 60, idleMs: 5000 },
      {
        name: 'one',
        world: { kind: 'name', name: 'quiet-office' },
        clock: 'real',
        rate: 60,
        idleMs: 5000,
      },
    ],
    ['of a text', { world: { scenario: 'seed: 1' } }, { world: { kind: 'text', text: 'seed: 1' } }],
  ])('one is made %s', async (_, body, wanted) => {
    const response = await request(app()).post('/sessions').send(body)
    expect([response.status, response.body]).toEqual([201, shown])
    expect(done).toEqual([wanted])
  })

  test.each([
    ['taken', 409],
    ['unusable', 422],
    ['full', 503],
  ] as const)('one that is %s is refused', async (why, status) => {
    made = { ok: false, why, defects: ['it cannot be'] }
    const response = await request(app()).post('/sessions').send({})
    expect([response.status, response.body]).toEqual([status, { problems: ['it cannot be'] }])
  })

  test('what is wrong with a wanted one is told at once', async () => {
    const response = await request(app())
      .post('/sessions')
      .send({ name: '../x', clock: 'slow', rate: 0, idleMs: 1, colour: 1 })
    expect([response.status, response.body]).toEqual([
      400,
      {
        problems: [
          'name: a name of up to 64 small letters, digits and hyphens',
          'clock: frozen or real',
          'rate: a whole number from 1',
          'idleMs: a whole number of milliseconds from 100',
          'Unrecognized key: "colour"',
        ],
      },
    ])
    expect(done).toEqual([])
  })

  test('one is dropped, and one that is not there is told', async () => {
    expect((await request(app()).delete('/sessions/one')).status).toBe(204)
    const response = await request(app()).delete('/sessions/two')
    expect([response.status, response.body]).toEqual([
      404,
      { problems: ['there is no session two'] },
    ])
  })

  test('one is controlled as the main one is, by its path', async () => {
    expect((await request(app()).get('/sessions/one/world')).body).toEqual(world)
    const response = await request(app()).get('/sessions/two/world')
    expect([response.status, response.body]).toEqual([
      404,
      { problems: ['there is no session two'] },
    ])
  })
})

describe('the journal', () => {
  const origin = { transport: 'tcp', connection: 1, peer: '127.0.0.1:5000' } as const

  beforeEach(() => {
    for (const [id, device] of [
      [1, '7001'],
      [2, '7008'],
    ] as const) {
      const xml = `<REQUEST><TYPE>CALLSTART</TYPE><REQUESTID>${id}</REQUESTID><DEVICEID>${device}</DEVICEID></REQUEST>\n`
      const came = { kind: 'message', bytes: Buffer.from(xml) } as const
      journal.open(origin, came, 0).close(leftOfText('<RESULT/>', 100, 'open'), 5)
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
    expect(journal.size).toBe(0)
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
