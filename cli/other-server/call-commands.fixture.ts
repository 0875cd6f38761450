import type { Deviation } from './deviations.fixture.ts'
import { type Call, type CallData, type Office, type Phone, phones } from './office.fixture.ts'
import { accepted, type Element, refused, sent } from './reply.fixture.ts'
import type { Request } from './request.fixture.ts'

/** All that a command may need to know. */
export interface Asked {
  readonly request: Request
  readonly office: Office
  readonly now: number
  readonly does: (deviation: Deviation) => boolean
}

export type Answer = (asked: Asked) => readonly Element[]

export const userFields = Array.from({ length: 15 }, (_, index) => `USER${index + 1}`)

/** What is kept of a call. The reference does not say that CALLID is; here it is not. */
export const dataFields = ['GROUP', 'GATE', 'ANI', 'DNIS', 'CALLDIRECTION', ...userFields]

/** The phones that a request names, by the first of some selectors that has a value. */
export function phonesNamed(
  request: Request,
  selectors: readonly string[],
  isAgentNeeded = true,
): readonly Phone[] {
  for (const selector of selectors) {
    const value = request.get(selector) ?? ''
    if (value === '') continue
    if (selector === 'DEVICEID') return phones.filter(({ id }) => id === value)
    if (selector === 'STATIONNAME') return phones.filter(({ station }) => station === value)
    return phones.filter(
      (phone) => (phone.agent || !isAgentNeeded) && nameOf(phone, selector) === value,
    )
  }
  return []
}

export function nameOf({ alias, agent }: Phone, selector: string): string {
  if (selector === 'DEVICEALIAS') return alias
  return (selector === 'SYS_USER' ? agent?.sys : agent?.crm) ?? ''
}

const byAgent = ['DEVICEALIAS', 'SYS_USER', 'CRM_USER']
const everyName = ['DEVICEID', ...byAgent]

const start: Answer = ({ request, office, now, does }) => {
  const selectors = ['DEVICEID', 'STATIONNAME', ...byAgent]
  if (selectors.every((name) => !request.get(name))) {
    return refused(request, 'API_BLANK_REQUIRED_VALUE')
  }
  const isBlankMeant = does('takes a blank for a device') && request.get('DEVICEID') === ''
  const named = phonesNamed(request, selectors, !does('starts without an agent'))
  const [phone] = isBlankMeant ? [] : named
  if (!phone) return refused(request, 'API_DEVICE_INVALID')
  const instance = request.get('CALLINSTANCE') ?? ''
  if (office.callsOn(phone).some((call) => call.instance === instance)) {
    return refused(request, 'API_ERROR_ALREADY_RECORDING')
  }
  const station = request.get('STATIONNAME') ?? phone.station ?? ''
  office.begin({ phone, instance, station, data: dataIn(request) }, now)
  return sent(request)
}

const stop: Answer = ({ request, office, now, does }) => {
  const found = phonesNamed(request, everyName)
  if (found.length === 0) return refused(request, 'API_DEVICE_INVALID')
  const call = callMeant(office, found, request, does('stops the oldest call'))
  // Nothing to end: no harm is done.
  if (call) office.end(call, now)
  return sent(request)
}

const update: Answer = (asked) => {
  const { request, office, does } = asked
  if (request.has('RECORDID')) return updateRecording(asked)
  const selectors = does('updates by alias') ? everyName : ['DEVICEID', 'CRM_USER', 'SYS_USER']
  const found = phonesNamed(request, selectors)
  if (found.length === 0) return refused(request, 'API_DEVICE_INVALID')
  const call = callMeant(office, found, request, does('updates the oldest call'))
  if (call) {
    change(call.data, request)
    return sent(request)
  }
  const last = office.finished.findLast(({ phone }) => found.includes(phone))
  const isIdle = found.every((phone) => office.callsOn(phone).length === 0)
  if (!last || !isIdle || request.get('UPDATE_IF_NOT_RECORDING') !== 'Y') {
    return refused(request, 'API_DEVICE_NOT_RECORDING')
  }
  change(last.data, request)
  return accepted(request, 'Updated recording in database')
}

const updateRecording: Answer = ({ request, office }) => {
  const recording = office.finished.find(({ id }) => String(id) === request.get('RECORDID'))
  if (!recording) return refused(request, 'API_DATABASE_QUERY_ERROR')
  change(recording.data, request)
  return accepted(request, 'The recording was changed')
}

const recordStart: Answer = ({ request, office, now }) => {
  const found = phonesNamed(request, everyName)
  if (found.length === 0) return refused(request, 'API_DEVICE_INVALID')
  const call = callMeant(office, found, request, false)
  if (call) office.beginPart(call, dataIn(request), now)
  return sent(request)
}

const recordStop: Answer = ({ request, office, now }) => {
  const found = phonesNamed(request, everyName)
  if (found.length === 0) return refused(request, 'API_DEVICE_INVALID')
  const call = callMeant(office, found, request, false)
  if (call) office.endPart(call, now)
  return sent(request)
}

function blackout(isWithheld: boolean): Answer {
  return ({ request, office }) => {
    const call = callMeant(office, phonesNamed(request, everyName), request, false)
    if (call) call.isWithheld = isWithheld
    return call ? sent(request) : refused(request, 'API_DEVICE_INVALID')
  }
}

/** The call with the instance sent; without one the last of the phones' calls, or by mistake the first. */
function callMeant(
  office: Office,
  found: readonly Phone[],
  request: Request,
  isFirstMeant: boolean,
): Call | undefined {
  const calls = found.flatMap((phone) => office.callsOn(phone))
  const instance = request.get('CALLINSTANCE')
  if (instance !== undefined) return calls.find((call) => call.instance === instance)
  return calls.toSorted((a, b) => a.startedAt - b.startedAt).at(isFirstMeant ? 0 : -1)
}

function dataIn(request: Request): CallData {
  const names = dataFields.filter((name) => request.has(name))
  return new Map(names.map((name) => [name, request.get(name) ?? '']))
}

/** What is sent blank stays as it is. */
function change(data: CallData, request: Request): void {
  for (const [name, value] of dataIn(request)) if (value !== '') data.set(name, value)
}

export const callCommands: readonly (readonly [command: string, answer: Answer])[] = [
  ['CALLSTART', start],
  ['CALLSTOP', stop],
  ['CALLUPDATE', update],
  ['RECORDSTART', recordStart],
  ['RECORDSTOP', recordStop],
  ['BLACKOUTSTART', blackout(true)],
  ['BLACKOUTSTOP', blackout(false)],
]
