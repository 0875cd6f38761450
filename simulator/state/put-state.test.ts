import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { request } from '../any-request.fixture.ts'
import type { ControlAction } from '../control-action.ts'
import { controlledSession } from '../controlled-session.ts'
import { journalLine } from '../journal-file/journal-line.ts'
import { performAction } from '../perform-action.ts'
import { parseScenario } from '../scenario/read-scenario.ts'
import type { SimulatorSession } from '../simulator-session.ts'
import { asked, officeSession } from './state.fixture.ts'

/** A session as it is controlled: what it tells of its state is carried by JSON. */
function controlOf(session: SimulatorSession) {
  const controlled = controlledSession('main', session, 'scenarios')
  return {
    ...controlled,
    state: () => JSON.parse(JSON.stringify(controlled.state())),
    patchState: (patch: unknown) => controlled.patchState(patch),
  }
}

/** Without those that are answered by media: they change nothing, and take long to be made. */
const worldly = request.filter(({ name }) => !['EXPORT', 'MULTIEXPORT'].includes(name))

const step = fc.oneof(
  { weight: 10, arbitrary: worldly.map(({ name, sent }) => ({ name, sent })) },
  { weight: 1, arbitrary: fc.constantFrom(1, 500, 30_000, 60_000).map((ms) => ({ ms })) },
)
const steps = fc.array(step, { maxLength: 20, size: 'max' })

type Step = typeof step extends fc.Arbitrary<infer S> ? S : never

/** What is answered to some requests. */
function replies(session: SimulatorSession, some: readonly Step[]): readonly unknown[] {
  return some.map((one) => {
    if ('ms' in one) return session.advance(one.ms)
    const sent = one.sent.map(([name = '', value = '']) => `${name}=${encodeURIComponent(value)}`)
    return asked(session, [one.name, ...sent].join('&'))
  })
}

describe('after any requests', () => {
  test('an empty patch changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (some) => {
        const session = await officeSession()
        replies(session, some)
        const before = session.digest()
        expect(await session.patchState({})).toEqual([])
        expect(session.digest()).toBe(before)
      }),
      { numRuns: 60 },
    )
  })

  test('a state that is put back goes on as it did', async () => {
    await fc.assert(
      fc.asyncProperty(steps, steps, async (before, after) => {
        const session = await officeSession()
        const control = controlOf(session)
        replies(session, before)
        const state = control.state()
        const first = replies(session, after)
        const come = control.state()
        expect(control.putState(state)).toEqual({ ok: true })
        expect(control.state()).toEqual(state)
        expect(replies(session, after)).toEqual(first)
        expect(control.state()).toEqual(come)
      }),
      { numRuns: 60 },
    )
  })
})

test('a state is put into another simulator, whose world was described for another instant', async () => {
  const one = await officeSession()
  one.addReply({ match: { command: 'TEST', parameters: { REQUESTID: '1' } }, delayMs: 5, every: 2 })
  one.advance(1000)
  replies(one, [{ name: 'CALLSTART', sent: [['DEVICEID', '4001']] }])
  const other = await officeSession()
  other.advance(90_000)
  await other.load(other.inForce, { clockAt: other.now(), rate: 3 })
  const state = controlOf(one).state()
  expect(controlOf(other).state().digest).not.toBe(state.digest)
  expect(controlOf(other).putState(state)).toEqual({ ok: true })
  expect(controlOf(other).state()).toEqual(state)
  one.advance(60_000)
  other.advance(60_000)
  expect(other.digest()).toBe(one.digest())
})

describe('a state that cannot be put back changes nothing, and tells why:', () => {
  const sha = /^[0-9a-f]{64}$/

  const standing = 'clock: { at: 2026-02-02T15:00:00Z, runs: false }'

  test('one of another scenario', async () => {
    const session = await officeSession()
    const state = controlOf(session).state()
    await session.load({ source: 'x', scenario: parseScenario(standing, 'x') })
    const before = controlOf(session).state()
    expect(before.scenario.digest).toMatch(sha)
    const put = controlOf(session).putState(state)
    expect(put).toEqual({
      ok: false,
      why: 'foreign',
      defects: [
        `scenario.digest: found ${state.scenario.digest}, allowed: ${before.scenario.digest}, the scenario in force`,
      ],
    })
    expect(controlOf(session).state()).toEqual(before)
  })

  test.each<[string, object, readonly string[]]>([
    [
      'shapes',
      {
        clock: { at: 'noon', rate: 1e9 },
        replies: {
          rules: [
            { name: 'a', rule: { delayMs: 'soon', color: 'red' }, fitted: 0, uses: 0 },
            { name: 'a', rule: { occurrence: 1, every: 2, delayMs: 1 }, fitted: 0, uses: 0 },
          ],
          namesMade: 0,
          dice: -1,
        },
      },
      [
        'clock.at: found "noon", allowed: an instant such as 2026-02-01T11:49:32Z',
        'clock.rate: found 1000000000, allowed: a rate up to 86400',
        'replies.rules.0.rule.delayMs: found "soon", allowed: a whole number',
        'replies.rules.0.rule.color: there is no such key',
        'replies.rules.1.rule.every: allowed: does not go with occurrence; allowed: one of occurrence, from, every',
        'replies.dice: found -1, allowed: a whole number from 0',
      ],
    ],
    [
      'two rules of one name',
      {
        replies: {
          rules: [1, 2].map((delayMs) => ({ name: 'a', rule: { delayMs }, fitted: 0, uses: 0 })),
          namesMade: 0,
          dice: 1,
        },
      },
      ['replies.rules: allowed: rules of which no two have one name'],
    ],
  ])('%s', async (_, part, defects) => {
    const control = controlOf(await officeSession())
    const before = control.state()
    expect(control.putState({ ...before, ...part })).toEqual({
      ok: false,
      why: 'unusable',
      defects,
    })
    expect(control.state()).toEqual(before)
  })

  test('contradictions', async () => {
    const control = controlOf(await officeSession())
    const before = control.state()
    const put = control.putState({ ...before, world: { ...before.world, devices: [] } })
    expect(put).toMatchObject({
      why: 'unusable',
      defects: ['stations.0.device: there is no device 4001; there is none'],
    })
    expect(control.state()).toEqual(before)
  })
})

test('what was done to a state is done again from a journal', async () => {
  const actions: { readonly action: ControlAction; readonly at: number }[] = []
  const session = await officeSession((action, at) => actions.push({ action, at }))
  const control = controlOf(session)
  const state = control.state()
  await control.patchState({ devices: [{ id: '0012' }], server: { importPassword: 'x' } })
  session.advance(5000)
  control.putState(state)
  await control.patchState({ calls: [{ device: '4001' }] })
  const other = await officeSession()
  for (const { action, at } of actions) {
    const line = { kind: 'action', session: 1, after: 0, at: new Date(at).toISOString(), action }
    const read = journalLine.parse(JSON.parse(JSON.stringify(line)))
    if (read.kind !== 'action') throw new Error('it is an action')
    expect(await performAction(other, read.action)).toBe(true)
  }
  expect(controlOf(other).state()).toEqual(control.state())
  expect(await performAction(other, { do: 'patch-state', patch: { x: 1 } })).toBe(false)
})
