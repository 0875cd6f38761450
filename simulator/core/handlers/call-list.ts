import { unixSeconds } from '../formats.ts'
import { accept, type Handler } from '../outcome.ts'
import type { FinishedRecording, SecondRange } from '../recordings.ts'
import type { Request } from '../request.ts'
import { hasTexts, searchNames, type WantedText } from '../search-texts.ts'
import { soundOf } from '../sound.ts'
import type { World } from '../world.ts'

type Filters = Request<'callList'>['parameters']

export const callList: Handler<'callList'> = (world, { parameters }) => {
  const found: FinishedRecording[] = []
  const most =
    parameters.CALLCOUNT === undefined ? Number.POSITIVE_INFINITY : Number(parameters.CALLCOUNT)
  for (const recording of search(world, parameters)) {
    if (found.length >= most) break
    found.push(recording)
  }

  return accept('ok', {
    SEARCHRESULT: found.map((recording, index) => searchResult(world, recording, index + 1)),
  })
}

/**
 * What all filters let through, newest first (CALLLIST-2): read from the index that gives the fewest,
 * and then held against the filters that the index does not know.
 */
function* search({ recordings }: World, filters: Filters): Generator<FinishedRecording> {
  const { RECORDID, DEVICEID } = filters
  const range = rangeOf(filters)
  const texts = textsOf(filters)
  if (RECORDID === undefined && DEVICEID === undefined) {
    yield* recordings.withTexts(texts, range)
    return
  }
  const candidates =
    RECORDID === undefined
      ? recordings.ofDevice(DEVICEID ?? '', range)
      : listed(recordings.find(Number(RECORDID)))
  for (const recording of candidates) {
    const isThere = DEVICEID === undefined || recording.deviceId === DEVICEID
    const isThen = isWithin(range, recording.startedAt)
    if (isThere && isThen && hasTexts(recording, texts)) yield recording
  }
}

function rangeOf({ CALLDATESTART, CALLDATEEND }: Filters): SecondRange {
  return {
    from: CALLDATESTART === undefined ? Number.NEGATIVE_INFINITY : Number(CALLDATESTART),
    to: CALLDATEEND === undefined ? Number.POSITIVE_INFINITY : Number(CALLDATEEND),
  }
}

function isWithin({ from, to }: SecondRange, at: number): boolean {
  const second = Number(unixSeconds(at))
  return second >= from && second <= to
}

/**
 * What texts of a recording must be. Filters compare whole texts (CALLLIST-14); a blank one is none
 * (CALLLIST-12), although call data may well be blank elsewhere.
 */
function textsOf(filters: Filters): readonly WantedText[] {
  return searchNames.flatMap((name): WantedText[] => {
    const text = filters[name] ?? ''
    if (text === '') return []
    return [[name, name === 'AGENTID' ? String(Number(text)) : text]]
  })
}

function listed(recording: FinishedRecording | undefined): readonly FinishedRecording[] {
  return recording ? [recording] : []
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
