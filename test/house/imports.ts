import { posix as path } from 'node:path'
import ts from 'typescript'
import { ROOMS, type Room } from './rooms.ts'

/** The table of rooms, for messages. */
const TABLE = 'test/house/rooms.ts'

const NO_ROOM: Room = { from: [], packages: [] }

/**
 * Returns a sentence for each import of a file that the table of rooms does not allow.
 * @param file path from the project's root, with slashes
 */
export function forbiddenImports(file: string, code: string): string[] {
  const name = roomOf(file)
  const room = name === undefined ? NO_ROOM : (ROOMS[name] ?? NO_ROOM)
  return importsOf(code).flatMap((specifier) => {
    const target = specifier.startsWith('.') ? path.join(path.dirname(file), specifier) : undefined
    const allowed = target === undefined ? allowsPackage(room, specifier) : allowsFile(room, name, file, target)
    return allowed ? [] : [sentence(file, target ?? specifier, name, room)]
  })
}

/** Returns the row of the table that a file belongs to; undefined if it has none. */
export function roomOf(file: string): string | undefined {
  const rows = Object.keys(ROOMS).filter((row) => isWithin(file, row))
  return rows.sort((a, b) => b.length - a.length)[0]
}

/** Returns the specifiers of all imports: of values and types, static and dynamic, and of modules that are passed on. */
function importsOf(code: string): string[] {
  return ts.preProcessFile(code, true, true).importedFiles.map(({ fileName }) => fileName)
}

function allowsFile({ from, not = [] }: Room, name: string | undefined, file: string, target: string): boolean {
  if (target === file) return true
  if (name === undefined || not.includes(path.basename(target))) return false
  return [name, ...from].some((row) => isWithin(target, row))
}

function allowsPackage({ packages }: Room, specifier: string): boolean {
  return packages.some((one) => (one === 'node:*' ? specifier.startsWith('node:') : isWithin(specifier, one)))
}

function isWithin(file: string, row: string): boolean {
  return file === row || file.startsWith(`${row}/`)
}

function sentence(file: string, target: string, name: string | undefined, { from, packages }: Room): string {
  if (name === undefined)
    return `${file} imports ${target}: the file is in no room of ${TABLE}, so it may import nothing.`
  const allowed = [...from, ...packages].join(', ') || 'nothing else'
  return `${file} imports ${target}: the room ${name} may import ${allowed} (${TABLE}).`
}
