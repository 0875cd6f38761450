import request from 'supertest'
import { beforeEach, describe, expect, test } from 'vitest'
import { TestControl, world } from './control-api.fixture.ts'

let control: TestControl

beforeEach(() => {
  control = new TestControl()
})

const app = () => control.app()

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
    expect(control.done).toEqual([wanted])
  })

  test.each([
    ['taken', 409],
    ['unusable', 422],
    ['full', 503],
  ] as const)('one that is %s is refused', async (why, status) => {
    control.made = { ok: false, why, defects: ['it cannot be'] }
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
    expect(control.done).toEqual([])
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
