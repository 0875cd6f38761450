import { contractDigest } from '../contract-digest.ts'
import { inTextOrder } from '../in-text-order.ts'
import type { ExampleResult, Result } from '../result-format.ts'
import { groupedBy } from './grouped-by.ts'
import { featureFile, type SuiteExample, type WrittenExample } from './suite-example.ts'

export type JoinedExamples =
  | { readonly ok: true; readonly examples: readonly SuiteExample[] }
  /** Why the result tells nothing of what these features cover, a line for each reason. */
  | { readonly ok: false; readonly says: readonly string[] }

/**
 * Every example of the features with what it sent and received in a run, in the order of the files.
 * Only a run of all of them against our own simulator, in which all passed, tells what is covered.
 */
export function joinExamples(result: Result, written: readonly WrittenExample[]): JoinedExamples {
  const says = [...unfitRun(result), ...otherFeatures(result, written)]
  if (says.length > 0) return { ok: false, says }
  const runs = groupedBy(result.examples, placeOf)
  const examples = written
    .toSorted((one, other) => inTextOrder(one.uri, other.uri) || one.line - other.line)
    .map((one) => suiteExample(one, runs.get(placeOf(one)) ?? []))
  return { ok: true, examples }
}

function suiteExample(
  { uri, rule, name, tags }: WrittenExample,
  runs: readonly ExampleResult[],
): SuiteExample {
  const exchanges = runs.flatMap((run) => run.exchanges.filter(({ cleanup }) => !cleanup))
  return { file: featureFile(uri), rule, name, tags, exchanges }
}

function unfitRun({ ended, shard, suite, target, counts }: Result): readonly string[] {
  const { failed, 'not judged': notJudged } = counts.examples
  return [
    ...(ended.how === 'whole' ? [] : [`the run did not end whole: ${ended.how}`]),
    ...(shard ? [`it is of shard ${shard.number}/${shard.of}, and all examples are needed`] : []),
    ...(target.isForeign ? [`it is of ${target.name}, and one of our simulator is needed`] : []),
    ...(suite.contract === contractDigest() ? [] : ['the contract has changed since the run']),
    ...(failed === 0 ? [] : [`${failed} examples failed, and so may not have sent all they send`]),
    ...(notJudged === 0 ? [] : [`${notJudged} examples were not judged`]),
  ]
}

function otherFeatures(result: Result, written: readonly WrittenExample[]): readonly string[] {
  const ran = new Set(result.examples.map(placeOf))
  const there = new Set(written.map(placeOf))
  // Which way our simulator goes no profile has to say, so those that need one never run there.
  const wanted = written.filter(({ tags }) => !tags.includes('needs-profile')).map(placeOf)
  return [
    ...countOf(
      wanted.filter((place) => !ran.has(place)),
      'of the features did not run',
    ),
    ...countOf(
      [...ran].filter((place) => !there.has(place)),
      'that ran are not in the features',
    ),
  ]
}

function countOf([first, ...others]: readonly string[], says: string): readonly string[] {
  return first === undefined ? [] : [`${others.length + 1} examples ${says}, such as ${first}`]
}

/** The same in the features and in a result of them. */
function placeOf({ uri, line, name }: Pick<ExampleResult, 'uri' | 'line' | 'name'>): string {
  return `${featureFile(uri)}:${line}: ${name}`
}
