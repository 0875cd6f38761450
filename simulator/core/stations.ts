import type { StationDescription } from './description.ts'

/** What a station stands for in look-ups, where that is not what is stored; undefined: nothing. */
export interface StationOverride {
  readonly name: string
  readonly deviceId: string | undefined
}

/**
 * Workstation names mapped to devices. The stored mapping is what STATIONS lists. A CALLSTART that
 * names both a station and a device overrides it for look-ups and for the STATION field, and leaves
 * what is stored alone, so that mappings can be kept outside the system (CALLSTART-6, CALLSTART-17).
 */
export class Stations {
  /** In the order in which they were stored. */
  readonly #stored = new Map<string, StationDescription>()
  readonly #storedAt = new Map<string, StationDescription>()
  readonly #deviceOf = new Map<string, string>()
  readonly #stationOf = new Map<string, string>()

  constructor(
    described: readonly StationDescription[],
    overrides: readonly StationOverride[] = [],
  ) {
    for (const station of described) this.store(station)
    for (const { name, deviceId } of overrides) {
      if (deviceId === undefined) this.#release(name)
      else this.override(name, deviceId)
    }
  }

  /** What is stored, oldest first: a station that is mapped anew is the newest (STATIONS-3). */
  stored(): Iterable<StationDescription> {
    return this.#stored.values()
  }

  /** Where look-ups do not go by what is stored, by name. */
  overrides(): readonly StationOverride[] {
    return [...new Set([...this.#stored.keys(), ...this.#deviceOf.keys()])]
      .filter((name) => this.#deviceOf.get(name) !== this.#stored.get(name)?.deviceId)
      .sort()
      .map((name) => ({ name, deviceId: this.#deviceOf.get(name) }))
  }

  storedFor(name: string): StationDescription | undefined {
    return this.#stored.get(name)
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

  /**
   * Stores a mapping instead of any that has its station or its device (IMPORTWORKSTATION-2), and
   * has it in force for look-ups.
   */
  store(station: StationDescription): void {
    for (const former of [this.#stored.get(station.name), this.#storedAt.get(station.deviceId)]) {
      if (!former) continue
      this.#stored.delete(former.name)
      this.#storedAt.delete(former.deviceId)
    }
    this.#stored.set(station.name, station)
    this.#storedAt.set(station.deviceId, station)
    this.override(station.name, station.deviceId)
  }

  /** From now on the station and the device belong to each other and to no other. */
  override(name: string, deviceId: string): void {
    this.#release(name)
    const formerStation = this.#stationOf.get(deviceId)
    if (formerStation !== undefined) this.#deviceOf.delete(formerStation)
    this.#deviceOf.set(name, deviceId)
    this.#stationOf.set(deviceId, name)
  }

  #release(name: string): void {
    const deviceId = this.#deviceOf.get(name)
    if (deviceId !== undefined) this.#stationOf.delete(deviceId)
    this.#deviceOf.delete(name)
  }
}
