import type { ExampleRun } from '../collect-run.ts'
import type { ExampleResult } from '../result-format.ts'

/** An example as the feature files have it, whether it ran or not. */
export type WrittenExample = Pick<ExampleRun, 'uri' | 'line' | 'rule' | 'name' | 'tags' | 'looks'>

/** An example with what it sent and received. */
export interface SuiteExample extends Pick<WrittenExample, 'rule' | 'name' | 'tags'> {
  /** The feature file, from the folder of features. */
  readonly file: string
  /** Over all transports, without what tidied up. */
  readonly exchanges: ExampleResult['exchanges']
}

/** A feature file, from the folder of features, whichever folder the run was started in. */
export function featureFile(uri: string): string {
  return uri.replaceAll('\\', '/').replace(/^(.*\/)?features\//, '')
}
