import type { RecordingColumn } from '../../contract/recording-columns.ts'
import type { Stretch } from './blackouts.ts'
import { type CallData, newCallData } from './call-data.ts'
import type { RecordingDescription } from './description.ts'
import { fileNameAt } from './recorder.ts'
import type { FinishedRecording } from './recordings.ts'
import type { World } from './world.ts'

/** What of a recording may become another than it was. */
type Changing = Pick<FinishedRecording, 'alias' | 'data' | 'keepDays' | 'archiveAction' | 'endedAt'>

/**
 * A recording of a starting world. There may be a million of them and few are ever looked at, so it
 * is its description, and takes more memory only where it was changed.
 */
export class DescribedRecording implements FinishedRecording {
  readonly #world: World
  readonly #described: RecordingDescription
  /** Undefined: it is as described. */
  #changed: Changing | undefined

  constructor(world: World, described: RecordingDescription) {
    this.#world = world
    this.#described = described
    this.#changed = undefined
  }

  get recordId(): number {
    return this.#described.recordId
  }

  get deviceId(): string {
    return this.#described.deviceId
  }

  get core(): number {
    return this.#described.core
  }

  get userId(): number | undefined {
    return this.#described.userId
  }

  get sysUser(): string {
    return this.#described.sysUser
  }

  get crmUser(): string {
    return this.#described.crmUser
  }

  get startedAt(): number {
    return this.#described.startedAt
  }

  get audio(): boolean {
    return this.#described.audio
  }

  get screen(): boolean {
    return this.#described.screen
  }

  get groupId(): number | undefined {
    return this.#described.groupId
  }

  get columns(): Readonly<Partial<Record<RecordingColumn, string>>> {
    return this.#described.columns
  }

  get withheld(): readonly Stretch[] {
    return this.#described.withheld
  }

  get alias(): string {
    return (this.#changed ?? this.#described).alias
  }

  set alias(alias: string) {
    this.#changed = { ...asItIs(this), alias }
  }

  /** Made anew for each who asks, until it is set. */
  get data(): CallData {
    return this.#changed?.data ?? newCallData(this.#described.data)
  }

  set data(data: CallData) {
    this.#changed = { ...asItIs(this), data }
  }

  get keepDays(): number {
    return (this.#changed ?? this.#described).keepDays
  }

  set keepDays(keepDays: number) {
    this.#changed = { ...asItIs(this), keepDays }
  }

  get archiveAction(): number {
    return (this.#changed ?? this.#described).archiveAction
  }

  set archiveAction(archiveAction: number) {
    this.#changed = { ...asItIs(this), archiveAction }
  }

  get endedAt(): number {
    return (this.#changed ?? this.#described).endedAt
  }

  set endedAt(endedAt: number) {
    this.#changed = { ...asItIs(this), endedAt }
  }

  /** Its file is called as its alias was then; another one may have been given to it since. */
  get fileName(): string {
    const { deviceId: id, alias, core, startedAt } = this.#described
    return fileNameAt(this.#world, { id, alias, core }, startedAt)
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

/** Recordings as described, made while they are read. */
export function* describedRecordings(
  world: World,
  descriptions: Iterable<RecordingDescription>,
): Generator<FinishedRecording> {
  for (const described of descriptions) yield new DescribedRecording(world, described)
}

/** A function and no private method, for which each recording would have one field more. */
function asItIs({ alias, data, keepDays, archiveAction, endedAt }: Changing): Changing {
  return { alias, data, keepDays, archiveAction, endedAt }
}
