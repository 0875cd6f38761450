import fc from 'fast-check'
import type { ScriptEntry } from '../description.ts'
import type { ScriptedAction } from './actions.ts'
import { once } from './script.fixture.ts'

/** Any script. The world is small and the values few, so that what happens meets. */

const call = fc.record({
  device: fc.constantFrom('4001', '4003', '4004'),
  instance: fc.constantFrom('1', '2'),
})
const agent = fc.constantFrom(1, 2)
const channel = fc.constantFrom(1, 2, 3)
const core = fc.constantFrom(1, 2)
const data = fc.constant({})

const action: fc.Arbitrary<ScriptedAction> = fc.oneof(
  { weight: 6, arbitrary: call.map((one) => ({ 'call-starts': { ...one, data: {} } })) },
  { weight: 3, arbitrary: call.map((one) => ({ 'call-ends': one })) },
  call.map((one) => ({ 'call-is-updated': { ...one, data: { USER1: 'x' } } })),
  call.map((one) => ({ 'call-is-transferred': { ...one, to: '4001' } })),
  call.map((one) => ({ 'recording-starts': { ...one, data: {} } })),
  call.map((one) => ({ 'recording-stops': one })),
  call.map((one) => ({ 'blackout-starts': one })),
  call.map((one) => ({ 'blackout-ends': one })),
  fc.record({ id: fc.constant('s'), agent, data }).map((one) => ({ 'session-starts': one })),
  fc.constant({ 'session-ends': { id: 's' } }),
  agent.map((one) => ({ 'agent-blackout-starts': { agent: one } })),
  agent.map((one) => ({ 'agent-blackout-ends': { agent: one } })),
  agent.map((one) => ({ 'agent-logs-on': { agent: one, phone: '4003' } })),
  channel.map((one) => ({ 'channel-fails': { channel: one } })),
  channel.map((one) => ({ 'channel-recovers': { channel: one } })),
  core.map((one) => ({ 'core-goes': { core: one } })),
  core.map((one) => ({ 'core-returns': { core: one } })),
  fc.constantFrom({ 'disk-fills': { freeMb: 0 } }, { 'disk-frees': {} }),
)

// Instants are few, so that things happen at the same one, and at the one a channel is free again.
const entry: fc.Arbitrary<ScriptEntry> = fc.oneof(
  fc
    .tuple(fc.nat(20), fc.array(action, { minLength: 1, maxLength: 3 }))
    .map(([at, actions]) => once(at * 500, ...actions)),
  fc.record({
    at: fc.nat(10).map((at) => at * 500),
    everyMs: fc.constantFrom(500, 1000, 1500),
    times: fc.constantFrom(2, 5, Number.POSITIVE_INFINITY),
    do: fc.array(action, { minLength: 1, maxLength: 2 }),
  }),
)

/** Any script of the small world. */
export const scripts = fc.array(entry, { maxLength: 12, size: 'medium' })
