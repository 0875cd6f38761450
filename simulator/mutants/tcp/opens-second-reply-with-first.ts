import { replies } from '../change/socket.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['TCP-15'],
  says: 'Of requests that arrive together every reply has the REQUESTID of the first.',
  change: replies(() => (all) => {
    const [first] = all
    const id = /<REQUESTID>\d*<\/REQUESTID>/.exec(first ?? '')?.[0] ?? ''
    return all.map((result) => result.replace(/<REQUESTID>\d*<\/REQUESTID>/, id))
  }),
}
