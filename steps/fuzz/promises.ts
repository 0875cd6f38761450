import { resultCodes, unclearCodes } from '../../contract/results.ts'
import { Reply } from '../reply.ts'
import { formsOf } from './fuzz-request.ts'

/** Something that holds for any request to any server, and did not. */
export class BrokenPromise extends Error {}

/** What was sent, as far as its reply must show it. */
export interface Asked {
  readonly command: string
  readonly requestId: string
}

/** Reads a reply, and throws a BrokenPromise where it is none that any request can have. */
export function mustBeReply(asked: Asked, text: string): Reply {
  const reply = readable(text)
  const { command, requestId } = asked
  const isKnown = formsOf(command).length > 0
  // What comes back of a REQUESTID that is none, a server may see differently.
  if (/^\d+$/.test(requestId)) {
    mustBe(reply, 'REQUESTID', requestId)
    if (isKnown) mustBe(reply, nameElement(reply, command), command)
  }
  mustBelongTogether(reply, command)
  return reply
}

function readable(text: string): Reply {
  try {
    return new Reply(text)
  } catch (error) {
    throw new BrokenPromise(error instanceof Error ? error.message : String(error))
  }
}

function mustBe(reply: Reply, name: string, expected: string): void {
  const found = reply.find(name)?.text
  if (found === expected) return
  const shown = found === undefined ? `no ${name}` : `"${found}"`
  throw new BrokenPromise(`${name} must be "${expected}", found ${shown}\n${reply.text}`)
}

/** The element that names the command: CALLLIST may do it in TYPE (CALLLIST-Q1). */
function nameElement(reply: Reply, command: string): string {
  const mayBeType = formsOf(command).some(({ envelope }) => envelope === 'untold-type')
  return mayBeType && reply.find('REQUESTTYPE') === undefined ? 'TYPE' : 'REQUESTTYPE'
}

const codes = new Map<string, string>(
  Object.entries(resultCodes).map(([label, code]) => [String(code), label]),
)

/** A label goes with its code of the table, or is ERROR; some commands may tell neither (RES-7). */
function mustBelongTogether(reply: Reply, command: string): void {
  const code = reply.find('RESULTCODE')?.text
  const label = reply.find('RESULTTYPE')?.text
  const mayBeUntold = formsOf(command).some(({ envelope }) => envelope !== 'standard')
  if (code === undefined && label === undefined && mayBeUntold) return
  const isTogether =
    code !== undefined &&
    label !== undefined &&
    (codes.get(code) === label ||
      (code in unclearCodes && label !== 'API_OK') ||
      (label === 'ERROR' && codes.has(code) && code !== String(resultCodes.API_OK)))
  if (isTogether) return
  const expected = code === undefined ? undefined : codes.get(code)
  const wanted = expected === undefined ? 'a code of the table' : `${code} ${expected}`
  const found = `${code ?? 'no RESULTCODE'} ${label ?? 'no RESULTTYPE'}`
  throw new BrokenPromise(
    `RESULTCODE and RESULTTYPE must belong together: ${wanted}, found ${found}\n${reply.text}`,
  )
}
