import { asking } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['DEVRECSTATUS-1'],
  says: 'DEVICERECORDINGSTATUS looks for a SYS_USER among the CRM_USERs, and the other way about.',
  change: asking('deviceRecordingStatus', ({ SYS_USER, CRM_USER, ...others }) => ({
    ...others,
    SYS_USER: CRM_USER,
    CRM_USER: SYS_USER,
  })),
}
