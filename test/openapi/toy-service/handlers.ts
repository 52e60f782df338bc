import type { Book, createLibrary } from './library.ts'

interface Caller {
  access: { reader: string }
}

interface BookInPath {
  params: { isbn: string }
}

/** The operations of `test/specs/library.yaml`; `compiles.test.ts` checks their types against the generated ones. */
export const libraryHandlers = (library: ReturnType<typeof createLibrary>) => ({
  listBooks({ query: { author } }: { query: { author?: string } }) {
    return {
      status: 200 as const,
      body: library.list().filter((book) => author === undefined || book.author === author),
    }
  },

  async addBook({ body }: { body: Book }) {
    library.add(body)
    return { status: 201 as const, headers: { location: `/books/${body.isbn}` }, body: { ...body, lent: false } }
  },

  async borrowBook({
    params: { isbn },
    query: { days },
    access: { reader },
  }: BookInPath & Caller & { query: { days: number } }) {
    library.lend(isbn, reader)
    return { status: 200 as const, body: { isbn, reader, days } }
  },

  async returnBook({ params: { isbn }, access: { reader } }: BookInPath & Caller) {
    library.takeBack(isbn, reader)
    return { status: 204 as const }
  },
})
