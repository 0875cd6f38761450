import { tellingRecordings } from '../change/listing-recordings.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLLIST-17'],
  says: 'CALLLIST names the agent who is at the device now.',
  change: tellingRecordings((one, world) => {
    const device = world.devices.find(one.DEVICEID)
    const agent = device && world.users.atDevice(device)
    return { ...one, AGENTFIRSTNAME: agent?.firstName ?? '', AGENTLASTNAME: agent?.lastName ?? '' }
  }),
}
