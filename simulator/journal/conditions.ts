import type { Dialect } from '../../contract/dialect.ts'
import type { Exchange } from './exchange.ts'
import type { ExchangeFilter } from './exchange-filter.ts'
import { commandNameOf, readExchange } from './read-exchange.ts'

/** One thing that a filter asks of an exchange. */
export interface Condition {
  /** In words: `DEVICEID 7008`. */
  readonly says: string
  /** Whether it says where to look, rather than what for. */
  readonly isWindow?: true
  /** What was found instead of what is wanted; undefined: it holds. */
  readonly miss: (exchange: Exchange, dialect: Dialect) => string | undefined
}

/** What a filter asks, each condition once. Those that need no bytes come first. */
export function conditionsOf(filter: ExchangeFilter): Condition[] {
  return [
    ...asked(filter.after, afterNumber),
    ...asked(filter.fromAt, receivedFrom),
    ...asked(filter.toAt, receivedTo),
    ...asked(filter.transport, (wanted) => equal('transport', wanted, transportOf)),
    ...asked(filter.connection, (wanted) => equal('connection', String(wanted), connectionOf)),
    ...asked(filter.peer, fromPeer),
    ...asked(filter.rule, (wanted) => equal('rule', wanted, ({ rule }) => rule)),
    ...asked(filter.command, ofCommand),
    ...asked(filter.requestId, (wanted) => equal('REQUESTID', wanted, requestIdOf)),
    ...Object.entries(filter.parameters ?? {}).map(([name, wanted]) => withParameter(name, wanted)),
    ...asked(filter.result, withResult),
    ...asked(filter.requirement, touching),
  ]
}

function asked<T>(wanted: T | undefined, condition: (wanted: T) => Condition): Condition[] {
  return wanted === undefined ? [] : [condition(wanted)]
}

type Look = (exchange: Exchange, dialect: Dialect) => string | undefined

function equal(name: string, wanted: string, look: Look): Condition {
  return {
    says: `${name} ${wanted}`,
    miss: (exchange, dialect) => {
      const found = look(exchange, dialect)
      return found === wanted ? undefined : `${name} is ${found ?? 'none'}, wanted ${wanted}`
    },
  }
}

function afterNumber(after: number): Condition {
  return {
    says: `a number after ${after}`,
    isWindow: true,
    miss: ({ number }) =>
      number > after ? undefined : `its number is ${number}, wanted one after ${after}`,
  }
}

function receivedFrom(at: number): Condition {
  return {
    says: `received from ${instantText(at)} on`,
    isWindow: true,
    miss: ({ receivedAt }) =>
      receivedAt >= at
        ? undefined
        : `it was received at ${instantText(receivedAt)}, wanted from ${instantText(at)} on`,
  }
}

function receivedTo(at: number): Condition {
  return {
    says: `received up to ${instantText(at)}`,
    isWindow: true,
    miss: ({ receivedAt }) =>
      receivedAt <= at
        ? undefined
        : `it was received at ${instantText(receivedAt)}, wanted up to ${instantText(at)}`,
  }
}

function fromPeer(wanted: string): Condition {
  return {
    says: `peer ${wanted}`,
    miss: ({ origin: { peer } }) => {
      const address = peer.slice(0, peer.lastIndexOf(':'))
      return peer === wanted || address === wanted ? undefined : `peer is ${peer}, wanted ${wanted}`
    },
  }
}

function ofCommand(wanted: string): Condition {
  return {
    says: `command ${wanted}`,
    miss: (exchange, dialect) => {
      const read = readExchange(exchange, dialect)
      const found = commandNameOf(read)
      if (found === wanted) return undefined
      return `${found === undefined ? 'no command could be read' : `command is ${found}`}, wanted ${wanted}`
    },
  }
}

function transportOf({ origin }: Exchange): string {
  return origin.transport
}

function connectionOf({ origin }: Exchange): string {
  return String(origin.connection)
}

function requestIdOf(exchange: Exchange, dialect: Dialect): string | undefined {
  return readExchange(exchange, dialect).asked?.requestId || undefined
}

function withParameter(name: string, wanted: string | null): Condition {
  const wantedText = wanted === null ? 'none' : shown(wanted)
  return {
    says: `${name} ${wantedText}`,
    miss: (exchange, dialect) => {
      const { asked } = readExchange(exchange, dialect)
      const found = asked?.ok ? asked.parameters[name] : undefined
      const isWanted = wanted === '' ? (found ?? '') === '' : (found ?? null) === wanted
      if (isWanted) return undefined
      return `${name} is ${found === undefined ? 'not sent' : shown(found)}, wanted ${wantedText}`
    },
  }
}

function withResult(wanted: string): Condition {
  return {
    says: wanted === 'none' ? 'no reply' : `result ${wanted}`,
    miss: (exchange, dialect) => {
      if (!exchange.left)
        return wanted === 'none' ? undefined : `nothing has left, wanted ${wanted}`
      const { result } = readExchange(exchange, dialect)
      if (!result) return `what left is no RESULT document, wanted ${wanted}`
      const { label, code } = result
      if (wanted === label || wanted === String(code)) return undefined
      return `result is ${label ?? code}, wanted ${wanted}`
    },
  }
}

function touching(wanted: string): Condition {
  return {
    says: `requirement ${wanted}`,
    miss: (exchange, dialect) =>
      readExchange(exchange, dialect).requirements.includes(wanted)
        ? undefined
        : `it does not touch ${wanted}`,
  }
}

function shown(value: string): string {
  return value === '' ? 'blank' : value
}

function instantText(at: number): string {
  return new Date(at).toISOString()
}
