import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['DEVICESTATUS-7'],
  says: 'DEVICESTATUS finds a device 0012 as 12.',
  change: handling('deviceStatus', (usual) => (world, request, now) => {
    const { DEVICEID } = request.parameters
    const same = [...world.devices.all()].find(({ id }) => Number(id) === Number(DEVICEID))
    const parameters = same ? { ...request.parameters, DEVICEID: same.id } : request.parameters
    return usual(world, { ...request, parameters }, now)
  }),
}
