import { createSeedService } from './service.ts'

const server = await createSeedService(process.env.CURATOR_KEY ?? 'secret')
const port = Number(process.env.PORT ?? 8080)
console.log(`The seed bank listens on ${await server.listen({ port })}`)
