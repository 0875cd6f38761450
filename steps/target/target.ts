/** What the suite knows of a device by the name of its role: the values that name it on the wire. */
export interface DeviceRole {
  readonly DEVICEID: string
  readonly DEVICEALIAS: string
  readonly SYS_USER: string
  readonly CRM_USER: string
  readonly STATIONNAME: string
  readonly AGENTID: string
}

/** The roles that examples name, mapped to what exists on a target. */
export interface Roles {
  readonly devices: Readonly<Record<string, DeviceRole>>
  /** Finished recordings: their RECORDIDs. */
  readonly recordings: Readonly<Record<string, string>>
}

/** What a target lets the suite do beside the API. Only targets of our own have it. */
export interface Control {
  /** Starts over with the world the target began with. */
  reset(): void
  /** Starts over with another scenario of the package, by its name; gives its roles. */
  load(scenario: string): Roles
  /** Lets time pass. */
  advance(ms: number): void
}

/** What the suite runs against. */
export interface Target {
  readonly address: URL
  readonly roles: Roles
  readonly control: Control | undefined
  /** Accept any certificate of it. */
  readonly insecure: boolean
  stop(): Promise<void>
}
