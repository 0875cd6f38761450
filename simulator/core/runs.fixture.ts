import fc from 'fast-check'
import { ask, channelCore, schedule, worldOf } from './world.fixture.ts'
import type { World } from './world.ts'

/**
 * Any run of requests. The world is small and the values few, so that requests meet each other.
 */

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined })

const selectorValues = {
  DEVICEID: fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom('4001', '4003') },
    fc.constantFrom('4002', '4004', '4005', '4999'),
  ),
  DEVICEALIAS: fc.constantFrom('A4001', '9005', 'X'),
  STATIONNAME: fc.constantFrom('PC-4001', 'PC-4002', 'PC-9'),
  SYS_USER: fc.constantFrom('ada', 'grace', 'nobody'),
  CRM_USER: fc.constantFrom('CRM-alan', 'nobody'),
}

// Some commands take one selector and no more, others take several.
const selectors = fc.oneof(
  { weight: 8, arbitrary: fc.record({ DEVICEID: selectorValues.DEVICEID }) },
  fc.record({ DEVICEALIAS: selectorValues.DEVICEALIAS }),
  fc.record({ SYS_USER: selectorValues.SYS_USER }),
  fc.record({ CRM_USER: selectorValues.CRM_USER }),
  { weight: 2, arbitrary: fc.record(selectorValues, { requiredKeys: [] }) },
)

const others = fc.record({
  CALLINSTANCE: maybe(fc.constantFrom('1', '2')),
  USER1: maybe(fc.constantFrom('', 'one', 'two')),
  UPDATE_IF_NOT_RECORDING: maybe(fc.constantFrom('Y', 'N')),
  SESSIONID: fc.constantFrom('s1', 's2'),
  AGENTID: maybe(fc.constantFrom('1', '2', '9')),
  KEYNAME: fc.constantFrom('USERNAME', 'PHONE', 'EMAIL'),
  KEYVALUE: fc.constantFrom('alan.login', '4003', '9005'),
  KEEPDAYS: maybe(fc.constantFrom('1', '7')),
})

const parameters = fc.tuple(selectors, others).map(([one, other]) => ({ ...one, ...other }))

const command = fc.constantFrom(
  'callStart',
  'callStop',
  'callUpdate',
  'recordStart',
  'recordStop',
  'chatStart',
  'chatStop',
  'chatUpdate',
  'blackoutStart',
  'blackoutStop',
  'agentBlackoutStart',
  'agentBlackoutStop',
)

const step = fc.record({ command, parameters, ms: fc.nat(2000) })

type Step = typeof step extends fc.Arbitrary<infer S> ? S : never

/** Runs of commands that change what is recorded, each so long after the one before. */
export const runs = fc.array(step, { maxLength: 30, size: 'medium' })

/** A world with three channels, where one call in five goes unrecorded and blackouts end by themselves. */
export function busyWorld(): World {
  const channel = { core: 1, state: 'Idle', changedAt: 0 } as const
  const unused = { recordingDevice: '', recordingDeviceAlias: '', playbackExtension: '' }
  return worldOf({
    server: { ...worldOf().server, longestBlackoutMs: 3000 },
    cores: [channelCore()],
    channels: [1, 2, 3].map((id) => ({ id, ...channel, ...unused })),
    schedules: [schedule({ percentage: 80 })],
  })
}

/** Sends a run to a world, one request after the other, and says when the last was sent. */
export function play(
  world: World,
  run: readonly Step[],
  around: (send: () => { readonly ok: boolean }, now: number) => void = (send) => send(),
): number {
  let now = 0
  for (const { command, parameters, ms } of run) {
    now += ms
    around(() => ask(world, command, parameters, now), now)
  }
  return now
}
