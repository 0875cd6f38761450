import { featureFile, type WrittenExample } from '../../reports/coverage/suite-example.ts'
import { inTextOrder } from '../../reports/in-text-order.ts'
import type { Catch } from '../../reports/proof/finding.ts'
import type { NamedCatch, NamedLook } from '../../reports/proof/proven-mutant.ts'

/** The examples of the features, by their requirements and by where they stand. */
export class ExamplesOf {
  readonly #examples: readonly WrittenExample[]
  readonly #names = new Map<string, string>()

  constructor(examples: readonly WrittenExample[]) {
    this.#examples = examples
    const seen = new Map<string, number>()
    for (const { uri, line, name } of examples.toSorted(
      (one, other) => inTextOrder(one.uri, other.uri) || one.line - other.line,
    )) {
      const count = (seen.get(`${uri} ${name}`) ?? 0) + 1
      seen.set(`${uri} ${name}`, count)
      this.#names.set(placeOf({ uri, line }), count === 1 ? name : `${name} #${count}`)
    }
  }

  /** Every step that looks at something, in the order of the files. */
  looks(): readonly NamedLook[] {
    return this.#examples.flatMap(({ uri, line, looks }) =>
      looks.map((step) => ({ file: featureFile(uri), example: this.#nameAt({ uri, line }), step })),
    )
  }

  /** Every feature file. */
  get files(): readonly string[] {
    return [...new Set(this.#examples.map(({ uri }) => uri))]
  }

  /** The feature files with examples of any of some requirements. */
  filesOf(requirements: readonly string[]): readonly string[] {
    const tagged = this.#examples.filter(({ tags }) => requirements.some((id) => tags.includes(id)))
    return [...new Set(tagged.map(({ uri }) => uri))]
  }

  /** A failed example by its name. */
  named({ uri, line, requirements, step }: Catch): NamedCatch {
    return { file: featureFile(uri), example: this.#nameAt({ uri, line }), requirements, step }
  }

  #nameAt({ uri, line }: Pick<WrittenExample, 'uri' | 'line'>): string {
    const example = this.#names.get(placeOf({ uri, line }))
    if (example === undefined) throw new Error(`${uri} has no example at line ${line}`)
    return example
  }
}

function placeOf({ uri, line }: Pick<WrittenExample, 'uri' | 'line'>): string {
  return `${uri}:${line}`
}
