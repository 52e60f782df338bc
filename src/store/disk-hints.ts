/** What to do about an error of SQLite or the file system, by the beginning of its code. */
const HINTS: [prefix: string, hint: string][] = [
  ['SQLITE_FULL', 'The disk is full, or the quota is used up. Free some space; musen then continues automatically.'],
  ['ENOSPC', 'The disk is full: free some space.'],
  ['EDQUOT', 'The disk quota is used up: free some space.'],
  ['SQLITE_READONLY', 'Make the data directory and its files writable for the user that runs musen.'],
  ['SQLITE_PERM', 'Make the data directory and its files writable for the user that runs musen.'],
  ['SQLITE_CANTOPEN', 'Check that the data directory exists and is writable for the user that runs musen.'],
  ['EACCES', 'Make the data directory writable for the user that runs musen, or choose another one.'],
  ['EPERM', 'Make the data directory writable for the user that runs musen, or choose another one.'],
  ['EROFS', 'The file system is mounted read-only: choose another data directory.'],
  ['ENOENT', 'The directory cannot be created: choose another data directory.'],
  ['ENOTDIR', 'A part of the path is a file: choose another data directory.'],
  ['EEXIST', 'The path is a file: choose another data directory.'],
  ['EMFILE', 'The process has no descriptors left: raise the limit with ulimit -n, or LimitNOFILE of systemd.'],
  ['SQLITE_BUSY', 'Another program has locked the database: close that program.'],
  ['SQLITE_IOERR', 'Check the disk: the operating system could not read or write it.'],
  ['EIO', 'Check the disk: the operating system could not read or write it.'],
]

/** Returns the code of an error of SQLite or the file system; '' if it has none. */
export function codeOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  return typeof code === 'string' ? code : ''
}

/** Returns the options of a DomainError for a write that failed: the cause, and the hint if the code is known. */
export function unwritable(error: unknown): { cause: unknown; hint?: string } {
  const hint = HINTS.find(([prefix]) => codeOf(error).startsWith(prefix))?.[1]
  return { cause: error, ...(hint !== undefined && { hint }) }
}
