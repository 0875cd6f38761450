import { afterImporting } from '../change/after-importing.ts'
import { perWorld } from '../change/per-world.ts'
import type { Mutant } from '../mutant.ts'

const freedIn = perWorld(() => new Set<string>())

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-7', 'IMPORTUSER-18'],
  says: 'Whoever is added with a phone of a deleted user does not get it.',
  change: (parts) =>
    afterImporting('ADD', ({ world, user }) => {
      if ([...user.phones].some((phone) => freedIn(world).has(phone))) {
        world.users.change(user, { phones: [] })
      }
    })(
      afterImporting('DELETE', ({ world, before }) => {
        for (const phone of before?.phones ?? []) freedIn(world).add(phone)
      })(parts),
    ),
}
