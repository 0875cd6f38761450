import { asking } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CHATSTART-8'],
  says: 'CHATSTART looks for AGENTID among the phones of agents.',
  change: asking('chatStart', ({ AGENTID, ...others }) =>
    AGENTID === undefined ? others : { ...others, KEYNAME: 'PHONE', KEYVALUE: AGENTID },
  ),
}
