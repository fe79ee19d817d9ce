/**
 * What brings a file from each version to the next; `user_version` says how many were made. A released one is never
 * changed: a change is the next.
 */
export const MIGRATIONS: readonly string[] = [
  `CREATE TABLE entries (
     scope TEXT NOT NULL,
     seq INTEGER NOT NULL CHECK (seq >= 1),
     once TEXT,
     body TEXT NOT NULL,
     PRIMARY KEY (scope, seq)
   ) STRICT, WITHOUT ROWID;
   CREATE UNIQUE INDEX entries_once ON entries (scope, once) WHERE once IS NOT NULL;
   CREATE TABLE probe (id INTEGER PRIMARY KEY CHECK (id = 1), times INTEGER NOT NULL) STRICT;
   INSERT INTO probe VALUES (1, 0);`,
]

/** "MVJ1": in the file's header, so that another program's database is not taken for ours. */
export const APPLICATION = 0x4d564a31
