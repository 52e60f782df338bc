import { expect, test } from 'vitest'
import { createMemoryTransport } from '../../../src/sim/transport/memory.ts'
import { transportContract } from './transport-contract.ts'

transportContract({
  name: 'memory',
  seesHosts: true,
  unpluggedCode: 'port-missing',
  create() {
    const transport = createMemoryTransport()
    return { transport, link: () => transport.link }
  },
})

test('the memory transport has no configuration that another process could use', () => {
  expect(createMemoryTransport().config).toBeUndefined()
})
