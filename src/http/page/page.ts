import { readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { type ConstantAnswer, createConstantAnswer, sendConstant } from '../../openapi/runtime/answer/constant.ts'
import { HttpError } from '../problems.ts'

/** Allows content of this service only, and nothing inline. Preact and uPlot set styles by script, which needs no exception. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
}

/** Names contain a hash of the content, so a client never needs to ask again. */
const FOREVER = 'public, max-age=31536000, immutable'

const HTML = 'text/html; charset=utf-8'

/** A file of the page, with what the build has compressed. */
interface PageFile {
  type: string
  body: Buffer
  gzip: Buffer
  br: Buffer
}

/** The web page: its HTML, and its files by name. */
export interface Page {
  html: string
  /** The Content-Security-Policy of the HTML. */
  policy: string
  files: ReadonlyMap<string, PageFile>
}

/** Reads a page that `npm run build` has written. Without a folder, the page says how to build it. */
export function readPage(folder: string | undefined): Page {
  if (folder === undefined) return { html: NOT_BUILT, policy: POLICY, files: new Map() }
  const assets = join(folder, 'assets')
  const names = readdirSync(assets).filter((name) => extname(name) in TYPES)
  const files = names.map((name): [string, PageFile] => {
    const read = (ending: string) => readFileSync(join(assets, name + ending))
    return [name, { type: TYPES[extname(name)] ?? '', body: read(''), gzip: read('.gz'), br: read('.br') }]
  })
  return { html: readFileSync(join(folder, 'index.html'), 'utf8'), policy: POLICY, files: new Map(files) }
}

const NOT_BUILT = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>musen</title>
<h1>musen is running</h1>
<p>The web page is not built. Run <code>npm run build</code> and start musen again.</p>
<p><a href="/docs/">API documentation</a></p>
</html>
`

/** The routes of `addPage`, for the `Allow` of a 405. */
export const pageRoutes = [{ method: 'GET', url: '/ui/*' }] as const

/** Serves the files of the page at `/ui/assets/`, and its HTML at every other path under `/ui/`: the page reads the path itself. */
export function addPage(server: FastifyInstance, { html, policy, files }: Page): void {
  const shown = createConstantAnswer(html, { headers: { 'content-type': HTML, 'content-security-policy': policy } })
  const answers = new Map([...files].map(([name, file]) => [`/ui/assets/${name}`, answerOf(file)]))
  server.route({
    method: ['GET', 'HEAD'],
    url: '/ui/*',
    handler(request: FastifyRequest, reply: FastifyReply) {
      const [path = ''] = request.url.split('?', 1)
      const answer = answers.get(path) ?? (path.startsWith('/ui/assets/') ? undefined : shown)
      if (answer === undefined) throw new HttpError('not-found', `The path ${path} does not exist.`)
      sendConstant(reply, answer)
    },
  })
}

function answerOf({ type, body, gzip, br }: PageFile): ConstantAnswer {
  const answer = createConstantAnswer(body, { headers: { 'content-type': type, 'cache-control': FOREVER } })
  answer.compressed.set('gzip', gzip).set('br', br)
  return answer
}
