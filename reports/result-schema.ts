import { z } from 'zod'
import { conformanceLevels } from '../contract/levels.ts'

/** The shape of `result.json`, by which one is read and of which its JSON Schema is made. */

const text = z.string()
const wholeNumber = z.int().min(0)
const list = <T extends z.ZodType>(of: T) => z.array(of).readonly()

const exampleStatus = z.enum(['passed', 'failed', 'not judged'])
const verdict = z.enum([
  'met',
  'violated',
  'expected',
  'observed',
  'not judged',
  'excluded',
  'open',
])
const transport = z.enum(['tcp', 'http'])

const target = z
  .strictObject({
    name: text.describe('what the profile calls it; without a profile its addresses'),
    addresses: list(text).describe(
      'where it was reached; none: a simulator in the process of the run',
    ),
    isForeign: z
      .boolean()
      .describe(
        'whether it is judged as a server of somebody else: what is inferred, or what it may do or not, is only observed',
      ),
    allowed: list(text)
      .exactOptional()
      .describe('what the profile lets the run do beside asking; absent: everything'),
    conditions: z
      .record(text, text)
      .readonly()
      .exactOptional()
      .describe('which way the profile says that it goes, by condition; absent: it says nothing'),
    insecure: z
      .literal(true)
      .exactOptional()
      .describe('its certificates were not checked, as `--insecure` asks; absent: they were'),
  })
  .readonly()

const ended = z
  .strictObject({
    how: z.enum(['whole', 'stopped answering', 'interrupted']).describe('how the run ended'),
    reason: text.exactOptional().describe('where it did not run whole: why'),
  })
  .readonly()

const scheme = z.enum(['tcp', 'http', 'https'])

const shard = z
  .strictObject({
    number: z.int().min(1).describe('which of the shards it is, from 1'),
    of: z.int().min(1).describe('how many shards there are'),
    isSound: z
      .boolean()
      .describe(
        'whether cucumber found nothing that failed: also what belongs to no example, such as a hook',
      ),
    selection: z
      .strictObject({
        features: list(text).describe('the feature files; none: all'),
        tags: text.exactOptional().describe('the expression of `--tags`'),
        names: list(text).describe('the patterns of `--name`'),
      })
      .readonly()
      .describe('which examples were asked for, as it stood on the command line'),
    schemes: list(scheme).describe('what the target was judged over, pass by pass'),
    known: list(
      z
        .strictObject({
          name: text.describe('its name in the feature'),
          uri: text.describe('the feature file'),
          tags: list(text).describe('its tags'),
        })
        .readonly(),
    ).describe('every example of the feature files that were read, in their order'),
  })
  .readonly()

const counts = z
  .strictObject({
    examples: z.record(exampleStatus, wholeNumber).readonly().describe('by how they ended'),
    requirements: z.record(verdict, wholeNumber).readonly().describe('by verdict'),
    needControl: z
      .strictObject({
        examples: wholeNumber.describe('examples that need the control interface of a simulator'),
        requirements: wholeNumber.describe('requirements that nothing but these examples shows'),
        documented: wholeNumber.describe('those of them that the reference says in so many words'),
      })
      .readonly()
      .describe('what a target without a control interface cannot be judged by'),
  })
  .readonly()

const level = z
  .strictObject({
    level: z.enum(conformanceLevels).describe('the conformance level'),
    transport: transport.describe('over which it is held or not'),
    isHeld: z
      .boolean()
      .describe('whether every documented must of it is met that can be shown there'),
    musts: z
      .record(z.enum(['met', 'violated', 'expected', 'not judged']), wholeNumber)
      .readonly()
      .describe('its documented musts that can be shown over the transport, by verdict'),
    missing: list(text).describe('the ids of those that are not met'),
  })
  .readonly()

const requirement = z
  .strictObject({
    id: text.describe('the id in the contract'),
    place: text.describe(
      'the command it belongs to, or the part of the reference shared by several',
    ),
    level: z.enum(['must', 'should', 'may']).describe('how strongly the reference asks for it'),
    basis: z.enum(['documented', 'example', 'inferred']).describe('how the reference says it'),
    says: text.describe('what is required, in a sentence'),
    source: text.describe('where the reference says it'),
    verdict: verdict.describe('what the run found of it'),
    byTransport: z
      .partialRecord(transport, verdict)
      .readonly()
      .describe('the same for each transport that it can be shown over'),
    where: z
      .strictObject({
        of: text.describe(
          'the name of a condition: a switch of the dialect, or a fact of the site',
        ),
        is: text.describe('the option of it'),
      })
      .readonly()
      .exactOptional()
      .describe('the servers that it is about, where it is not about all'),
    doesNotApply: z
      .literal(true)
      .exactOptional()
      .describe('the profile says that the target is none of those: then no level asks for it'),
    reason: text.exactOptional().describe('why, where the verdict needs a reason'),
    observed: z
      .strictObject({
        asExpected: z.boolean().describe('whether the target does what the suite expects'),
        instead: text.describe('what it does instead; blank where it does not differ'),
      })
      .readonly()
      .exactOptional()
      .describe('of one that is observed: what was seen'),
    deviation: z
      .strictObject({
        reason: text.describe('why the target is known not to meet it'),
        until: text.exactOptional().describe('the last day on which that is expected, as a date'),
      })
      .readonly()
      .exactOptional()
      .describe('what the profile says of it; beside `met` the profile can do without it'),
    examples: list(text).describe('the ids of its examples that ran, or could have'),
  })
  .readonly()

const exchange = z
  .strictObject({
    command: text.describe('as the suite named it; blank for bytes that name none'),
    request: text.describe('what was sent'),
    reply: text.describe(
      'what came, with its headers where there are any; of an example that did not fail, the first 4096 characters',
    ),
    tookMs: z.number().min(0).describe('how long the reply took, in milliseconds'),
    cleanup: z.boolean().describe('whether it tidied up after the example'),
  })
  .readonly()

const example = z
  .strictObject({
    id: text.describe(
      'the same in every run: transport, file, name, and which of those that share them',
    ),
    name: text.describe('its name in the feature'),
    feature: text.describe('the name of the feature'),
    rule: text.describe('the rule it stands under; blank: under none'),
    uri: text.describe('the feature file'),
    line: wholeNumber.describe('its line there'),
    scheme: scheme.describe('what it ran over'),
    requirements: list(text).describe('the ids of the requirements that it shows'),
    status: exampleStatus.describe('how it ended'),
    message: text.describe(
      'what went wrong, or why it was not judged; its first line says it, what was received follows',
    ),
    seconds: z.number().min(0).describe('how long it took'),
    exchanges: list(exchange).describe(
      'every request of it with its reply, as they crossed the wire',
    ),
  })
  .readonly()

export const resultSchema = z
  .strictObject({
    format: z.literal(2).describe('the version of this format'),
    suite: z
      .strictObject({
        version: text.describe('of the package'),
        contract: text.describe('a SHA-256, which tells its contract from any other'),
      })
      .readonly()
      .describe('what judged'),
    startedAt: text.describe('when the run started: ISO 8601, in UTC'),
    seconds: z.number().min(0).describe('how long it took'),
    seed: wholeNumber.describe('the order of the examples follows from it'),
    target: target.describe('what was judged'),
    ended: ended.describe('whether the run came to its end'),
    shard: shard
      .exactOptional()
      .describe('of which part of the examples it was a run; absent: of all'),
    counts: counts.describe('how many there are of each'),
    levels: list(level).describe('which conformance levels the target holds'),
    dialect: list(
      z
        .strictObject({
          switch: text.describe('the name of the switch'),
          option: text.describe('which way the target goes'),
          how: z
            .enum(['told', 'seen'])
            .describe('whether its profile says so, or the examples have shown it'),
        })
        .readonly(),
    ).describe('which way the target goes where the reference contradicts itself, where known'),
    requirements: list(requirement).describe(
      'every requirement of the contract, in the order of the reference',
    ),
    examples: list(example).describe(
      'in the order of the feature files; of one example over several transports, by transport',
    ),
    shapes: list(
      z
        .strictObject({
          command: text.describe('whose replies they are'),
          says: text.describe('what xmllint says of them'),
          replies: wholeNumber.describe('how many replies it is said of'),
        })
        .readonly(),
    ).describe('in what replies of a foreign target are of another shape than in the contract'),
    leftBehind: list(text).describe('what could not be put back on the target'),
  })
  .readonly()
