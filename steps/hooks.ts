import assert from 'node:assert/strict'
import {
  After,
  AfterAll,
  Before,
  BeforeAll,
  setDefaultTimeout,
  setWorldConstructor,
} from '@cucumber/cucumber'
import { ControlClient } from './clients/control-client.ts'
import { must } from './must.ts'
import { defaultParameters, type RunParameters } from './run-parameters.ts'
import { Suite } from './suite.ts'
import { scenarioRoles, simulatorTarget } from './target/simulator-target.ts'
import type { Target } from './target/target.ts'

/** The target of the run. Cucumber gives hooks of a whole run no other place to keep it. */
let target: Target | undefined

setWorldConstructor(Suite)
// A reply has a limit of its own, which says more than a step that takes too long.
setDefaultTimeout(60_000)

BeforeAll(async function (this: { parameters: Partial<RunParameters> }) {
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
          stop: async () => {},
        }
})

AfterAll(async () => {
  await target?.stop()
})

Before(async function (this: Suite) {
  assert.ok(target)
  await target.control?.reset()
  this.begin(target)
})

After(async function (this: Suite) {
  const unread = this.unreadRefusals
  await this.end()
  const refusals = unread.map(({ text }) => text.trimEnd()).join('\n')
  must(
    unread.length === 0,
    `no step looked at ${unread.length === 1 ? 'a refusal' : 'refusals'}:\n${refusals}`,
  )
})
