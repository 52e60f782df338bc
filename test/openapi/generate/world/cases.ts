import { bodyOf, formOf, OK, operationOf, partsOf, pathsOf, queryOf, ref } from './documents.ts'

/** A request, the status that it gets, and what the handler received (`params`, `query`, `body`). */
export type Exchange = [method: string, url: string, body: unknown, status: number, received?: object]

export interface Case {
  what: string
  document: object
  /** Parts of the warnings, each of which must occur; none: there is no warning. */
  warnings: string[]
  /** Texts that files have. */
  has?: Record<string, string>
  exchanges?: Exchange[]
}

const A = { type: 'object', properties: { type: { type: 'string' }, a: { type: 'string' } }, required: ['type'] }
const B = { type: 'object', properties: { type: { type: 'string' }, b: { type: 'integer' } }, required: ['type'] }
const union = (mapping: object) => ({ oneOf: [ref('A'), ref('B')], discriminator: { propertyName: 'type', mapping } })
const text = { type: 'string' }
const file = { type: 'string', format: 'binary' }
const inPath = (name: string) => ({ name, in: 'path', required: true, schema: text })
const get = (id: string | undefined, ...parameters: object[]) => ({
  ...(id !== undefined && { operationId: id }),
  parameters,
  responses: OK,
})
const json = 'application/json'
const form = 'application/x-www-form-urlencoded'

/** A form of parts: name, text, and the name of a file. */
function parts(...fields: [name: string, text: string, fileName?: string][][]): object {
  const written = fields.flat().map(([name, value, fileName]) => {
    const more = fileName === undefined ? '' : `; filename="${fileName}"\r\nContent-Type: application/octet-stream`
    return `--b\r\nContent-Disposition: form-data; name="${name}"${more}\r\n\r\n${value}\r\n`
  })
  return { 'multipart/form-data; boundary=b': `${written.join('')}--b--\r\n` }
}

export const CASES: Case[] = [
  // G1: fields of a schema that are not schemas.
  {
    what: 'a schema with xml and externalDocs, whose members are not keywords',
    document: bodyOf({
      type: 'object',
      xml: { name: 'pet', wrapped: true, 'x-a': { $ref: 'nothing' } },
      externalDocs: { url: 'https://example.org', description: 'More.', default: 1, enum: 'x' },
      properties: { id: { type: 'integer', xml: { attribute: true, pattern: 3 } } },
    }),
    warnings: [],
    exchanges: [
      ['POST', '/a', { id: 1 }, 200],
      ['POST', '/a', { id: 'x' }, 400],
    ],
  },
  {
    what: 'a keyword that nobody knows, whose value may have any form',
    document: bodyOf({ type: 'object', propertyOrder: ['a'], options: { $ref: '#/nothing', required: 1 }, id: 'x' }),
    warnings: ['uses "propertyOrder"', 'uses "options"', 'uses "id"'],
  },
  {
    what: 'extensions anywhere',
    document: {
      ...operationOf(
        { responses: { ...OK, 'x-more': { $ref: 'nothing' } }, 'x-a': null },
        { A: { 'x-b': [{ $ref: 1 }] } },
      ),
      'x-top': { $ref: 'nothing' },
      paths: {
        'x-paths': { get: 1 },
        '/a': { 'x-item': { $ref: 1 }, get: get('a') },
      },
    },
    warnings: [],
  },
  // G2: the keys of a mapping are names.
  {
    what: 'a mapping with tags named like keywords',
    document: bodyOf(ref('U'), {
      A,
      B,
      U: union({ default: '#/components/schemas/A', enum: 'A', example: 'A', $ref: '#/components/schemas/B' }),
    }),
    warnings: [],
    exchanges: [
      ['POST', '/a', { type: 'default', a: 'x' }, 200],
      ['POST', '/a', { type: '$ref', b: 1 }, 200],
      ['POST', '/a', { type: '$ref', b: 'x' }, 400],
      ['POST', '/a', { type: 'none' }, 400],
    ],
  },
  // G3: operations without an id.
  {
    what: 'operations without an operationId',
    document: pathsOf({
      '/things/{id}/x': { get: get(undefined, inPath('id')) },
      '/things': { get: { ...get(undefined), operationId: '' }, post: { operationId: 'getThings', responses: OK } },
      '/': { get: get(undefined) },
      '/files/{name}.{ext}': { get: get(undefined, inPath('name'), inPath('ext')) },
      '/v1/{name}:cancel': { get: get(undefined, inPath('name')) },
      '/größe': { get: get(undefined) },
    }),
    warnings: [
      'has no operationId; it is named "getThingsByIdX"',
      'named "getThings2"',
      'named "getRoot"',
      'named "getFilesByNameByExt"',
      'named "getV1ByNameCancel"',
      'named "getGroudfe"',
    ],
    has: {
      'operations.ts': 'getThingsByIdX(request: GetThingsByIdXRequest)',
      'openapi.json': '"operationId":"getRoot"',
    },
    exchanges: [
      ['GET', '/things/1/x', undefined, 200, { params: { id: '1' } }],
      ['GET', '/files/a.png', undefined, 200, { params: { name: 'a', ext: 'png' } }],
      ['GET', '/v1/jobs:cancel', undefined, 200, { params: { name: 'jobs' } }],
      ['GET', '/gr%C3%B6%C3%9Fe', undefined, 200],
    ],
  },
  {
    what: 'ids that differ in signs only, are reserved, or have no letters of ASCII',
    document: pathsOf({
      '/a': {
        get: get('pets/list'),
        put: get('pets.list'),
        post: get('PetsList'),
        patch: get('then'),
        delete: get('検索'),
      },
    }),
    warnings: ['named "petsList2"', 'named "PetsList3"', '"then" is reserved'],
    has: { 'operations.ts': 'u691cu7d22(request' },
    exchanges: [['PATCH', '/a', undefined, 200]],
  },
  // G4: keywords of 3.0 in 3.1.
  {
    what: 'nullable and exclusive limits of 3.0 in 3.1',
    document: bodyOf(
      {
        type: 'object',
        properties: {
          a: { type: 'string', nullable: true },
          b: { ...ref('A'), nullable: true },
          c: { type: 'integer', minimum: 1, exclusiveMinimum: true },
          d: { type: ['string'], enum: ['x'], nullable: true },
          e: { type: 'string', nullable: false },
          f: { anyOf: [text, { type: 'integer' }], nullable: true },
        },
      },
      { A: { type: 'object' } },
      '3.1.0',
    ),
    warnings: ['uses "nullable"', 'uses "exclusiveMinimum"'],
    has: { 'types.ts': 'a?: string | null' },
    exchanges: [
      ['POST', '/a', { a: null, b: null, c: 2, d: null, f: null }, 200],
      ['POST', '/a', { c: 1 }, 400],
      ['POST', '/a', { e: null }, 400],
      ['POST', '/a', { b: 1 }, 400],
    ],
  },
  // G5: defaults that break their schema.
  {
    what: 'defaults that do not match their own schema',
    document: bodyOf({
      type: 'object',
      properties: {
        uri: { type: 'string', format: 'uri', default: '' },
        choice: { type: 'string', enum: ['a', 'b'], default: '' },
        flag: { type: 'boolean', default: 'false' },
        count: { type: 'integer', default: 3 },
      },
    }),
    warnings: [
      'the default "" breaks its own schema: it must match format "uri"; it is not filled in',
      'the default "false"',
    ],
    exchanges: [['POST', '/a', {}, 200, { body: { count: 3 } }]],
  },
  {
    what: 'such a default of a parameter',
    document: queryOf({ name: 'n', schema: { type: 'integer', maximum: 10, default: 11 } }),
    warnings: ['the default 11 breaks its own schema'],
    exchanges: [['GET', '/a', undefined, 200, { query: {} }]],
  },
  // G6: patterns.
  {
    what: 'patterns that are valid without the flag u only, or not at all',
    document: bodyOf({
      type: 'object',
      properties: {
        a: { type: 'string', pattern: '^[a-zA-Z0-9\\-\\_]+$' },
        b: { type: 'string', pattern: '^[\\w-.]+$' },
        c: { type: 'string', pattern: '(?i)^a$' },
        d: { type: 'string', pattern: '^\\p{Lu}$' },
      },
      patternProperties: { '^\\_': { type: 'integer' }, '(': { type: 'integer' } },
    }),
    warnings: ['it is used without the flag "u"', 'it is not checked'],
    exchanges: [
      ['POST', '/a', { a: 'a-_', b: 'a-.', c: 'x', d: 'Ä', _: 1 }, 200],
      ['POST', '/a', { a: 'a b' }, 400],
      ['POST', '/a', { b: 'a b' }, 400],
      ['POST', '/a', { _: 'x' }, 400],
      ['POST', '/a', { d: 'ab' }, 400],
    ],
  },
  // G7: names that are alike.
  {
    what: 'components whose names differ in signs only',
    document: bodyOf(
      { type: 'object', properties: { a: ref('nullTime'), b: ref('NullTime'), c: ref('null-time'), u: ref('U') } },
      {
        nullTime: text,
        NullTime: { type: 'object', properties: { type: text }, required: ['type'] },
        'null-time': { type: 'integer' },
        A,
        U: { oneOf: [ref('A'), ref('NullTime')], discriminator: { propertyName: 'type' } },
        名前: text,
        名: text,
      },
    ),
    warnings: ['it is called "NullTime2"', 'it is called "null-time3"'],
    exchanges: [
      ['POST', '/a', { a: 'x', b: { type: 'x' }, c: 1, u: { type: 'NullTime' } }, 200],
      ['POST', '/a', { a: 1 }, 400],
      ['POST', '/a', { c: 'x' }, 400],
      ['POST', '/a', { u: { type: 'NullTime2' } }, 400],
    ],
  },
  {
    what: 'webhooks whose names are alike, and an operation whose validator is called as a component',
    document: {
      ...bodyOf(ref('AQuery'), { AQuery: { type: 'object' } }, '3.1.0'),
      webhooks: {
        'new-pet': { post: { requestBody: { content: { [json]: { schema: text } } } } },
        newPet: { post: { requestBody: { content: { [json]: { schema: text } } } } },
      },
    },
    warnings: [],
    has: { 'routes.ts': 'newPet2' },
  },
  // G8: forms with objects.
  {
    what: 'objects in forms, which are JSON',
    document: formOf({
      address: { type: 'object', properties: { city: text, number: { type: 'integer' } }, required: ['city'] },
      lines: { type: 'array', items: { type: 'object', properties: { count: { type: 'integer' } } } },
      either: { oneOf: [{ type: 'object' }, { type: 'integer' }] },
      name: text,
    }),
    warnings: [],
    exchanges: [
      [
        'POST',
        '/a',
        { [form]: 'address={"city":"Kyoto","number":1}&lines={"count":1}&lines={"count":2}&either=3&name=5' },
        200,
        { body: { address: { city: 'Kyoto', number: 1 }, lines: [{ count: 1 }, { count: 2 }], either: 3, name: '5' } },
      ],
      ['POST', '/a', { [form]: 'address={"number":"x"}' }, 400],
      ['POST', '/a', { [form]: 'address=Kyoto' }, 400],
    ],
  },
  {
    what: 'forms with deepObject in their encoding, as those of Stripe',
    document: formOf(
      {
        metadata: {
          anyOf: [
            { type: 'object', additionalProperties: text },
            { type: 'string', enum: [''] },
          ],
        },
        expand: { type: 'array', items: text },
        items: {
          type: 'array',
          items: {
            type: 'object',
            properties: {
              price: text,
              quantity: { type: 'integer' },
              data: { type: 'object', properties: { n: { type: 'number' } } },
            },
          },
        },
        shipping: {
          type: 'object',
          properties: { address: { type: 'object', properties: { line1: text, floor: { type: 'integer' } } } },
        },
      },
      Object.fromEntries(
        ['metadata', 'expand', 'items', 'shipping'].map((name) => [name, { style: 'deepObject', explode: true }]),
      ),
    ),
    warnings: ['"expand" is a list, which deepObject'],
    exchanges: [
      [
        'POST',
        '/a',
        {
          [form]:
            'metadata[a]=1&expand[]=x&expand[]=y&items[0][price]=p&items[0][quantity]=2&items[1][data][n]=1.5&shipping[address][floor]=3',
        },
        200,
        {
          body: {
            metadata: { a: '1' },
            expand: ['x', 'y'],
            items: [{ price: 'p', quantity: 2 }, { data: { n: 1.5 } }],
            shipping: { address: { floor: 3 } },
          },
        },
      ],
      ['POST', '/a', { [form]: 'items[0][quantity]=x' }, 400],
      ['POST', '/a', { [form]: 'metadata=' }, 200, { body: { metadata: '' } }],
    ],
  },
  {
    what: 'parameters that nest, or that their style cannot write',
    document: pathsOf({
      '/a': {
        get: get(
          'a',
          {
            name: 'filter',
            in: 'query',
            style: 'deepObject',
            explode: true,
            schema: {
              type: 'object',
              properties: {
                by: { type: 'object', properties: { age: { type: 'integer' } } },
                ids: { type: 'array', items: { type: 'integer' } },
              },
            },
          },
          {
            name: 'ids',
            in: 'query',
            style: 'deepObject',
            explode: true,
            schema: { type: 'array', items: { type: 'integer' } },
          },
          {
            name: 'rows',
            in: 'query',
            schema: { type: 'array', items: { type: 'array', items: { type: 'integer' } } },
          },
          { name: 'plain', in: 'query', style: 'pipeDelimited', schema: { type: 'integer' } },
          { name: 'xml', in: 'query', content: { 'application/xml': { schema: { type: 'object' } } } },
        ),
      },
    }),
    warnings: [
      'contains nested lists or objects',
      'is a list, which deepObject',
      'is a plain value, which pipeDelimited',
    ],
    exchanges: [
      [
        'GET',
        '/a?filter[by][age]=5&filter[ids][]=1&filter[ids][]=2&ids[]=3&rows=[1,2]&plain=4&xml=%3Ca/%3E',
        undefined,
        200,
        { query: { filter: { by: { age: 5 }, ids: [1, 2] }, ids: [3], rows: [[1, 2]], plain: 4, xml: '<a/>' } },
      ],
      ['GET', '/a?filter[by][age]=x', undefined, 400],
    ],
  },
  // G9: examples.
  {
    what: 'examples that ajv would read',
    document: bodyOf(
      { type: 'object', example: { $id: '1', $ref: 1 }, properties: { a: { ...ref('A'), example: { $id: '1' } } } },
      { A: { type: 'object', example: { $id: '1' }, default: { $schema: 'x' }, properties: { $id: text } } },
    ),
    warnings: [],
    exchanges: [['POST', '/a', { a: { $id: 'x' } }, 200]],
  },
  // G11: files, and webhooks of any kind.
  {
    what: 'a part that is a file or several, or an object',
    document: partsOf({
      image: { anyOf: [file, { type: 'array', items: file }] },
      names: { oneOf: [text, { type: 'array', items: text }] },
      data: { oneOf: [file, { type: 'object', properties: { a: { type: 'integer' } } }] },
      tags: { type: 'array' },
    }),
    warnings: ['"data" may be a file, a list or an object', '"tags" must be a list with described items'],
    has: { 'types.ts': 'image?: Blob | Blob[]' },
    exchanges: [
      [
        'POST',
        '/a',
        parts([['image', 'x', 'a.png']], [['names', 'Ann']], [['data', '{"a":1}']]),
        200,
        { body: { names: 'Ann', data: { a: 1 } } },
      ],
      [
        'POST',
        '/a',
        parts(
          [
            ['image', 'x', 'a.png'],
            ['image', 'y', 'b.png'],
          ],
          [
            ['names', 'Ann'],
            ['names', 'Bo'],
          ],
          [['data', 'x', 'a.bin']],
          [['tags', '1']],
        ),
        200,
        {
          body: {
            image: [{ fileName: 'a.png' }, { fileName: 'b.png' }],
            names: ['Ann', 'Bo'],
            data: { fileName: 'a.bin' },
            tags: ['1'],
          },
        },
      ],
      ['POST', '/a', parts([['data', '{"a":"x"}']]), 400],
    ],
  },
  {
    what: 'webhooks that are GET, have no body, or another one than JSON',
    document: {
      ...pathsOf({}, {}, '3.1.0'),
      webhooks: {
        ping: { get: { responses: { 200: { description: 'Fine.' } } } },
        empty: { post: { responses: { 200: { description: 'Fine.' } } } },
        xml: { post: { requestBody: { content: { 'application/xml': {} } } } },
        both: { post: { requestBody: { content: { [json]: { schema: text }, [form]: {} } } } },
        none: {},
        change: { put: { requestBody: { content: { [json]: { schema: ref('A') } } } } },
      },
      components: { schemas: { A } },
    },
    warnings: ['the webhook has no post', 'must have a JSON body'],
    has: { 'routes.ts': 'change: {' },
  },
  // G12: one address, several names.
  {
    what: 'paths that differ in the names of their parameters',
    document: pathsOf({
      '/a/{x}': { get: get('getA', inPath('x')) },
      '/a/{y}': { delete: get('deleteA', inPath('y')) },
      '/a/{z}/b': { get: get('getB', inPath('z')) },
      '/a/{w}/b/': { get: get('getSlash', inPath('w')) },
    }),
    warnings: ['"/a/{y}" is the same path as "/a/{x}"'],
    exchanges: [
      ['GET', '/a/1', undefined, 200, { params: { x: '1' } }],
      ['DELETE', '/a/1', undefined, 200, { params: { y: '1' } }],
      ['GET', '/a/1/b', undefined, 200, { params: { z: '1' } }],
      ['GET', '/a/1/b/', undefined, 200, { params: { w: '1' } }],
      ['PUT', '/a/1', undefined, 405],
    ],
  },
  {
    what: 'odd characters in paths and names',
    document: pathsOf({
      "/a+b/it's/{some-id}/(x)": { get: get('a', inPath('some-id')) },
      '/odata/Users({id})': { get: get('b', inPath('id')) },
      '/say"so"/{$x}': { get: get('c', inPath('$x')) },
      '/files/{名}': { get: get('d', inPath('名')) },
      '/c': {
        get: get(
          'e',
          { name: 'ids[]', in: 'query', schema: { type: 'array', items: text }, explode: true },
          { name: 'a.b', in: 'query', schema: text },
        ),
      },
    }),
    warnings: [],
    exchanges: [
      ['GET', "/a+b/it's/1/(x)", undefined, 200, { params: { 'some-id': '1' } }],
      ['GET', '/odata/Users(5)', undefined, 200, { params: { id: '5' } }],
      ['GET', '/say%22so%22/1', undefined, 200, { params: { $x: '1' } }],
      ['GET', '/files/%E5%90%8D', undefined, 200, { params: { 名: '名' } }],
      ['GET', '/c?ids[]=1&ids[]=2&a.b=3', undefined, 200, { query: { 'ids[]': ['1', '2'], 'a.b': '3' } }],
    ],
  },
  // What operations may have or lack.
  {
    what: 'a body of GET, TRACE, callbacks, links, no responses, odd statuses, headers without a schema',
    document: pathsOf(
      {
        '/a': {
          trace: { responses: OK },
          get: { ...get('a'), requestBody: { content: { [json]: {} } } },
          post: {
            operationId: 'b',
            requestBody: { content: {} },
            callbacks: {
              done: {
                '{$request.body#/url}': { post: { requestBody: { content: { [json]: { schema: { $id: 'x' } } } } } },
              },
            },
            responses: {
              '2xx': {
                description: 'Fine.',
                headers: { 'X-A': { description: 'No schema.' } },
                links: { next: { operationId: 'b', requestBody: { $ref: 1 } } },
              },
              x: undefined,
            },
          },
          put: { operationId: 'c' },
          delete: { operationId: 'd', responses: {} },
        },
      },
      {},
      '3.1.0',
    ),
    warnings: [
      'TRACE is not supported',
      'a GET must not have a body',
      'the body has no media type',
      'it is read as "2XX"',
      'the header "X-A" has neither',
      'the operation has no responses',
    ],
    exchanges: [
      ['GET', '/a', undefined, 200],
      ['TRACE', '/a', undefined, 405],
    ],
  },
  {
    what: 'media types that are the same, and forms of parts other than form-data',
    document: operationOf({
      requestBody: {
        content: {
          [json]: { schema: { type: 'object' } },
          [`${json}; charset=utf-8`]: { schema: text },
          'multipart/mixed': {},
        },
      },
      responses: { 200: { description: 'Fine.', content: { 'multipart/related': {} } } },
    }),
    warnings: [`"${json}" is a duplicate`, 'bodies of "multipart/mixed"', 'answers of "multipart/related"'],
  },
  {
    what: 'a recursive reference, anchors and an id',
    document: bodyOf(
      ref('Tree'),
      {
        Tree: {
          $id: 'https://example.org/tree',
          $recursiveAnchor: true,
          type: 'object',
          properties: {
            children: { type: 'array', items: { $recursiveRef: '#' } },
            leaf: { $ref: '#leaf' },
            size: { $ref: '#size' },
            colour: { $dynamicRef: '#colour' },
          },
          $defs: {
            Measure: { $defs: { inner: { $anchor: 'size', type: 'integer' } } },
            Colour: { $dynamicAnchor: 'colour', enum: ['red'] },
          },
        },
        Leaf: { $anchor: 'leaf', type: 'integer' },
        Other: { $defs: { Size: { $anchor: 'size', type: 'string' } } },
      },
      '3.1.0',
    ),
    warnings: ['uses "$recursiveRef"', 'uses "$id"', 'uses "$anchor"'],
    exchanges: [
      ['POST', '/a', { children: [{ leaf: 1 }] }, 200],
      ['POST', '/a', { children: [{ leaf: 'x' }] }, 400],
      ['POST', '/a', { size: 1, colour: 'red' }, 200],
      ['POST', '/a', { size: 'x' }, 400],
      ['POST', '/a', { colour: 'blue' }, 400],
    ],
  },
  {
    what: 'a union whose branches are made of it',
    document: bodyOf(ref('Animal'), {
      Animal: {
        type: 'object',
        properties: { kind: text },
        required: ['kind'],
        oneOf: [ref('Cat'), ref('Dog')],
        discriminator: {
          propertyName: 'kind',
          mapping: { cat: '#/components/schemas/Cat', dog: '#/components/schemas/Dog' },
        },
      },
      Cat: { allOf: [ref('Animal'), { type: 'object', properties: { lives: { type: 'integer' } } }] },
      Dog: { allOf: [ref('Animal'), { type: 'object', properties: { bark: { type: 'boolean' } } }] },
    }),
    warnings: ['"Animal" refers to itself through "Cat"'],
    exchanges: [
      ['POST', '/a', { kind: 'cat', lives: 9 }, 200],
      ['POST', '/a', { kind: 'cat', lives: 'x' }, 400],
      ['POST', '/a', { kind: 'fish' }, 400],
    ],
  },
  // T2: outputs in which little is used.
  { what: 'nothing at all', document: pathsOf({}), warnings: [] },
  {
    what: 'operations that answer no JSON, ranges only',
    document: pathsOf({
      '/a': { post: { operationId: 'a', responses: { '4XX': { description: 'No.' }, 204: { description: 'Done.' } } } },
    }),
    warnings: [],
  },
  {
    what: 'a plain text both ways',
    document: operationOf({
      requestBody: { content: { 'text/plain': { schema: text } } },
      responses: { default: { description: 'Any.', content: { 'text/plain': { schema: text } } } },
    }),
    warnings: [],
  },
  { what: 'a form', document: formOf({ a: text }), warnings: [] },
  { what: 'files', document: partsOf({ a: file, b: text }), warnings: [] },
  {
    what: 'a component as a parameter and a header',
    document: pathsOf(
      {
        '/a/{id}': {
          parameters: [inPath('id')],
          get: {
            ...get('a', { name: 'k', in: 'query', schema: ref('K') }),
            responses: { 200: { description: 'Fine.', headers: { 'X-K': { schema: ref('K') } } } },
          },
        },
      },
      { K: { enum: ['a', 'b'] } },
    ),
    warnings: [],
  },
]
