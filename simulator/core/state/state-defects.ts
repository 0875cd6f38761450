import type { WorldDescription } from '../description.ts'
import { channelDefects } from './channel-defects.ts'
import { peopleDefects } from './people-defects.ts'
import { recordingDefects } from './recording-defects.ts'
import { scriptDefects } from './script-defects.ts'
import type { WorldState } from './world-state.ts'

/**
 * Where a state contradicts itself or its description: each place with what was found there and what
 * is allowed. Without any, `worldFrom` makes a world that is as the state says.
 */
export function stateDefects(description: WorldDescription, state: WorldState): readonly string[] {
  const cores = new Set(description.cores.map(({ ident }) => ident))
  return [
    ...peopleDefects(state, cores),
    ...channelDefects(description, state),
    ...recordingDefects(description, state),
    ...scriptDefects(description, state),
  ]
}
