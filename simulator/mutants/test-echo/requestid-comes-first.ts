import { saying } from '../change/saying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['TEST-4'],
  says: 'The reply to TEST has REQUESTID before REQUESTTYPE, as the page about TEST prints it.',
  change: saying('testEcho', (result) =>
    result.replace(/(<REQUESTTYPE>.*<\/REQUESTTYPE>)(<REQUESTID>.*<\/REQUESTID>)/, '$2$1'),
  ),
}
