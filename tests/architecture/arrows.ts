import type { IForbiddenRuleType } from 'dependency-cruiser'

/** One arrow: imports from `from` to `to` are refused, type imports included. Patterns are regular expressions. */
export type Arrow = IForbiddenRuleType & { name: string; severity: 'error' }

/** Unit tests beside a file may use the test tools; everything else holds for them too. */
const TEST = '\\.test\\.tsx?$'

/** Matches a package from the registry, wherever pnpm puts it and also when it is not installed. */
function npm(...names: string[]): string {
  return `(?:^|node_modules/)(?:@types/)?(?:${names.join('|')})(?:/|$)`
}

/** Imports from `from` must stay within `allowed`. */
function onlyWithin(name: string, from: string, ...allowed: string[]): Arrow {
  return { name, severity: 'error', from: { path: from, pathNot: TEST }, to: { pathNot: allowed } }
}

/** Imports from `from` must not touch `to`. */
function never(name: string, from: string | string[], to: string | string[], except: string[] = []): Arrow {
  return { name, severity: 'error', from: { path: from }, to: { path: to, pathNot: except } }
}

/** Only files in `holders` may import `to`. */
function onlyIn(name: string, to: string, ...holders: string[]): Arrow {
  return { name, severity: 'error', from: { pathNot: holders }, to: { path: to } }
}

const shared: Arrow[] = [
  onlyWithin('domain-imports-nothing', '^shared/domain/', '^shared/domain/'),
  onlyWithin('board-imports-domain-and-yjs', '^shared/board/', '^shared/(board|domain)/', npm('yjs', 'lib0')),
  onlyWithin('wire-imports-domain-and-zod', '^shared/wire/', '^shared/(wire|domain)/', npm('zod')),
  never('shared-knows-no-side', '^shared/', '^(server|client)/'),
]

const server: Arrow[] = [
  onlyWithin(
    'conference-knows-shared-and-its-ports',
    '^server/conference/',
    '^server/conference/',
    '^shared/',
    // Time, who somebody is and what can be stored come to it from outside, by these three contracts.
    '^server/clock\\.ts$',
    '^server/storage-ports\\.ts$',
    '^server/identity/identity\\.ts$',
    // Pure parts of the platform; nothing that reaches outside the process.
    '^(node:)?(assert|crypto|events)$',
  ),
  never('http-knows-no-realtime', '^server/http/', '^server/realtime/'),
  never('realtime-knows-no-http', '^server/realtime/', '^server/http/'),
  never(
    'the-inside-knows-no-web',
    '^server/(documents|identity|cases|records|reviews|privacy|storage)/',
    '^server/(http|realtime)/',
  ),
  never('storage-implements-ports', '^server/storage/', '^server/', [
    '^server/storage/',
    '/ports\\.ts$',
    '/ports/',
    '-ports\\.ts$',
  ]),
  // Whoever holds keys knows nothing of what they seal.
  onlyWithin(
    'privacy-knows-no-content',
    '^server/privacy/',
    '^server/privacy/',
    '^shared/',
    '^(node:)?(crypto|fs|path)$',
  ),
  onlyIn('storage-is-joined-by-compose', '^server/storage/', '^server/storage/', '^server/compose', '^tests/'),
  never('server-knows-no-client', '^server/', '^client/'),
]

const client: Arrow[] = [
  never('client-knows-no-server', '^client/', '^server/'),
  never('features-apart', '^client/features/([^/]+)/', '^client/features/', ['^client/features/$1/']),
  never('features-are-joined-by-app', '^client/(board|pictures|ui|text|sync)/', [
    '^client/(features|app)/',
    '^client/main\\.tsx$',
  ]),
  never('features-know-no-app', '^client/features/', ['^client/app/', '^client/main\\.tsx$']),
  never(
    'ui-knows-no-language-and-no-case',
    '^client/ui/',
    ['^client/', '^shared/', npm('i18next', 'react-i18next')],
    ['^client/ui/'],
  ),
  {
    name: 'the-browser-has-no-node',
    severity: 'error',
    from: { path: '^(client|shared)/', pathNot: [TEST, '^client/vite\\.config\\.ts$'] },
    to: { dependencyTypes: ['core'] },
  },
]

const packages: Arrow[] = [
  onlyIn(
    'sql-only-in-storage',
    `${npm('better-sqlite3', 'kysely', 'pg')}|^(node:)?sqlite$`,
    '^server/storage/',
    '^tests/',
  ),
  onlyIn('fastify-only-in-http', npm('fastify', '@fastify/[^/]+'), '^server/http/'),
  onlyIn(
    'sockets-only-in-realtime-and-sync',
    npm('socket\\.io', 'socket\\.io-client', 'ws', 'y-protocols', 'y-websocket'),
    '^server/realtime/',
    '^client/sync/',
    '^tests/',
  ),
]

const everywhere: Arrow[] = [
  { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
  { name: 'every-import-exists', severity: 'error', from: {}, to: { couldNotResolve: true } },
  never('product-knows-no-tests', '^(shared|server|client)/', ['^tests/']),
  {
    name: 'product-uses-no-test-file',
    severity: 'error',
    from: { path: '^(shared|server|client)/', pathNot: TEST },
    to: { path: TEST },
  },
]

/** Every arrow of the house. Each is shown to bite by planted.test.ts. */
export const arrows: Arrow[] = [...shared, ...server, ...client, ...packages, ...everywhere]
