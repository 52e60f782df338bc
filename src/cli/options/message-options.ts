import type { components } from '../../../generated/types.ts'
import type { Service } from '../service.ts'
import { readOptionPairs } from './option-pairs.ts'

type Options = NonNullable<components['schemas']['MessageRequest']['options']>

/**
 * Reads a message's options from `name=value` pairs. The service describes the type of each option of the radio's driver.
 * @throws CliFailure if a pair is invalid, or the service does not answer
 */
export async function readMessageOptions(
  pairs: readonly string[],
  radioId: string,
  service: Service,
): Promise<Options> {
  const { client, ask } = service
  const [radio, drivers] = await Promise.all([
    ask(client.getRadio({ params: { path: { radioId } } })),
    ask(client.listDrivers()),
  ])
  const driver = drivers.items.find(({ name }) => name === radio.driver)
  return readOptionPairs(pairs, driver?.messageOptions ?? {})
}
