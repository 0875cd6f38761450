import { defineParameterType } from '@cucumber/cucumber'

/** The words of the field that steps take: none of them needs quotes in a feature. */

defineParameterType({
  name: 'command',
  regexp: /[A-Z]{4,}/,
  useForSnippets: false,
  transformer: (name) => name,
})

// A role is words that begin with a capital: Front Desk, Supervisor Softphone.
defineParameterType({
  name: 'device',
  regexp: /[A-Z][a-z]+(?: [A-Z][a-z]+)*/,
  useForSnippets: false,
  transformer: (role) => role,
})

defineParameterType({
  name: 'selector',
  regexp: /DEVICEID|DEVICEALIAS|STATIONNAME|SYS_USER|CRM_USER/,
  useForSnippets: false,
  transformer: (name) => name,
})

defineParameterType({
  name: 'element',
  regexp: /[A-Z][A-Z_0-9]+/,
  useForSnippets: false,
  transformer: (name) => name,
})

defineParameterType({
  name: 'label',
  regexp: /API_[A-Z_]+/,
  useForSnippets: false,
  transformer: (name) => name,
})
