import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Model, ofModel, type Sent } from './import.fixture.ts'
import { ask, worldOf } from './world.fixture.ts'
import type { World } from './world.ts'

/**
 * Users and phones against a second opinion: every sequence of three requests, and many longer ones,
 * must come out as in a model, with everything that can be seen after each request.
 */

type Step = readonly [command: 'importUser' | 'importAgentPhone', sent: Sent]

/** What `ofModel` tells, of the world. */
function ofWorld(world: World): string {
  const list = ask(world, 'importUser', { ACTION: 'LIST' })
  const users = list.ok ? list.body.USERS.flatMap(({ USER }) => USER) : []
  const rows = users.map((user) =>
    [
      user.USER_ID,
      user.FIRST_NAME,
      user.LAST_NAME,
      user.AGENT,
      user.STATUS,
      user.PHONES,
      user.ADD_TIME,
      user.MOD_TIME,
    ].join('|'),
  )
  const group = world.groups.all().flatMap(({ phones }) => phones)
  const role = world.roles.all().map(({ users: holders }) => [...holders])
  const devices = Array.from(world.devices.all(), ({ id }) => id)
  return [...rows, group.toSorted(), role, devices.toSorted()].join('\n')
}

function newWorld(): World {
  return worldOf({
    groups: [{ id: 1, name: 'Sales', isActive: true, phones: ['4001', '4003'] }],
    roles: [{ id: 1, name: 'Coach', description: '', permissions: [], groups: [], users: [1, 2] }],
  })
}

/** Sends a step to a world and to a model: what came of it in each. */
function send(world: World, model: Model, [command, sent]: Step, second: number) {
  const expected =
    command === 'importUser'
      ? model.importUser(sent, `2/1/2026 12:00:0${second} AM`)
      : model.importAgentPhone(sent)
  const outcome = ask(world, command, { ACTION: '', PHONEID: '', ...sent }, second * 1000)
  const number = outcome.ok && 'AGENTID' in outcome.body ? ` ${outcome.body.AGENTID}` : ''
  return { expected, found: outcome.ok ? `ok${number}` : outcome.refusal, isRefused: !outcome.ok }
}

/** What is different after the last step of a run, or nothing. */
function difference(run: readonly Step[]): string {
  const [world, model] = [newWorld(), new Model()]
  const last = run.length - 1
  for (const [index, step] of run.entries()) {
    const before = index === last ? ofModel(model) : ''
    const { expected, found, isRefused } = send(world, model, step, index + 1)
    if (index < last) continue
    if (found !== expected) return `must be ${expected}, found ${found}`
    const after = ofWorld(world)
    if (isRefused && after !== before) return `must still be\n${before}\nfound\n${after}`
    if (after !== ofModel(model)) return `must be\n${ofModel(model)}\nfound\n${after}`
  }
  return ''
}

function name(first: string, last: string): Sent {
  return { FIRST_NAME: first, LAST_NAME: last }
}

const users: readonly Sent[] = [
  ...[name('ADA', 'byron'), name('New', 'One')].flatMap((named) => [
    { ACTION: 'ADD', ...named },
    { ACTION: 'ADD', ...named, PHONES: '4001', STATUS: 'I' },
    { ACTION: 'ADD', ...named, PHONES: '5000,4003' },
  ]),
  ...['1', '2', '4'].flatMap((id) => [
    { ACTION: 'MODIFY', USER_ID: id, ...name('New', 'One') },
    { ACTION: 'MODIFY', USER_ID: id, LAST_NAME: 'Byron', FIRST_NAME: 'ada', PHONES: '5000' },
    { ACTION: 'MODIFY', USER_ID: id, PHONES: '4001,5000' },
    { ACTION: 'MODIFY', USER_ID: id, PHONES: '' },
    { ACTION: 'DELETE', USER_ID: id },
  ]),
]

const agents: readonly Sent[] = [
  { AGENTID: '1' },
  { AGENTID: '4', FIRSTNAME: 'Ada', LASTNAME: 'Byron' },
  { AGENTID: '0', FIRSTNAME: 'Ada', LASTNAME: 'Byron' },
  { FIRSTNAME: 'NEW', LASTNAME: 'one' },
]

const phones = ['4001', '5000'].flatMap((PHONEID) =>
  ['ADD', 'DELETE'].flatMap((ACTION) => agents.map((agent) => ({ ACTION, PHONEID, ...agent }))),
)

const steps: readonly Step[] = [
  ...users.map((sent): Step => ['importUser', sent]),
  ...phones.map((sent): Step => ['importAgentPhone', sent]),
]

function mustBeAlike(run: readonly Step[]): void {
  const found = difference(run)
  if (found !== '') expect.fail(`${JSON.stringify(run)}\n${found}`)
}

test('every sequence of three comes out as in the model', { timeout: 60_000 }, () => {
  expect(ofWorld(newWorld())).toBe(ofModel(new Model()))
  for (const first of steps) {
    mustBeAlike([first])
    for (const second of steps) {
      mustBeAlike([first, second])
      for (const third of steps) mustBeAlike([first, second, third])
    }
  }
})

test('so does any longer one', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...steps), { maxLength: 9 }), (run) => {
      for (const [index] of run.entries()) mustBeAlike(run.slice(0, index + 1))
    }),
  )
})
