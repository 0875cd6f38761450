import type { z } from 'zod'
import { addedReply, clockAdvance, clockChange, worldReplacement } from './bodies.ts'

/** One thing that the control interface offers. The OpenAPI document is made from these. */
export interface Route {
  readonly method: 'get' | 'post' | 'put' | 'patch' | 'delete'
  /** As OpenAPI writes it: `/outbox/{number}/attachment`. */
  readonly path: string
  readonly says: string
  readonly body?: z.ZodType
  /** What comes back, by status. */
  readonly answers: Readonly<Record<number, string>>
}

export const routes = {
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

export type RouteId = keyof typeof routes
