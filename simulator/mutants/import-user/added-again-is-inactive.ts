import { afterImporting } from '../change/after-importing.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-28'],
  says: 'A user who gets a name that another gave up is inactive.',
  change: afterImporting('ADD', ({ world, user }) => {
    const isAgain = world.users
      .all()
      .some((one) => one !== user && one.firstName === user.firstName)
    if (isAgain) world.users.change(user, { status: 'I' })
  }),
}
