/** A small document: one `POST /a` with a JSON body of a schema. */
export function bodyOf(schema: object, components: object = {}, openapi = '3.0.3'): object {
  return operationOf({ requestBody: { content: { 'application/json': { schema } } } }, components, openapi)
}

/** One `POST /a` with these members. */
export function operationOf(members: object, components: object = {}, openapi = '3.0.3'): object {
  return pathsOf({ '/a': { post: { operationId: 'a', responses: OK, ...members } } }, components, openapi)
}

export function pathsOf(paths: object, components: object = {}, openapi = '3.0.3'): object {
  return { openapi, info: { title: 't', version: '1' }, paths, components: { schemas: components } }
}

export const OK = { 200: { description: 'Fine.', content: { 'application/json': { schema: {} } } } }

/** A form with these properties. */
export function formOf(properties: object, encoding: object = {}): object {
  const schema = { type: 'object', properties }
  return operationOf({ requestBody: { content: { 'application/x-www-form-urlencoded': { schema, encoding } } } })
}

/** A form of parts with these properties. */
export function partsOf(properties: object): object {
  return operationOf({
    requestBody: { content: { 'multipart/form-data': { schema: { type: 'object', properties } } } },
  })
}

/** A GET with one query parameter. */
export function queryOf(parameter: object): object {
  return pathsOf({ '/a': { get: { operationId: 'a', parameters: [{ in: 'query', ...parameter }], responses: OK } } })
}

export const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` })
