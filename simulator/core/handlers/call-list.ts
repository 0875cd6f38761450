import { callDataNames } from '../call-data.ts'
import { unixSeconds } from '../formats.ts'
import { accept, type Handler } from '../outcome.ts'
import type { FinishedRecording } from '../recordings.ts'
import type { Request } from '../request.ts'
import { soundOf } from '../sound.ts'
import type { World } from '../world.ts'

type Filters = Request<'callList'>['parameters']

export const callList: Handler<'callList'> = (world, { parameters }) => {
  const found: FinishedRecording[] = []
  const most =
    parameters.CALLCOUNT === undefined ? Number.POSITIVE_INFINITY : Number(parameters.CALLCOUNT)
  for (const recording of candidates(world, parameters)) {
    if (found.length >= most) break
    if (passes(recording, parameters)) found.push(recording)
  }

  return accept('ok', {
    SEARCHRESULT: found.map((recording, index) => searchResult(world, recording, index + 1)),
  })
}

/** The fewest recordings an index gives that hold every match, newest first. */
function* candidates(world: World, filters: Filters): Generator<FinishedRecording> {
  const { CALLDATESTART, CALLDATEEND } = filters
  const from = CALLDATESTART === undefined ? Number.NEGATIVE_INFINITY : Number(CALLDATESTART)
  const to = CALLDATEEND === undefined ? Number.POSITIVE_INFINITY : Number(CALLDATEEND)
  yield* world.recordings.newestFirst(filters.DEVICEID, from, to)
}

/**
 * Filters narrow each other (CALLLIST-2) and compare whole texts (CALLLIST-14); a blank one is none
 * (CALLLIST-12), although call data may well be blank elsewhere.
 */
function passes(recording: FinishedRecording, filters: Filters): boolean {
  return (
    equals(filters.RECORDID, recording.recordId) &&
    equals(filters.AGENTID, recording.userId) &&
    same(filters.DEVICEALIAS, recording.alias) &&
    same(filters.SYS_USER, recording.sysUser) &&
    same(filters.CRM_USER, recording.crmUser) &&
    callDataNames.every((name) => name === 'CALLID' || same(filters[name], recording.data[name]))
  )
}

function same(wanted: string | undefined, value: string): boolean {
  return wanted === undefined || wanted === '' || wanted === value
}

function equals(wanted: string | undefined, value: number | undefined): boolean {
  return wanted === undefined || Number(wanted) === value
}

function searchResult(world: World, recording: FinishedRecording, number: number) {
  const { CALLID, ...data } = recording.data
  const agent = recording.userId === undefined ? undefined : world.users.record(recording.userId)
  return {
    CALLNUMBER: String(number),
    DEVICEID: recording.deviceId,
    DEVICEALIAS: recording.alias,
    ...data,
    RECORDID: String(recording.recordId),
    RECORDINGTIME: unixSeconds(recording.startedAt),
    DURATION: String(soundOf(recording, world.dialect.blackout).seconds),
    AGENTFIRSTNAME: agent?.firstName ?? '',
    AGENTLASTNAME: agent?.lastName ?? '',
    CRM_USER: recording.crmUser,
    SYS_USER: recording.sysUser,
    PLAYBACKLINK: `${world.server.playbackBase}${recording.recordId}/false`,
  }
}
