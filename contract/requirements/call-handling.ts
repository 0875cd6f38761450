import type { Requirements } from '../types.ts'

export const callHandlingRequirements = {} as const satisfies Requirements
