/** What every report says first of a run that trusted any certificate. */
export const insecureLine = 'The certificates of the target were not checked (--insecure)'
