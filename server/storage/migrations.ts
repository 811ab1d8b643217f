import { type Kysely, sql } from 'kysely';
import type { Migration, MigrationProvider } from 'kysely/migration';

// Once released, a migration is never changed: what comes later gets a number of its own.
const MIGRATIONS: Record<string, Migration> = {
  '0001-sessions-and-events': {
    async up(db: Kysely<unknown>) {
      await db.schema
        .createTable('sessions')
        .addColumn('number', 'integer', (column) => column.primaryKey().autoIncrement())
        .addColumn('id', 'text', (column) => column.notNull().unique())
        .addColumn('pin', 'text', (column) => column.notNull())
        .addColumn('scenario', 'text', (column) => column.notNull())
        .addColumn('title', 'text', (column) => column.notNull())
        .addColumn('version', 'text', (column) => column.notNull())
        .addColumn('docent', 'text', (column) => column.notNull())
        .addColumn('opened_on', 'integer', (column) => column.notNull())
        .addColumn('closed_on', 'integer')
        .addColumn('document', 'text', (column) => column.notNull())
        .execute();
      await sql`create unique index sessions_open_pin on sessions (pin) where closed_on is null`.execute(db);
      await db.schema
        .createTable('events')
        .addColumn('session', 'text', (column) => column.notNull())
        .addColumn('position', 'integer', (column) => column.notNull())
        .addColumn('line', 'text', (column) => column.notNull())
        .addPrimaryKeyConstraint('events_pk', ['session', 'position'])
        .modifyEnd(sql`without rowid`)
        .execute();
    },
  },
  '0002-docents-and-secrets': {
    async up(db: Kysely<unknown>) {
      await db.schema
        .createTable('docents')
        .addColumn('name', 'text', (column) => column.primaryKey())
        .addColumn('shown_name', 'text', (column) => column.notNull())
        .addColumn('password', 'text', (column) => column.notNull())
        .addColumn('created_on', 'integer', (column) => column.notNull())
        .execute();
      await db.schema
        .createTable('secrets')
        .addColumn('name', 'text', (column) => column.primaryKey())
        .addColumn('value', 'blob', (column) => column.notNull())
        .execute();
    },
  },
};

/** Every change of the tables so far, in order of name. */
export const migrationProvider: MigrationProvider = {
  getMigrations: async () => MIGRATIONS,
};
