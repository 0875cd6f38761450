/**
 * What is the same for every part that `npm run mutation` looks at.
 *
 * @param {string} name
 * @param {import('@stryker-mutator/api/core').PartialStrykerOptions} own
 * @returns {import('@stryker-mutator/api/core').PartialStrykerOptions}
 */
export function part(name, own) {
  const folder = 'reports/out/mutation'
  return {
    coverageAnalysis: 'perTest',
    // What a module does while it is loaded would be tried with all tests and all modules anew.
    ignoreStatic: true,
    // How long a test takes says nothing while others work beside it; a loop without end is one.
    timeoutMS: 10_000,
    plugins: ['@stryker-mutator/vitest-runner', './tools/mutation/assertions.js'],
    ignorers: ['assertions'],
    // There is none: Stryker would look for other files in it, and no longer knows how.
    tsconfigFile: 'none.json',
    ignorePatterns: ['reports/out', 'bench', 'docs'],
    tempDirName: `${folder}/sandbox`,
    incremental: true,
    incrementalFile: `${folder}/${name}.incremental.json`,
    reporters: ['clear-text', 'progress-append-only', 'json', 'html'],
    clearTextReporter: { logTests: false, reportTests: false, reportMutants: false },
    jsonReporter: { fileName: `${folder}/${name}.json` },
    htmlReporter: { fileName: `${folder}/${name}.html` },
    ...own,
  }
}
