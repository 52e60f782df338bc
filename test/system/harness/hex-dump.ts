/** As Dire Wolf's programs print bytes: `  000:  82 a0 b4 ...  .....`, sixteen a line. */
const LINE = /^ {2}[0-9a-f]{3}: ((?: [0-9a-f ]{2}){16})/

/** The bytes of every dump in a text. A line at offset 000 begins a new one. */
export function hexDumps(text: string): Buffer[] {
  const dumps: Buffer[] = []
  for (const line of text.split('\n')) {
    const digits = LINE.exec(line)?.[1]
    if (digits === undefined) continue
    const bytes = Buffer.from(digits.replaceAll(' ', ''), 'hex')
    if (line.startsWith('  000:')) dumps.push(bytes)
    else dumps.push(Buffer.concat([dumps.pop() ?? Buffer.alloc(0), bytes]))
  }
  return dumps
}
