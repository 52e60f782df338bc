// Decodes with js-aprs-fap. On stdin, one packet a line as a JSON string, one character a byte. On stdout, a line each: what it says.
import { createInterface } from 'node:readline'
import fap from 'js-aprs-fap'

const parser = new fap.aprsParser()

for await (const line of createInterface({ input: process.stdin })) {
  let answer
  try {
    answer = parser.parseaprs(JSON.parse(line))
  } catch (error) {
    answer = { thrown: String(error) }
  }
  process.stdout.write(`${JSON.stringify(answer)}\n`)
}
