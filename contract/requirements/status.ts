import type { Requirements } from '../types.ts'

export const statusRequirements = {} as const satisfies Requirements
