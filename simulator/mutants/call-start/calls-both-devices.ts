import { startCall } from '../../core/calls.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLSTART-6'],
  says: 'CALLSTART with a device and the station of another begins a call on both.',
  change: handling('callStart', (usual) => (world, request, now) => {
    const { DEVICEID, STATIONNAME = '' } = request.parameters
    const device = world.devices.find(world.stations.deviceAt(STATIONNAME) ?? '')
    if (device && device.id !== DEVICEID) startCall(world, { device, instance: '', data: {} }, now)
    return usual(world, request, now)
  }),
}
