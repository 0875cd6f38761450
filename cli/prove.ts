import { Command } from 'commander'
import { realClock } from '../simulator/clock.ts'
import { exitCodes } from './exit-codes.ts'
import type { ProofOptions } from './proof/run-proof.ts'
import { shareOption } from './share-option.ts'
import { atLeastOne } from './target-options.ts'

export function proveCommand(): Command {
  return new Command('prove')
    .description(
      'show that the suite notices: run it against simulators each of which breaks one promise',
    )
    .argument(
      '[mutants...]',
      'names of mutants, * standing for anything: "call-stop-*"; all of them when none is named',
    )
    .option(
      '--share <number/of>',
      'only a part of them: 1/8 is the first eighth, day/8 another eighth each day',
      shareOption(() => realClock.now()),
    )
    .option('--workers <number>', 'how many processes run at once', atLeastOne, 2)
    .option('--no-baseline', 'the suite is known to pass against the simulator as it is')
    .option('--no-table', 'print only what is wrong')
    .option('--idle', 'print the steps that look at something and have failed for none of them')
    .option('--write', 'write down which examples catch them, rather than compare')
    .option('--file <file>', 'where that is kept; reports/proof.md of this package unless told')
    .action(prove)
}

async function prove(names: readonly string[], options: ProofOptions): Promise<void> {
  // The suite and the mutants are loaded by those who want them.
  const { runProof } = await import('./proof/run-proof.ts')
  process.exitCode = exitCodes[await runProof(names, options)]
}
