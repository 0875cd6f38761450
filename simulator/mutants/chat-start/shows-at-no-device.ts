import { showingCalls } from '../change/showing-calls.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CHATSTART-12'],
  says: 'DEVICERECORDINGSTATUS shows no session.',
  change: showingCalls((calls) => calls.filter(({ SESSIONID }) => SESSIONID === '')),
}
