/** Words for a key or a password in menus and answers. In TWELITE's menus `K:` is the key's letter, and `->` repeats the input. */
const SPEAKS_OF_SECRETS = /key|crypt|\benc|passw|secret|\bpsk|token|c?pin\b|(?:^|[^0-9a-z])k:|->/i
/** A line end may be one byte of a damaged line, and the answer to a prompt is repeated in the next line. */
const LINES_BEHIND = 2

/** Finds lines of text that may show a secret. */
export function createSecretLines() {
  // The first line may be the rest of a line with a secret.
  let wary = 1

  return {
    /** Call it for each line in turn, also for pieces of a long line. */
    mayShowSecret(line: string): boolean {
      const speaks = SPEAKS_OF_SECRETS.test(line)
      const may = speaks || wary > 0
      wary = speaks ? LINES_BEHIND : Math.max(wary - 1, 0)
      return may
    },
    /** The line before was complete and understood: the next lines do not continue it. */
    trust(): void {
      wary = 0
    },
  }
}
