import { readingOf } from '../change/reading.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['DEVICELIST-Q2'],
  says: 'DEVICELIST is refused without DEVICEID.',
  change: readingOf('deviceList', ({ command, requestId }) => ({
    ok: false,
    refusal: 'valueMissing',
    words: { parameter: 'DEVICEID' },
    command,
    requestId,
  })),
}
