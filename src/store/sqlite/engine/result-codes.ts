/** The primary result codes: https://www.sqlite.org/rescode.html. Their numbers are the positions here. */
const PRIMARY = [
  'OK',
  'ERROR',
  'INTERNAL',
  'PERM',
  'ABORT',
  'BUSY',
  'LOCKED',
  'NOMEM',
  'READONLY',
  'INTERRUPT',
  'IOERR',
  'CORRUPT',
  'NOTFOUND',
  'FULL',
  'CANTOPEN',
  'PROTOCOL',
  'EMPTY',
  'SCHEMA',
  'TOOBIG',
  'CONSTRAINT',
  'MISMATCH',
  'MISUSE',
  'NOLFS',
  'AUTH',
  'FORMAT',
  'RANGE',
  'NOTADB',
]

/** The second part of the extended codes that tell a user more; by the extended number, which is the primary one plus 256 times a detail. */
const EXTENDED: Record<number, string> = {
  261: 'RECOVERY',
  517: 'SNAPSHOT',
  773: 'TIMEOUT',
  264: 'RECOVERY',
  520: 'CANTLOCK',
  776: 'ROLLBACK',
  1032: 'DBMOVED',
  1288: 'CANTINIT',
  1544: 'DIRECTORY',
  266: 'READ',
  522: 'SHORT_READ',
  778: 'WRITE',
  1034: 'FSYNC',
  1290: 'DIR_FSYNC',
  1546: 'TRUNCATE',
  1802: 'FSTAT',
  2058: 'UNLOCK',
  2314: 'RDLOCK',
  2570: 'DELETE',
  3338: 'ACCESS',
  3594: 'CHECKRESERVEDLOCK',
  3850: 'LOCK',
  4106: 'CLOSE',
  4618: 'SHMOPEN',
  4874: 'SHMSIZE',
  5130: 'SHMLOCK',
  5386: 'SHMMAP',
  6154: 'MMAP',
  8458: 'CORRUPTFS',
  267: 'VTAB',
  523: 'SEQUENCE',
  779: 'INDEX',
  526: 'ISDIR',
  782: 'FULLPATH',
  275: 'CHECK',
  531: 'COMMITHOOK',
  787: 'FOREIGNKEY',
  1043: 'FUNCTION',
  1299: 'NOTNULL',
  1555: 'PRIMARYKEY',
  1811: 'TRIGGER',
  2067: 'UNIQUE',
  2579: 'ROWID',
  3091: 'DATATYPE',
}

/** Returns the name of a result code of SQLite, for example `SQLITE_CONSTRAINT_UNIQUE` for 2067. */
export function resultCodeName(number: number): string {
  const primary = PRIMARY[number & 0xff] ?? 'ERROR'
  const detail = EXTENDED[number]
  return detail === undefined ? `SQLITE_${primary}` : `SQLITE_${primary}_${detail}`
}

/**
 * Gives an error of node:sqlite the code that better-sqlite3 gives it, by its number in `errcode`. Returns other errors unchanged.
 * @param number replaces `errcode`
 */
export function withCode(error: unknown, number?: number): unknown {
  const errcode = number ?? (error instanceof Error && 'errcode' in error ? error.errcode : undefined)
  if (error instanceof Error && typeof errcode === 'number') Object.assign(error, { code: resultCodeName(errcode) })
  return error
}
