/** What a menu or an answer calls a key or a password; in the menus of TWELITE `K:` is its letter, and `->` repeats what was typed. */
const SPEAKS_OF_SECRETS = /key|crypt|\benc|passw|secret|\bpsk|token|c?pin\b|(?:^|[^0-9a-z])k:|->/i
/** A line end may be one byte of a line that was damaged, and a prompt's answer is repeated in the line behind it. */
const LINES_BEHIND = 2

/** Tells which lines of text may show a secret. */
export function createSecretLines() {
  // The first line may be the rest of one.
  let wary = 1

  return {
    /** To be asked of each line in turn, also of pieces of a long one. */
    mayShowSecret(line: string): boolean {
      const speaks = SPEAKS_OF_SECRETS.test(line)
      const may = speaks || wary > 0
      wary = speaks ? LINES_BEHIND : Math.max(wary - 1, 0)
      return may
    },
    /** The line before was whole and understood: nothing of it is in the next ones. */
    trust(): void {
      wary = 0
    },
  }
}
