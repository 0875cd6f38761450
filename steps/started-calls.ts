import type { Roles } from './target/target.ts'
import type { Sent } from './xml/write-request.ts'

/** Calls that an example began and has not ended, so that they can be ended after it. */
export class StartedCalls {
  readonly #calls: { readonly deviceId: string; readonly instance: string }[] = []

  /** Takes note of an accepted request. */
  note(command: string, parameters: readonly Sent[], roles: Roles): void {
    const deviceId = deviceIdOf(parameters, roles)
    if (deviceId === undefined) return
    const instance = sentValue(parameters, 'CALLINSTANCE')
    if (command === 'CALLSTART') {
      this.#forget(deviceId, instance ?? '')
      this.#calls.push({ deviceId, instance: instance ?? '' })
    }
    if (command === 'CALLSTOP') this.#forget(deviceId, instance)
  }

  /**
   * The requests that end what is still up: named instances first, because a blank one can only be
   * reached as the last call of its device.
   */
  stops(): { readonly command: string; readonly parameters: readonly Sent[] }[] {
    return this.#calls
      .toSorted((a, b) => Number(a.instance === '') - Number(b.instance === ''))
      .map(({ deviceId, instance }) => {
        const device: Sent = ['DEVICEID', deviceId]
        return {
          command: 'CALLSTOP',
          parameters: instance === '' ? [device] : [device, ['CALLINSTANCE', instance]],
        }
      })
  }

  /** Drops the call that a CALLSTOP meant: the one named, or the newest on that device. */
  #forget(deviceId: string, instance: string | undefined): void {
    const index = this.#calls.findLastIndex(
      (call) =>
        call.deviceId === deviceId && (instance === undefined || call.instance === instance),
    )
    if (index >= 0) this.#calls.splice(index, 1)
  }
}

const otherSelectors = ['STATIONNAME', 'DEVICEALIAS', 'SYS_USER', 'CRM_USER'] as const

/** The device that a request named: by its id, or by something that one of the roles has. */
function deviceIdOf(parameters: readonly Sent[], { devices }: Roles): string | undefined {
  const id = sentValue(parameters, 'DEVICEID')
  if (id !== undefined) return id
  for (const selector of otherSelectors) {
    const value = sentValue(parameters, selector)
    const role = Object.values(devices).find((device) => device[selector] === value)
    if (value !== undefined && role) return role.DEVICEID
  }
  return undefined
}

function sentValue(parameters: readonly Sent[], wanted: string): string | undefined {
  const value = parameters.find(([name]) => name === wanted)?.[1].trim()
  return value === '' ? undefined : value
}
