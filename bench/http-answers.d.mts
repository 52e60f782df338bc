export const node: { id: string }
export const message: { id: string }
export const page: { items: { id: string }[]; nextCursor: string }
export const ETAG: string
