import { Given } from '@cucumber/cucumber'
import type { Suite } from './suite.ts'

/** Time at the target. Only a target with a control interface lets it be moved. */

Given('{int} second(s) pass', async function (this: Suite, seconds: number) {
  await this.advance(seconds * 1000)
})

Given('{int} milliseconds pass', async function (this: Suite, ms: number) {
  await this.advance(ms)
})
