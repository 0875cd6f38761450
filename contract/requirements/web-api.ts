import type { Requirements } from '../types.ts'

export const webApiRequirements = {} as const satisfies Requirements
