import { Given } from '@cucumber/cucumber'
import type { Suite } from './suite.ts'

/** Time at the target. Only a target with a control interface lets it be moved. */

Given('{int} second(s) pass', function (this: Suite, seconds: number) {
  this.advance(seconds * 1000)
})

Given('{int} milliseconds pass', function (this: Suite, ms: number) {
  this.advance(ms)
})
