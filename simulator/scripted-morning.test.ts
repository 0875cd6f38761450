import { expect, test } from 'vitest'
import { MovableClock } from './clock.ts'
import { Engine } from './engine.ts'
import { Outbox } from './mail/outbox.ts'
import { clockStart, describeWorld } from './scenario/describe-world.ts'
import { readScenario } from './scenario/read-scenario.ts'

/** What the wire shows of scenarios/scripted-morning.yaml, minute by minute. */

const minute = 60_000

/** Only what changes is written: until the next line everything stays as it is. */
const morning: readonly (readonly [number, string, string, string, number])[] = [
  // minute, calls that are up with R where they are recorded, channels, free MB, recordings
  [0, '', 'Idle Idle', '229032', 0],
  [1, '4001/1 R', 'Idle Idle', '229032', 0],
  [3, '4001/1 R, 4001/2 R', 'Idle Idle', '229032', 0],
  [4, '4002/1 R', 'Idle Idle', '229032', 2],
  [6, '', 'Idle Idle', '229032', 3],
  [10, '4008/ R', 'PreparingToRecord Idle', '229032', 3],
  [11, '4008/ R', 'Recording Idle', '229032', 3],
  [12, '4008/', 'Error Idle', '229032', 4],
  [14, '', 'Error Idle', '229032', 4],
  [16, '', 'Idle Idle', '229032', 4],
  [20, '4008/ R', 'PreparingToRecord Idle', '229032', 4],
  [21, '4008/ R', 'Recording Idle', '229032', 4],
  [24, '', 'FinishRecording Idle', '229032', 5],
  [25, '', 'Idle Idle', '229032', 5],
  [26, '', 'Idle Idle', '0', 5],
  [27, '4002/', 'Idle Idle', '0', 5],
  [29, '', 'Idle Idle', '229032', 5],
  [30, '4008/ R', 'PreparingToRecord Idle', '229032', 5],
  [31, '4008/ R', 'Recording Idle', '229032', 5],
  [32, '4008/', 'Error Error', '229032', 6],
  [34, '', 'Error Error', '229032', 6],
  [36, '', 'Idle Idle', '229032', 6],
  [40, '4008/ R', 'PreparingToRecord Idle', '229032', 6],
  [41, '4008/ R', 'Recording Idle', '229032', 6],
  [44, '', 'FinishRecording Idle', '229032', 7],
  [45, '', 'Idle Idle', '229032', 7],
  [46, '4003/ R', 'Idle Idle', '229032', 7],
  [48, '', 'Idle Idle', '229032', 8],
  [50, '4001/ R', 'Idle Idle', '229032', 8],
  [55, '', 'Idle Idle', '229032', 9],
]

test('the morning goes by as it is written', () => {
  const { ask, clock } = playedMorning()
  const seen: (typeof morning)[number][] = []
  for (let now = 0; now <= 60; now += 1) {
    const shown = [now, calls(ask), channels(ask), freeMb(ask), recordings(ask).length] as const
    if (String(shown.slice(1)) !== String(seen.at(-1)?.slice(1))) seen.push(shown)
    clock.advance(minute)
  }
  expect(seen).toEqual(morning)
})

test('whoever asks at the end alone finds the same recordings', () => {
  const [walked, jumped] = [playedMorning(), playedMorning()]
  for (let now = 0; now < 60; now += 1) {
    calls(walked.ask)
    walked.clock.advance(minute)
  }
  jumped.clock.advance(60 * minute)
  expect(recordings(jumped.ask)).toEqual(recordings(walked.ask))
})

test('the recordings are dated when things happened', () => {
  const { ask, clock } = playedMorning()
  clock.advance(60 * minute)
  const list = ask('calllist')
  const nine = Date.UTC(2026, 1, 2, 14) / 1000
  const minutes = values(list, 'RECORDINGTIME').map((second) => (Number(second) - nine) / 60)
  expect(minutes).toEqual([50, 46, 40, 30, 20, 10, 4, 3, 1])
  const seconds = [300, 120, 240, 120, 240, 120, 120, 60, 180]
  expect(values(list, 'DURATION').map(Number)).toEqual(seconds)
  expect(values(list, 'AGENTFIRSTNAME').slice(0, 2)).toEqual(['Ada', 'Grace'])
  expect(values(list, 'USER1').slice(-3)).toEqual(['Gold Level', '', 'Gold Level'])
})

test('the agent shows at the phone it logged on to', () => {
  const { ask, clock } = playedMorning()
  const device = () => values(ask('devicestatus', '&sys_user=grace.murray'), 'DEVICEID')
  clock.advance(44 * minute)
  expect(device()).toEqual(['4002'])
  clock.advance(minute)
  expect(device()).toEqual(['4003'])
})

test('while the core is away it is named nowhere', () => {
  const { ask, clock } = playedMorning()
  const sentTo = () => values(ask('callupdate', '&deviceid=4008'), 'RESULTMSG')
  clock.advance(31 * minute)
  expect(sentTo()).toEqual(['CALLUPDATE sent to all of the following cores: 2'])
  clock.advance(minute)
  expect(sentTo()).toEqual(['CALLUPDATE sent to all of the following cores: '])
})

type Ask = (type: string, rest?: string) => string

function playedMorning(): { readonly ask: Ask; readonly clock: MovableClock } {
  const scenario = readScenario('scenarios/scripted-morning.yaml')
  const start = clockStart(scenario) ?? 0
  const clock = new MovableClock(start)
  const engine = new Engine(describeWorld(scenario, start), clock, new Outbox())
  const ask: Ask = (type, rest = '') =>
    String(engine.answerQuery(`type=${type}&requestid=1${rest}`))
  return { ask, clock }
}

function calls(ask: Ask): string {
  const up = ['4001', '4002', '4003', '4008'].flatMap((device) => {
    const shown = ask('devicerecordingstatus', `&deviceid=${device}`)
    const statuses = values(shown, 'STATUS')
    return values(shown, 'CALLINSTANCE').map((instance, index) =>
      `${device}/${instance} ${statuses[index] === 'notrecording' ? '' : 'R'}`.trim(),
    )
  })
  return up.join(', ')
}

function channels(ask: Ask): string {
  return values(ask('channels'), 'STATE').join(' ')
}

function freeMb(ask: Ask): string {
  return values(ask('systemstatus'), 'RECORDINGTOTALDISKFREE').join()
}

function recordings(ask: Ask): readonly string[] {
  return values(ask('calllist'), 'RECORDID')
}

/** The values of every element of a name. */
function values(reply: string, name: string): readonly string[] {
  const found = reply.matchAll(new RegExp(`<${name}>([^<]*)</${name}>`, 'g'))
  return Array.from(found, ([, value = '']) => value)
}
