import type { Requirements } from '../types.ts'

export const tcpRequirements = {} as const satisfies Requirements
