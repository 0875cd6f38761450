import type { Handler } from '../../core/outcome.ts'
import type { ParametersOf } from '../../core/request.ts'
import type { Change } from '../mutant.ts'
import { handling } from './handling.ts'

type Action = 'ADD' | 'MODIFY' | 'DELETE' | 'LIST'
type ImportUser = Handler<'importUser'>

/** IMPORTUSER with one ACTION is decided by another handler, which may ask the usual one. */
export function importing(action: Action, change: (usual: ImportUser) => ImportUser): Change {
  return handling('importUser', (usual) => {
    const changed = change(usual)
    return (world, request, now) => {
      const isMeant = request.parameters.ACTION.toUpperCase() === action
      return (isMeant ? changed : usual)(world, request, now)
    }
  })
}

/** IMPORTUSER with one ACTION is decided as if other parameters had been sent. */
export function importingAs(
  action: Action,
  change: (parameters: ParametersOf<'importUser'>) => ParametersOf<'importUser'>,
): Change {
  return importing(action, (usual) => (world, request, now) => {
    return usual(world, { ...request, parameters: change(request.parameters) }, now)
  })
}
