import type { Requirements } from '../types.ts'

export const eventRequirements = {} as const satisfies Requirements
