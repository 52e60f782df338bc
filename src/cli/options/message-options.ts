import type { components } from '../../../generated/types.ts'
import type { Service } from '../service.ts'
import { readOptionPairs } from './option-pairs.ts'

type Options = NonNullable<components['schemas']['MessageRequest']['options']>

/**
 * A message's options from `name=value` pairs, typed as the service describes them for the radio's driver.
 * @throws CliFailure when a pair makes no sense, or the service cannot tell
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
