import { randomUUID } from 'node:crypto'
import { type IRunConfiguration, loadConfiguration } from '@cucumber/cucumber/api'
import type { Shard } from '../reports/result-format.ts'
import { defaultParameters, type RunParameters } from '../steps/run-parameters.ts'
import { packagePath } from './package-path.ts'
import type { Pass, Subject } from './subject.ts'

/** Which examples a run takes, and in which order. */
export interface Selected {
  /** Feature files, or none for all. */
  readonly features: readonly string[]
  readonly tags: string | undefined
  readonly names: readonly string[]
  readonly failFast: boolean
  readonly seed: number
  /** The part of the examples to run; absent: all. */
  readonly shard: Pick<Shard, 'number' | 'of'> | undefined
  /** Nothing is sent to the server: a simulator stands for it. */
  readonly rehearses?: boolean
  /** The simulator has one promise broken: the name of the mutant. */
  readonly mutant?: string
}

/** What cucumber is told of a pass. `format`: where it writes what it does. */
export async function suiteConfiguration(
  run: Subject & Selected,
  pass: Pass,
  format: readonly string[],
): Promise<IRunConfiguration> {
  const features =
    run.features.length > 0 ? run.features : [`${packagePath('features')}/**/*.feature`]
  const parameters: RunParameters = {
    ...defaultParameters,
    scheme: pass.scheme,
    scenario: run.scenario,
    connection: run.connection,
    secrets: run.secrets,
    ...(run.roles && { roles: run.roles }),
    ...(run.conditions && { conditions: run.conditions }),
    ...(run.allow && { allow: run.allow }),
    ...(run.rehearses && { rehearses: true }),
    ...(run.mutant !== undefined && { mutant: run.mutant }),
    // A simulator of the run's own begins anew; on a server things of earlier runs may remain.
    ...(pass.control === undefined ? {} : { control: pass.control }),
    ...(pass.target !== undefined && {
      target: pass.target,
      run: `${run.prefix}${randomUUID().slice(0, 8)}`,
    }),
  }
  const { runConfiguration } = await loadConfiguration(
    {
      file: false,
      provided: {
        paths: [...features],
        import: [`${packagePath('steps')}/{hooks,parameter-types,*-steps}.ts`],
        tags: run.tags === undefined ? pass.tags : `(${run.tags}) and (${pass.tags})`,
        name: [...run.names],
        // Cucumber shares out the examples in the order of the files, before the seed mixes them.
        ...(run.shard && { shard: `${run.shard.number}/${run.shard.of}` }),
        order: `random:${run.seed}`,
        failFast: run.failFast,
        format: [...format],
        // As cucumber has them where it runs examples in processes of their own.
        worldParameters: JSON.parse(JSON.stringify(parameters)),
      },
    },
    { cwd: process.cwd() },
  )
  return runConfiguration
}
