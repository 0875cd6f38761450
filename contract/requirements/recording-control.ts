import type { Requirements } from '../types.ts'

export const recordingControlRequirements = {} as const satisfies Requirements
