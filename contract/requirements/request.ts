import type { Requirements } from '../types.ts'

export const requestRequirements = {} as const satisfies Requirements
