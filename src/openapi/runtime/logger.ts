/** What the toolkit needs of a logger; pino has it. */
export interface Logger {
  error(details: object, message: string): void
}
