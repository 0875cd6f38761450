import { localDateTime, nearestUnixSecond } from '../formats.ts'
import { accept, type Handler } from '../outcome.ts'

export const channels: Handler<'channels'> = (world) => {
  const all = world.channels.all()
  return accept('ok', {
    COUNT: String(all.length),
    CHANNELS: {
      CHANNEL: all.map((channel) => ({
        ID: String(channel.id),
        STATE: channel.state,
        PLAYBACKEXTENSION: channel.playbackExtension,
        RECORDINGDEVICEALIAS: channel.recordingDeviceAlias,
        RECORDINGDEVICE: channel.recordingDevice,
        LASTSTATECHANGE: localDateTime(world.server.localTime(channel.changedAt)),
        LASTSTATECHANGEUNIXTIME: nearestUnixSecond(channel.changedAt),
      })),
    },
  })
}
