import type { OutboxItem } from '../../app/ports.ts'
import type { Options } from '../../domain/message.ts'
import { checkOrder } from '../../domain/order.ts'
import type { DriverModule, SendOrder } from '../driver.ts'

/**
 * What a driver is told of a message. It was accepted under what the radio was then; the radio may have another driver or other options
 * now, to which the same destination or payload would mean something else.
 * @throws DomainError when the radio as it is now cannot send it
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
