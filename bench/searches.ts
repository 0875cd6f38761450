import { performance } from 'node:perf_hooks'
import { decide } from '../simulator/core/decide.ts'
import { uniqueRecording } from '../simulator/core/find-recording.ts'
import type { FinishedRecording } from '../simulator/core/recordings.ts'
import type { ParametersOf } from '../simulator/core/request.ts'
import type { World } from '../simulator/core/world.ts'
import { countsOf } from '../simulator/core/world-counts.ts'

/** How long a question takes, in milliseconds. */
export interface Timing {
  readonly name: string
  /** How many things it found. */
  readonly found: number
  readonly firstMs: number
  readonly medianMs: number
}

/** How often each question is asked. */
const times = 5

/** What is asked of a world about a recording in the middle of all, the first of each kind first. */
export function timeSearches(world: World, recording: FinishedRecording): readonly Timing[] {
  const { recordId, deviceId, userId, data } = recording
  const second = Math.floor(recording.startedAt / 1000)
  const list = (name: string, parameters: ParametersOf<'callList'>) =>
    timed(`CALLLIST ${name}`, () => foundBy(world, parameters))
  const unique = (column: Parameters<typeof uniqueRecording>[1], value: string) =>
    timed(`EXPORT by ${column}`, () => Number(uniqueRecording(world, column, value).ok))
  return [
    list('AGENTID', { AGENTID: String(userId ?? '') }),
    list('RECORDID', { RECORDID: String(recordId) }),
    list('DEVICEID', { DEVICEID: deviceId }),
    list('USER1', { USER1: data.USER1 }),
    list('ten minutes', { CALLDATESTART: String(second), CALLDATEEND: String(second + 600) }),
    list('GROUP and USER1', { GROUP: data.GROUP, USER1: data.USER1 }),
    list('GROUP and GATE, 5', { GROUP: data.GROUP, GATE: data.GATE, CALLCOUNT: '5' }),
    list('the newest 5', { CALLCOUNT: '5' }),
    list('nothing matching', { USER1: 'no such account' }),
    list('no pair matching', { GROUP: data.GROUP, GATE: 'no such gate' }),
    list('pair of often', { GROUP: 'SALES', GATE: 'Payments' }),
    unique('Ident', String(recordId)),
    unique('callid', data.CALLID),
    unique('user1', data.USER1),
    unique('recording_time', String(second)),
    unique('filename', recording.fileName),
    unique('filename', 'no such file'),
    unique('duration', '-1'),
    timed('counts of the world', () => countsOf(world).recordings),
  ]
}

function foundBy(world: World, parameters: ParametersOf<'callList'>): number {
  const outcome = decide(world, { command: 'callList', requestId: '1', parameters }, 0)
  if (!outcome.ok) throw new Error(`CALLLIST was refused: ${outcome.refusal}`)
  return outcome.body.SEARCHRESULT.length
}

function timed(name: string, ask: () => number): Timing {
  let found = 0
  const took = Array.from({ length: times }, () => {
    const startedAt = performance.now()
    found = ask()
    return performance.now() - startedAt
  })
  const [firstMs = 0] = took
  const medianMs = took.toSorted((a, b) => a - b)[Math.floor(times / 2)] ?? 0
  return { name, found, firstMs, medianMs }
}
