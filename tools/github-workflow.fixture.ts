import { readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'

/** What of GitHub's workflows the examples use; another key, or one in another place, is refused. */

const texts = z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]))

const step = z
  .strictObject({
    name: z.string().exactOptional(),
    // Also after a step that failed: no other condition is known here.
    if: z
      .string()
      .regex(/^\$\{\{ !cancelled\(\) \}\}$/)
      .exactOptional(),
    // Of an action its major version is taken, which does not move to what works otherwise.
    uses: z
      .string()
      .regex(/^[\w.-]+\/[\w./-]+@v\d+$/)
      .exactOptional(),
    with: texts.exactOptional(),
    run: z
      .string()
      // A text of the context in a script would be part of it, whatever it says.
      .regex(/^(?!.*\$\{\{)/s, 'variables go into a script by its env')
      .exactOptional(),
    env: texts.exactOptional(),
  })
  .refine(({ uses, run }) => (uses === undefined) !== (run === undefined), 'one of uses and run')

const job = z.strictObject({
  needs: z.string().exactOptional(),
  'runs-on': z.string(),
  'timeout-minutes': z.int(),
  strategy: z
    .strictObject({
      'fail-fast': z.boolean(),
      'max-parallel': z.int(),
      matrix: z.strictObject({ shard: z.array(z.int()) }),
    })
    .exactOptional(),
  steps: z.array(step),
})

const workflow = z.strictObject({
  name: z.string(),
  on: z.strictObject({
    workflow_dispatch: z.null(),
    schedule: z.array(z.strictObject({ cron: z.string().regex(/^(\S+ ){4}\S+$/) })),
  }),
  // A workflow that only reads what is in its repository needs no more.
  permissions: z.strictObject({ contents: z.literal('read') }),
  concurrency: z.strictObject({ group: z.string() }),
  env: texts,
  jobs: z.strictObject({ verify: job, gate: job }),
})

export type Workflow = z.infer<typeof workflow>

export type Step = z.infer<typeof step>

export function readWorkflow(file: string): Workflow {
  return workflow.parse(parse(readFileSync(file, 'utf8')))
}

export type Context = Readonly<Record<string, Readonly<Record<string, string>>>>

/** A text with what its `${{ }}` stand for: the first of several, parted by `||`, that is not blank. */
export function expanded(text: string, context: Context): string {
  return text.replace(/\$\{\{(.*?)\}\}/g, (_, expression: string) => {
    const values = expression.split('||').map((term) => termValue(term.trim(), context))
    return values.find((value) => value !== '') ?? ''
  })
}

/** `'core'` or `vars.VERIFY_LEVELS`. What is not set is blank, and what there cannot be is a mistake. */
function termValue(term: string, context: Context): string {
  const [, literal] = /^'(.*)'$/.exec(term) ?? []
  if (literal !== undefined) return literal
  const [, scope = '', name = ''] = /^(\w+)\.([\w-]+)$/.exec(term) ?? []
  const values = context[scope]
  const isOurs = scope === 'vars' || scope === 'secrets'
  if (!values || (!isOurs && values[name] === undefined)) throw new Error(`there is no ${term}`)
  return values[name] ?? ''
}

/** Folder and pattern of what an artifact is made of: a file, or all that is in a folder. */
export function contentOf(path: string): readonly [folder: string, pattern: string] {
  return path.includes('.') ? [dirname(path), path.slice(dirname(path).length + 1)] : [path, '.']
}
