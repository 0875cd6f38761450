import { Given } from '@cucumber/cucumber'
import { NotJudged } from './not-judged.ts'
import type { Suite } from './suite.ts'

/** Which way a target goes, where only its profile tells. */

Given('a target whose {word} is {word}', function (this: Suite, condition: string, option: string) {
  const found = this.parameters.conditions?.[condition]
  if (found === option) return
  const told = found === undefined ? 'says nothing of it' : `says ${found}`
  throw new NotJudged(`it is for a target whose ${condition} is ${option}; the profile ${told}`)
})

Given('the PASSWORD of imports is left out', function (this: Suite) {
  this.leavePasswordOut()
})
