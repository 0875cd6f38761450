import type { RecordingColumn } from '../../contract/recording-columns.ts'
import type { Stretch } from './blackouts.ts'
import { type CallData, newCallData } from './call-data.ts'
import type { RecordingDescription } from './description.ts'
import { fileNameAt } from './recorder.ts'
import type { FinishedRecording } from './recordings.ts'
import type { World } from './world.ts'

/**
 * A recording of a starting world. There may be a million of them and few are ever looked at, so it
 * takes no more memory than it must, and its file gets its name when somebody asks for it.
 */
export class DescribedRecording implements FinishedRecording {
  readonly recordId: number
  readonly deviceId: string
  readonly core: number
  readonly userId: number | undefined
  readonly sysUser: string
  readonly crmUser: string
  readonly startedAt: number
  readonly audio: boolean
  readonly screen: boolean
  readonly groupId: number | undefined
  readonly columns: Readonly<Partial<Record<RecordingColumn, string>>>
  readonly withheld: readonly Stretch[]
  alias: string
  data: CallData
  keepDays: number
  archiveAction: number
  endedAt: number
  readonly #world: World
  /** The alias that it had then; another one may be given to it. */
  readonly #firstAlias: string

  constructor(world: World, described: RecordingDescription) {
    this.recordId = described.recordId
    this.deviceId = described.deviceId
    this.core = described.core
    this.userId = described.userId
    this.sysUser = described.sysUser
    this.crmUser = described.crmUser
    this.startedAt = described.startedAt
    this.audio = described.audio
    this.screen = described.screen
    this.groupId = described.groupId
    this.columns = described.columns
    this.withheld = described.withheld
    this.alias = described.alias
    this.data = newCallData(described.data)
    this.keepDays = described.keepDays
    this.archiveAction = described.archiveAction
    this.endedAt = described.endedAt
    this.#world = world
    this.#firstAlias = described.alias
  }

  get fileName(): string {
    const { deviceId: id, core, startedAt } = this
    return fileNameAt(this.#world, { id, alias: this.#firstAlias, core }, startedAt)
  }

  get partial(): boolean {
    return false
  }

  /** What is not heard was of no call. */
  get isOfCall(): boolean {
    return this.audio
  }

  get channel(): undefined {
    return undefined
  }
}
