import { answerOf } from '../../simulator/answer-of.fixture.ts'
import type { Came, Origin } from '../../simulator/journal/exchange.ts'
import type { SimulatorSession } from '../../simulator/simulator-session.ts'

/** Parameters of a request, TYPE first. */
export type Sent = readonly (readonly [name: string, value: string])[]

/** One thing that a client does to a simulator: by its API, or by its control interface. */
export type Deed = RequestDeed | ControlDeed

interface RequestDeed {
  readonly by: 'tcp' | 'http'
  readonly sent: Sent
}

export interface ControlDeed {
  readonly by: 'control'
  readonly method: 'POST' | 'DELETE'
  readonly path: string
  readonly body?: object
  /** What it does to a session. */
  readonly act: (session: SimulatorSession) => void
}

export function messageOf(sent: Sent): string {
  const elements = sent.map(([name, value]) => `<${name}>${value}</${name}>`)
  return `<REQUEST>${elements.join('')}</REQUEST>\r\n`
}

export function targetOf(sent: Sent): string {
  return `/webapi.aspx?${new URLSearchParams(Object.fromEntries(sent))}`
}

const origin: Origin = { transport: 'tcp', connection: 1, peer: 'model' }

/** Does to a session in this process what was done to the one that is killed; tells the reply. */
export function doTo(session: SimulatorSession, deed: Deed): string {
  if (deed.by === 'control') {
    deed.act(session)
    return ''
  }
  const { answered, exchange } = session.desk.take(cameOf(deed), origin)
  const answer = answerOf(answered)
  if (typeof answer !== 'string') throw new Error(`${deed.sent[0]?.[1]} is not answered at once`)
  exchange.closeText(answer, 'open')
  return `${answer}\r\n`
}

function cameOf({ by, sent }: RequestDeed): Came {
  if (by === 'tcp') return { kind: 'message', bytes: Buffer.from(messageOf(sent)) }
  return {
    kind: 'http',
    method: 'GET',
    target: targetOf(sent),
    headers: {},
    body: Buffer.alloc(0),
  }
}
