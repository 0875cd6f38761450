import type { z } from 'zod'
import { expectation } from '../../journal/expectation-schema.ts'
import { exchangeQuery } from '../../journal/filter-schema.ts'
import { statePatch } from '../../state/patch-schema.ts'
import { stateDocument } from '../../state/state-document.ts'
import { addedReply, clockAdvance, clockChange, newSession, worldReplacement } from './bodies.ts'

/** One thing that the control interface offers. The OpenAPI document is made from these. */
export interface Route {
  readonly method: 'get' | 'post' | 'put' | 'patch' | 'delete'
  /** As OpenAPI writes it: `/outbox/{number}/attachment`. */
  readonly path: string
  readonly says: string
  readonly query?: z.ZodType
  readonly body?: z.ZodType
  /** What comes back, by status. */
  readonly answers: Readonly<Record<number, string>>
}

/** What is asked of the simulator as a whole. */
export const simulatorRoutes = {
  health: {
    method: 'get',
    path: '/health',
    says: 'Whether the simulator is alive.',
    answers: { 200: 'It is.' },
  },
  ready: {
    method: 'get',
    path: '/ready',
    says: 'Whether the ports of the API are open, and which they are.',
    answers: { 200: 'They are.', 503: 'None is open yet.' },
  },
  openApi: {
    method: 'get',
    path: '/openapi.json',
    says: 'This document.',
    answers: { 200: 'OpenAPI 3.1.' },
  },
  sessions: {
    method: 'get',
    path: '/sessions',
    says: 'The sessions that were made and not dropped since.',
    answers: { 200: 'The sessions.' },
  },
  makeSession: {
    method: 'post',
    path: '/sessions',
    says: 'Makes a session: a world of its own, with ports and a path of its own.',
    body: newSession,
    answers: {
      201: 'The session, with its ports.',
      409: 'There is a session of that name.',
      422: 'Its scenario cannot be used; every defect is told.',
      503: 'There are as many sessions as there may be.',
    },
  },
  dropSession: {
    method: 'delete',
    path: '/sessions/{session}',
    says: 'Drops a session with its connections.',
    answers: { 204: 'It is gone.', 404: 'There is no session of that name.' },
  },
} as const satisfies Readonly<Record<string, Route>>

/**
 * What is asked of a session: by these paths of the one that the simulator began with, and of any
 * other by the same after `/sessions/NAME`.
 */
export const sessionRoutes = {
  world: {
    method: 'get',
    path: '/world',
    says: 'The scenario in force, its roles, and how much of everything there is now.',
    answers: { 200: 'The world.' },
  },
  replaceWorld: {
    method: 'put',
    path: '/world',
    says: 'Starts over with another scenario, by its text or by the name of one of the package.',
    body: worldReplacement,
    answers: {
      200: 'The new world.',
      422: 'The scenario cannot be used; every defect is told, and nothing has changed.',
    },
  },
  resetWorld: {
    method: 'post',
    path: '/world/reset',
    says: 'Starts over with the scenario of the start.',
    answers: { 200: 'The new world.' },
  },
  state: {
    method: 'get',
    path: '/world/state',
    says: 'All that the session holds now, as it can be put back.',
    answers: { 200: 'The state.' },
  },
  patchState: {
    method: 'patch',
    path: '/world/state',
    says: 'Changes what is said of the world, and leaves the rest and the clock as they are.',
    body: statePatch,
    answers: {
      200: 'The new state.',
      422: 'The world cannot be so; every defect is told, and nothing has changed.',
    },
  },
  putState: {
    method: 'put',
    path: '/world/state',
    says: 'Puts back a state that was taken before, with its clock.',
    body: stateDocument,
    answers: {
      200: 'The state.',
      409: 'It is the state of another scenario than that in force.',
      422: 'It cannot be used; every defect is told, and nothing has changed.',
    },
  },
  clock: {
    method: 'get',
    path: '/clock',
    says: 'What time it is, and how fast it passes.',
    answers: { 200: 'The clock.' },
  },
  changeClock: {
    method: 'patch',
    path: '/clock',
    says: 'Puts the clock at an instant, has it stand, or has it run so many times as fast.',
    body: clockChange,
    answers: { 200: 'The clock.' },
  },
  advanceClock: {
    method: 'post',
    path: '/clock/advance',
    says: 'Moves the clock forward, whether it stands or runs.',
    body: clockAdvance,
    answers: { 200: 'The clock.' },
  },
  replies: {
    method: 'get',
    path: '/replies',
    says: 'The rules for what requests meet, in the order in which they are looked at, and their uses.',
    answers: { 200: 'The rules.' },
  },
  addReply: {
    method: 'post',
    path: '/replies',
    says: 'Adds a rule before the others, as a scenario says it under replies.',
    body: addedReply,
    answers: {
      201: 'The name of the rule.',
      422: 'The rule cannot be used; every defect is told.',
    },
  },
  removeReply: {
    method: 'delete',
    path: '/replies/{name}',
    says: 'Removes a rule.',
    answers: { 204: 'It is gone.', 404: 'There is no rule of that name.' },
  },
  script: {
    method: 'get',
    path: '/script',
    says: 'What the script will do, the soonest first, and what of it could not be done.',
    answers: { 200: 'The script.' },
  },
  fire: {
    method: 'post',
    path: '/script/{name}/fire',
    says: 'Has an entry of the script happen now, beside when it is due.',
    answers: { 200: 'The script.', 404: 'There is no entry of that name.' },
  },
  journal: {
    method: 'get',
    path: '/journal',
    says: 'The exchanges with clients that fit what is asked, the oldest first.',
    query: exchangeQuery,
    answers: { 200: 'The exchanges, and how many were dropped for want of room.' },
  },
  journalLines: {
    method: 'get',
    path: '/journal.ndjson',
    says: 'The same, one JSON document a line.',
    query: exchangeQuery,
    answers: { 200: 'NDJSON.' },
  },
  clearJournal: {
    method: 'delete',
    path: '/journal',
    says: 'Forgets every exchange. Numbers go on.',
    answers: { 204: 'They are forgotten.' },
  },
  expect: {
    method: 'post',
    path: '/journal/expect',
    says: 'Whether there were so many exchanges like this, and if not, what came nearest.',
    body: expectation,
    answers: { 200: 'Whether it holds, with the count, and what is wrong where it does not.' },
  },
  outbox: {
    method: 'get',
    path: '/outbox',
    says: 'The messages of EMAIL that no mail server took, since there is none, oldest first.',
    answers: { 200: 'The messages.' },
  },
  attachment: {
    method: 'get',
    path: '/outbox/{number}/attachment',
    says: 'The media of a message; the oldest message is number 1.',
    answers: { 200: 'The media.', 404: 'There is no such message.' },
  },
} as const satisfies Readonly<Record<string, Route>>

export type SimulatorRouteId = keyof typeof simulatorRoutes
export type SessionRouteId = keyof typeof sessionRoutes

/** Where the routes of a session are found that was made. */
export const sessionPath = '/sessions/{session}'
