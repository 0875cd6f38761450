import type { World } from '../../core/world.ts'
import type { Change } from '../mutant.ts'
import { type ReplyOf, replying } from './replying.ts'

/** A recording as CALLLIST lists it. */
export type ListedRecording = ReplyOf<'callList'>['SEARCHRESULT'][number]

/** CALLLIST lists other recordings. */
export function listingRecordings(
  change: (recordings: readonly ListedRecording[], world: World) => readonly ListedRecording[],
): Change {
  return replying('callList', ({ SEARCHRESULT }, world) => ({
    SEARCHRESULT: change(SEARCHRESULT, world),
  }))
}

/** CALLLIST tells other things of each recording. */
export function tellingRecordings(
  change: (recording: ListedRecording, world: World) => ListedRecording,
): Change {
  return listingRecordings((recordings, world) => recordings.map((one) => change(one, world)))
}

/** Recordings numbered from 1 again. */
export function renumbered(recordings: readonly ListedRecording[]): readonly ListedRecording[] {
  return recordings.map((one, index) => ({ ...one, CALLNUMBER: String(index + 1) }))
}
