import type { DeviceRole } from '../target/target.ts'
import { phonesIn } from '../users.ts'
import type { ReplyElement } from '../xml/read-reply.ts'
import type { Answers } from './ask-server.ts'
import { filled, saidOf } from './said-of.ts'

/** Whose a device is: an agent's with what names the agent, nobody's, or that cannot be said. */
export type Holder = Agent | 'nobody' | 'unclear'

interface Agent {
  /** Tells agents apart. */
  readonly key: string
  readonly values: AgentValues
}

type AgentValues = Pick<DeviceRole, 'AGENTID' | 'USERNAME' | 'SYS_USER' | 'CRM_USER' | 'PHONE'>

/** Whose a listed device is, by the list of users; by what it shows itself where there is none. */
export function holderOf(device: ReplyElement, { users }: Answers): Holder {
  const shown = { SYS_USER: filled(device, 'SYS_USER'), CRM_USER: filled(device, 'CRM_USER') }
  if (!users) return shownHolder(shown)
  const names = ['DEVICEID', 'DEVICEALIAS'].map((name) => filled(device, name).trim())
  const claims = users.flatMap((user) => claimsOf(user, names))
  const [claim, ...others] = claims
  if (!claim) return shown.SYS_USER === '' && shown.CRM_USER === '' ? 'nobody' : 'unclear'
  if (others.length > 0 || !isActiveAgent(claim.user)) return 'unclear'
  const agent = agentOf(claim)
  const isAnother = shown.SYS_USER !== '' && shown.SYS_USER !== agent.values.SYS_USER
  return isAnother ? 'unclear' : agent
}

interface Claim {
  readonly user: ReplyElement
  readonly phone: string
}

/** The phone by which a user has what has these names, if that user does. */
function claimsOf(user: ReplyElement, names: readonly string[]): readonly Claim[] {
  // The record of a deleted user stays, and holds no phone any longer.
  if (saidOf(user, 'STATUS').trim().toUpperCase() === 'D') return []
  const phones = phonesIn(saidOf(user, 'PHONES'))
  const phone = names.find((name) => name !== '' && phones.includes(name))
  return phone === undefined ? [] : [{ user, phone }]
}

function isActiveAgent(user: ReplyElement): boolean {
  const isAgent = /^(true|y)$/i.test(saidOf(user, 'AGENT').trim())
  return isAgent && saidOf(user, 'STATUS').trim().toUpperCase() === 'A'
}

function agentOf({ user, phone }: Claim): Agent {
  const AGENTID = filled(user, 'USER_ID')
  const USERNAME = filled(user, 'USERNAME')
  const SYS_USER = filled(user, 'SYS_USER')
  const CRM_USER = filled(user, 'CRM_USER')
  const key = JSON.stringify([AGENTID, USERNAME, SYS_USER])
  return { key, values: { AGENTID, USERNAME, SYS_USER, CRM_USER, PHONE: phone } }
}

function shownHolder(shown: { readonly SYS_USER: string; readonly CRM_USER: string }): Holder {
  if (shown.SYS_USER === '' && shown.CRM_USER === '') return 'nobody'
  return { key: JSON.stringify(shown), values: { ...shown, AGENTID: '', USERNAME: '', PHONE: '' } }
}
