/** What a program may write with what is generated from `test/specs/odd`, and a line that it must not. */
export const ODD_USES = {
  'odd/payments': [
    `const some: Pick<Handlers, 'chargesRetrieve' | 'chargesList'> = {
       chargesRetrieve: ({ params, headers }) =>
         params.charge === 'ch_1'
           ? { status: 402, headers: { 'request-id': 'req_1' }, body: { error: { type: 'card_error', message: 'No', decline_code: 'x' } } }
           : { status: 200, body: { id: params.charge, object: 'charge', amount: 1, currency: 'jpy', created: 1, livemode: false, metadata: { a: 'b' }, failure: null, source: { type: 'card', exp_month: 1, last4: '4242' } } },
       chargesList: ({ query }) => ({ status: 200, body: { object: 'list', data: [], has_more: typeof query.created === 'object' && query.created.gte === 1, url: '/v1/charges' } }),
     }
     const data = await createApiClient().chargesCreate({ params: { header: { 'Idempotency-Key': 'k' } }, body: { amount: 1, currency: 'jpy' } })
     const brand: string | undefined = data?.source?.type === 'card' ? data.source.last4 : undefined`,
    `const some: Pick<Handlers, 'chargesRetrieve'> = { chargesRetrieve: () => ({ status: 402, body: { error: { type: 'card_error', message: 'No', decline_code: 'x' } } }) }`,
  ],
  'odd/forge': [
    `const some: Pick<Handlers, 'issuesListForRepo' | 'reposGetContent'> = {
       issuesListForRepo: ({ query, mediaType }) => query.page > 1 ? { status: 304 } : { status: 200, contentType: mediaType, headers: { etag: '"1"', link: '<x>; rel="next"' }, body: [] },
       reposGetContent: () => ({ status: 200, contentType: 'application/json', body: { type: 'file', name: 'a', size: 1 } }),
     }
     const data = await createApiClient().issuesCreate({ params: { path: { owner: 'a', repo: 'b' } }, body: { title: 7 } })
     const login: string | undefined = data?.user?.login`,
    `const some: Pick<Handlers, 'issuesListForRepo'> = { issuesListForRepo: () => ({ status: 200, contentType: 'application/json', headers: { etag: 1 }, body: [] }) }`,
  ],
  'odd/cluster': [
    `const some: Pick<Handlers, 'replaceCrd' | 'deleteCoreV1NamespacedPod'> = {
       replaceCrd: ({ body }) => ({ status: 200, body: { ...body, not: { $ref: body.allOf?.[0]?.$ref ?? '' }, items: [1] } }),
       deleteCoreV1NamespacedPod: ({ body }) => ({ status: 202, body: { code: body?.gracePeriodSeconds ?? 0, details: { causes: [{ of: { causes: [] } }] } } }),
     }
     const data = await createApiClient().replaceCrd({ body: { properties: { a: { type: 'string' } } } })
     const type: string | undefined = data?.properties?.a?.type`,
    `const data = await createApiClient().replaceCrd({ body: { properties: { a: { type: 1 } } } })`,
  ],
  'odd/drive': [
    `const some: Pick<Handlers, 'uploadFile' | 'downloadFile' | 'statFile'> = {
       uploadFile: ({ body }) => body instanceof Uint8Array
         ? { status: 201, headers: { location: '/', 'x-quota-left': 1 }, body: { id: 'a', name: 'b', size: body.length } }
         : { status: 201, headers: { location: '/', 'x-quota-left': 1 }, body: { id: body.metadata.id ?? 'a', name: body.metadata.name, size: body.file.bytes.length } },
       downloadFile: ({ headers }) => headers.range === undefined
         ? { status: 200, headers: { 'accept-ranges': 'bytes' }, contentType: 'image/png', body: new Uint8Array() }
         : { status: 206, headers: { 'content-range': 'bytes 0-1/2' }, contentType: 'image/png', body: new Uint8Array() },
       statFile: () => ({ status: 200, headers: { 'content-length': 1 } }),
     }
     await createApiClient().uploadFile({ params: { query: { uploadType: 'multipart' } }, body: { metadata: { name: 'a' }, file: new Blob(['a']) } })`,
    `const some: Pick<Handlers, 'downloadFile'> = { downloadFile: () => ({ status: 200, headers: { 'accept-ranges': 'none' }, contentType: 'image/png', body: new Uint8Array() }) }`,
  ],
  'odd/articles': [
    `const some: Pick<Handlers, 'createArticle' | 'listArticles'> = {
       createArticle: ({ body: { data } }) => ({ status: 201, headers: { location: '/' }, body: { data: { ...data, id: '1', type: 'articles', attributes: { title: data.attributes.title, created: 'now' } } } }),
       listArticles: ({ query }) => ({ status: 200, body: { data: [], links: { next: null }, meta: { xTotal: query.filter?.year ?? 0 } } }),
     }
     const data = await createApiClient().listArticles({ params: { query: { filter: { year: 1 }, fields: { people: 'name' } } } })
     const title: string | undefined = data?.data[0]?.attributes.title`,
    `const data = await createApiClient().listArticles({ params: { query: { filter: { year: 'x' } } } })`,
  ],
  'odd/orders': [
    `const some: Pick<Handlers, 'placeOrder' | 'planRoute' | 'lookUp'> = {
       placeOrder: ({ body }) => ({ status: 201, body: { kind: body.kind, lines: body.lines.map(({ sku, count }) => (sku === undefined ? { count } : { sku, count })) } }),
       planRoute: ({ body }) => ({ status: 200, body: (body.points[0]?.[0] ?? 0) + (body.points[1]?.[1] ?? 0) }),
       lookUp: ({ query }) => ({ status: 200, body: { at: query.at?.[1], flag: query.flags?.[0] } }),
     }
     const data = await createApiClient().placeOrder({ body: { kind: 'pickup', lines: [{ count: 1 }], where: [1, 2], notes: { 'x-a': 'b' } } })
     const version: 3 | undefined = data?.version`,
    `const data = await createApiClient().placeOrder({ body: { kind: 'pickup', lines: [{ count: 1 }], where: ['a'] } })`,
  ],
} satisfies Record<string, [right: string, wrong: string]>
