import { deepTextOf } from '../reply.ts'
import type { DeviceRole, Roles } from '../target/target.ts'
import type { ReplyElement } from '../xml/read-reply.ts'
import type { Sent } from '../xml/write-request.ts'
import { type Accepted, type Ask, type PutBackPart, sentValue } from './part.ts'

interface StartedCall {
  /** Where it may be: a selector can name several devices, and the server chooses. */
  readonly deviceIds: readonly string[]
  readonly instance: string
}

/**
 * Calls that an example began are ended; aliases and stations it gave away return to their devices.
 * That the example ended a call itself is not relied on: a server may have ended another, or none.
 */
export class CallsPutBack implements PutBackPart {
  readonly what = 'calls, aliases and stations'
  readonly #calls: StartedCall[] = []
  readonly #devices = new Set<string>()
  /** Aliases and stations that the example gave to devices. */
  readonly #given: { readonly name: string; readonly value: string; readonly deviceId: string }[] =
    []

  note({ command, parameters, roles }: Accepted): void {
    const deviceIds = this.#devicesNamed(parameters, roles)
    const instance = sentValue(parameters, 'CALLINSTANCE')
    if (command === 'CALLSTART') {
      this.#calls.push({ deviceIds, instance: instance ?? '' })
      this.#noteNames(parameters, deviceIds, roles)
    }
    if (command === 'CALLUPDATE') this.#noteNames(parameters, deviceIds, roles)
    if (command === 'IMPORTWORKSTATION') this.#noteStation(parameters)
  }

  async run(ask: Ask, roles: Roles): Promise<void> {
    // Named instances first: a blank one can only be reached as the last call of its device.
    const calls = this.#calls.toSorted(
      (a, b) => Number(a.instance === '') - Number(b.instance === ''),
    )
    for (const call of calls) await endCall(call, ask)
    for (const device of Object.values(roles.devices)) {
      if (this.#devices.has(device.DEVICEID)) await restoreNames(device, ask)
    }
  }

  /** An alias or a station that was sent may have left the device, and another, without its own. */
  #noteNames(parameters: readonly Sent[], deviceIds: readonly string[], { devices }: Roles): void {
    const station = sentValue(parameters, 'STATIONNAME')
    const alias = sentValue(parameters, 'DEVICEALIAS')
    const deviceId = sentValue(parameters, 'DEVICEID')
    if (deviceId === undefined) return
    if (station !== undefined) this.#given.push({ name: 'STATIONNAME', value: station, deviceId })
    if (alias !== undefined) this.#given.push({ name: 'DEVICEALIAS', value: alias, deviceId })
    for (const device of Object.values(devices)) {
      const isMeant = deviceIds.includes(device.DEVICEID)
      const hadStation = station !== undefined && (isMeant || device.STATIONNAME === station)
      const hadAlias = alias !== undefined && isMeant && alias !== device.DEVICEALIAS
      if (hadStation || hadAlias) this.#devices.add(device.DEVICEID)
    }
  }

  /** A station that was imported may name a device from then on. */
  #noteStation(parameters: readonly Sent[]): void {
    const value = sentValue(parameters, 'STATIONNAME')
    const deviceId = sentValue(parameters, 'DEVICEID')
    if (value === undefined || deviceId === undefined) return
    this.#given.push({ name: 'STATIONNAME', value, deviceId })
  }

  /**
   * The devices that a request may have meant: the one it named, or those that have what it named,
   * from the start or since the example gave it to them.
   */
  #devicesNamed(parameters: readonly Sent[], { devices }: Roles): readonly string[] {
    for (const selector of selectors) {
      const value = sentValue(parameters, selector)
      if (value === undefined) continue
      if (selector === 'DEVICEID') return [value]
      const given = this.#given.filter((one) => one.name === selector && one.value === value)
      const had = Object.values(devices).filter((device) => device[selector] === value)
      const all = [
        ...had.map((device) => device.DEVICEID),
        ...given.map(({ deviceId }) => deviceId),
      ]
      return [...new Set(all)]
    }
    return []
  }
}

/** Ends a call where it is still up, and asks before: another call must not be ended instead. */
async function endCall({ deviceIds, instance }: StartedCall, ask: Ask): Promise<void> {
  for (const deviceId of deviceIds) {
    const device: Sent = ['DEVICEID', deviceId]
    const told = (await ask('DEVICERECORDINGSTATUS', [device])).all('RECORDING')
    // A server may go on showing calls that have ended.
    const up = told.filter((call) => call.children.every(isNoStop))
    const instances = up.map((call) => deepTextOf(call, 'CALLINSTANCE'))
    if (!instances.includes(instance)) continue
    await ask('CALLSTOP', instance === '' ? [device] : [device, ['CALLINSTANCE', instance]])
  }
}

function isNoStop({ name, text }: ReplyElement): boolean {
  return name !== 'STOPTIME' || text.trim() === ''
}

/** A device is given its alias and its station back by a call that names them. */
async function restoreNames(device: DeviceRole, ask: Ask): Promise<void> {
  const id: Sent = ['DEVICEID', device.DEVICEID]
  const instance: Sent = ['CALLINSTANCE', 'put-back']
  const names: Sent[] = [
    ['DEVICEALIAS', device.DEVICEALIAS],
    ['STATIONNAME', device.STATIONNAME],
  ]
  await ask('CALLSTART', [id, instance, ...names.filter(([, value]) => value !== '')])
  await ask('CALLSTOP', [id, instance])
}

const selectors = ['DEVICEID', 'STATIONNAME', 'DEVICEALIAS', 'SYS_USER', 'CRM_USER'] as const
