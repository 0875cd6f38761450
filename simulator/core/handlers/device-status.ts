import { deviceStatus as row } from '../../../contract/commands/device-status.ts'
import { deviceElements } from '../device-elements.ts'
import { singleSelector } from '../find-device.ts'
import { accept, type Handler } from '../outcome.ts'

export const deviceStatus: Handler<'deviceStatus'> = (world, { parameters }) => {
  const selected = singleSelector(world, row.choices, parameters)
  if (!selected.ok) return selected

  return accept('foundDevices', {
    DEVICES: {
      COUNT: String(selected.devices.length),
      DEVICE: selected.devices.map((device) => deviceElements(world, device)),
    },
  })
}
