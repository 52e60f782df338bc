/** Of the node. */
export const ETAG = '"0"'
/** What all servers answer with: the same objects, made once, so that only the HTTP side is measured. */
export const node = {
  id: 'bench:JA1ABC-9',
  radioId: 'bench',
  address: 'JA1ABC-9',
  firstHeardAt: '2026-11-24T08:00:00.000Z',
  lastHeardAt: '2026-11-24T08:05:00.000Z',
  receivedCount: 12,
  signal: { rssiDbm: -87, snrDb: 6.25 },
}
export const message = {
  id: 'msg_demo000000-4',
  seq: 4,
  direction: 'out',
  radioId: 'bench',
  nodeId: 'bench:JA1ABC-9',
  state: 'queued',
  final: false,
  destination: 'JA1ABC-9',
  payload: { encoding: 'text', data: 'Hello from musen' },
  priority: 5,
  attempts: 0,
  createdAt: '2026-11-24T08:00:00.000Z',
  updatedAt: '2026-11-24T08:00:00.000Z',
}
export const page = { items: Array.from({ length: 50 }, () => message), nextCursor: 'opaque' }
