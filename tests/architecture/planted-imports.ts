/** An import that must be refused: the file, what it imports, and the arrow that says so. */
export interface Planted {
  arrow: string
  from: string
  statement: string
  /** The imported file or package, as the refusal names it. */
  to: string
}

function plant(arrow: string, from: string, to: string, statement = importing(from, to)): Planted {
  return { arrow, from, to, statement }
}

function importing(from: string, to: string): string {
  return `import ${JSON.stringify(specifier(from, to))}`
}

function importingType(from: string, to: string): string {
  return `export type Planted = import(${JSON.stringify(specifier(from, to))}).Thing`
}

/** Inside a package by path, across packages by name, and packages of the registry as they are. */
function specifier(from: string, to: string): string {
  if (!/\.tsx?$/.test(to)) return to
  const [home, ...rest] = to.split('/')
  if (from.split('/')[0] !== home) return `@rondom/${home}/${rest.join('/')}`
  return `${'../'.repeat(from.split('/').length - 2) || './'}${rest.join('/')}`
}

/** At least one import against each arrow, and one refused import by type alone. */
export const planted: Planted[] = [
  plant('domain-imports-nothing', 'shared/domain/a.ts', 'shared/wire/target.ts'),
  plant('domain-imports-nothing', 'shared/domain/b.ts', 'zod'),
  plant('board-imports-domain-and-yjs', 'shared/board/a.ts', 'shared/wire/target.ts'),
  plant('wire-imports-domain-and-zod', 'shared/wire/a.ts', 'yjs'),
  plant('shared-knows-no-side', 'shared/wire/b.ts', 'server/config.ts'),
  plant('conference-knows-shared-and-its-ports', 'server/conference/a.ts', 'server/cases/target.ts'),
  plant('conference-knows-shared-and-its-ports', 'server/conference/b.ts', 'pino'),
  plant('conference-knows-shared-and-its-ports', 'server/conference/c.ts', 'fs', "import 'node:fs'"),
  plant('http-knows-no-realtime', 'server/http/a.ts', 'server/realtime/target.ts'),
  plant('realtime-knows-no-http', 'server/realtime/a.ts', 'server/http/target.ts'),
  plant('the-inside-knows-no-web', 'server/documents/a.ts', 'server/realtime/target.ts'),
  plant('storage-implements-ports', 'server/storage/a.ts', 'server/cases/target.ts'),
  plant('privacy-knows-no-content', 'server/privacy/c.ts', 'server/documents/target.ts'),
  plant('storage-is-joined-by-compose', 'server/cases/a.ts', 'server/storage/target.ts'),
  plant('server-knows-no-client', 'server/records/a.ts', 'client/text/target.ts'),
  plant('client-knows-no-server', 'client/sync/a.ts', 'server/config.ts'),
  plant('features-apart', 'client/features/lobby/a.tsx', 'client/features/record/target.tsx'),
  plant('features-are-joined-by-app', 'client/board/a.tsx', 'client/features/record/target.tsx'),
  plant('features-know-no-app', 'client/features/lobby/b.tsx', 'client/app/target.tsx'),
  plant('ui-knows-no-language-and-no-case', 'client/ui/a.tsx', 'client/text/target.ts'),
  plant('ui-knows-no-language-and-no-case', 'client/ui/b.tsx', 'shared/domain/target.ts'),
  plant('ui-knows-no-language-and-no-case', 'client/ui/c.tsx', 'react-i18next'),
  plant('the-browser-has-no-node', 'client/board/b.ts', 'fs', "import 'node:fs'"),
  plant('sql-only-in-storage', 'server/cases/b.ts', 'better-sqlite3'),
  plant('sql-only-in-storage', 'server/cases/c.ts', 'kysely'),
  plant('sql-only-in-storage', 'server/cases/d.ts', 'sqlite', "import 'node:sqlite'"),
  plant('fastify-only-in-http', 'server/realtime/b.ts', 'fastify'),
  plant('fastify-only-in-http', 'server/compose.ts', '@fastify/static'),
  plant('sockets-only-in-realtime-and-sync', 'server/documents/b.ts', 'y-protocols'),
  plant('sockets-only-in-realtime-and-sync', 'server/http/b.ts', 'ws'),
  plant('sockets-only-in-realtime-and-sync', 'client/board/c.ts', 'socket.io-client'),
  plant('sockets-only-in-realtime-and-sync', 'client/features/lobby/c.ts', 'y-websocket'),
  plant('no-circles', 'server/identity/a.ts', 'server/identity/b.ts'),
  plant('every-import-exists', 'server/reviews/a.ts', './gone.ts', "import './gone.ts'"),
  plant('product-knows-no-tests', 'server/reviews/b.ts', 'tests/kit/target.ts'),
  plant('product-uses-no-test-file', 'server/reviews/c.ts', 'server/config.test.ts'),
  plant(
    'client-knows-no-server',
    'client/sync/b.ts',
    'server/config.ts',
    importingType('client/sync/b.ts', 'server/config.ts'),
  ),
  plant(
    'no-circles',
    'server/privacy/a.ts',
    'server/privacy/b.ts',
    importingType('server/privacy/a.ts', 'server/privacy/b.ts'),
  ),
]

/** Imports that are as they should be: none may be refused. */
export const innocent: Planted[] = [
  plant('', 'shared/board/ok.ts', 'yjs'),
  plant('', 'shared/wire/ok.ts', 'shared/domain/target.ts'),
  plant('', 'server/conference/ok.ts', 'shared/domain/target.ts'),
  plant('', 'server/http/ok.ts', 'fastify'),
  plant('', 'server/realtime/ok.ts', 'ws'),
  plant('', 'server/storage/ok.ts', 'server/conference/ports.ts'),
  plant('', 'server/storage/sqlite.ts', 'better-sqlite3'),
  plant('', 'client/features/record/ok.tsx', 'client/ui/target.tsx'),
  plant('', 'client/features/record/own.tsx', 'client/features/record/target.tsx'),
  plant('', 'client/app/ok.tsx', 'client/features/record/target.tsx'),
  plant('', 'tests/kit/ok.ts', 'server/storage/target.ts'),
]

/** The way back that makes two of the planted imports a circle; a circle is named once. */
export const wayBack: Planted[] = [
  plant('', 'server/identity/b.ts', 'server/identity/a.ts'),
  plant('', 'server/privacy/b.ts', 'server/privacy/a.ts'),
]
