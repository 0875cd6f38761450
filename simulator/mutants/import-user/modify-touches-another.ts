import { afterImporting } from '../change/after-importing.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-9', 'IMPORTUSER-29', 'IMPORTUSER-1'],
  says: 'MODIFY sets SITE_ID of the first user to 0.',
  change: afterImporting('MODIFY', ({ world }) => {
    const [first] = world.users.all()
    if (first) world.users.change(first, { siteId: '0' })
  }),
}
