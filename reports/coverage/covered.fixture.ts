import { testResult } from '../examples.fixture.ts'
import type { ExchangeResult } from '../result-format.ts'
import type { SuiteExample } from './suite-example.ts'

/** What the tests of the coverage share: an example, and an exchange of TEST. */
export function suiteExample(name: string, part: Partial<SuiteExample> = {}): SuiteExample {
  return { file: 'call/a.feature', rule: '', name, tags: [], exchanges: [], ...part }
}

export function exchangeOf(
  command: string,
  parameters: string,
  reply = testResult('API_OK'),
): ExchangeResult {
  const request = `<REQUEST><TYPE>${command}</TYPE>${parameters}</REQUEST>\r\n`
  return { command, request, reply, tookMs: 1, cleanup: false }
}
