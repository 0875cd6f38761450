import { afterRefusing } from '../change/after.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-31'],
  says: "MODIFY that is refused for a phone of another frees the user's own.",
  change: afterRefusing('importUser', (world, { parameters }) => {
    const user = world.users.find(Number(parameters.USER_ID))
    if (user && parameters.PHONES) world.users.change(user, { phones: [] })
  }),
}
