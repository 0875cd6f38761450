import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['DEVRECSTATUS-6'],
  says: 'DEVICESTATUS shows ISRECORDING N while a call is withheld.',
  change: handling('deviceStatus', (usual) => (world, request, now) => {
    const outcome = usual(world, request, now)
    if (!outcome.ok) return outcome
    const { COUNT, DEVICE } = outcome.body.DEVICES
    const shown = DEVICE.map((device) => {
      const calls = world.devices.find(device.DEVICEID)?.calls ?? []
      const isWithheld = calls.some(({ blackout }) => blackout.isOpen(now))
      return isWithheld
        ? { ...device, RECORDING: { ...device.RECORDING, ISRECORDING: 'N' } }
        : device
    })
    return { ...outcome, body: { DEVICES: { COUNT, DEVICE: shown } } }
  }),
}
