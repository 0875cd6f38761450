import type {
  DeviceDescription,
  GroupDescription,
  UserDescription,
} from '../../core/description.ts'
import { type Queue, queueOf } from './contact-centre.ts'

/** A device that calls come to, with whom they come to. */
export interface Desk {
  readonly device: DeviceDescription
  readonly agent: UserDescription | undefined
  readonly groupId: number | undefined
  /** The queue that most of its calls are of. */
  readonly queue: Queue
}

/**
 * The desks of a contact centre: the devices that agents have, or all of them where there is no agent.
 * Who is in one QA group has one queue.
 */
export function desksOf(
  devices: readonly DeviceDescription[],
  agents: readonly UserDescription[],
  groups: readonly GroupDescription[],
): readonly Desk[] {
  const staffed = agents.length === 0 ? devices : devices.slice(0, agents.length)
  return staffed.map((device, index) => {
    const team = groups.length === 0 ? index : index % groups.length
    const agent = agents[index]
    return { device, agent, groupId: agent && groups[team]?.id, queue: queueOf(team) }
  })
}
