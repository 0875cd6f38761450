import type { StationDescription } from './description.ts'

/**
 * Workstation names mapped to devices. The stored mapping is what STATIONS lists. A CALLSTART that
 * names both a station and a device overrides it for look-ups and for the STATION field, and leaves
 * what is stored alone, so that mappings can be kept outside the system (CALLSTART-6, CALLSTART-17).
 */
export class Stations {
  readonly #stored = new Map<string, string>()
  readonly #deviceOf = new Map<string, string>()
  readonly #stationOf = new Map<string, string>()

  constructor(described: readonly StationDescription[]) {
    for (const { name, deviceId } of described) {
      this.#stored.set(name, deviceId)
      this.override(name, deviceId)
    }
  }

  stored(): Iterable<readonly [name: string, deviceId: string]> {
    return this.#stored.entries()
  }

  storedCount(): number {
    return this.#stored.size
  }

  deviceAt(name: string): string | undefined {
    return this.#deviceOf.get(name)
  }

  /** The station of a device, or blank. */
  stationOf(deviceId: string): string {
    return this.#stationOf.get(deviceId) ?? ''
  }

  /** From now on the station and the device belong to each other and to no other. */
  override(name: string, deviceId: string): void {
    const formerDevice = this.#deviceOf.get(name)
    if (formerDevice !== undefined) this.#stationOf.delete(formerDevice)
    const formerStation = this.#stationOf.get(deviceId)
    if (formerStation !== undefined) this.#deviceOf.delete(formerStation)
    this.#deviceOf.set(name, deviceId)
    this.#stationOf.set(deviceId, name)
  }
}
