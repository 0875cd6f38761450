import { Given } from '@cucumber/cucumber'
import type { Suite } from './suite.ts'

/** The world that an example needs, where it is not the one of the run: a scenario by its name. */

Given('the world of the document', async function (this: Suite) {
  await this.load('documented-examples')
})

Given('the world of {string}', async function (this: Suite, scenario: string) {
  await this.load(scenario)
})
