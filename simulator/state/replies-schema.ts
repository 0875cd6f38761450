import { z } from 'zod'
import type { ReplyRule } from '../core/reply-rule.ts'
import { checkReply } from '../scenario/check-reply.ts'
import { reply } from '../scenario/reply-schema.ts'
import { isJsonObject } from './json-object.ts'

const count = z.int('a whole number').min(0, 'a whole number from 0')

/** A rule is checked as that of a scenario is, where every scalar arrives as text. */
const rule = z
  .looseObject({}, 'an object')
  .describe('The rule as it stands under replies in a scenario.')
  .transform((said, context): ReplyRule => {
    const { success, data, error } = reply.safeParse(asTexts(said), { reportInput: true })
    if (!success) {
      for (const issue of error.issues) context.addIssue(asFound(issue))
      return z.NEVER
    }
    for (const { path, says } of checkReply(data)) {
      context.addIssue({ code: 'custom', path: [...path], message: says, input: said })
    }
    return data
  })

/** What is wrong with a rule as something that is wrong with the state. */
function asFound(issue: z.core.$ZodIssue) {
  const { path, message, input } = issue
  return issue.code === 'unrecognized_keys'
    ? { code: issue.code, keys: issue.keys, path, message, input: {} }
    : { code: 'custom' as const, path, message, input }
}

function asTexts(value: unknown): unknown {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  if (Array.isArray(value)) return value.map(asTexts)
  if (!isJsonObject(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, asTexts(one)]))
}

const ruleInForce = z.strictObject({
  name: z.string('a text').min(1, 'a text that is not blank').describe('Its name, said or made.'),
  rule,
  fitted: count.describe('How many requests fitted what it matches.'),
  uses: count.describe('How many of them met it.'),
})

/** The rules for what requests meet, and what else decides which of them a request meets. */
export const repliesState = z.strictObject({
  rules: z
    .array(ruleInForce, 'a list')
    .refine((rules) => new Set(rules.map(({ name }) => name)).size === rules.length, {
      message: 'rules of which no two have one name',
    })
    .describe('In the order in which they are looked at.'),
  namesMade: count.describe('How many names were made for rules without any.'),
  dice: count.max(0xffff_ffff, 'a whole number of 32 bits').describe('What chance follows from.'),
})
