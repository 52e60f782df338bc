import type { Check } from './check.ts'
import type { Machine, NativePart } from './machine.ts'

/** The oldest Node.js that musen is tested with: that of Debian 13. */
const OLDEST_NODE = [20, 19] as const

/** Checks the version of Node.js. */
export function checkNode({ node }: Pick<Machine, 'node'>): Check {
  const [major = 0, minor = 0] = node.split('.').map(Number)
  const [oldestMajor, oldestMinor] = OLDEST_NODE
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor))
    return { name: 'node', level: 'ok', detail: `Node.js ${node}.` }
  return {
    name: 'node',
    level: 'error',
    detail: `Node.js ${node} is too old: musen needs ${OLDEST_NODE.join('.')} or newer.`,
    hint: 'Install Node.js 22 or 24, then install musen again.',
  }
}

/** Checks the packages with a native part: SQLite and the serial ports. */
export async function checkNativeParts(machine: Pick<Machine, 'loadNative' | 'node'>): Promise<Check[]> {
  const [sqlite, builtIn, serial] = await Promise.all([
    fault(machine, 'better-sqlite3'),
    fault(machine, 'node:sqlite'),
    fault(machine, 'serialport'),
  ])
  return [sqliteCheck(machine.node, sqlite, builtIn), serialCheck(machine.node, serial)]
}

function sqliteCheck(node: string, sqlite: string | undefined, builtIn: string | undefined): Check {
  const name = 'native-sqlite'
  if (sqlite === undefined) return { name, level: 'ok', detail: 'SQLite: better-sqlite3 works.' }
  const why = `better-sqlite3 does not load on Node.js ${node}: ${sqlite}`
  return {
    name,
    level: builtIn === undefined ? 'warning' : 'error',
    detail: builtIn === undefined ? `${why}. Node.js has its own SQLite.` : `${why}. Node.js has no SQLite either.`,
    hint: 'Run "npm rebuild better-sqlite3" in the folder of musen (pnpm: "pnpm approve-builds"), or use Node.js 22 or 24.',
  }
}

function serialCheck(node: string, serial: string | undefined): Check {
  const name = 'native-serialport'
  if (serial === undefined) return { name, level: 'ok', detail: 'Serial ports: serialport works.' }
  return {
    name,
    level: 'error',
    detail: `serialport does not load on Node.js ${node}: ${serial}. Radios over TCP work.`,
    hint: 'Run "npm rebuild @serialport/bindings-cpp" in the folder of musen (pnpm: "pnpm approve-builds").',
  }
}

/** Returns the first line of the error; undefined if the part works. */
async function fault(machine: Pick<Machine, 'loadNative'>, name: NativePart): Promise<string | undefined> {
  try {
    await machine.loadNative(name)
    return undefined
  } catch (error) {
    const [line = ''] = (error instanceof Error ? error.message : String(error)).split('\n')
    return line.trim().replace(/\.$/, '')
  }
}
