import { type CommandId, commands } from '../../contract/commands.ts'
import type { Transport } from '../../contract/types.ts'
import { Dice } from './dice.ts'
import type { ReplyRule } from './reply-rule.ts'

/** What of a request a rule looks at. */
interface Asked {
  readonly command: CommandId
  readonly requestId: string
  /** By name; what counts as not sent is left out. */
  readonly parameters: Readonly<Record<string, string>>
}

/** The rule that a request meets, and dice for its fault. */
export interface Met {
  readonly name: string
  readonly rule: ReplyRule
  readonly dice: Dice
}

/** A rule in force: how many requests fitted what it matches, and how many met it. */
export interface RuleInForce {
  readonly name: string
  readonly rule: ReplyRule
  readonly fitted: number
  readonly uses: number
}

/** The rules in force and what else decides which of them a request meets: plain data. */
export interface RepliesState {
  /** In the order in which they are looked at. */
  readonly rules: readonly RuleInForce[]
  /** How many names were made, also those that were taken. */
  readonly namesMade: number
  /** What chance follows from. */
  readonly dice: number
}

/**
 * The rules of a scenario and how often each was met. Which rule a request meets follows from the
 * seed and the requests before it, and from nothing else: no clock, no answer, no wire.
 */
export class Replies {
  readonly #rules: { name: string; rule: ReplyRule; fitted: number; uses: number }[] = []
  readonly #names: Set<string>
  #dice: Dice
  #namesMade = 0

  constructor(rules: readonly ReplyRule[], seed: number) {
    // Not the numbers of the schedules, or both would take the same turns.
    this.#dice = new Dice(seed ^ 0x5265706c)
    this.#names = new Set(rules.flatMap(({ name }) => name ?? []))
    for (const rule of rules) this.#rules.push(this.#inForce(rule))
  }

  /** The rules that go on as those do whose state it is. */
  static from({ rules, namesMade, dice }: RepliesState): Replies {
    const replies = new Replies([], 0)
    for (const one of rules) {
      replies.#rules.push({ ...one })
      replies.#names.add(one.name)
    }
    replies.#namesMade = namesMade
    replies.#dice = new Dice(dice)
    return replies
  }

  state(): RepliesState {
    return { rules: this.list(), namesMade: this.#namesMade, dice: this.#dice.state }
  }

  /** Whether there is any rule: each counts the requests that fit it. */
  get areAny(): boolean {
    return this.#rules.length > 0
  }

  /** The first rule that a request fits. Every rule counts the request, whichever it meets. */
  meet(asked: Asked, transport: Transport): Met | undefined {
    if (!this.areAny) return undefined
    let met: { readonly name: string; readonly rule: ReplyRule } | undefined
    for (const one of this.#rules) {
      if (!fits(one.rule, asked, transport)) continue
      one.fitted += 1
      if (met || !isTurn(one.rule, one.fitted) || !this.#falls(one.rule)) continue
      one.uses += 1
      met = one
    }
    if (!met) return undefined
    return { name: met.name, rule: met.rule, dice: new Dice(this.#dice.next() * 2 ** 32) }
  }

  /** The rules in the order in which they are looked at. */
  list(): readonly RuleInForce[] {
    return this.#rules.map((one) => ({ ...one }))
  }

  /**
   * Adds a rule before the others, which might hide it, and tells its name: one is made for a rule
   * without any. Adds none, and tells nothing, where another has its name.
   */
  add(rule: ReplyRule): string | undefined {
    if (rule.name !== undefined && this.#names.has(rule.name)) return undefined
    const added = this.#inForce(rule)
    this.#rules.unshift(added)
    return added.name
  }

  /** Removes a rule by its name. False where there is none. */
  remove(name: string): boolean {
    const index = this.#rules.findIndex((one) => one.name === name)
    if (index < 0) return false
    this.#rules.splice(index, 1)
    this.#names.delete(name)
    return true
  }

  #inForce(rule: ReplyRule) {
    const name = rule.name ?? this.#freeName()
    this.#names.add(name)
    return { name, rule, fitted: 0, uses: 0 }
  }

  #freeName(): string {
    let name: string
    do {
      this.#namesMade += 1
      name = `reply ${this.#namesMade}`
    } while (this.#names.has(name))
    return name
  }

  /** Whether chance lets a rule be met; only where there is chance in it are the dice thrown. */
  #falls({ probability }: ReplyRule): boolean {
    return probability === undefined || this.#dice.next() * 100 < probability
  }
}

function fits({ match }: ReplyRule, asked: Asked, transport: Transport): boolean {
  if (match.command !== undefined && match.command !== commands[asked.command].name) return false
  if (match.transport !== undefined && match.transport !== transport) return false
  for (const [name, value] of Object.entries(match.parameters)) {
    const sent = name === 'REQUESTID' ? asked.requestId : (asked.parameters[name] ?? '')
    if (sent !== value) return false
  }
  return true
}

/** Whether it is a rule's turn, at the request that fits it as its `count`th. */
function isTurn({ occurrence, from, every }: ReplyRule, count: number): boolean {
  if (occurrence !== undefined) return count === occurrence
  if (from !== undefined) return count >= from
  return every === undefined || count % every === 0
}
