import type { PermissionsDescription, ServerDescription } from '../description.ts'
import type { World } from '../world.ts'

/** The facts of the server, as the state of a world has them: those that may change while it runs. */
export interface ServerRow {
  readonly startedAt: number
  readonly recordingPath: string
  readonly disk: {
    readonly capacityMb: number
    readonly freeMb: number
    /** How much is free again where space is freed and nobody says how much. */
    readonly freeAtStartMb: number
  }
  readonly ram: { readonly totalMb: number; readonly freeMb: number }
  readonly processors: readonly { readonly speedMhz: number; readonly type: string }[]
  readonly playbackBase: string
  readonly nextRecordId: number
  readonly chat: { readonly keepDays: number; readonly archiveAction: number }
  /** Absent: a blackout does not end by itself. */
  readonly longestBlackoutSeconds?: number
  /** Absent: IMPORTUSER asks for none. */
  readonly importPassword?: string
  readonly failingStations: readonly string[]
  readonly speechAnalytics: boolean
}

/** The PERMISSIONNAMEs that the server knows. */
export interface PermissionsRow {
  readonly names: readonly string[]
  readonly others: PermissionsDescription['others']
}

export function serverRow({ server, disk, recordings }: World): ServerRow {
  const { importPassword, longestBlackoutMs } = server
  return {
    startedAt: server.startedAt,
    recordingPath: server.recordingPath,
    disk: { capacityMb: disk.capacityMb, freeMb: disk.freeMb, freeAtStartMb: disk.freeAtStartMb },
    ram: { totalMb: server.ramTotalMb, freeMb: server.ramFreeMb },
    processors: server.processors.map(({ speedMhz, type }) => ({ speedMhz, type })),
    playbackBase: server.playbackBase,
    nextRecordId: recordings.nextId,
    chat: { keepDays: server.chat.keepDays, archiveAction: server.chat.archiveAction },
    ...(Number.isFinite(longestBlackoutMs)
      ? { longestBlackoutSeconds: longestBlackoutMs / 1000 }
      : {}),
    ...(importPassword === undefined ? {} : { importPassword }),
    failingStations: [...server.failingStations],
    speechAnalytics: server.speechAnalytics,
  }
}

/** The server of a row. What is fixed for good, its wall clock, is as described. */
export function serverOf(row: ServerRow, { localTime }: ServerDescription): ServerDescription {
  const { disk, ram, longestBlackoutSeconds = Number.POSITIVE_INFINITY } = row
  return {
    startedAt: row.startedAt,
    localTime,
    recordingPath: row.recordingPath,
    diskCapacityMb: disk.capacityMb,
    diskFreeMb: disk.freeMb,
    ramTotalMb: ram.totalMb,
    ramFreeMb: ram.freeMb,
    processors: row.processors,
    playbackBase: row.playbackBase,
    nextRecordId: row.nextRecordId,
    chat: row.chat,
    // Infinity stays what it is; a fraction of a second is a whole number of milliseconds again.
    longestBlackoutMs: Math.round(longestBlackoutSeconds * 1000),
    importPassword: row.importPassword,
    failingStations: row.failingStations,
    speechAnalytics: row.speechAnalytics,
  }
}
