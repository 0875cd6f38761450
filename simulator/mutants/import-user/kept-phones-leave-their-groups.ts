import { afterImporting } from '../change/after-importing.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-41', 'IMPORTUSER-31'],
  says: "Where a user's phones change, those that stay leave their QA groups, too.",
  on: 'http',
  change: afterImporting('MODIFY', ({ world }) => {
    for (const { phones } of world.groups.all()) {
      for (const phone of phones) world.groups.forget(phone)
    }
  }),
}
