import { saying } from '../change/saying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['DEVICELIST-4'],
  says: 'DEVICELIST tells COUNT after the devices.',
  change: saying('deviceList', (result) =>
    result.replace(/(<COUNT>\d+<\/COUNT>)(.*)(?=<\/DEVICES>)/s, '$2$1'),
  ),
}
