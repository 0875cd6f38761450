import request from 'supertest'
import { beforeEach, describe, expect, test } from 'vitest'
import { state, TestControl } from './control-api.fixture.ts'

let control: TestControl

beforeEach(() => {
  control = new TestControl()
})

const app = () => control.app()

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
    expect(control.done).toEqual([body])
  })

  test.each([
    ['a patch that cannot be', 'patch', 422],
    ['a state that cannot be', 'put', 422],
  ] as const)('of %s every defect is told', async (_, method, status) => {
    const defects = ['one', 'two']
    control.replaced = { ok: false, defects }
    control.put = { ok: false, why: 'unusable', defects }
    const response = await request(app())[method]('/world/state').send({})
    expect([response.status, response.body]).toEqual([status, { problems: ['one', 'two'] }])
  })

  test('of another scenario is refused', async () => {
    control.put = { ok: false, why: 'foreign', defects: ['another'] }
    const response = await request(app()).put('/world/state').send({})
    expect([response.status, response.body]).toEqual([409, { problems: ['another'] }])
  })
})
