import { afterImporting } from '../change/after-importing.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-1', 'IMPORTUSER-6', 'IMPORTUSER-19'],
  says: 'DELETE makes the first user inactive.',
  change: afterImporting('DELETE', ({ world }) => {
    const [first] = world.users.all()
    if (first) world.users.change(first, { status: 'I' })
  }),
}
