import { commands } from '../../contract/commands.ts'
import type { Dialect } from '../../contract/dialect.ts'
import { refusals } from '../../contract/refusals.ts'
import type { DecodedRequest, Defect } from '../wire/decode.ts'
import { unreadable } from '../wire/read-message.ts'
import type { Exchange, Left } from './exchange.ts'
import { readCame } from './read-came.ts'
import { readResult, type ToldResult } from './read-result.ts'
import { touchedRequirements } from './touched-requirements.ts'

/** What the bytes of an exchange say. */
export interface ReadExchange {
  /** The request, or what is wrong with it; undefined: the API was not asked. */
  readonly asked: DecodedRequest | Defect | undefined
  /** Undefined: nothing left that is a RESULT document. */
  readonly result: ToldResult | undefined
  /** The ids of the requirements that it touches. */
  readonly requirements: readonly string[]
}

interface Memo {
  readonly dialect: Dialect
  readonly left: Left | undefined
  readonly read: ReadExchange
}

/** Each exchange is read when somebody first looks, and again only when its reply has left since. */
const memos = new WeakMap<Exchange, Memo>()

/** Reads the bytes of an exchange by the dialect in which they were sent. */
export function readExchange(exchange: Exchange, dialect: Dialect): ReadExchange {
  const { left } = exchange
  const memo = memos.get(exchange)
  if (memo && memo.dialect === dialect && memo.left === left) return memo.read
  const read = readAnew(exchange, dialect)
  memos.set(exchange, { dialect, left, read })
  return read
}

/** The name on the wire of the command that was asked for; undefined where none could be read. */
export function commandNameOf({ asked }: ReadExchange): string | undefined {
  return asked?.command === undefined ? undefined : commands[asked.command].name
}

function readAnew(exchange: Exchange, dialect: Dialect): ReadExchange {
  const { came, left, origin } = exchange
  const result = left && readResult(left)
  const asked = isNoPage(exchange)
    ? undefined
    : asAnswered(readCame(came, dialect), exchange, result)
  const requirements = touchedRequirements({ transport: origin.transport, asked, result })
  return { asked, result, requirements }
}

/** Whether the server has nothing at that path. A fault may say 404 of what it has. */
function isNoPage({ left, rule }: Exchange): boolean {
  return left?.status === 404 && rule === undefined
}

/** What a transport refused without having it read, such as a body that is too long, was not read. */
function asAnswered(
  asked: ReadExchange['asked'],
  { rule }: Exchange,
  result: ToldResult | undefined,
): ReadExchange['asked'] {
  const { label, message } = refusals.malformed
  if (rule !== undefined || result?.label !== label) return asked
  if (asked && !asked.ok && asked.refusal === 'malformed') return asked
  return unreadable((result.message ?? '').replace(message.replace('{detail}', ''), ''))
}
