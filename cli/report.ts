import { dirname } from 'node:path'
import { Command } from 'commander'
import type { Gate } from '../reports/gate.ts'
import type { Result } from '../reports/result-format.ts'
import { exitCodes } from './exit-codes.ts'
import { addGateOptions, type GateOptions, gatingOf, mustBeWhole } from './gate-option.ts'
import { mergeCommand } from './report-merge.ts'
import { resultOf } from './result-file.ts'

interface ReportCommandOptions extends GateOptions {
  readonly out?: string
  readonly before?: string
}

export function reportCommand(): Command {
  const command = new Command('report')
    .enablePositionalOptions()
    .description('make the reports of a run again, from its result.json')
    .argument('<file>', 'the result.json of the run')
    .option('--out <folder>', 'where the reports go; beside the file unless told')
    .option('--before <file>', 'the result.json of a run before, to show what has changed since')
    .action(report)
    .addCommand(
      new Command('diff')
        .description(
          'say what has changed from one run to another; fails where something got worse',
        )
        .argument('<before>', 'the result.json of the run before')
        .argument('<after>', 'the result.json of the run after it')
        .action(diff),
    )
    .addCommand(mergeCommand())
  return addGateOptions(command)
}

async function report(file: string, options: ReportCommandOptions): Promise<void> {
  const { writeReports } = await import('../reports/write-reports.ts')
  const result = await resultOf(file)
  const { gates, before: baseline } = await gatingOf(options)
  if (gates.length > 0) mustBeWhole(result, file)
  const before = options.before === undefined ? baseline : await resultOf(options.before)
  for (const written of writeReports(result, options.out ?? dirname(file), { before })) {
    process.stdout.write(`${written}\n`)
  }
  if (gates.length > 0) await askGates(gates, result)
}

async function askGates(gates: readonly Gate[], result: Result): Promise<void> {
  const { judgeGate } = await import('../reports/gate.ts')
  const { gateLines } = await import('../reports/gate-text.ts')
  const { whatItComesTo } = await import('./conclude.ts')
  const verdicts = gates.map((gate) => judgeGate(gate, result))
  process.stdout.write(`\n${gateLines(verdicts, result).join('\n')}\n`)
  process.exitCode = exitCodes[whatItComesTo(result, verdicts)]
}

async function diff(before: string, after: string): Promise<void> {
  const { compareResults } = await import('../reports/compare-results.ts')
  const { comparisonText } = await import('../reports/comparison-text.ts')
  const comparison = compareResults(await resultOf(before), await resultOf(after))
  process.stdout.write(comparisonText(comparison))
  process.exitCode = comparison.isWorse ? exitCodes.failed : exitCodes.passed
}
