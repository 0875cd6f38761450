import { PassThrough } from 'node:stream'
import { runCucumber } from '@cucumber/cucumber/api'
import { RunCollector } from '../reports/collect-run.ts'
import type { WrittenExample } from '../reports/coverage/suite-example.ts'
import { packagePath } from './package-path.ts'

/** Every example of some features: those of this package unless told. Nothing runs: cucumber only reads them. */
export async function writtenExamples(
  paths: readonly string[] = [`${packagePath('features')}/**/*.feature`],
): Promise<readonly WrittenExample[]> {
  const collector = new RunCollector()
  await runCucumber(
    {
      sources: {
        defaultDialect: 'en',
        paths: [...paths],
        names: [],
        tagExpression: '',
        order: 'defined',
      },
      support: { requireModules: [], requirePaths: [], importPaths: [], loaders: [] },
      runtime: {
        dryRun: true,
        failFast: false,
        filterStacktraces: true,
        parallel: 0,
        retry: 0,
        retryTagFilter: '',
        strict: true,
        worldParameters: {},
      },
      formats: { stdout: 'message', files: {}, publish: false, options: {} },
    },
    // What cucumber has to tell is read from its messages.
    { cwd: process.cwd(), stdout: new PassThrough().resume() },
    collector.listener({ scheme: 'tcp' }),
  )
  if (collector.isUnreadable) throw new Error('a feature file cannot be read; verify says which')
  return collector.examples
}
