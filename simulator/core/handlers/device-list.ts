import { deviceElements } from '../device-elements.ts'
import { accept, type Handler } from '../outcome.ts'

export const deviceList: Handler<'deviceList'> = (world) =>
  accept('ok', {
    DEVICES: {
      COUNT: String(world.devices.count()),
      DEVICE: Array.from(world.devices.all(), (device) => deviceElements(world, device)),
    },
  })
