import assert from 'node:assert/strict'
import {
  After,
  AfterAll,
  Before,
  BeforeAll,
  Status,
  setDefaultTimeout,
  setDefinitionFunctionWrapper,
  setWorldConstructor,
} from '@cucumber/cucumber'
import { whyNotApplying } from './applying.ts'
import { judged } from './judged.ts'
import { must } from './must.ts'
import { NotJudged } from './not-judged.ts'
import { defaultParameters, type RunParameters } from './run-parameters.ts'
import { RunWatch } from './safety/run-watch.ts'
import { Suite } from './suite.ts'
import { secretsOf, serverTarget } from './target/server-target.ts'
import { rehearsalTarget, scenarioRoles, simulatorTarget } from './target/simulator-target.ts'
import type { Target } from './target/target.ts'

/** The target of the run. Cucumber gives hooks of a whole run no other place to keep it. */
let target: Target | undefined

const watch = new RunWatch()

/** What Ctrl-C sends, and what a job of CI is cancelled with. */
const endSignals = ['SIGINT', 'SIGTERM'] as const

setWorldConstructor(Suite)
setDefinitionFunctionWrapper(judged)
// Connections and replies have limits of their own, and requests may have to wait for their turn.
setDefaultTimeout(-1)

BeforeAll(async function (this: { parameters: Partial<RunParameters> }) {
  for (const signal of endSignals) process.once(signal, interrupt)
  watch.begin()
  const run: RunParameters = { ...defaultParameters, ...this.parameters }
  target = await targetOf(run)
})

AfterAll(async () => {
  for (const signal of endSignals) process.off(signal, interrupt)
  await target?.stop()
})

function targetOf(run: RunParameters): Promise<Target> {
  const { scheme, scenario, connection, roles } = run
  if (run.target === undefined) return simulatorTarget(scenario, scheme, connection, run.mutant)
  return run.rehearses
    ? rehearsalTarget(roles ?? scenarioRoles(scenario), scheme, connection, secretsOf(run))
    : serverTarget(new URL(run.target), run)
}

/** The first signal ends the run after the example that runs, a second one, of either kind, at once. */
function interrupt(): void {
  for (const signal of endSignals) process.off(signal, interrupt)
  process.stderr.write('\nthe run ends after this example; once more ends it at once\n')
  watch.interrupt()
}

Before(async function (this: Suite, { pickle }) {
  if (watch.ended) this.endEarly(watch.ended)
  assert.ok(target)
  const tags = pickle.tags.map(({ name }) => name)
  const why = whyNotApplying(tags, this.parameters.conditions ?? {})
  if (why !== undefined) throw new NotJudged(why)
  await target.control?.reset()
  this.begin(target)
})

After(async function (this: Suite, { result }) {
  if (result?.status === Status.FAILED) await askWhetherItIsThere(this)
  const unread = this.unreadRefusals
  try {
    await this.end()
  } catch (error) {
    await askWhetherItIsThere(this)
    throw error
  }
  if (!this.isJudged) return
  const refusals = unread.map(({ text }) => text.trimEnd()).join('\n')
  must(
    unread.length === 0,
    `no step looked at ${unread.length === 1 ? 'a refusal' : 'refusals'}:\n${refusals}`,
  )
})

/** An example that failed for want of a target says nothing of what it shows. */
async function askWhetherItIsThere(suite: Suite): Promise<void> {
  if (suite.parameters.target === undefined || !target || !suite.isJudged) return
  await watch.look(target)
  if (watch.ended?.how === 'stopped answering') suite.giveUp(watch.ended.reason)
}
