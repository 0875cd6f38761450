import type { Requirements } from '../types.ts'

export const resultRequirements = {} as const satisfies Requirements
