import type { WorldDescription } from '../../core/description.ts'
import type { Change } from '../mutant.ts'

/** Every world begins otherwise than it is described. */
export function describing(change: (described: WorldDescription) => WorldDescription): Change {
  return (usual) => ({
    ...usual,
    createWorld: (described) => usual.createWorld(change(described)),
  })
}
