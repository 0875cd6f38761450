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
import { ControlClient } from './clients/control-client.ts'
import { judged } from './judged.ts'
import { must } from './must.ts'
import { defaultParameters, type RunParameters } from './run-parameters.ts'
import { RunWatch } from './safety/run-watch.ts'
import { Suite } from './suite.ts'
import { closesAfterReply } from './target/reach.ts'
import { scenarioRoles, simulatorTarget } from './target/simulator-target.ts'
import type { Target } from './target/target.ts'

/** The target of the run. Cucumber gives hooks of a whole run no other place to keep it. */
let target: Target | undefined

const watch = new RunWatch()

setWorldConstructor(Suite)
setDefinitionFunctionWrapper(judged)
// A reply has a limit of its own, which says more than a step that takes too long.
setDefaultTimeout(60_000)

BeforeAll(async function (this: { parameters: Partial<RunParameters> }) {
  process.once('SIGINT', interrupt)
  watch.begin()
  const run: RunParameters = { ...defaultParameters, ...this.parameters }
  target =
    run.target === undefined
      ? await simulatorTarget(run.scenario, run.scheme)
      : {
          address: new URL(run.target),
          roles: scenarioRoles(run.scenario),
          control:
            run.control === undefined
              ? undefined
              : new ControlClient(new URL(run.control), run.replyMs),
          insecure: run.insecure,
          closesAfterReply: await closesAfterReply(new URL(run.target), run.replyMs),
          stop: async () => {},
        }
})

AfterAll(async () => {
  process.off('SIGINT', interrupt)
  await target?.stop()
})

/** The first Ctrl-C ends the run after the example that runs, the second at once. */
function interrupt(): void {
  process.stderr.write('\nthe run ends after this example; once more ends it at once\n')
  watch.interrupt()
}

Before(async function (this: Suite) {
  if (watch.ended) this.endEarly(watch.ended)
  assert.ok(target)
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
  const { target: elsewhere, replyMs } = suite.parameters
  if (elsewhere === undefined || !target || !suite.isJudged) return
  await watch.look(target, replyMs)
  if (watch.ended?.how === 'stopped answering') suite.giveUp(watch.ended.reason)
}
