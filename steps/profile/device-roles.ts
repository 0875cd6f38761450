import { type Condition, conditions as c } from './device-conditions.ts'
import type { DeviceFacts } from './device-facts.ts'

/** A role that a device can take. */
export interface DeviceRoleRow {
  readonly kind: 'devices'
  readonly name: string
  /** What the examples that speak of it presume. */
  readonly presumes: string
  /** Without each of these a device cannot take it. */
  readonly needs: readonly Condition[]
  /** What it should have: without it some examples cannot be judged. */
  readonly wants: readonly Condition[]
  /** What it presumes that replies may not tell, and what would tell it. */
  readonly guess?: Guess
  /** What it has in common with the others that share it. */
  readonly shares?: 'agent' | 'core'
}

export interface Guess {
  /** After `no reply tells that`. */
  readonly says: string
  readonly toldBy: Condition
  /** A wrong guess would make a right server look wrong: somebody has to say that it is right. */
  readonly isRisky?: true
}

/** What a device that is taken for a role is only guessed to be; undefined: replies tell all. */
export function guessOf({ guess }: DeviceRoleRow, facts: DeviceFacts): Guess | undefined {
  return guess?.toldBy.holds(facts) ? undefined : guess
}

const whole = [c.sysUser, c.crmUser, c.username, c.agentId]

const lowChannels = {
  says: 'its core has no more than two channels: CHANNELS does not say whose they are',
  toldBy: c.surelyFewChannels,
}

/** The roles of devices, those that most examples speak of first. */
export const deviceRoles: readonly DeviceRoleRow[] = [
  {
    kind: 'devices',
    name: 'Front Desk',
    presumes:
      'The only device of an agent, with an alias and a station. Audio and screen of its calls are recorded.',
    needs: [c.agentsOnly, c.ownSeat, c.mayBeRecorded],
    wants: [c.anAlias, c.aStation, ...whole, c.screen, c.recorded],
    guess: { says: 'the screen is recorded with its calls', toldBy: c.screen },
  },
  {
    kind: 'devices',
    name: 'Back Office',
    presumes:
      'The only device of another agent, with an alias and a station. Audio of its calls is recorded, and no screen.',
    needs: [c.agentsOnly, c.ownSeat, c.mayBeRecorded],
    wants: [c.anAlias, c.aStation, ...whole, c.noScreen, c.recorded],
  },
  {
    kind: 'devices',
    name: 'Night Line',
    presumes: 'A station, but nobody has it. Audio of its calls is recorded.',
    needs: [c.aStation, c.noAgent, c.mayBeRecorded],
    wants: [c.anAlias, c.recorded],
  },
  {
    kind: 'devices',
    name: 'Lobby',
    presumes: 'No alias, no agent and no station, and no schedule records its calls.',
    needs: [c.noAlias, c.noAgent, c.noStation, c.mayBeUnrecorded],
    wants: [c.unrecorded],
    guess: { says: 'no schedule records its calls', toldBy: c.unrecorded, isRisky: true },
  },
  {
    kind: 'devices',
    name: 'Spare Desk',
    presumes: 'An alias, but nobody has it. Audio of its calls is recorded.',
    needs: [c.anAlias, c.noAgent, c.mayBeRecorded],
    wants: [c.noStation, c.recorded],
  },
  {
    kind: 'devices',
    name: 'Supervisor Desk',
    presumes:
      'One of the two devices of an agent who has no third, with an alias. Audio of its calls is recorded.',
    needs: [c.agentOfTwo, c.ownSeat, c.mayBeRecorded],
    wants: [c.anAlias, ...whole, c.recorded],
    shares: 'agent',
  },
  {
    kind: 'devices',
    name: 'Supervisor Softphone',
    presumes: 'The other device of the agent at Supervisor Desk.',
    needs: [c.agentOfTwo, c.ownSeat, c.mayBeRecorded],
    wants: [c.anAlias, ...whole, c.recorded],
    shares: 'agent',
  },
  {
    kind: 'devices',
    name: 'Quiet Room',
    presumes: 'It was never in a call, and nobody has it. No example starts a call there.',
    needs: [c.neverInCall, c.noAgent, c.mayBeUnrecorded],
    wants: [],
  },
  {
    kind: 'devices',
    name: 'Hot Desk',
    presumes:
      'Free seating: the phone of its agent is its alias and not its DEVICEID. Audio of its calls is recorded.',
    needs: [c.agentsOnly, c.freeSeat, c.mayBeRecorded],
    wants: [...whole, c.recorded],
  },
  {
    kind: 'devices',
    name: 'Warehouse',
    presumes:
      'On a core that has no more than two channels, where nothing else is recorded meanwhile.',
    needs: [c.fewChannels, c.mayBeRecorded],
    wants: [c.surelyFewChannels, c.anAlias, c.agentsOnly, c.recorded],
    guess: lowChannels,
    shares: 'core',
  },
  {
    kind: 'devices',
    name: 'Loading Bay',
    presumes: 'The only device of an agent, on the core of Warehouse.',
    needs: [c.fewChannels, c.agentsOnly, c.mayBeRecorded],
    wants: [c.surelyFewChannels, c.anAlias, c.agentId],
    guess: lowChannels,
    shares: 'core',
  },
  {
    kind: 'devices',
    name: 'Zero Desk',
    presumes: 'Its DEVICEID and its alias begin with 0.',
    needs: [c.zeroId],
    wants: [c.zeroAlias],
  },
  {
    kind: 'devices',
    name: 'Plain Desk',
    presumes: 'No alias. Audio of its calls is recorded.',
    needs: [c.noAlias, c.mayBeRecorded],
    wants: [c.recorded, c.noAgent, c.noStation],
  },
]
