import { Then, When } from '@cucumber/cucumber'
import { assertAsDocumented, documentedRequest } from './documented.ts'
import type { Suite } from './suite.ts'

/** The examples that the document prints. */

When('the documented request {string} is sent', async function (this: Suite, id: string) {
  const { command, sent } = documentedRequest(id)
  await this.send(command, sent)
})

Then('the reply is the documented {string}', function (this: Suite, id: string) {
  assertAsDocumented(this.reply.root, id)
})
