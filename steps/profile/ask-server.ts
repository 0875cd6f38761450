import type { Connection } from '../clients/connection.ts'
import { Reply } from '../reply.ts'
import type { ReplyElement } from '../xml/read-reply.ts'
import type { Sent } from '../xml/write-request.ts'
import { type Asking, askOnly } from './ask-only.ts'
import { inOneLine } from './yaml-text.ts'

/** What a server says of itself when it is asked for nothing but its status. */
export interface Answers {
  /** Each is undefined where the server did not say. */
  readonly devices: readonly ReplyElement[] | undefined
  readonly users: readonly ReplyElement[] | undefined
  readonly stations: readonly ReplyElement[] | undefined
  readonly channels: readonly ReplyElement[] | undefined
  readonly recordings: readonly ReplyElement[] | undefined
  /** What it did not say, and why: a line for each. */
  readonly unsaid: readonly string[]
}

/** How many of the newest recordings are asked for: more would load a recorder. */
export const recordingsAsked = 50

/**
 * Asks a server what is there, at the first of its addresses that answers TEST. What it refuses is left
 * out. Throws where nothing comes of anything.
 */
export async function askServer(
  addresses: readonly URL[],
  connection: Connection,
): Promise<Answers> {
  const unsaid: string[] = []
  const answering: Asking[] = []
  for (const address of addresses) {
    const ask = askOnly(address, connection)
    const outcome = await outcomeOf(ask, 'TEST')
    if (outcome.isThere) answering.push(ask)
    if (!outcome.ok) unsaid.push(`${address.protocol}//${address.host}: ${outcome.why}`)
  }
  const [ask] = answering
  if (!ask) throw new Error(unsaid.join('\n'))
  const list = async (element: string, command: string, parameters: readonly Sent[] = []) => {
    const outcome = await outcomeOf(ask, command, parameters)
    if (outcome.ok) return outcome.reply.all(element)
    unsaid.push(outcome.why)
    return undefined
  }
  const said = {
    devices: await list('DEVICE', 'DEVICELIST'),
    users: await list('USER', 'IMPORTUSER', [['ACTION', 'LIST']]),
    stations: await list('STATION', 'STATIONS'),
    channels: await list('CHANNEL', 'CHANNELS'),
    recordings: await list('SEARCHRESULT', 'CALLLIST', [['CALLCOUNT', String(recordingsAsked)]]),
  }
  if (Object.values(said).every((one) => one === undefined)) throw new Error(unsaid.join('\n'))
  return { ...said, unsaid }
}

type Outcome =
  | { readonly ok: true; readonly isThere: true; readonly reply: Reply }
  | { readonly ok: false; readonly isThere: boolean; readonly why: string }

/** What came of a command: a reply that says something, or why there is none. */
async function outcomeOf(
  ask: Asking,
  command: string,
  parameters: readonly Sent[] = [],
): Promise<Outcome> {
  const asked = [command, ...parameters.map((pair) => pair.join('='))].join(' ')
  let isThere = false
  try {
    const text = await ask(command, parameters)
    isThere = true
    const reply = new Reply(text)
    if (!reply.isRefusal) return { ok: true, isThere, reply }
    return { ok: false, isThere, why: told(`${asked} was refused: ${refusalIn(reply)}`) }
  } catch (error) {
    return { ok: false, isThere, why: told(`${asked} was not answered: ${firstLineOf(error)}`) }
  }
}

/** What a server has said may be anything, and of any length. */
function told(text: string): string {
  const line = inOneLine(text)
  return line.length > longest ? `${line.slice(0, longest)}…` : line
}

const longest = 500

function refusalIn(reply: Reply): string {
  const said = ['RESULTCODE', 'RESULTTYPE', 'RESULTMSG'].map((name) => reply.find(name)?.text ?? '')
  return said.filter((text) => text.trim() !== '').join(' ')
}

function firstLineOf(error: unknown): string {
  const text = error instanceof Error ? error.message || error.name : String(error)
  return text.split('\n')[0] ?? ''
}
