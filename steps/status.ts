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
  const { DEVICEID } = suite.device(role)
  const reply = await suite.ask('DEVICERECORDINGSTATUS', [['DEVICEID', DEVICEID]])
  return reply.all('RECORDING')
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
