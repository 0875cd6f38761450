import type { Connection } from '../clients/connection.ts'
import type { Secrets } from '../safety/secrets.ts'

/** What the suite knows of a device by the name of its role: the values that name it on the wire. */
export interface DeviceRole {
  readonly DEVICEID: string
  readonly DEVICEALIAS: string
  readonly SYS_USER: string
  readonly CRM_USER: string
  /** The name with which its agent logs in. */
  readonly USERNAME: string
  /** The phone id by which its agent has it. */
  readonly PHONE: string
  readonly STATIONNAME: string
  readonly AGENTID: string
}

/** A QA group by the name of its role. */
export interface GroupRole {
  readonly GROUPID: string
  readonly GROUPNAME: string
}

/** A role that users have, by the name under which examples speak of it. */
export interface SecurityRole {
  readonly ROLEID: string
  readonly ROLENAME: string
}

/** The roles that examples name, mapped to what exists on a target. */
export interface Roles {
  readonly devices: Readonly<Record<string, DeviceRole>>
  /** Finished recordings: their RECORDIDs. */
  readonly recordings: Readonly<Record<string, string>>
  readonly groups: Readonly<Record<string, GroupRole>>
  readonly securityRoles: Readonly<Record<string, SecurityRole>>
}

/** What a target lets the suite do beside the API: a simulator here, or one elsewhere. */
export interface Control {
  /** Starts over with the world the target began with. */
  reset(): Promise<void>
  /** Starts over with another scenario of the package, by its name; gives its roles. */
  load(scenario: string): Promise<Roles>
  /** Lets time pass. */
  advance(ms: number): Promise<void>
  /** The messages of EMAIL that the target kept, oldest first. */
  outbox(): Promise<readonly MailSeen[]>
}

/** A message as its reader would see it. */
export interface MailSeen {
  readonly to: string
  readonly fileName: string
  readonly mediaType: string
  readonly content: Buffer
}

/** What the suite runs against. */
export interface Target {
  readonly address: URL
  readonly roles: Roles
  readonly control: Control | undefined
  /** How it is reached. */
  readonly connection: Connection
  /** What it is told and nobody may read. */
  readonly secrets: Secrets
  /** It ends each connection after a reply, against TCP-3: then every request needs one of its own. */
  readonly closesAfterReply: boolean
  stop(): Promise<void>
}
