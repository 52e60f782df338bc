import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Spec } from '../../../../src/openapi/generate/document/spec.ts'
import type { Operation } from '../../../../src/openapi/generate/model/model.ts'
import { createMock } from '../../../../src/openapi/mock/mock.ts'
import { sampleOf } from '../../../../src/openapi/mock/sample.ts'
import { createService } from '../../../../src/openapi/runtime/service.ts'
import { createRecorder } from '../../runtime/generated-api.ts'

export interface Large {
  spec: Spec
  /** Where its code was generated. */
  folder: string
  operations: Operation[]
}

/** How many answers had each status. */
type Statuses = Map<string, number>

/** Sends a valid request for each operation to a service and to a mock. */
export async function serveLarge({ spec, folder, operations: all }: Large, operations: readonly Operation[]) {
  const { routes } = await import(/* @vite-ignore */ pathToFileURL(join(folder, 'routes.ts')).href)
  const handler = ({ params }: { params: object }) => ({ status: 200, body: params })
  const app = await createService({
    api: { routes, specDocument: spec.original },
    handlers: Object.fromEntries(all.map(({ id }) => [id, handler])),
    logger: createRecorder().logger,
    responseValidation: 'off',
    admit: () => undefined,
  })
  const mock = await createMock(spec)
  const [served, mocked]: [Statuses, Statuses] = [new Map(), new Map()]
  const count = (to: Statuses, status: number) => to.set(`${status}`, (to.get(`${status}`) ?? 0) + 1)
  for (const { path, method, body } of operations) {
    const url = path.replaceAll(/\{[^}]*\}/g, 'x')
    const payload = body && (sampleOf(spec, body.contents[0]?.schema, 0, true) as object)
    const request = { method: method.toUpperCase() as 'GET', url, ...(payload && { payload }) }
    count(served, (await app.inject(request)).statusCode)
    count(mocked, (await mock.inject(request)).statusCode)
  }
  await Promise.all([app.close(), mock.close()])
  return { served, mocked }
}
