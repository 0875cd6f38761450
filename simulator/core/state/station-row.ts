import type { StationDescription } from '../description.ts'
import type { StationOverride } from '../stations.ts'

/** A stored station as the state of a world has it. */
export interface StationRow {
  readonly name: string
  readonly device: string
  /** Blank: nobody said. */
  readonly location: string
}

/** Where look-ups of a station do not go by what is stored. */
export interface StationOverrideRow {
  readonly name: string
  /** Absent: it stands for no device. */
  readonly device?: string
}

export function stationRow({ name, deviceId, locationId }: StationDescription): StationRow {
  return { name, device: deviceId, location: locationId }
}

export function stationOf({ name, device, location }: StationRow): StationDescription {
  return { name, deviceId: device, locationId: location }
}

export function overrideRow({ name, deviceId }: StationOverride): StationOverrideRow {
  return deviceId === undefined ? { name } : { name, device: deviceId }
}

export function overrideOf({ name, device }: StationOverrideRow): StationOverride {
  return { name, deviceId: device }
}
