import { dirname } from 'node:path'
import { Command } from 'commander'
import type { Result } from '../reports/result-format.ts'
import { exitCodes } from './exit-codes.ts'

interface ReportCommandOptions {
  readonly out?: string
  readonly before?: string
}

export function reportCommand(): Command {
  return new Command('report')
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
}

async function report(file: string, { out, before }: ReportCommandOptions): Promise<void> {
  const { writeReports } = await import('../reports/write-reports.ts')
  const result = await resultOf(file)
  const options = before === undefined ? {} : { before: await resultOf(before) }
  for (const written of writeReports(result, out ?? dirname(file), options)) {
    process.stdout.write(`${written}\n`)
  }
}

async function diff(before: string, after: string): Promise<void> {
  const { compareResults } = await import('../reports/compare-results.ts')
  const { comparisonText } = await import('../reports/comparison-text.ts')
  const comparison = compareResults(await resultOf(before), await resultOf(after))
  process.stdout.write(comparisonText(comparison))
  process.exitCode = comparison.isWorse ? exitCodes.failed : exitCodes.passed
}

async function resultOf(file: string): Promise<Result> {
  const { readResult } = await import('../reports/read-result.ts')
  const read = readResult(file)
  if (!read.ok) throw new Error(read.says)
  return read.result
}
