import { Command } from 'commander'
import { exitCodes } from './exit-codes.ts'
import { wholeNumber } from './target-options.ts'

interface ProveOptions {
  readonly workers: number
}

export function proveCommand(): Command {
  return new Command('prove')
    .description('show that the suite notices: break one promise of the simulator at a time')
    .argument(
      '[mutants...]',
      'names of mutants, * standing for anything: "call-stop-*"; all of them when none is named',
    )
    .option('--workers <number>', 'how many processes run at once', wholeNumber, 2)
    .action(prove)
}

async function prove(names: readonly string[], { workers }: ProveOptions): Promise<void> {
  const { allMutants } = await import('../simulator/mutants/all-mutants.ts')
  const { ExamplesOf } = await import('./proof/examples-of.ts')
  const { chosenMutants } = await import('./proof/chosen-mutants.ts')
  const { failuresWithout, proveMutants } = await import('./proof/prove-mutants.ts')
  const { openText, proofTable } = await import('../reports/proof/proof-text.ts')
  const { writtenExamples } = await import('./written-examples.ts')
  const mutants = chosenMutants(await allMutants(), names)
  const examples = new ExamplesOf(await writtenExamples())
  const failures = await failuresWithout(mutants, examples, workers)
  if (failures.length > 0) {
    const lines = failures.map(({ uri, line, message }) => `${uri}:${line}\n  ${message}`)
    process.stderr.write(
      `${lines.join('\n')}\nexamples fail against the simulator as it is, and so prove nothing\n`,
    )
    process.exitCode = exitCodes.failed
    return
  }
  let done = 0
  const proven = await proveMutants(mutants, examples, {
    workers,
    met: () => {
      done += 1
      if (done % progressEvery === 0) {
        process.stderr.write(`${done} of ${mutants.length} mutants\n`)
      }
    },
  })
  const open = openText(proven)
  process.stdout.write(`${[...proofTable(proven), '', ...open].join('\n')}\n`)
  process.stdout.write(
    `${proven.length - open.length} of ${proven.length} mutants are caught by examples of what they break\n`,
  )
  if (open.length > 0) process.exitCode = exitCodes.failed
}

const progressEvery = 50
