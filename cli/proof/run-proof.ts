import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { idleLooks } from '../../reports/proof/idle-looks.ts'
import { renewedRecord, staleInRecord } from '../../reports/proof/proof-record.ts'
import { openText, proofTable } from '../../reports/proof/proof-text.ts'
import type { NamedLook, ProvenMutant } from '../../reports/proof/proven-mutant.ts'
import { allMutants, type NamedMutant } from '../../simulator/mutants/all-mutants.ts'
import type { exitCodes } from '../exit-codes.ts'
import { packagePath } from '../package-path.ts'
import { type Share, shareOf } from '../share-option.ts'
import { writtenExamples } from '../written-examples.ts'
import { chosenMutants } from './chosen-mutants.ts'
import { ExamplesOf } from './examples-of.ts'
import { failuresWithout, proveMutants } from './prove-mutants.ts'

export interface ProofOptions {
  readonly workers: number
  readonly share?: Share
  /** Whether it is shown first that the suite passes against the simulator as it is. */
  readonly baseline: boolean
  readonly table: boolean
  /** Whether the steps are printed that have failed for no mutant. */
  readonly idle?: true
  /** Whether the record is written anew. */
  readonly write?: true
  /** Where the record is; absent: in this package. */
  readonly file?: string
}

/** Runs the suite against the mutants with some names, and prints what it makes of them. */
export async function runProof(
  names: readonly string[],
  options: ProofOptions,
): Promise<keyof typeof exitCodes> {
  const { workers, share, baseline, table, idle } = options
  const there = await allMutants()
  const chosen = chosenMutants(there, names)
  const mutants = share ? shareOf(chosen, share) : chosen
  const examples = new ExamplesOf(await writtenExamples())
  if (baseline && !(await passesWithout(mutants, examples, workers))) return 'failed'
  const proven = await proveMutants(mutants, examples, { workers, met: progress(mutants.length) })
  const open = openText(proven)
  const record = { ...options, file: options.file ?? packagePath('reports/proof.md') }
  const stale = keepRecord(proven, there, record)
  const looks = examples.looks()
  const left = idleLooks(looks, proven)
  print([
    ...(table ? [...proofTable(proven), ''] : []),
    ...open,
    ...stale,
    ...(idle ? left.map(lookText) : []),
    `${looks.length - left.length} of ${looks.length} steps that look at something have failed for one of them.`,
    `${proven.length - open.length} of ${proven.length} mutants${shareText(share)} are caught by examples of what they break.`,
  ])
  return open.length > 0 || stale.length > 0 ? 'failed' : 'passed'
}

/** Whether the examples of what mutants break pass where nothing is broken: else they prove nothing. */
async function passesWithout(
  mutants: readonly NamedMutant[],
  examples: ExamplesOf,
  workers: number,
): Promise<boolean> {
  const failures = await failuresWithout(mutants, examples, workers)
  if (failures.length === 0) return true
  const lines = failures.map(({ uri, line, message }) => `${uri}:${line}\n  ${message}`)
  lines.push('the suite fails against the simulator as it is, and so proves nothing')
  process.stderr.write(`${lines.join('\n')}\n`)
  return false
}

const progressEvery = 50

/** Tells from time to time how far the proof is. */
function progress(all: number): () => void {
  let done = 0
  return () => {
    done += 1
    if (done % progressEvery === 0) process.stderr.write(`${done} of ${all} mutants\n`)
  }
}

/** Writes down which examples catch mutants, or tells where that differs from what is written down. */
function keepRecord(
  proven: readonly ProvenMutant[],
  mutants: readonly NamedMutant[],
  { write, file }: Pick<ProofOptions, 'write'> & { readonly file: string },
): readonly string[] {
  const there = mutants.map(({ name }) => name)
  const kept = existsSync(file) ? readFileSync(file, 'utf8') : ''
  if (write) {
    writeFileSync(file, renewedRecord(kept, proven, there))
    return []
  }
  const stale = staleInRecord(kept, proven, there)
  const advice = 'uptivity-conformance prove --write'
  return stale.length === 0 ? [] : [`${file} is stale; ${advice} writes it anew`, ...stale]
}

function lookText({ file, example, step }: NamedLook): string {
  return `${file}: ${example} | ${step}`
}

function shareText(share: Share | undefined): string {
  return share ? `, part ${share.number} of ${share.of},` : ''
}

function print(lines: readonly string[]): void {
  process.stdout.write(`${lines.join('\n')}\n`)
}
