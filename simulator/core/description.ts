import type { Dialect } from '../../contract/dialect.ts'
import type { RecordingColumn } from '../../contract/recording-columns.ts'
import type { Stretch } from './blackouts.ts'
import type { CallDataName } from './call-data.ts'
import type { ChannelState } from './channels.ts'
import type { LocalTime } from './formats.ts'
import type { ReplyRule } from './reply-rule.ts'
import type { ScriptedAction } from './script/actions.ts'
import type { UserFields } from './users.ts'

/**
 * A starting world as plain data: what a scenario file says, with every default filled in.
 * Instants are epoch milliseconds.
 */
export interface WorldDescription {
  readonly seed: number
  readonly dialect: Dialect
  readonly server: ServerDescription
  readonly cores: readonly CoreDescription[]
  readonly channels: readonly ChannelDescription[]
  readonly devices: readonly DeviceDescription[]
  readonly users: readonly UserDescription[]
  readonly stations: readonly StationDescription[]
  readonly schedules: readonly ScheduleDescription[]
  readonly terminology: readonly TermDescription[]
  readonly calls: readonly CallDescription[]
  /** In any order. They may be made while they are read: a million need not be there at once. */
  readonly recordings: Iterable<RecordingDescription>
  readonly groups: readonly GroupDescription[]
  readonly roles: readonly RoleDescription[]
  readonly permissions: PermissionsDescription
  readonly script: readonly ScriptEntry[]
  /** What requests meet instead of their usual reply. No part of the world itself. */
  readonly replies: readonly ReplyRule[]
}

export interface ServerDescription {
  /** When the server came up; SYSTEMUPTIME counts from here. */
  readonly startedAt: number
  /** The server's wall clock for an instant. */
  readonly localTime: (at: number) => LocalTime
  /** Ends in a backslash (SYSTEMSTATUS-9). */
  readonly recordingPath: string
  readonly diskCapacityMb: number
  readonly diskFreeMb: number
  readonly ramTotalMb: number
  readonly ramFreeMb: number
  readonly processors: readonly { readonly speedMhz: number; readonly type: string }[]
  /** What a PLAYBACKLINK starts with (CALLLIST-9). */
  readonly playbackBase: string
  /** The RECORDID of the next recording. */
  readonly nextRecordId: number
  /** What becomes of screen-only recordings; purging is the archive action (CHATSTART-5). */
  readonly chat: { readonly keepDays: number; readonly archiveAction: number }
  /** The longest that a blackout lasts, in milliseconds; Infinity: until it is stopped. */
  readonly longestBlackoutMs: number
  /** What IMPORTUSER asks for; undefined: nothing (IMPORTUSER-2). */
  readonly importPassword: string | undefined
  /** Stations that cannot be stored, as where the database fails (IMPORTWORKSTATION-6). */
  readonly failingStations: readonly string[]
  /** Whether a third-party speech analytics product is in use, which PCM needs (EXPORT-4). */
  readonly speechAnalytics: boolean
}

export interface CoreDescription {
  readonly ident: number
  /** Whether recordings on this core need one of its channels, or it takes any number. */
  readonly capacity: 'channels' | 'unlimited'
  /** How long a channel prepares before it records. */
  readonly prepareMs: number
  /** How long a channel takes to finish a recording. */
  readonly finishMs: number
  /** Ending of the files it writes, without the dot. */
  readonly fileType: string
  /** The same of files that hold a screen alone. */
  readonly screenFileType: string
}

export interface ChannelDescription {
  readonly id: number
  readonly core: number
  readonly state: ChannelState
  readonly recordingDevice: string
  readonly recordingDeviceAlias: string
  readonly playbackExtension: string
  readonly changedAt: number
}

export interface DeviceDescription {
  readonly deviceId: string
  readonly alias: string
  readonly core: number
}

export interface UserDescription extends UserFields {
  readonly userId: number
  /** Phone ids: device ids, or aliases where seating is free. */
  readonly phones: readonly string[]
}

export interface GroupDescription {
  readonly id: number
  readonly name: string
  readonly isActive: boolean
  /** Phone ids of agents. */
  readonly phones: readonly string[]
}

export interface RoleDescription {
  readonly id: number
  readonly name: string
  readonly description: string
  readonly permissions: readonly string[]
  /** GROUPIDs and USERIDs. */
  readonly groups: readonly number[]
  readonly users: readonly number[]
}

/** The PERMISSIONNAMEs a server knows. Their table is lost but for one (MODROLEPERM-4). */
export interface PermissionsDescription {
  readonly names: readonly string[]
  /** What is done with a name that is not among them. */
  readonly others: 'accepted' | 'refused'
}

export interface StationDescription {
  readonly name: string
  readonly deviceId: string
  /** The place where it stands; blank: nobody said. No reply shows it. */
  readonly locationId: string
}

/** A recording schedule: which calls are recorded, and how. */
export interface ScheduleDescription {
  readonly name: string
  readonly active: boolean
  /** The highest wins; of equals the one listed first (section 6.4). */
  readonly priority: number
  /** Values a call must have; an empty list matches any. */
  readonly match: {
    readonly devices: readonly string[]
    readonly groups: readonly string[]
    readonly gates: readonly string[]
  }
  /** 0 to 100: a call is recorded when its number is not above this (section 6.3). */
  readonly percentage: number
  /**
   * Whether the calls it takes are recorded only when RECORDSTART asks for it, whatever the percentage.
   * The reference names the type (section 6.3); what it does is inferred.
   */
  readonly apiInitiated: boolean
  readonly audio: boolean
  readonly screen: boolean
  readonly keepDays: number
  readonly archiveAction: number
}

/** Something that happens by itself, once or again and again. */
export interface ScriptEntry {
  readonly name?: string | undefined
  /** When it happens first; not before the world begins. */
  readonly at: number
  /** After how long it happens again; absent: it happens once. */
  readonly everyMs?: number | undefined
  /** How often it happens by itself in all; Infinity: for ever. Once, unless it repeats. */
  readonly times: number
  /** What happens at that instant, one after the other. */
  readonly do: readonly ScriptedAction[]
}

export interface TermDescription {
  readonly name: string
  readonly value: string
}

export type CallDataDescription = Readonly<Partial<Record<CallDataName, string>>>

/** A call that is up when the scenario starts. */
export interface CallDescription {
  readonly deviceId: string
  readonly instance: string
  readonly startedAt: number
  readonly data: CallDataDescription
  readonly audio: boolean
  readonly screen: boolean
  /** Where the recording's file is; absent: the documented form from the start time. */
  readonly fileName?: string
  /** A blackout is open on this call. */
  readonly blackout: boolean
}

/** A recording that is finished when the scenario starts. */
export interface RecordingDescription {
  readonly recordId: number
  readonly deviceId: string
  readonly alias: string
  readonly userId?: number | undefined
  readonly sysUser: string
  readonly crmUser: string
  readonly core: number
  readonly startedAt: number
  readonly endedAt: number
  readonly data: CallDataDescription
  readonly audio: boolean
  readonly screen: boolean
  readonly keepDays: number
  readonly archiveAction: number
  /** What of it is withheld, oldest first; epoch milliseconds. */
  readonly withheld: readonly Stretch[]
  /** The QA group it belongs to. */
  readonly groupId?: number | undefined
  /** Values of columns that nothing else of the world gives. */
  readonly columns: Readonly<Partial<Record<RecordingColumn, string>>>
}
