import type { RecordingRow } from '../core/state/recording-row.ts'
import { stateDefects } from '../core/state/state-defects.ts'
import type { WorldState } from '../core/state/world-state.ts'
import { worldStateSchema } from '../scenario/state-schema.ts'
import { followed } from './followed.ts'
import { layOver } from './lay-over.ts'
import { type StatePatch, saidOf, statePatch } from './patch-schema.ts'
import type { Patched } from './patched.ts'
import { shapeDefects, withIdentity } from './state-defect-texts.ts'

export type PatchOutcome =
  /** `patch` is what was laid over the state: laid over the same once more, it makes the same. */
  | { readonly ok: true; readonly state: WorldState; readonly patch: StatePatch }
  /** Everything that is wrong with the patch, or would be with the world after it. */
  | { readonly ok: false; readonly defects: readonly string[] }

/** What becomes of a world by a patch. Nothing is changed by this. */
export function patchState(patched: Patched, said: unknown): PatchOutcome {
  const read = statePatch.safeParse(said, { reportInput: true })
  if (!read.success) return { ok: false, defects: shapeDefects(read.error.issues) }
  const patch = read.data
  const base = { ...patched.state, recordings: recordingsBelow(patched, patch) }
  const laid = layOver(base, patch, patched)
  if (laid.defects.length > 0) return { ok: false, defects: laid.defects }
  const whole = worldStateSchema.safeParse(laid.state, { reportInput: true })
  if (!whole.success) {
    const defects = shapeDefects(whole.error.issues)
    return { ok: false, defects: defects.map((defect) => withIdentity(defect, laid.state)) }
  }
  const state = followed(patched, patch, whole.data)
  const defects = stateDefects(patched.description, state)
  if (defects.length === 0) return { ok: true, state, patch }
  return { ok: false, defects: defects.map((defect) => withIdentity(defect, state)) }
}

/** The recordings of a state, and those that are as described as far as the patch says something of them. */
function recordingsBelow(
  { state, recording }: Patched,
  patch: StatePatch,
): readonly RecordingRow[] {
  const listed = new Set(state.recordings.map(({ id }) => id))
  const ids = new Set(saidOf(patch, 'recordings').map(({ id }) => Number(id)))
  const others = [...ids].filter((id) => !listed.has(id))
  return [...state.recordings, ...others.flatMap((id) => recording(id) ?? [])]
}
