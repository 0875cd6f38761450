import type { CallRow, EndedCallRow } from './call-row.ts'
import type { ChannelRow } from './channel-row.ts'
import type { GroupRow, RoleRow } from './group-row.ts'
import type { RecordingRow } from './recording-row.ts'
import type { ScheduleRow } from './schedule-row.ts'
import type { ScriptRow } from './script-row.ts'
import type { PermissionsRow, ServerRow } from './server-row.ts'
import type { SessionRow } from './session-row.ts'
import type { StationOverrideRow, StationRow } from './station-row.ts'
import type { StretchRow } from './stretch-row.ts'
import type { UserRow } from './user-row.ts'

/**
 * What a world holds now, beyond what its description fixes for good: plain data that JSON carries
 * whole, in the words of scenario files. Instants are epoch milliseconds. What is not so is absent.
 * Two worlds of one description with the same state go on alike.
 */
export interface WorldState {
  readonly server: ServerRow
  /** Idents of the cores that are away. */
  readonly coresAway: readonly number[]
  readonly channels: readonly ChannelRow[]
  /** In the order in which they became known. */
  readonly devices: readonly DeviceRow[]
  /** Those that are up, in the order in which they began. */
  readonly calls: readonly CallRow[]
  /** The one that ended last on each device, in the order in which they ended. */
  readonly endedCalls: readonly EndedCallRow[]
  /** Deleted ones too, by id. */
  readonly users: readonly UserRow[]
  /** In the order in which they were stored. */
  readonly stations: readonly StationRow[]
  readonly stationOverrides: readonly StationOverrideRow[]
  readonly groups: readonly GroupRow[]
  /**
   * Of each phone that is in several groups, these in the order in which it was put into them:
   * what is recorded at it belongs to the first.
   */
  readonly groupOrder: readonly { readonly phone: string; readonly groups: readonly number[] }[]
  readonly securityRoles: readonly RoleRow[]
  /** The numbers that the next of each kind get. That of recordings is a fact of the server. */
  readonly nextIds: {
    readonly users: number
    readonly groups: number
    readonly securityRoles: number
  }
  readonly permissions: PermissionsRow
  readonly schedules: readonly ScheduleRow[]
  /** What the chances of schedules follow from. */
  readonly dice: number
  readonly terminology: readonly { readonly name: string; readonly value: string }[]
  /** Those that are open, in the order in which they began. */
  readonly sessions: readonly SessionRow[]
  /** For how long agents were withheld, and are; `agent` is the id of the user. */
  readonly agentBlackouts: readonly {
    readonly agent: number
    readonly blackouts: readonly StretchRow[]
  }[]
  /** Those that the description does not have, or not so; by id. */
  readonly recordings: readonly RecordingRow[]
  /** Ids of those that the description has, and the world has no longer. */
  readonly removedRecordings: readonly number[]
  readonly script: ScriptRow
}

interface DeviceRow {
  readonly id: string
  readonly alias: string
  readonly core: number
}
