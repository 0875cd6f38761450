import { refusing } from '../change/saying.ts'
import type { Mutant } from '../mutant.ts'

function nine(result: string): string {
  return result.replace('<RESULTCODE>8<', '<RESULTCODE>9<')
}

export const mutant: Mutant = {
  breaks: ['BLACKOUT-13', 'BLACKOUT-15'],
  says: 'API_DEVICE_INVALID of AGENTBLACKOUTSTART comes with code 9.',
  change: (usual) =>
    refusing(
      'deviceNotFound',
      nine,
      'agentBlackoutStart',
    )(refusing('selectorsConflict', nine, 'agentBlackoutStart')(usual)),
}
