import { readFileSync, writeFileSync } from 'node:fs'
import { Command, Option } from 'commander'
import { exitCodes } from './exit-codes.ts'
import { packagePath } from './package-path.ts'
import { resultOf } from './result-file.ts'

interface CoverageOptions {
  readonly check?: true
  readonly write?: true
  readonly file: string
}

export function coverageCommand(): Command {
  return new Command('coverage')
    .description(
      'list what the suite covers of the contract: every requirement, parameter and result with its examples',
    )
    .argument(
      '[result]',
      'the result.json of a run of the whole suite against the simulator; that of `npm test` unless told',
    )
    .addOption(
      new Option('--check', 'print nothing but what has changed since it was written').conflicts(
        'write',
      ),
    )
    .option('--write', 'write it rather than print it')
    .option('--file <file>', 'where it is kept; reports/coverage.md of this package unless told')
    .action(coverage)
}

async function coverage(
  resultFile: string = packagePath('reports/out/suite/result.json'),
  { check, write, file = packagePath('reports/coverage.md') }: Partial<CoverageOptions>,
): Promise<void> {
  const { joinExamples } = await import('../reports/coverage/join-examples.ts')
  const { coverContract } = await import('../reports/coverage/cover-contract.ts')
  const { coverageDefects } = await import('../reports/coverage/coverage.ts')
  const { coverageText } = await import('../reports/coverage/coverage-text.ts')
  const { allMutants } = await import('../simulator/mutants/all-mutants.ts')
  const { writtenExamples } = await import('./written-examples.ts')
  const joined = joinExamples(await resultOf(resultFile), await writtenExamples())
  if (!joined.ok) throw new Error(joined.says.map((line) => `${resultFile}: ${line}`).join('\n'))
  const covered = coverContract(joined.examples, await allMutants())
  const defects = coverageDefects(covered)
  if (defects.length > 0) {
    process.stderr.write(`${defects.join('\n')}\n`)
    process.exitCode = exitCodes.failed
    return
  }
  const text = coverageText(covered)
  if (check) await checkKept(file, text)
  else if (write) writeFileSync(file, text)
  else process.stdout.write(text)
}

async function checkKept(file: string, text: string): Promise<void> {
  const { staleLines } = await import('../reports/coverage/stale-lines.ts')
  const lines = staleLines(readFileSync(file, 'utf8'), text)
  if (lines.length === 0) return
  const advice = 'uptivity-conformance coverage --write'
  process.stderr.write(`${file} is stale; ${advice} writes it anew\n${lines.join('\n')}\n`)
  process.exitCode = exitCodes.failed
}
