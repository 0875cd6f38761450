import { callStart as row } from '../../../contract/commands/call-start.ts'
import { startCall } from '../calls.ts'
import type { Device } from '../devices.ts'
import { meantDevice } from '../find-device.ts'
import { accept, type Handler, refuse } from '../outcome.ts'
import type { Request } from '../request.ts'
import { sentToCoreOf } from '../sent-to-cores.ts'
import { wholeNumber } from '../whole-number.ts'
import { knownDevice, type World } from '../world.ts'

export const callStart: Handler<'callStart'> = (world, { parameters }, now) => {
  const device = startingDevice(world, parameters)
  if (!device) return refuse('deviceNotFound')

  const { DEVICEID, DEVICEALIAS, STATIONNAME, CALLINSTANCE, KEEPDAYS, ARCHIVEACTION } = parameters
  if (DEVICEID !== undefined && DEVICEALIAS !== undefined) world.devices.rename(device, DEVICEALIAS)
  if (STATIONNAME !== undefined) world.stations.override(STATIONNAME, device.id)
  startCall(
    world,
    {
      device,
      instance: CALLINSTANCE ?? '',
      data: parameters,
      keepDays: KEEPDAYS === undefined ? undefined : wholeNumber(KEEPDAYS),
      archiveAction: ARCHIVEACTION === undefined ? undefined : wholeNumber(ARCHIVEACTION),
    },
    now,
  )

  return accept('sentToCores', {}, sentToCoreOf(world, device))
}

/**
 * A DEVICEID is taken as it is, known or not (CALLSTART-12). Any other way to name the device must
 * find one, and the selectors of agents only one with an agent (CALLSTART-9, CALLSTART-10).
 */
function startingDevice(
  world: World,
  parameters: Request<'callStart'>['parameters'],
): Device | undefined {
  if (parameters.DEVICEID !== undefined) return knownDevice(world, parameters.DEVICEID)
  const { STATIONNAME, ...agentOnly } = parameters
  const atStation = meantDevice(world, row.choices, { STATIONNAME })
  if (atStation) return atStation
  const device = meantDevice(world, row.choices, agentOnly)
  return device && world.users.atDevice(device) ? device : undefined
}
