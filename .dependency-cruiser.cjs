/** The directions of imports. Each rule says why it is there. */
module.exports = {
  forbidden: [
    {
      name: 'contract-owns-nothing',
      comment: 'Both halves read the contract, and neither may own it.',
      severity: 'error',
      from: { path: '^contract/', pathNot: '\\.(test|fixture)\\.ts$' },
      to: { pathNot: '^contract/' },
    },
    {
      name: 'yaml-owns-nothing',
      comment:
        'Files that people write are read the same way everywhere: by who answers and who judges.',
      severity: 'error',
      from: { path: '^yaml/', pathNot: '\\.(test|fixture)\\.ts$' },
      to: { path: '^(contract|simulator|steps|reports|cli)/' },
    },
    {
      name: 'core-is-pure',
      comment: 'The core decides. It knows no socket, no clock and no package.',
      severity: 'error',
      from: { path: '^simulator/core/', pathNot: '\\.(test|fixture)\\.ts$' },
      to: { pathNot: '^(contract|simulator/core)/' },
    },
    {
      name: 'wire-knows-no-socket',
      comment: 'transport -> wire -> core, never back.',
      severity: 'error',
      from: { path: '^simulator/wire/', pathNot: '\\.(test|fixture)\\.ts$' },
      to: { pathNot: ['^(contract|simulator/core|simulator/wire)/', '^(node:)?buffer$'] },
    },
    {
      name: 'faults-know-no-socket',
      comment: 'A fault is data in, socket actions out: only the transports act.',
      severity: 'error',
      from: { path: '^simulator/faults/', pathNot: '\\.(test|fixture)\\.ts$' },
      to: {
        pathNot: [
          '^contract/',
          '^simulator/core/(dice|reply-rule)\\.ts$',
          '^simulator/faults/',
          '^simulator/scenario/scalars\\.ts$',
          'node_modules/zod/',
        ],
      },
    },
    {
      name: 'journal-only-notes',
      comment: 'It notes what others carried and decided: it knows no socket, transport or file.',
      severity: 'error',
      from: { path: '^simulator/journal/', pathNot: '\\.(test|fixture)\\.ts$' },
      to: {
        pathNot: [
          '^(contract|simulator/wire|simulator/journal)/',
          '^(node:)?(buffer|crypto)$',
          'node_modules/zod/',
        ],
      },
    },
    {
      name: 'media-only-makes-bytes',
      comment: 'An order says all there is to know: media are made from it, and from nothing else.',
      severity: 'error',
      from: { path: '^simulator/media/', pathNot: '\\.(test|fixture)\\.ts$' },
      to: {
        pathNot: ['^contract/', '^simulator/core/(media|sound)\\.ts$', '^simulator/media/'],
        dependencyTypesNot: ['core', 'npm'],
      },
    },
    {
      name: 'media-on-demand',
      comment:
        'Encoders are large: the engine loads them for those who export, mail for those who mail.',
      severity: 'error',
      from: {
        pathNot: ['^simulator/media/', '^simulator/engine\\.ts$', '^simulator/mail/', '^cli/'],
      },
      to: { path: '^simulator/media/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'nothing-above-the-transport',
      comment: 'A transport serves an engine, and knows neither scenarios nor who started it.',
      severity: 'error',
      from: { path: '^simulator/transport/', pathNot: '\\.(test|fixture)\\.ts$' },
      to: { path: '^(simulator/scenario|simulator/start|steps|reports|cli)' },
    },
    {
      name: 'store-on-demand',
      comment:
        'What is kept across a restart is kept by who starts the simulator, which knows nothing of it.',
      severity: 'error',
      from: { path: '^(contract|simulator|steps|reports)/', pathNot: '^simulator/store/' },
      to: { path: '^simulator/store/' },
    },
    {
      name: 'one-door-to-the-database',
      comment: 'Only the store knows by what it stores.',
      severity: 'error',
      from: { pathNot: '^simulator/store/' },
      to: { path: 'node_modules/libsql/' },
    },
    {
      name: 'simulator-knows-no-judge',
      comment: 'What answers must not know who asks.',
      severity: 'error',
      from: { path: '^simulator/' },
      to: { path: '^(steps|reports|cli|features)/' },
    },
    {
      name: 'one-door-to-the-simulator',
      comment: 'The suite judges servers that are not ours: it meets our code in one file only.',
      severity: 'error',
      from: { path: '^steps/', pathNot: '^steps/target/simulator-target\\.ts$' },
      to: { path: '^simulator/' },
    },
    {
      name: 'proxies-on-demand',
      comment: 'A run that goes straight to its target loads nothing of proxies.',
      severity: 'error',
      from: {
        pathNot: [
          '^steps/clients/connect/(through-proxy|http-tunnel|socks-tunnel)\\.ts$',
          '\\.(test|fixture)\\.ts$',
        ],
      },
      to: {
        path: [
          '^steps/clients/connect/(through-proxy|http-tunnel|socks-tunnel)\\.ts$',
          'node_modules/socks/',
        ],
        dynamic: false,
      },
    },
    {
      name: 'reports-read-the-record',
      comment: 'Reports are made from the record of a run and the contract, from nothing else.',
      severity: 'error',
      from: { path: '^reports/', pathNot: '\\.(test|fixture)\\.ts$' },
      to: { path: '^(simulator|steps|cli)/', pathNot: '^steps/record\\.ts$' },
    },
    {
      name: 'reports-are-read-by-people',
      comment: 'Nobody imports the reports except the command line.',
      severity: 'error',
      from: { path: '^(contract|simulator|steps)/' },
      to: { path: '^reports/' },
    },
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one file, or three.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-orphans',
      comment: 'A file that nobody imports is either a start or a leftover.',
      severity: 'error',
      from: { orphan: true, pathNot: ['\\.(test|fixture|d)\\.ts$', '^cli/', '^tools/'] },
      to: {},
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    // As Node resolves an import: some packages have nothing for `require`.
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node'] },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: 'node_modules/.*/node_modules' },
  },
}
