import { levelOfPlace } from '../../contract/levels.ts'
import type { ExampleResult, RequirementResult, Result } from '../result-format.ts'
import type { PackedExchange } from './packed-exchange.ts'
import { type RepeatTarget, repeatTarget, type Scheme } from './repeat-line.ts'
import type { Viewed } from './view.ts'

/** What the page shows when it is asked to; what it shows at once stands in it as HTML. */
export interface PageData {
  /** Every text of an exchange once: exchanges name theirs by number. */
  readonly texts: readonly string[]
  readonly targets: Readonly<Record<Scheme, RepeatTarget>>
  readonly requirements: Readonly<Record<string, PageRequirement>>
  readonly examples: readonly PageExample[]
}

export interface PageRequirement extends Viewed {
  /** Numbers of its examples. */
  readonly examples: readonly number[]
}

export interface PageExample extends Omit<ExampleResult, 'exchanges' | 'id'> {
  readonly exchanges: readonly PackedExchange[]
}

export function pageData({ requirements, examples, target }: Result): PageData {
  const texts = new TextTable()
  const numbers = new Map(examples.map(({ id }, at) => [id, at]))
  const packed = examples.map((example) => packedExample(example, texts))
  const rows = requirements.map((requirement) => {
    const own = requirement.examples.flatMap((id) => numbers.get(id) ?? [])
    const names = own.map((at) => examples[at]?.name ?? '')
    return [requirement.id, pageRequirement(requirement, own, names)] as const
  })
  return {
    texts: texts.texts,
    targets: {
      tcp: repeatTarget('tcp', target.addresses),
      http: repeatTarget('http', target.addresses),
      https: repeatTarget('https', target.addresses),
    },
    requirements: Object.fromEntries(rows),
    examples: packed,
  }
}

function pageRequirement(
  requirement: RequirementResult,
  examples: readonly number[],
  names: readonly string[],
): PageRequirement {
  const { id, place, says, verdict, byTransport, basis, level } = requirement
  return {
    text: [id, place, says, ...new Set(names)].join('\n').toLowerCase(),
    verdict,
    byTransport,
    basis,
    level,
    claim: levelOfPlace(place) ?? '',
    examples,
  }
}

function packedExample({ id: _, ...example }: ExampleResult, texts: TextTable): PageExample {
  const exchanges = example.exchanges.map(
    ({ command, request, reply, tookMs, cleanup }): PackedExchange => [
      texts.numberOf(command),
      texts.numberOf(request),
      texts.numberOf(reply),
      Math.round(tookMs * 10) / 10,
      cleanup,
    ],
  )
  return { ...example, exchanges }
}

class TextTable {
  readonly #numbers = new Map<string, number>()

  numberOf(text: string): number {
    const known = this.#numbers.get(text)
    if (known !== undefined) return known
    this.#numbers.set(text, this.#numbers.size)
    return this.#numbers.size - 1
  }

  get texts(): readonly string[] {
    return [...this.#numbers.keys()]
  }
}
