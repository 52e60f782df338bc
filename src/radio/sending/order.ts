import type { OutboxItem } from '../../app/ports.ts'
import type { Options } from '../../domain/message.ts'
import { checkOrder } from '../../domain/order.ts'
import type { DriverModule, SendOrder } from '../driver.ts'

/**
 * Returns the driver's order for a message. The message is checked again, because the radio's driver or options may have changed since it
 * was accepted, and the same destination or payload may mean something else now.
 * @throws DomainError if the radio, as it is configured now, cannot send the message
 */
export function orderOf(
  { seq, destination, payload, options, attempts }: OutboxItem,
  { info, check }: Pick<DriverModule, 'info' | 'check'>,
  radioOptions: Options,
): SendOrder {
  const given = { payload, ...(destination !== undefined && { destination }) }
  const resolved = checkOrder(info, { ...given, ...(options && { options }) })
  check?.({ ...given, options: resolved, radioOptions })
  return { ...given, key: seq, options: resolved, attempt: attempts + 1 }
}
