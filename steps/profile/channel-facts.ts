import type { ReplyElement } from '../xml/read-reply.ts'
import { filled } from './said-of.ts'

/** How many channels the core of a device has, as far as replies tell. */
export interface ChannelFacts {
  /** At most so many; undefined: nothing tells, and it may record as much as it likes. */
  readonly most: number | undefined
  /** That it has any is known, and not only possible. */
  readonly isSure: boolean
}

const untold: ChannelFacts = { most: undefined, isSure: false }

/**
 * Tells of each core how many channels it has. CHANNELS does not say whose a channel is: it shows the
 * device that was recorded last, and of that DEVICELIST tells the core.
 */
export function channelFacts(
  devices: readonly ReplyElement[],
  channels: readonly ReplyElement[] = [],
): (core: string) => ChannelFacts {
  const coreOf = new Map(
    devices.map((device) => [filled(device, 'DEVICEID'), filled(device, 'COREIDENT')]),
  )
  const owners = channels.map((one) => coreOf.get(filled(one, 'RECORDINGDEVICE')) ?? '')
  const cores = new Set(coreOf.values())
  const unknown = owners.filter((core) => core === '').length
  return (core) => {
    const known = core === '' ? 0 : owners.filter((one) => one === core).length
    const isSure = known > 0 || (channels.length > 0 && cores.size === 1 && core !== '')
    // Channels of which nothing is known may all be of this core.
    return known + unknown === 0 ? untold : { most: known + unknown, isSure }
  }
}
