import { actionOf, addOrDelete } from '../action.ts'
import { accept, type Handler, refuse } from '../outcome.ts'
import type { Request } from '../request.ts'
import { changeUser, takenPhone } from '../user-changes.ts'
import type { User } from '../users.ts'
import type { World } from '../world.ts'

type Parameters = Request<'importAgentPhone'>['parameters']

export const importAgentPhone: Handler<'importAgentPhone'> = (world, { parameters }) => {
  const { ACTION, PHONEID } = parameters
  const missing = missingSelector(parameters)
  if (missing !== undefined) return refuse('valueMissing', { parameter: missing })
  if (PHONEID.includes(',')) {
    const words = { parameter: 'PHONEID', allowed: 'one phone', found: PHONEID }
    return refuse('valueInvalid', words)
  }
  const asked = actionOf(ACTION, addOrDelete)
  if (!asked.ok) return asked
  const agent = meantAgent(world, parameters)
  if (!agent) return refuse('agentNotFound')
  const isTaken = asked.action === 'ADD' && takenPhone(world, agent, [PHONEID]) !== undefined
  if (isTaken) return refuse('phoneTaken', { found: PHONEID })

  const others = [...agent.phones].filter((phone) => phone !== PHONEID)
  if (asked.action === 'DELETE') changeUser(world, agent, { phones: others })
  else if (!agent.phones.has(PHONEID)) changeUser(world, agent, { phones: [...others, PHONEID] })

  return accept('ok', { AGENTID: String(agent.userId) })
}

/** Sent beside names, as the sample has it, a number of 0 is none (IMPORTAGENTPHONE-Q1). */
function numberIn({ AGENTID }: Parameters): number | undefined {
  return AGENTID === undefined || Number(AGENTID) === 0 ? undefined : Number(AGENTID)
}

/** What a request lacks that has neither a number nor both names. A 0 by itself is nobody's number. */
function missingSelector(parameters: Parameters): keyof Parameters | undefined {
  const { AGENTID, FIRSTNAME, LASTNAME } = parameters
  if (numberIn(parameters) !== undefined || (FIRSTNAME !== undefined && LASTNAME !== undefined)) {
    return undefined
  }
  if (FIRSTNAME === undefined && LASTNAME === undefined) {
    return AGENTID === undefined ? 'AGENTID' : undefined
  }
  return FIRSTNAME === undefined ? 'FIRSTNAME' : 'LASTNAME'
}

/** The number is what counts, and the names only where there is none (IMPORTAGENTPHONE-2, -3). */
function meantAgent(world: World, parameters: Parameters): User | undefined {
  const number = numberIn(parameters)
  if (number !== undefined) return world.users.find(number)
  const { FIRSTNAME, LASTNAME } = parameters
  if (FIRSTNAME === undefined || LASTNAME === undefined) return undefined
  return world.users.named(FIRSTNAME, LASTNAME)[0]
}
