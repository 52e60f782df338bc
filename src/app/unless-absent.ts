import { DomainError, type ErrorCode } from '../domain/errors.ts'

/**
 * Runs a removal that succeeds also if its subject does not exist, so that a client can send a DELETE again whose answer was lost.
 * @param absent the code that says that the subject does not exist; all other errors, such as a missing parent, remain
 */
export async function unlessAbsent(absent: ErrorCode, removal: () => Promise<void>): Promise<void> {
  try {
    await removal()
  } catch (error) {
    if (!(error instanceof DomainError && error.code === absent)) throw error
  }
}
