import { createProblem, fieldError, type ToProblem } from '../../../src/openapi/problem.ts'

export interface Book {
  isbn: string
  title: string
  author: string
}

/** Everything that can go wrong in a library. */
export class LibraryError extends Error {
  readonly code: keyof typeof KINDS
  readonly field: string

  constructor(code: keyof typeof KINDS, message: string, field: string) {
    super(message)
    this.code = code
    this.field = field
  }
}

const KINDS = {
  'book-not-found': { status: 404, title: 'Book not found' },
  'book-exists': { status: 409, title: 'Book exists' },
  'book-lent': { status: 409, title: 'Book lent', retryAfter: 86_400 },
}

const problem = createProblem(KINDS)

export const toProblem: ToProblem = (error, whereIs) => {
  if (!(error instanceof LibraryError)) return undefined
  const { code, message, field } = error
  const where = field.startsWith('/') ? 'body' : whereIs(field)
  return problem(code, message, { errors: [fieldError(where, field, message)] })
}

/** The state of the service: its books, and who has which. */
export function createLibrary() {
  const books = new Map<string, Book>()
  const readers = new Map<string, string>()

  function find(isbn: string): Book {
    const book = books.get(isbn)
    if (!book) throw new LibraryError('book-not-found', `There is no book ${isbn}.`, 'isbn')
    return book
  }

  return {
    list: () => [...books.values()].map((book) => ({ ...book, lent: readers.has(book.isbn) })),

    add(book: Book): void {
      if (books.has(book.isbn)) throw new LibraryError('book-exists', `The book ${book.isbn} exists.`, '/isbn')
      books.set(book.isbn, book)
    },

    lend(isbn: string, reader: string): void {
      find(isbn)
      const holder = readers.get(isbn)
      if (holder !== undefined && holder !== reader)
        throw new LibraryError('book-lent', `The book ${isbn} is lent.`, 'isbn')
      readers.set(isbn, reader)
    },

    takeBack(isbn: string, reader: string): void {
      if (readers.get(find(isbn).isbn) === reader) readers.delete(isbn)
    },
  }
}
