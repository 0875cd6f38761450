import { deciding } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-40'],
  says: 'DEVICESTATUS finds one device of a user alone.',
  change: deciding('deviceStatus', (outcome) =>
    outcome.ok
      ? {
          ...outcome,
          body: { DEVICES: { COUNT: '1', DEVICE: outcome.body.DEVICES.DEVICE.slice(0, 1) } },
        }
      : outcome,
  ),
}
