import type { Book, createLibrary } from './library.ts'

interface Request {
  params: { isbn: string }
  query: { author?: string; days: number }
  body: Book
  access: { reader: string }
}

/** The operations of `test/specs/library.yaml`. What the generator makes of them checks these types in `compiles.test.ts`. */
export const libraryHandlers = (library: ReturnType<typeof createLibrary>) => ({
  listBooks({ query: { author } }: Pick<Request, 'query'>) {
    return { status: 200, body: library.list().filter((book) => author === undefined || book.author === author) }
  },

  async addBook({ body }: Pick<Request, 'body'>) {
    library.add(body)
    return { status: 201, headers: { location: `/books/${body.isbn}` }, body: { ...body, lent: false } }
  },

  async borrowBook({ params: { isbn }, query: { days }, access: { reader } }: Omit<Request, 'body'>) {
    library.lend(isbn, reader)
    return { status: 200, body: { isbn, reader, days } }
  },

  async returnBook({ params: { isbn }, access: { reader } }: Omit<Request, 'body' | 'query'>) {
    library.takeBack(isbn, reader)
    return { status: 204 }
  },
})
