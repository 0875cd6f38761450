import assert from 'node:assert/strict'
import {
  After,
  AfterAll,
  Before,
  BeforeAll,
  BeforeStep,
  setDefaultTimeout,
  setDefinitionFunctionWrapper,
  setWorldConstructor,
} from '@cucumber/cucumber'
import { judged } from '../judged.ts'
import { Suite } from '../suite.ts'
import type { Target } from '../target/target.ts'
import { cases } from './cases.fixture.ts'
import { startWrongTarget } from './wrong-target.fixture.ts'
import { wrongness } from './wrongness.fixture.ts'

/** What stands in the place of `steps/hooks.ts` where steps are shown failing. */

let targets: Readonly<Record<'tcp' | 'http', Target>> | undefined

setWorldConstructor(Suite)
setDefinitionFunctionWrapper(judged)
setDefaultTimeout(-1)

BeforeAll(async () => {
  targets = { tcp: await startWrongTarget('tcp'), http: await startWrongTarget('http') }
})

AfterAll(async () => {
  await targets?.tcp.stop()
  await targets?.http.stop()
})

Before(async function (this: Suite, { pickle }) {
  const found = cases.find(({ name }) => name === pickle.name)
  assert.ok(found && targets)
  wrongness.begin(found.wrong)
  const target = targets[found.row.over ?? 'tcp']
  await target.control?.reset()
  this.begin(target)
})

BeforeStep(({ pickle, pickleStep }) => {
  if (pickleStep.type !== 'Context' || pickleStep === pickle.steps.at(-1)) wrongness.turnOn()
})

After(async function (this: Suite) {
  wrongness.begin(undefined)
  // Whoever was answered wrongly does not know what there is to put back; the world begins anew.
  await this.end().catch(() => {})
})
