import assert from 'node:assert/strict'
import { deepTextOf } from './reply.ts'
import type { Suite } from './suite.ts'
import type { ReplyElement } from './xml/read-reply.ts'

/** A device as DEVICESTATUS shows it. */
export async function deviceStatus(suite: Suite, role: string): Promise<ReplyElement> {
  const reply = await suite.ask('DEVICESTATUS', [['DEVICEID', suite.device(role).DEVICEID]])
  return reply.one('DEVICE')
}

/** The calls that are up on a device, as DEVICERECORDINGSTATUS shows them. */
export async function callsOn(suite: Suite, role: string): Promise<readonly ReplyElement[]> {
  return (await shownOn(suite, role)).filter((one) => textIn(one, 'SESSIONID') === '')
}

/** The sessions that are open at a device, as DEVICERECORDINGSTATUS shows them. */
export async function sessionsOn(suite: Suite, role: string): Promise<readonly ReplyElement[]> {
  return (await shownOn(suite, role)).filter((one) => textIn(one, 'SESSIONID') !== '')
}

/**
 * What is up on a device. Where nothing is, a server may show what is over, or refuse: the reference
 * says neither (DEVRECSTATUS-7).
 */
async function shownOn(suite: Suite, role: string): Promise<readonly ReplyElement[]> {
  const { DEVICEID } = suite.device(role)
  const reply = await suite.look('DEVICERECORDINGSTATUS', [['DEVICEID', DEVICEID]])
  return reply.all('RECORDING').filter((one) => textIn(one, 'STOPTIME') === '')
}

/** The text of a child, blank where it is not there. */
function textIn(element: ReplyElement, name: string): string {
  return element.children.find((child) => child.name === name)?.text ?? ''
}

/** The one call with an instance that is up on a device. */
export async function callOn(suite: Suite, role: string, instance: string): Promise<ReplyElement> {
  const calls = await callsOn(suite, role)
  const [call, ...others] = calls.filter((one) => deepTextOf(one, 'CALLINSTANCE') === instance)
  const up = calls.map((one) => `"${deepTextOf(one, 'CALLINSTANCE')}"`).join(', ') || 'none'
  assert.ok(call, `${role} must be in call "${instance}"; up: ${up}`)
  assert.equal(others.length, 0, `${role} must have one call "${instance}"; up: ${up}`)
  return call
}

/** The one session with an id, named as an example writes it, that is open at a device. */
export async function sessionOn(
  suite: Suite,
  role: string,
  written: string,
): Promise<ReplyElement> {
  const sessions = await sessionsOn(suite, role)
  const ids = sessions.map((one) => `"${deepTextOf(one, 'SESSIONID')}"`).join(', ') || 'none'
  const id = suite.value(written)
  const [session, ...others] = sessions.filter((one) => deepTextOf(one, 'SESSIONID') === id)
  assert.ok(session, `session "${id}" must be open at ${role}; open: ${ids}`)
  assert.equal(others.length, 0, `session "${id}" must be open at ${role} once; open: ${ids}`)
  return session
}

/** The ids of the sessions that are open at a device, in an order of their own. */
export async function sessionIds(suite: Suite, role: string): Promise<readonly string[]> {
  const sessions = await sessionsOn(suite, role)
  return sessions.map((one) => deepTextOf(one, 'SESSIONID')).toSorted()
}

/** The sessions with an id, named as an example writes it, that are open at a device: one or none. */
export async function sessionsWith(
  suite: Suite,
  role: string,
  written: string,
): Promise<readonly ReplyElement[]> {
  const id = suite.value(written)
  return (await sessionsOn(suite, role)).filter((one) => deepTextOf(one, 'SESSIONID') === id)
}

/** One text of each of many, by the text that tells them apart. */
export function textsBy(
  elements: readonly ReplyElement[],
  key: string,
  name: string,
): readonly (readonly [key: string, text: string])[] {
  return elements.map((one) => [deepTextOf(one, key), deepTextOf(one, name)])
}

/** Pairs as one text, the same whatever order they come in. */
export function listed(pairs: readonly (readonly [string, string])[]): string {
  return pairs
    .map(([key, text]) => `${key}: ${text}`)
    .toSorted()
    .join(', ')
}

/** The finished recordings of a device as CALLLIST shows them, newest first. */
export async function recordingsOf(
  suite: Suite,
  role: string,
  most?: number,
): Promise<readonly ReplyElement[]> {
  const { DEVICEID } = suite.device(role)
  const reply = await suite.ask('CALLLIST', [
    ['DEVICEID', DEVICEID],
    ...(most === undefined ? [] : [['CALLCOUNT', String(most)] as const]),
  ])
  return reply.all('SEARCHRESULT')
}

/**
 * The newest finished recording of a device. Of several in one second it is the one with the highest
 * number: which of them a server lists first is its own affair (CALLLIST-18).
 */
export async function lastRecordingOf(suite: Suite, role: string): Promise<ReplyElement> {
  const newest = await recordingsOf(suite, role, 20)
  const numberIn = (one: ReplyElement, name: string) => Number(textIn(one, name))
  const [last] = newest.toSorted(
    (a, b) =>
      numberIn(b, 'RECORDINGTIME') - numberIn(a, 'RECORDINGTIME') ||
      numberIn(b, 'RECORDID') - numberIn(a, 'RECORDID'),
  )
  assert.ok(last, `${role} must have a recording`)
  return last
}

/** How long the finished recording of a role lasts, in seconds, as CALLLIST tells it. */
export async function durationOf(suite: Suite, role: string): Promise<number> {
  const reply = await suite.ask('CALLLIST', [['RECORDID', suite.recordId(role)]])
  return Number(deepTextOf(reply.one('SEARCHRESULT'), 'DURATION'))
}
