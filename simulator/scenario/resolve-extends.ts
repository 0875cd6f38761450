import { realpathSync } from 'node:fs'
import { dirname, isAbsolute, join, resolve } from 'node:path'
import { readSource, type SourceOutcome } from '../../yaml/read-source.ts'
import { readText } from '../../yaml/read-text.ts'
import { defectAt, type SourceDefect } from '../../yaml/source-defect.ts'
import type { SourceNode, TextNode } from '../../yaml/source-node.ts'
import { mergeScenarios } from './merge-nodes.ts'

/** How many files a chain of `extends` may have, the first included. */
const extendsChainMost = 8

/** Reads the text of a scenario file, and the files that it extends, into one. */
export function resolveExtends(text: string, file: string): SourceOutcome {
  return new Resolving().resolve(text, [file])
}

class Resolving {
  /** What became of each file, by its real path: one that is extended twice is read once. */
  readonly #known = new Map<string, SourceOutcome>()

  /** The files of `chain` extend each other; `text` is that of the last. */
  resolve(text: string, chain: readonly string[]): SourceOutcome {
    const file = chain.at(-1) ?? ''
    const read = readSource(text, file)
    if (!read.ok) return read
    if (read.root.kind !== 'mapping') return chain.length === 1 ? read : noMapping(read.root)
    const { entries, ...root } = read.root
    const named = basesOf(entries.get('extends')?.value)
    const outcomes = named.ok ? named.bases.map((base) => this.#base(base, chain)) : [named]
    const defects = outcomes.flatMap((outcome) => (outcome.ok ? [] : outcome.defects))
    const bases = outcomes.flatMap((outcome) => (outcome.ok ? [outcome.root] : []))
    if (outcomes.length > bases.length) return { ok: false, defects }
    const own = { ...root, entries: new Map([...entries].filter(([key]) => key !== 'extends')) }
    return { ok: true, root: [...bases, own].reduce(mergeScenarios) }
  }

  #base(name: TextNode, chain: readonly string[]): SourceOutcome {
    const refuse = (says: string) => refused(name, says)
    const from = dirname(chain.at(-1) ?? '')
    const file = isAbsolute(name.text) ? name.text : join(from, name.text)
    const path = realPath(file)
    if (chain.some((one) => realPath(one) === path)) {
      return refuse(`files extend each other: ${[...chain, file].join(' -> ')}`)
    }
    if (chain.length === extendsChainMost) {
      return refuse(`more than ${extendsChainMost} files extend each other in a row`)
    }
    const known = this.#known.get(path)
    // What is wrong with a file is told once.
    if (known) return known.ok ? known : { ok: false, defects: [] }
    const read = readText(file)
    if (!read.ok) return refuse(read.says)
    const outcome = this.resolve(read.text, [...chain, file])
    this.#known.set(path, outcome)
    return outcome
  }
}

type Bases =
  | { readonly ok: true; readonly bases: readonly TextNode[] }
  | { readonly ok: false; readonly defects: readonly SourceDefect[] }

/** The files that a scenario says it extends. */
function basesOf(node: SourceNode | undefined): Bases {
  if (node === undefined) return { ok: true, bases: [] }
  const nodes = node.kind === 'list' ? node.items : [node]
  const bases = nodes.flatMap((one) => (one.kind === 'text' && one.text !== '' ? [one] : []))
  const wrong = nodes.find((one) => one.kind !== 'text' || one.text === '')
  if (wrong) return refused(wrong, 'allowed: a file, or a list of files')
  const twice = bases.find(({ text }, index) => bases.findIndex((one) => one.text === text) < index)
  return twice ? refused(twice, `${twice.text} is there already`) : { ok: true, bases }
}

function refused({ spot }: SourceNode, says: string) {
  return { ok: false, defects: [defectAt(spot, ['extends'], says)] } as const
}

/** A base of which nothing could be merged. Of the file itself the schema says it. */
function noMapping({ spot, kind }: SourceNode): SourceOutcome {
  return { ok: false, defects: [defectAt(spot, [], `found a ${kind}, allowed: a mapping`)] }
}

/** What tells one file from another, whatever it is called. */
function realPath(file: string): string {
  try {
    return realpathSync(file)
  } catch {
    return resolve(file)
  }
}
