import fc from 'fast-check'
import type { Sent } from '../xml/write-request.ts'
import { type FuzzRequest, isFilled, type Pick, rows } from './fuzz-request.ts'
import { optionalOf, validRequest } from './valid-requests.ts'
import type { Vocabulary } from './vocabulary.ts'
import { oddTexts, wrongRequests } from './wrong-requests.ts'

/**
 * Any request of the contract, of which the smaller ones are those with fewer parameters and shorter
 * values. That holds for every request, made up or given, so that all are shrunk alike.
 */
export class AnyRequest extends fc.Arbitrary<FuzzRequest> {
  readonly #words: Vocabulary

  constructor(words: Vocabulary) {
    super()
    this.#words = words
  }

  override generate(random: fc.Random): fc.Value<FuzzRequest> {
    const pick: Pick = (things) => things[random.nextInt(0, things.length - 1)] ?? things[0]
    const row = isFilled(rows) ? pick(rows) : undefined
    if (!row) throw new Error('the contract has no command')
    const share = pick([0, 1, 2, 3])
    const optional = optionalOf(row).filter(() => random.nextInt(0, 9) < share)
    const right = validRequest(row, optional, this.#words, pick)
    if (random.nextInt(0, 2) === 0) return new fc.Value(right, undefined)
    const odd = anyText.generate(random, undefined).value
    const wrong = wrongRequests(right, row, this.#words, [...oddTexts, odd])
    // First of which kind: there are more of some than of others.
    const kinds = [...new Set(wrong.map(({ kind }) => kind))]
    const kind = isFilled(kinds) ? pick(kinds) : 'valid'
    const ofIt = wrong.filter((one) => one.kind === kind)
    return new fc.Value(isFilled(ofIt) ? pick(ofIt) : right, undefined)
  }

  override canShrinkWithoutContext(value: unknown): value is FuzzRequest {
    return typeof value === 'object' && value !== null && 'parameters' in value
  }

  override shrink(request: FuzzRequest): fc.Stream<fc.Value<FuzzRequest>> {
    const smaller = smallerThan(request.parameters)
    return fc.Stream.of(
      ...smaller.map((parameters) => new fc.Value({ ...request, parameters }, undefined)),
    )
  }
}

/** Such as a table of an example can show. */
const anyText = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
  .map((text) => text.trim() || '.')

/** Half of the parameters, all but one, and each value by halves; the smallest first. */
function smallerThan(parameters: readonly Sent[]): readonly (readonly Sent[])[] {
  const half = Math.ceil(parameters.length / 2)
  const halves = half > 1 ? [parameters.slice(0, half), parameters.slice(half)] : []
  const allButOne = parameters.map((_, index) => parameters.toSpliced(index, 1))
  const shorter = parameters.flatMap(([name, value], index) =>
    halvesOf(value).map((part) => parameters.with(index, [name, part])),
  )
  return [...halves, ...allButOne, ...shorter]
}

/** The halves of a literal value. What stands for something else is shrunk by leaving it out. */
function halvesOf(value: string): readonly string[] {
  const letters = [...value]
  if (letters.length < 2 || /^the [A-Z_]+ of |\(run\)|\(blank\)/.test(value)) return []
  const half = Math.ceil(letters.length / 2)
  return [letters.slice(0, half), letters.slice(half)]
    .map((part) => part.join('').trim())
    .filter((part) => part !== '')
}
