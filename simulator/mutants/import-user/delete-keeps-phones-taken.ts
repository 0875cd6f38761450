import { refuse } from '../../core/outcome.ts'
import { afterImporting } from '../change/after-importing.ts'
import { importing } from '../change/importing.ts'
import { perWorld } from '../change/per-world.ts'
import type { Mutant } from '../mutant.ts'

const keptIn = perWorld(() => new Set<string>())

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-7', 'IMPORTUSER-18'],
  says: 'The phones of a deleted user cannot be had by another.',
  change: (parts) =>
    importing('ADD', (usual) => (world, request, now) => {
      const { PHONES = '' } = request.parameters
      const found = PHONES.split(',').find((phone) => keptIn(world).has(phone))
      return found === undefined ? usual(world, request, now) : refuse('phoneTaken', { found })
    })(
      afterImporting('DELETE', ({ world, before }) => {
        for (const phone of before?.phones ?? []) keptIn(world).add(phone)
      })(parts),
    ),
}
