// Made from openapi.yaml by `npm run generate`. Do not edit: change the specification
// or the generator in scripts/generate instead.

import formats from 'ajv-formats/dist/formats.js'
import Serializer from 'fast-json-stringify/lib/serializer.js'

const { asString } = new Serializer()

// An object whose members are all that JSON.stringify sees in it.
function isPlain(value) {
  if (typeof value !== 'object' || value === null || typeof value.toJSON === 'function') return false
  const prototype = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}

function isList(value) {
  return Array.isArray(value) && typeof value.toJSON !== 'function'
}

// Whether an object has no members but those that were written, and others of theirs that are undefined.
function isAll(value, written, names) {
  let members = 0
  for (const _ in value) members++
  if (members === written) return true
  let defined = 0
  for (const name in value) {
    if (!names.has(name)) return false
    if (value[name] !== undefined) defined++
  }
  return defined === written
}

function asJson(value) {
  return JSON.stringify(value)
}

function writeList(list, write) {
  if (list.length === 0) return '[]'
  let json = write(list[0])
  if (json === undefined) return undefined
  json = '[' + json
  for (let i = 1; i < list.length; i++) {
    const item = write(list[i])
    if (item === undefined) return undefined
    json += ',' + item
  }
  return json + ']'
}

// Exactly one of the branches fits.
function writeOnly(value, branches) {
  let found
  for (const write of branches) {
    const json = write(value)
    if (json === undefined) continue
    if (found !== undefined) return undefined
    found = json
  }
  return found
}

// Characters, not UTF-16 units: there are at most as many as units, and at least half as many.
function isShorter(text, limit) {
  return text.length < 2 * limit && countCharacters(text) < limit
}

function isLonger(text, limit) {
  return text.length > limit && countCharacters(text) > limit
}

function countCharacters(text) {
  let count = 0
  for (const _ of text) count++
  return count
}

function isMultiple(value, of) {
  const quotient = value / of
  return quotient === Number.parseInt(quotient)
}

// As Date.prototype.toISOString writes it.
function isTimestamp(text) {
  return (
    text.length === 24 &&
    isDigits(text, 0, 4) &&
    text.charCodeAt(4) === 45 &&
    isBelow(text, 5, 49) &&
    text.charCodeAt(7) === 45 &&
    isBelow(text, 8, 51) &&
    text.charCodeAt(10) === 84 &&
    isBelow(text, 11, 50) &&
    text.charCodeAt(13) === 58 &&
    isBelow(text, 14, 53) &&
    text.charCodeAt(16) === 58 &&
    isBelow(text, 17, 53) &&
    text.charCodeAt(19) === 46 &&
    isDigits(text, 20, 23) &&
    text.charCodeAt(23) === 90
  )
}

function isDigits(text, from, to) {
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i)
    if (code < 48 || code > 57) return false
  }
  return true
}

// Two digits of which the first is at most the given one.
function isBelow(text, at, highest) {
  const first = text.charCodeAt(at)
  const second = text.charCodeAt(at + 1)
  return first >= 48 && first <= highest && second >= 48 && second <= 57
}

const pattern1 = new RegExp('^[0-9a-z]{10}-[1-9][0-9]*$', 'u')
const choices1 = new Map([
  ['in', '"in"'],
  ['out', '"out"'],
])
const pattern2 = new RegExp('^[a-z0-9][a-z0-9-]*$', 'u')
const choices2 = new Map([
  ['received', '"received"'],
  ['queued', '"queued"'],
  ['sending', '"sending"'],
  ['sent', '"sent"'],
  ['delivered', '"delivered"'],
  ['failed', '"failed"'],
  ['expired', '"expired"'],
  ['cancelled', '"cancelled"'],
  ['unknown', '"unknown"'],
])
const names1 = new Set(['encoding', 'data'])
const pattern3 = new RegExp('^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$', 'u')
const pattern4 = new RegExp('^(?:[0-9A-Fa-f]{2})*$', 'u')
const format1 = formats.fastFormats['date-time'].validate
const pattern5 = new RegExp('^[a-z0-9][a-z0-9-]*:[^\\x00-\\x1f]+$', 'u')
const choices3 = new Map([
  ['retrying', '"retrying"'],
  ['awaiting-ack', '"awaiting-ack"'],
  ['no-ack', '"no-ack"'],
  ['rejected', '"rejected"'],
  ['module-refused', '"module-refused"'],
  ['unsuitable', '"unsuitable"'],
  ['no-route', '"no-route"'],
  ['write-failed', '"write-failed"'],
  ['attempts-exhausted', '"attempts-exhausted"'],
  ['interrupted', '"interrupted"'],
  ['radio-deleted', '"radio-deleted"'],
  ['by-request', '"by-request"'],
])
const names2 = new Set(['type', 'value'])
const names3 = new Set([
  'type',
  'latitude',
  'longitude',
  'symbol',
  'ambiguityDigits',
  'courseDegrees',
  'speedKmh',
  'altitudeM',
  'timestamp',
  'messaging',
  'comment',
])
const names4 = new Set(['type', 'text', 'timestamp'])
const names5 = new Set(['type', 'addressee', 'text', 'messageId'])
const names6 = new Set(['type', 'addressee', 'messageId', 'rejected'])
const names7 = new Set(['type', 'digital', 'analog', 'supply'])
const names8 = new Set(['address', 'repeated'])
const names9 = new Set(['protocol', 'port', 'path', 'pid'])
const pattern6 = new RegExp('^[0-9A-F]{4}$', 'u')
const names10 = new Set([
  'protocol',
  'networkAddress',
  'broadcast',
  'options',
  'sourceEndpoint',
  'destinationEndpoint',
  'clusterId',
  'profileId',
])
const names11 = new Set(['rssiDbm', 'snrDb', 'lqi'])
const format2 = formats.fastFormats['int32'].validate
const names12 = new Set([
  'id',
  'seq',
  'direction',
  'radioId',
  'nodeId',
  'state',
  'reason',
  'detail',
  'final',
  'source',
  'destination',
  'payload',
  'decoded',
  'packet',
  'signal',
  'priority',
  'attempts',
  'expiresAt',
  'options',
  'createdAt',
  'updatedAt',
])
const names13 = new Set(['items', 'nextCursor'])
const choices4 = new Map([
  ['path', '"path"'],
  ['query', '"query"'],
  ['header', '"header"'],
  ['body', '"body"'],
])
const names14 = new Set(['in', 'field', 'detail'])
const names15 = new Set(['type', 'title', 'status', 'code', 'detail', 'hint', 'errors'])
const choices5 = new Map([
  ['lines', '"lines"'],
  ['kiss', '"kiss"'],
  ['xbee', '"xbee"'],
])
const pattern7 = new RegExp('^/[^\\x00]+$', 'u')
const choices6 = new Map([
  [5, '5'],
  [6, '6'],
  [7, '7'],
  [8, '8'],
])
const choices7 = new Map([
  ['none', '"none"'],
  ['even', '"even"'],
  ['odd', '"odd"'],
])
const choices8 = new Map([
  [1, '1'],
  [2, '2'],
])
const choices9 = new Map([
  ['none', '"none"'],
  ['hardware', '"hardware"'],
  ['software', '"software"'],
])
const names16 = new Set(['type', 'path', 'baudRate', 'dataBits', 'parity', 'stopBits', 'flowControl'])
const pattern8 = new RegExp('^[A-Za-z0-9._:-]+$', 'u')
const names17 = new Set(['type', 'host', 'port'])
const choices10 = new Map([
  ['disabled', '"disabled"'],
  ['connecting', '"connecting"'],
  ['online', '"online"'],
  ['silent', '"silent"'],
  ['offline', '"offline"'],
])
const names18 = new Set([
  'bytesReceived',
  'bytesSent',
  'framesReceived',
  'framesSent',
  'discardedBytes',
  'badChecksums',
  'dropped',
])
const names19 = new Set(['code', 'message', 'hint', 'at'])
const names20 = new Set(['state', 'since', 'lastError', 'retryAt', 'reconnectCount', 'queueDepth', 'counters'])
const names21 = new Set([
  'id',
  'name',
  'driver',
  'link',
  'options',
  'enabled',
  'silentAfterMs',
  'revision',
  'createdAt',
  'updatedAt',
  'status',
])
const names22 = new Set(['items'])
const names23 = new Set([
  'id',
  'radioId',
  'address',
  'label',
  'name',
  'firstHeardAt',
  'lastHeardAt',
  'receivedCount',
  'signal',
])
const names24 = new Set(['seq', 'at', 'type', 'message'])
const names25 = new Set([
  'seq',
  'at',
  'type',
  'messageId',
  'radioId',
  'nodeId',
  'state',
  'reason',
  'detail',
  'attempts',
  'final',
])
const names26 = new Set(['seq', 'at', 'type', 'node'])
const names27 = new Set(['id', 'name', 'driver', 'link', 'options', 'enabled', 'silentAfterMs', 'revision'])
const names28 = new Set(['seq', 'at', 'type', 'radio'])
const names29 = new Set(['seq', 'at', 'type', 'radioId'])
const names30 = new Set(['seq', 'at', 'type', 'radioId', 'state', 'error'])
const pattern9 = new RegExp('^[0-9a-z]{10}-w[1-9][0-9]*$', 'u')
const choices11 = new Map([
  ['active', '"active"'],
  ['paused', '"paused"'],
  ['disabled', '"disabled"'],
  ['deleted', '"deleted"'],
])
const choices12 = new Map([
  ['failing', '"failing"'],
  ['gone', '"gone"'],
])
const names31 = new Set(['seq', 'at', 'type', 'webhookId', 'state', 'reason', 'detail'])
const pattern10 = new RegExp('^[0-9a-z]{10}$', 'u')
const names32 = new Set(['items', 'nextAfter', 'head', 'oldest', 'epoch'])
const names33 = new Set(['type', 'epoch', 'head', 'oldest'])
const names34 = new Set(['type', 'items', 'nextAfter'])
const names35 = new Set(['type', 'from', 'to'])
const choices13 = new Map([
  ['subscribe', '"subscribe"'],
  ['send', '"send"'],
  ['ping', '"ping"'],
])
const names36 = new Set(['type', 'command', 'ref', 'after', 'message'])
const names37 = new Set(['type', 'ref', 'problem'])
const choices14 = new Map([
  ['stopping', '"stopping"'],
  ['too-slow', '"too-slow"'],
  ['not-text', '"not-text"'],
  ['failed', '"failed"'],
])
const names38 = new Set(['type', 'reason', 'cursor'])
const choices15 = new Map([
  ['message.received', '"message.received"'],
  ['message.queued', '"message.queued"'],
  ['message.changed', '"message.changed"'],
  ['node.heard', '"node.heard"'],
  ['node.changed', '"node.changed"'],
  ['radio.created', '"radio.created"'],
  ['radio.updated', '"radio.updated"'],
  ['radio.deleted', '"radio.deleted"'],
  ['radio.changed', '"radio.changed"'],
  ['webhook.changed', '"webhook.changed"'],
])
const names39 = new Set(['types', 'radioId', 'nodeId'])
const names40 = new Set(['from', 'to', 'at'])
const names41 = new Set(['depth', 'depthExact', 'inFlight', 'dead', 'position', 'oldestAgeMs', 'lastGap'])
const names42 = new Set([
  'name',
  'filter',
  'visibilityTimeoutMs',
  'maxDeliveries',
  'revision',
  'createdAt',
  'updatedAt',
  'state',
])
const pattern11 = new RegExp('^[1-9][0-9]*-[0-9a-z]+$', 'u')
const names43 = new Set(['leaseId', 'deliveries', 'redelivered', 'expiresAt', 'event'])
const names44 = new Set(['from', 'to'])
const names45 = new Set(['items', 'gap'])
const choices16 = new Map([
  ['acked', '"acked"'],
  ['stale', '"stale"'],
  ['out-of-order', '"out-of-order"'],
])
const names46 = new Set(['leaseId', 'status'])
const choices17 = new Map([
  ['extended', '"extended"'],
  ['stale', '"stale"'],
])
const choices18 = new Map([
  ['released', '"released"'],
  ['dead', '"dead"'],
  ['stale', '"stale"'],
])
const names47 = new Set(['seq', 'deliveries', 'diedAt', 'event'])
const pattern12 = new RegExp('^[Hh][Tt][Tt][Pp][Ss]?://', 'u')
const choices19 = new Map([
  ['active', '"active"'],
  ['failing', '"failing"'],
  ['paused', '"paused"'],
  ['disabled', '"disabled"'],
])
const names48 = new Set(['reason', 'detail', 'at'])
const names49 = new Set([
  'state',
  'position',
  'failures',
  'failingSince',
  'retryAt',
  'paused',
  'lastDeliveryAt',
  'lastGap',
])
const names50 = new Set([
  'id',
  'url',
  'description',
  'filter',
  'batchSize',
  'enabled',
  'revision',
  'createdAt',
  'updatedAt',
  'status',
])
const pattern13 = new RegExp('^whsec_[A-Za-z0-9+/]+=*$', 'u')
const names51 = new Set(['webhook', 'secret'])
const names52 = new Set(['secret', 'previousUntil'])
const choices20 = new Map([
  ['address-refused', '"address-refused"'],
  ['name-unresolved', '"name-unresolved"'],
  ['connect-failed', '"connect-failed"'],
  ['connect-timeout', '"connect-timeout"'],
  ['tls-failed', '"tls-failed"'],
  ['answer-timeout', '"answer-timeout"'],
  ['answer-invalid', '"answer-invalid"'],
  ['connection-lost', '"connection-lost"'],
  ['redirected', '"redirected"'],
  ['status-refused', '"status-refused"'],
])
const names53 = new Set(['code', 'message'])
const names54 = new Set(['from', 'to', 'count'])
const names55 = new Set(['number', 'messageId', 'test', 'at', 'durationMs', 'status', 'error', 'batch', 'retryAt'])
const names56 = new Set(['path', 'byId', 'manufacturer', 'product', 'serialNumber', 'vendorId', 'productId', 'usedBy'])
const names57 = new Set(['items', 'problem'])
const choices21 = new Map([
  ['sent', '"sent"'],
  ['delivered', '"delivered"'],
])
const names58 = new Set(['unicast', 'broadcast'])
const choices22 = new Map([
  ['rssiDbm', '"rssiDbm"'],
  ['snrDb', '"snrDb"'],
  ['lqi', '"lqi"'],
])
const choices23 = new Map([
  ['string', '"string"'],
  ['integer', '"integer"'],
  ['number', '"number"'],
  ['boolean', '"boolean"'],
  ['strings', '"strings"'],
])
const names59 = new Set([
  'type',
  'description',
  'default',
  'required',
  'example',
  'pattern',
  'enum',
  'minimum',
  'maximum',
  'maxLength',
])
const names60 = new Set(['pattern', 'example', 'description', 'broadcast'])
const names61 = new Set([
  'name',
  'title',
  'description',
  'experimental',
  'maxPayloadBytes',
  'address',
  'delivery',
  'signals',
  'defaultBaudRate',
  'options',
  'messageOptions',
])
const pattern14 = new RegExp('^[0-9a-f]{64}$', 'u')
const names62 = new Set(['name', 'version', 'specHash', 'storeEpoch', 'startedAt', 'uptimeSeconds', 'head'])
const names63 = new Set(['status'])
const names64 = new Set(['openapi', 'info', 'paths'])
const names65 = new Set(['webhookId', 'epoch', 'test', 'gap', 'events'])

export function writeAckOutcome(value) {
  if (!isPlain(value)) return undefined
  const { leaseId, status } = value
  if (typeof leaseId !== 'string' || isLonger(leaseId, 40) || isShorter(leaseId, 3) || !pattern11.test(leaseId))
    return undefined
  let json = '{"leaseId":' + '"' + leaseId + '"'
  const statusJson = choices16.get(status)
  if (statusJson === undefined) return undefined
  json += ',"status":' + statusJson
  if (!isAll(value, 2, names46)) return undefined
  return json + '}'
}

export function writeAckResult(value) {
  if (!isPlain(value)) return undefined
  const { items } = value
  if (!isList(items)) return undefined
  const itemsJson = writeList(items, writeAckOutcome)
  if (itemsJson === undefined) return undefined
  let json = '{"items":' + itemsJson
  if (!isAll(value, 1, names22)) return undefined
  return json + '}'
}

export function writeAddressForm(value) {
  if (!isPlain(value)) return undefined
  const { pattern: itsPattern, example, description, broadcast } = value
  let members = 3
  if (typeof itsPattern !== 'string') return undefined
  let json = '{"pattern":' + asString(itsPattern)
  if (typeof example !== 'string') return undefined
  json += ',"example":' + asString(example)
  if (typeof description !== 'string') return undefined
  json += ',"description":' + asString(description)
  if (broadcast !== undefined) {
    if (typeof broadcast !== 'string') return undefined
    json += ',"broadcast":' + asString(broadcast)
    members++
  }
  if (!isAll(value, members, names60)) return undefined
  return json + '}'
}

export function writeAprsAck(value) {
  if (!isPlain(value)) return undefined
  const { type, addressee, messageId, rejected } = value
  if (type !== 'aprs-ack') return undefined
  let json = '{"type":' + '"aprs-ack"'
  if (typeof addressee !== 'string') return undefined
  json += ',"addressee":' + asString(addressee)
  if (typeof messageId !== 'string') return undefined
  json += ',"messageId":' + asString(messageId)
  if (typeof rejected !== 'boolean') return undefined
  json += ',"rejected":' + (rejected ? 'true' : 'false')
  if (!isAll(value, 4, names6)) return undefined
  return json + '}'
}

export function writeAprsMessage(value) {
  if (!isPlain(value)) return undefined
  const { type, addressee, text, messageId } = value
  let members = 3
  if (type !== 'aprs-message') return undefined
  let json = '{"type":' + '"aprs-message"'
  if (typeof addressee !== 'string') return undefined
  json += ',"addressee":' + asString(addressee)
  if (typeof text !== 'string') return undefined
  json += ',"text":' + asString(text)
  if (messageId !== undefined) {
    if (typeof messageId !== 'string') return undefined
    json += ',"messageId":' + asString(messageId)
    members++
  }
  if (!isAll(value, members, names5)) return undefined
  return json + '}'
}

export function writeAprsPosition(value) {
  if (!isPlain(value)) return undefined
  const {
    type,
    latitude,
    longitude,
    symbol,
    ambiguityDigits,
    courseDegrees,
    speedKmh,
    altitudeM,
    timestamp,
    messaging,
    comment,
  } = value
  let members = 5
  if (type !== 'aprs-position') return undefined
  let json = '{"type":' + '"aprs-position"'
  if (!Number.isFinite(latitude) || latitude < -90 || latitude > 90) return undefined
  json += ',"latitude":' + ('' + latitude)
  if (!Number.isFinite(longitude) || longitude < -180 || longitude > 180) return undefined
  json += ',"longitude":' + ('' + longitude)
  if (typeof symbol !== 'string') return undefined
  json += ',"symbol":' + asString(symbol)
  if (typeof messaging !== 'boolean') return undefined
  json += ',"messaging":' + (messaging ? 'true' : 'false')
  if (ambiguityDigits !== undefined) {
    if (!Number.isInteger(ambiguityDigits) || ambiguityDigits < 0 || ambiguityDigits > 4) return undefined
    json += ',"ambiguityDigits":' + ('' + ambiguityDigits)
    members++
  }
  if (courseDegrees !== undefined) {
    if (!Number.isFinite(courseDegrees) || courseDegrees < 0 || courseDegrees > 360) return undefined
    json += ',"courseDegrees":' + ('' + courseDegrees)
    members++
  }
  if (speedKmh !== undefined) {
    if (!Number.isFinite(speedKmh) || speedKmh < 0) return undefined
    json += ',"speedKmh":' + ('' + speedKmh)
    members++
  }
  if (altitudeM !== undefined) {
    if (!Number.isFinite(altitudeM)) return undefined
    json += ',"altitudeM":' + ('' + altitudeM)
    members++
  }
  if (timestamp !== undefined) {
    if (typeof timestamp !== 'string') return undefined
    json += ',"timestamp":' + asString(timestamp)
    members++
  }
  if (comment !== undefined) {
    if (typeof comment !== 'string') return undefined
    json += ',"comment":' + asString(comment)
    members++
  }
  if (!isAll(value, members, names3)) return undefined
  return json + '}'
}

export function writeAprsStatus(value) {
  if (!isPlain(value)) return undefined
  const { type, text, timestamp } = value
  let members = 2
  if (type !== 'aprs-status') return undefined
  let json = '{"type":' + '"aprs-status"'
  if (typeof text !== 'string') return undefined
  json += ',"text":' + asString(text)
  if (timestamp !== undefined) {
    if (typeof timestamp !== 'string') return undefined
    json += ',"timestamp":' + asString(timestamp)
    members++
  }
  if (!isAll(value, members, names4)) return undefined
  return json + '}'
}

export function writeAx25Digipeater(value) {
  if (!isPlain(value)) return undefined
  const { address, repeated } = value
  if (typeof address !== 'string') return undefined
  let json = '{"address":' + asString(address)
  if (typeof repeated !== 'boolean') return undefined
  json += ',"repeated":' + (repeated ? 'true' : 'false')
  if (!isAll(value, 2, names8)) return undefined
  return json + '}'
}

export function writeAx25Packet(value) {
  if (!isPlain(value)) return undefined
  const { protocol, port, path, pid } = value
  if (protocol !== 'ax25') return undefined
  let json = '{"protocol":' + '"ax25"'
  if (!Number.isInteger(port) || port < 0 || port > 15) return undefined
  json += ',"port":' + ('' + port)
  if (!isList(path)) return undefined
  const pathJson = writeList(path, writeAx25Digipeater)
  if (pathJson === undefined) return undefined
  json += ',"path":' + pathJson
  if (!Number.isInteger(pid) || pid < 0 || pid > 255) return undefined
  json += ',"pid":' + ('' + pid)
  if (!isAll(value, 4, names9)) return undefined
  return json + '}'
}

export function writeBase64Payload(value) {
  if (!isPlain(value)) return undefined
  const { encoding, data } = value
  if (encoding !== 'base64') return undefined
  let json = '{"encoding":' + '"base64"'
  if (typeof data !== 'string' || isLonger(data, 90000) || !pattern3.test(data)) return undefined
  json += ',"data":' + asString(data)
  if (!isAll(value, 2, names1)) return undefined
  return json + '}'
}

export function writeByeFrame(value) {
  if (!isPlain(value)) return undefined
  const { type, reason, cursor } = value
  let members = 2
  if (type !== 'bye') return undefined
  let json = '{"type":' + '"bye"'
  const reasonJson = choices14.get(reason)
  if (reasonJson === undefined) return undefined
  json += ',"reason":' + reasonJson
  if (cursor !== undefined) {
    if (!Number.isInteger(cursor) || cursor < 0 || cursor > 9007199254740991) return undefined
    json += ',"cursor":' + ('' + cursor)
    members++
  }
  if (!isAll(value, members, names38)) return undefined
  return json + '}'
}

export function writeDeadLetter(value) {
  if (!isPlain(value)) return undefined
  const { seq, deliveries, diedAt, event } = value
  let members = 3
  if (!Number.isInteger(seq) || seq < 0 || seq > 9007199254740991) return undefined
  let json = '{"seq":' + ('' + seq)
  if (!Number.isInteger(deliveries) || deliveries < 1) return undefined
  json += ',"deliveries":' + ('' + deliveries)
  if (typeof diedAt !== 'string' || (!isTimestamp(diedAt) && !format1.test(diedAt))) return undefined
  json += ',"diedAt":' + '"' + diedAt + '"'
  if (event !== undefined) {
    const eventJson = writeEvent(event)
    if (eventJson === undefined) return undefined
    json += ',"event":' + eventJson
    members++
  }
  if (!isAll(value, members, names47)) return undefined
  return json + '}'
}

export function writeDeadLetterPage(value) {
  if (!isPlain(value)) return undefined
  const { items, nextCursor } = value
  let members = 1
  if (!isList(items)) return undefined
  const itemsJson = writeList(items, writeDeadLetter)
  if (itemsJson === undefined) return undefined
  let json = '{"items":' + itemsJson
  if (nextCursor !== undefined) {
    if (typeof nextCursor !== 'string') return undefined
    json += ',"nextCursor":' + asString(nextCursor)
    members++
  }
  if (!isAll(value, members, names13)) return undefined
  return json + '}'
}

export function writeDecoded(value) {
  if (typeof value !== 'object' || value === null) return undefined
  switch (value['type']) {
    case 'json':
      return writeJsonDecoded(value)
    case 'aprs-position':
      return writeAprsPosition(value)
    case 'aprs-status':
      return writeAprsStatus(value)
    case 'aprs-message':
      return writeAprsMessage(value)
    case 'aprs-ack':
      return writeAprsAck(value)
    case 'xbee-io-sample':
      return writeXbeeIoSample(value)
    default:
      return undefined
  }
}

export function writeDelivery(value) {
  if (!isPlain(value)) return undefined
  const { unicast, broadcast } = value
  let json = ''
  let comma = '{'
  let members = 0
  if (unicast !== undefined) {
    const unicastJson = choices21.get(unicast)
    if (unicastJson === undefined) return undefined
    json += comma + '"unicast":' + unicastJson
    comma = ','
    members++
  }
  if (broadcast !== undefined) {
    const broadcastJson = choices21.get(broadcast)
    if (broadcastJson === undefined) return undefined
    json += comma + '"broadcast":' + broadcastJson
    comma = ','
    members++
  }
  if (!isAll(value, members, names58)) return undefined
  return json === '' ? '{}' : json + '}'
}

export function writeDriver(value) {
  if (!isPlain(value)) return undefined
  const {
    name,
    title,
    description,
    experimental,
    maxPayloadBytes,
    address,
    delivery,
    signals,
    defaultBaudRate,
    options,
    messageOptions,
  } = value
  let members = 10
  const nameJson = choices5.get(name)
  if (nameJson === undefined) return undefined
  let json = '{"name":' + nameJson
  if (typeof title !== 'string') return undefined
  json += ',"title":' + asString(title)
  if (typeof description !== 'string') return undefined
  json += ',"description":' + asString(description)
  if (typeof experimental !== 'boolean') return undefined
  json += ',"experimental":' + (experimental ? 'true' : 'false')
  if (!Number.isInteger(maxPayloadBytes) || maxPayloadBytes < 1) return undefined
  json += ',"maxPayloadBytes":' + ('' + maxPayloadBytes)
  const deliveryJson = writeDelivery(delivery)
  if (deliveryJson === undefined) return undefined
  json += ',"delivery":' + deliveryJson
  if (!isList(signals)) return undefined
  const signalsJson = writeList(signals, writeDriverSignalsItems)
  if (signalsJson === undefined) return undefined
  json += ',"signals":' + signalsJson
  if (!Number.isInteger(defaultBaudRate) || defaultBaudRate < 1) return undefined
  json += ',"defaultBaudRate":' + ('' + defaultBaudRate)
  const optionsJson = writeDriverOptions(options)
  if (optionsJson === undefined) return undefined
  json += ',"options":' + optionsJson
  const messageOptionsJson = writeDriverMessageOptions(messageOptions)
  if (messageOptionsJson === undefined) return undefined
  json += ',"messageOptions":' + messageOptionsJson
  if (address !== undefined) {
    const addressJson = writeAddressForm(address)
    if (addressJson === undefined) return undefined
    json += ',"address":' + addressJson
    members++
  }
  if (!isAll(value, members, names61)) return undefined
  return json + '}'
}

export function writeDriverMessageOptions(value) {
  if (!isPlain(value)) return undefined
  let json = ''
  let comma = '{'
  for (const key of Object.keys(value)) {
    const item = value[key]

    if (item === undefined) return undefined
    const itemJson = writeOptionSpec(item)
    if (itemJson === undefined) return undefined
    json += comma + asString(key) + ':' + itemJson
    comma = ','
  }
  return json === '' ? '{}' : json + '}'
}

export function writeDriverOptions(value) {
  if (!isPlain(value)) return undefined
  let json = ''
  let comma = '{'
  for (const key of Object.keys(value)) {
    const item = value[key]

    if (item === undefined) return undefined
    const itemJson = writeOptionSpec(item)
    if (itemJson === undefined) return undefined
    json += comma + asString(key) + ':' + itemJson
    comma = ','
  }
  return json === '' ? '{}' : json + '}'
}

export function writeDriverPage(value) {
  if (!isPlain(value)) return undefined
  const { items } = value
  if (!isList(items)) return undefined
  const itemsJson = writeList(items, writeDriver)
  if (itemsJson === undefined) return undefined
  let json = '{"items":' + itemsJson
  if (!isAll(value, 1, names22)) return undefined
  return json + '}'
}

export function writeDriverSignalsItems(value) {
  const valueJson = choices22.get(value)
  if (valueJson === undefined) return undefined
  return valueJson
}

export function writeErrorFrame(value) {
  if (!isPlain(value)) return undefined
  const { type, ref, problem } = value
  let members = 2
  if (type !== 'error') return undefined
  let json = '{"type":' + '"error"'
  const problemJson = writeProblem(problem)
  if (problemJson === undefined) return undefined
  json += ',"problem":' + problemJson
  if (ref !== undefined) {
    if (typeof ref !== 'string' || isLonger(ref, 100) || ref === '') return undefined
    json += ',"ref":' + asString(ref)
    members++
  }
  if (!isAll(value, members, names37)) return undefined
  return json + '}'
}

export function writeEvent(value) {
  if (typeof value !== 'object' || value === null) return undefined
  switch (value['type']) {
    case 'message.received':
      return writeMessageReceivedEvent(value)
    case 'message.queued':
      return writeMessageQueuedEvent(value)
    case 'message.changed':
      return writeMessageChangedEvent(value)
    case 'node.heard':
      return writeNodeHeardEvent(value)
    case 'node.changed':
      return writeNodeChangedEvent(value)
    case 'radio.created':
      return writeRadioCreatedEvent(value)
    case 'radio.updated':
      return writeRadioUpdatedEvent(value)
    case 'radio.deleted':
      return writeRadioDeletedEvent(value)
    case 'radio.changed':
      return writeRadioChangedEvent(value)
    case 'webhook.changed':
      return writeWebhookChangedEvent(value)
    default:
      return undefined
  }
}

export function writeEventFilter(value) {
  if (!isPlain(value)) return undefined
  const { types, radioId, nodeId } = value
  let json = ''
  let comma = '{'
  let members = 0
  if (types !== undefined) {
    if (!isList(types) || types.length < 1 || types.length > 20) return undefined
    const typesJson = writeList(types, writeEventType)
    if (typesJson === undefined) return undefined
    json += comma + '"types":' + typesJson
    comma = ','
    members++
  }
  if (radioId !== undefined) {
    if (typeof radioId !== 'string' || isLonger(radioId, 63) || radioId === '' || !pattern2.test(radioId))
      return undefined
    json += comma + '"radioId":' + '"' + radioId + '"'
    comma = ','
    members++
  }
  if (nodeId !== undefined) {
    if (typeof nodeId !== 'string' || isLonger(nodeId, 200) || isShorter(nodeId, 3) || !pattern5.test(nodeId))
      return undefined
    json += comma + '"nodeId":' + asString(nodeId)
    comma = ','
    members++
  }
  if (!isAll(value, members, names39)) return undefined
  return json === '' ? '{}' : json + '}'
}

export function writeEventPage(value) {
  if (!isPlain(value)) return undefined
  const { items, nextAfter, head, oldest, epoch } = value
  if (!isList(items)) return undefined
  const itemsJson = writeList(items, writeEvent)
  if (itemsJson === undefined) return undefined
  let json = '{"items":' + itemsJson
  if (!Number.isInteger(nextAfter) || nextAfter < 0 || nextAfter > 9007199254740991) return undefined
  json += ',"nextAfter":' + ('' + nextAfter)
  if (!Number.isInteger(head) || head < 0 || head > 9007199254740991) return undefined
  json += ',"head":' + ('' + head)
  if (!Number.isInteger(oldest) || oldest < 0 || oldest > 9007199254740991) return undefined
  json += ',"oldest":' + ('' + oldest)
  if (typeof epoch !== 'string' || isLonger(epoch, 10) || isShorter(epoch, 10) || !pattern10.test(epoch))
    return undefined
  json += ',"epoch":' + '"' + epoch + '"'
  if (!isAll(value, 5, names32)) return undefined
  return json + '}'
}

export function writeEventType(value) {
  const valueJson = choices15.get(value)
  if (valueJson === undefined) return undefined
  return valueJson
}

export function writeEventsFrame(value) {
  if (!isPlain(value)) return undefined
  const { type, items, nextAfter } = value
  if (type !== 'events') return undefined
  let json = '{"type":' + '"events"'
  if (!isList(items)) return undefined
  const itemsJson = writeList(items, writeEvent)
  if (itemsJson === undefined) return undefined
  json += ',"items":' + itemsJson
  if (!Number.isInteger(nextAfter) || nextAfter < 0 || nextAfter > 9007199254740991) return undefined
  json += ',"nextAfter":' + ('' + nextAfter)
  if (!isAll(value, 3, names34)) return undefined
  return json + '}'
}

export function writeExtensionOutcome(value) {
  if (!isPlain(value)) return undefined
  const { leaseId, status } = value
  if (typeof leaseId !== 'string' || isLonger(leaseId, 40) || isShorter(leaseId, 3) || !pattern11.test(leaseId))
    return undefined
  let json = '{"leaseId":' + '"' + leaseId + '"'
  const statusJson = choices17.get(status)
  if (statusJson === undefined) return undefined
  json += ',"status":' + statusJson
  if (!isAll(value, 2, names46)) return undefined
  return json + '}'
}

export function writeExtensionResult(value) {
  if (!isPlain(value)) return undefined
  const { items } = value
  if (!isList(items)) return undefined
  const itemsJson = writeList(items, writeExtensionOutcome)
  if (itemsJson === undefined) return undefined
  let json = '{"items":' + itemsJson
  if (!isAll(value, 1, names22)) return undefined
  return json + '}'
}

export function writeFieldError(value) {
  if (!isPlain(value)) return undefined
  const { in: itsIn, field, detail } = value
  const itsInJson = choices4.get(itsIn)
  if (itsInJson === undefined) return undefined
  let json = '{"in":' + itsInJson
  if (typeof field !== 'string') return undefined
  json += ',"field":' + asString(field)
  if (typeof detail !== 'string') return undefined
  json += ',"detail":' + asString(detail)
  if (!isAll(value, 3, names14)) return undefined
  return json + '}'
}

export function writeGapFrame(value) {
  if (!isPlain(value)) return undefined
  const { type, from, to } = value
  if (type !== 'gap') return undefined
  let json = '{"type":' + '"gap"'
  if (!Number.isInteger(from) || from < 0 || from > 9007199254740991) return undefined
  json += ',"from":' + ('' + from)
  if (!Number.isInteger(to) || to < 0 || to > 9007199254740991) return undefined
  json += ',"to":' + ('' + to)
  if (!isAll(value, 3, names35)) return undefined
  return json + '}'
}

export function writeHealth(value) {
  if (!isPlain(value)) return undefined
  const { status } = value
  if (status !== 'ok') return undefined
  let json = '{"status":' + '"ok"'
  if (!isAll(value, 1, names63)) return undefined
  return json + '}'
}

export function writeHelloFrame(value) {
  if (!isPlain(value)) return undefined
  const { type, epoch, head, oldest } = value
  if (type !== 'hello') return undefined
  let json = '{"type":' + '"hello"'
  if (typeof epoch !== 'string' || isLonger(epoch, 10) || isShorter(epoch, 10) || !pattern10.test(epoch))
    return undefined
  json += ',"epoch":' + '"' + epoch + '"'
  if (!Number.isInteger(head) || head < 0 || head > 9007199254740991) return undefined
  json += ',"head":' + ('' + head)
  if (!Number.isInteger(oldest) || oldest < 0 || oldest > 9007199254740991) return undefined
  json += ',"oldest":' + ('' + oldest)
  if (!isAll(value, 4, names33)) return undefined
  return json + '}'
}

export function writeHexPayload(value) {
  if (!isPlain(value)) return undefined
  const { encoding, data } = value
  if (encoding !== 'hex') return undefined
  let json = '{"encoding":' + '"hex"'
  if (typeof data !== 'string' || isLonger(data, 131072) || !pattern4.test(data)) return undefined
  json += ',"data":' + '"' + data + '"'
  if (!isAll(value, 2, names1)) return undefined
  return json + '}'
}

export function writeInfo(value) {
  if (!isPlain(value)) return undefined
  const { name, version, specHash, storeEpoch, startedAt, uptimeSeconds, head } = value
  if (name !== 'musen') return undefined
  let json = '{"name":' + '"musen"'
  if (typeof version !== 'string') return undefined
  json += ',"version":' + asString(version)
  if (typeof specHash !== 'string' || !pattern14.test(specHash)) return undefined
  json += ',"specHash":' + '"' + specHash + '"'
  if (
    typeof storeEpoch !== 'string' ||
    isLonger(storeEpoch, 10) ||
    isShorter(storeEpoch, 10) ||
    !pattern10.test(storeEpoch)
  )
    return undefined
  json += ',"storeEpoch":' + '"' + storeEpoch + '"'
  if (typeof startedAt !== 'string' || (!isTimestamp(startedAt) && !format1.test(startedAt))) return undefined
  json += ',"startedAt":' + '"' + startedAt + '"'
  if (!Number.isFinite(uptimeSeconds) || uptimeSeconds < 0) return undefined
  json += ',"uptimeSeconds":' + ('' + uptimeSeconds)
  if (!Number.isInteger(head) || head < 0 || head > 9007199254740991) return undefined
  json += ',"head":' + ('' + head)
  if (!isAll(value, 7, names62)) return undefined
  return json + '}'
}

export function writeJsonDecoded(value) {
  if (!isPlain(value)) return undefined
  const { type, value: itsValue } = value
  if (type !== 'json') return undefined
  let json = '{"type":' + '"json"'
  const itsValueJson = asJson(itsValue)
  if (itsValueJson === undefined) return undefined
  json += ',"value":' + itsValueJson
  if (!isAll(value, 2, names2)) return undefined
  return json + '}'
}

export function writeLease(value) {
  if (!isPlain(value)) return undefined
  const { leaseId, deliveries, redelivered, expiresAt, event } = value
  if (typeof leaseId !== 'string' || isLonger(leaseId, 40) || isShorter(leaseId, 3) || !pattern11.test(leaseId))
    return undefined
  let json = '{"leaseId":' + '"' + leaseId + '"'
  if (!Number.isInteger(deliveries) || deliveries < 1) return undefined
  json += ',"deliveries":' + ('' + deliveries)
  if (typeof redelivered !== 'boolean') return undefined
  json += ',"redelivered":' + (redelivered ? 'true' : 'false')
  if (typeof expiresAt !== 'string' || (!isTimestamp(expiresAt) && !format1.test(expiresAt))) return undefined
  json += ',"expiresAt":' + '"' + expiresAt + '"'
  const eventJson = writeEvent(event)
  if (eventJson === undefined) return undefined
  json += ',"event":' + eventJson
  if (!isAll(value, 5, names43)) return undefined
  return json + '}'
}

export function writeLeaseBatch(value) {
  if (!isPlain(value)) return undefined
  const { items, gap } = value
  let members = 1
  if (!isList(items)) return undefined
  const itemsJson = writeList(items, writeLease)
  if (itemsJson === undefined) return undefined
  let json = '{"items":' + itemsJson
  if (gap !== undefined) {
    const gapJson = writeSeqRange(gap)
    if (gapJson === undefined) return undefined
    json += ',"gap":' + gapJson
    members++
  }
  if (!isAll(value, members, names45)) return undefined
  return json + '}'
}

export function writeLink(value) {
  if (typeof value !== 'object' || value === null) return undefined
  switch (value['type']) {
    case 'serial':
      return writeSerialLink(value)
    case 'tcp':
      return writeTcpLink(value)
    default:
      return undefined
  }
}

export function writeMessage(value) {
  if (!isPlain(value)) return undefined
  const {
    id,
    seq,
    direction,
    radioId,
    nodeId,
    state,
    reason,
    detail,
    final,
    source,
    destination,
    payload,
    decoded,
    packet,
    signal,
    priority,
    attempts,
    expiresAt,
    options,
    createdAt,
    updatedAt,
  } = value
  let members = 9
  if (typeof id !== 'string' || isLonger(id, 27) || isShorter(id, 12) || !pattern1.test(id)) return undefined
  let json = '{"id":' + '"' + id + '"'
  if (!Number.isInteger(seq) || seq < 0 || seq > 9007199254740991) return undefined
  json += ',"seq":' + ('' + seq)
  const directionJson = choices1.get(direction)
  if (directionJson === undefined) return undefined
  json += ',"direction":' + directionJson
  if (typeof radioId !== 'string' || isLonger(radioId, 63) || radioId === '' || !pattern2.test(radioId))
    return undefined
  json += ',"radioId":' + '"' + radioId + '"'
  const stateJson = choices2.get(state)
  if (stateJson === undefined) return undefined
  json += ',"state":' + stateJson
  if (typeof final !== 'boolean') return undefined
  json += ',"final":' + (final ? 'true' : 'false')
  const payloadJson = writePayload(payload)
  if (payloadJson === undefined) return undefined
  json += ',"payload":' + payloadJson
  if (typeof createdAt !== 'string' || (!isTimestamp(createdAt) && !format1.test(createdAt))) return undefined
  json += ',"createdAt":' + '"' + createdAt + '"'
  if (typeof updatedAt !== 'string' || (!isTimestamp(updatedAt) && !format1.test(updatedAt))) return undefined
  json += ',"updatedAt":' + '"' + updatedAt + '"'
  if (nodeId !== undefined) {
    if (typeof nodeId !== 'string' || isLonger(nodeId, 200) || isShorter(nodeId, 3) || !pattern5.test(nodeId))
      return undefined
    json += ',"nodeId":' + asString(nodeId)
    members++
  }
  if (reason !== undefined) {
    const reasonJson = choices3.get(reason)
    if (reasonJson === undefined) return undefined
    json += ',"reason":' + reasonJson
    members++
  }
  if (detail !== undefined) {
    if (typeof detail !== 'string') return undefined
    json += ',"detail":' + asString(detail)
    members++
  }
  if (source !== undefined) {
    if (typeof source !== 'string') return undefined
    json += ',"source":' + asString(source)
    members++
  }
  if (destination !== undefined) {
    if (typeof destination !== 'string') return undefined
    json += ',"destination":' + asString(destination)
    members++
  }
  if (decoded !== undefined) {
    const decodedJson = writeDecoded(decoded)
    if (decodedJson === undefined) return undefined
    json += ',"decoded":' + decodedJson
    members++
  }
  if (packet !== undefined) {
    const packetJson = writePacket(packet)
    if (packetJson === undefined) return undefined
    json += ',"packet":' + packetJson
    members++
  }
  if (signal !== undefined) {
    const signalJson = writeSignal(signal)
    if (signalJson === undefined) return undefined
    json += ',"signal":' + signalJson
    members++
  }
  if (priority !== undefined) {
    if (!Number.isInteger(priority) || priority < 0 || priority > 9 || !format2(priority)) return undefined
    json += ',"priority":' + ('' + priority)
    members++
  }
  if (attempts !== undefined) {
    if (!Number.isInteger(attempts) || attempts < 0 || !format2(attempts)) return undefined
    json += ',"attempts":' + ('' + attempts)
    members++
  }
  if (expiresAt !== undefined) {
    if (typeof expiresAt !== 'string' || (!isTimestamp(expiresAt) && !format1.test(expiresAt))) return undefined
    json += ',"expiresAt":' + '"' + expiresAt + '"'
    members++
  }
  if (options !== undefined) {
    const optionsJson = writeOptions(options)
    if (optionsJson === undefined) return undefined
    json += ',"options":' + optionsJson
    members++
  }
  if (!isAll(value, members, names12)) return undefined
  return json + '}'
}

export function writeMessageChangedEvent(value) {
  if (!isPlain(value)) return undefined
  const { seq, at, type, messageId, radioId, nodeId, state, reason, detail, attempts, final } = value
  let members = 8
  if (!Number.isInteger(seq) || seq < 0 || seq > 9007199254740991) return undefined
  let json = '{"seq":' + ('' + seq)
  if (typeof at !== 'string' || (!isTimestamp(at) && !format1.test(at))) return undefined
  json += ',"at":' + '"' + at + '"'
  if (type !== 'message.changed') return undefined
  json += ',"type":' + '"message.changed"'
  if (typeof messageId !== 'string' || isLonger(messageId, 27) || isShorter(messageId, 12) || !pattern1.test(messageId))
    return undefined
  json += ',"messageId":' + '"' + messageId + '"'
  if (typeof radioId !== 'string' || isLonger(radioId, 63) || radioId === '' || !pattern2.test(radioId))
    return undefined
  json += ',"radioId":' + '"' + radioId + '"'
  const stateJson = choices2.get(state)
  if (stateJson === undefined) return undefined
  json += ',"state":' + stateJson
  if (!Number.isInteger(attempts) || attempts < 0) return undefined
  json += ',"attempts":' + ('' + attempts)
  if (typeof final !== 'boolean') return undefined
  json += ',"final":' + (final ? 'true' : 'false')
  if (nodeId !== undefined) {
    if (typeof nodeId !== 'string' || isLonger(nodeId, 200) || isShorter(nodeId, 3) || !pattern5.test(nodeId))
      return undefined
    json += ',"nodeId":' + asString(nodeId)
    members++
  }
  if (reason !== undefined) {
    const reasonJson = choices3.get(reason)
    if (reasonJson === undefined) return undefined
    json += ',"reason":' + reasonJson
    members++
  }
  if (detail !== undefined) {
    if (typeof detail !== 'string') return undefined
    json += ',"detail":' + asString(detail)
    members++
  }
  if (!isAll(value, members, names25)) return undefined
  return json + '}'
}

export function writeMessagePage(value) {
  if (!isPlain(value)) return undefined
  const { items, nextCursor } = value
  let members = 1
  if (!isList(items)) return undefined
  const itemsJson = writeList(items, writeMessage)
  if (itemsJson === undefined) return undefined
  let json = '{"items":' + itemsJson
  if (nextCursor !== undefined) {
    if (typeof nextCursor !== 'string') return undefined
    json += ',"nextCursor":' + asString(nextCursor)
    members++
  }
  if (!isAll(value, members, names13)) return undefined
  return json + '}'
}

export function writeMessageQueuedEvent(value) {
  if (!isPlain(value)) return undefined
  const { seq, at, type, message } = value
  if (!Number.isInteger(seq) || seq < 0 || seq > 9007199254740991) return undefined
  let json = '{"seq":' + ('' + seq)
  if (typeof at !== 'string' || (!isTimestamp(at) && !format1.test(at))) return undefined
  json += ',"at":' + '"' + at + '"'
  if (type !== 'message.queued') return undefined
  json += ',"type":' + '"message.queued"'
  const messageJson = writeMessage(message)
  if (messageJson === undefined) return undefined
  json += ',"message":' + messageJson
  if (!isAll(value, 4, names24)) return undefined
  return json + '}'
}

export function writeMessageReceivedEvent(value) {
  if (!isPlain(value)) return undefined
  const { seq, at, type, message } = value
  if (!Number.isInteger(seq) || seq < 0 || seq > 9007199254740991) return undefined
  let json = '{"seq":' + ('' + seq)
  if (typeof at !== 'string' || (!isTimestamp(at) && !format1.test(at))) return undefined
  json += ',"at":' + '"' + at + '"'
  if (type !== 'message.received') return undefined
  json += ',"type":' + '"message.received"'
  const messageJson = writeMessage(message)
  if (messageJson === undefined) return undefined
  json += ',"message":' + messageJson
  if (!isAll(value, 4, names24)) return undefined
  return json + '}'
}

export function writeNewWebhook(value) {
  if (!isPlain(value)) return undefined
  const { webhook, secret } = value
  const webhookJson = writeWebhook(webhook)
  if (webhookJson === undefined) return undefined
  let json = '{"webhook":' + webhookJson
  if (typeof secret !== 'string' || isLonger(secret, 100) || isShorter(secret, 38) || !pattern13.test(secret))
    return undefined
  json += ',"secret":' + asString(secret)
  if (!isAll(value, 2, names51)) return undefined
  return json + '}'
}

export function writeNode(value) {
  if (!isPlain(value)) return undefined
  const { id, radioId, address, label, name, firstHeardAt, lastHeardAt, receivedCount, signal } = value
  let members = 6
  if (typeof id !== 'string' || isLonger(id, 200) || isShorter(id, 3) || !pattern5.test(id)) return undefined
  let json = '{"id":' + asString(id)
  if (typeof radioId !== 'string' || isLonger(radioId, 63) || radioId === '' || !pattern2.test(radioId))
    return undefined
  json += ',"radioId":' + '"' + radioId + '"'
  if (typeof address !== 'string') return undefined
  json += ',"address":' + asString(address)
  if (typeof firstHeardAt !== 'string' || (!isTimestamp(firstHeardAt) && !format1.test(firstHeardAt))) return undefined
  json += ',"firstHeardAt":' + '"' + firstHeardAt + '"'
  if (typeof lastHeardAt !== 'string' || (!isTimestamp(lastHeardAt) && !format1.test(lastHeardAt))) return undefined
  json += ',"lastHeardAt":' + '"' + lastHeardAt + '"'
  if (!Number.isInteger(receivedCount) || receivedCount < 0) return undefined
  json += ',"receivedCount":' + ('' + receivedCount)
  if (label !== undefined) {
    if (typeof label !== 'string') return undefined
    json += ',"label":' + asString(label)
    members++
  }
  if (name !== undefined) {
    if (typeof name !== 'string') return undefined
    json += ',"name":' + asString(name)
    members++
  }
  if (signal !== undefined) {
    const signalJson = writeSignal(signal)
    if (signalJson === undefined) return undefined
    json += ',"signal":' + signalJson
    members++
  }
  if (!isAll(value, members, names23)) return undefined
  return json + '}'
}

export function writeNodeChangedEvent(value) {
  if (!isPlain(value)) return undefined
  const { seq, at, type, node } = value
  if (!Number.isInteger(seq) || seq < 0 || seq > 9007199254740991) return undefined
  let json = '{"seq":' + ('' + seq)
  if (typeof at !== 'string' || (!isTimestamp(at) && !format1.test(at))) return undefined
  json += ',"at":' + '"' + at + '"'
  if (type !== 'node.changed') return undefined
  json += ',"type":' + '"node.changed"'
  const nodeJson = writeNode(node)
  if (nodeJson === undefined) return undefined
  json += ',"node":' + nodeJson
  if (!isAll(value, 4, names26)) return undefined
  return json + '}'
}

export function writeNodeHeardEvent(value) {
  if (!isPlain(value)) return undefined
  const { seq, at, type, node } = value
  if (!Number.isInteger(seq) || seq < 0 || seq > 9007199254740991) return undefined
  let json = '{"seq":' + ('' + seq)
  if (typeof at !== 'string' || (!isTimestamp(at) && !format1.test(at))) return undefined
  json += ',"at":' + '"' + at + '"'
  if (type !== 'node.heard') return undefined
  json += ',"type":' + '"node.heard"'
  const nodeJson = writeNode(node)
  if (nodeJson === undefined) return undefined
  json += ',"node":' + nodeJson
  if (!isAll(value, 4, names26)) return undefined
  return json + '}'
}

export function writeNodePage(value) {
  if (!isPlain(value)) return undefined
  const { items, nextCursor } = value
  let members = 1
  if (!isList(items)) return undefined
  const itemsJson = writeList(items, writeNode)
  if (itemsJson === undefined) return undefined
  let json = '{"items":' + itemsJson
  if (nextCursor !== undefined) {
    if (typeof nextCursor !== 'string') return undefined
    json += ',"nextCursor":' + asString(nextCursor)
    members++
  }
  if (!isAll(value, members, names13)) return undefined
  return json + '}'
}

export function writeOpenapiDocument(value) {
  if (!isPlain(value)) return undefined
  const { openapi, info, paths } = value
  if (typeof openapi !== 'string') return undefined
  let json = '{"openapi":' + asString(openapi)
  const infoJson = writeOpenapiDocumentInfo(info)
  if (infoJson === undefined) return undefined
  json += ',"info":' + infoJson
  const pathsJson = writeOpenapiDocument_(paths)
  if (pathsJson === undefined) return undefined
  json += ',"paths":' + pathsJson
  let described = 0
  for (const key of Object.keys(value)) {
    const item = value[key]

    if (names64.has(key)) {
      if (item !== undefined) described++
      continue
    }
    if (item === undefined) continue
    const itemJson = asJson(item)
    if (itemJson === undefined) return undefined
    json += ',' + asString(key) + ':' + itemJson
  }
  if (described !== 3) return undefined
  return json + '}'
}

export function writeOpenapiDocumentInfo(value) {
  if (!isPlain(value)) return undefined
  let json = ''
  let comma = '{'
  for (const key of Object.keys(value)) {
    const item = value[key]

    if (item === undefined) continue
    const itemJson = asJson(item)
    if (itemJson === undefined) return undefined
    json += comma + asString(key) + ':' + itemJson
    comma = ','
  }
  return json === '' ? '{}' : json + '}'
}

export function writeOpenapiDocument_(value) {
  if (!isPlain(value)) return undefined
  let json = ''
  let comma = '{'
  for (const key of Object.keys(value)) {
    const item = value[key]

    if (item === undefined) continue
    const itemJson = asJson(item)
    if (itemJson === undefined) return undefined
    json += comma + asString(key) + ':' + itemJson
    comma = ','
  }
  return json === '' ? '{}' : json + '}'
}

export function writeOptionSpec(value) {
  if (!isPlain(value)) return undefined
  const {
    type,
    description,
    default: itsDefault,
    required,
    example,
    pattern: itsPattern,
    enum: itsEnum,
    minimum,
    maximum,
    maxLength,
  } = value
  let members = 2
  const typeJson = choices23.get(type)
  if (typeJson === undefined) return undefined
  let json = '{"type":' + typeJson
  if (typeof description !== 'string') return undefined
  json += ',"description":' + asString(description)
  if (itsDefault !== undefined) {
    const itsDefaultJson = writeOptionValue(itsDefault)
    if (itsDefaultJson === undefined) return undefined
    json += ',"default":' + itsDefaultJson
    members++
  }
  if (required !== undefined) {
    if (typeof required !== 'boolean') return undefined
    json += ',"required":' + (required ? 'true' : 'false')
    members++
  }
  if (example !== undefined) {
    const exampleJson = writeOptionValue(example)
    if (exampleJson === undefined) return undefined
    json += ',"example":' + exampleJson
    members++
  }
  if (itsPattern !== undefined) {
    if (typeof itsPattern !== 'string') return undefined
    json += ',"pattern":' + asString(itsPattern)
    members++
  }
  if (itsEnum !== undefined) {
    if (!isList(itsEnum)) return undefined
    const itsEnumJson = writeList(itsEnum, writeOptionSpecEnumItems)
    if (itsEnumJson === undefined) return undefined
    json += ',"enum":' + itsEnumJson
    members++
  }
  if (minimum !== undefined) {
    if (!Number.isFinite(minimum)) return undefined
    json += ',"minimum":' + ('' + minimum)
    members++
  }
  if (maximum !== undefined) {
    if (!Number.isFinite(maximum)) return undefined
    json += ',"maximum":' + ('' + maximum)
    members++
  }
  if (maxLength !== undefined) {
    if (!Number.isInteger(maxLength) || maxLength < 0) return undefined
    json += ',"maxLength":' + ('' + maxLength)
    members++
  }
  if (!isAll(value, members, names59)) return undefined
  return json + '}'
}

export function writeOptionSpecEnumItems(value) {
  if (typeof value !== 'string') return undefined
  return asString(value)
}

export function writeOptionValue(value) {
  const valueJson =
    writeOptionValueAnyOf0(value) ??
    writeOptionValueAnyOf1(value) ??
    writeOptionValueAnyOf2(value) ??
    writeOptionValueAnyOf3(value)
  if (valueJson === undefined) return undefined
  return valueJson
}

export function writeOptionValueAnyOf0(value) {
  if (typeof value !== 'string' || isLonger(value, 1000)) return undefined
  return asString(value)
}

export function writeOptionValueAnyOf1(value) {
  if (!Number.isFinite(value)) return undefined
  return '' + value
}

export function writeOptionValueAnyOf2(value) {
  if (typeof value !== 'boolean') return undefined
  return value ? 'true' : 'false'
}

export function writeOptionValueAnyOf3(value) {
  if (!isList(value) || value.length > 64) return undefined
  const valueJson = writeList(value, writeOptionValueAnyOf3Items)
  if (valueJson === undefined) return undefined
  return valueJson
}

export function writeOptionValueAnyOf3Items(value) {
  if (typeof value !== 'string' || isLonger(value, 1000)) return undefined
  return asString(value)
}

export function writeOptions(value) {
  if (!isPlain(value)) return undefined
  let json = ''
  let comma = '{'
  let size = 0
  for (const key of Object.keys(value)) {
    const item = value[key]
    size++

    if (item === undefined) return undefined
    const itemJson = writeOptionValue(item)
    if (itemJson === undefined) return undefined
    json += comma + asString(key) + ':' + itemJson
    comma = ','
  }
  if (size > 64) return undefined
  return json === '' ? '{}' : json + '}'
}

export function writePacket(value) {
  if (typeof value !== 'object' || value === null) return undefined
  switch (value['protocol']) {
    case 'ax25':
      return writeAx25Packet(value)
    case 'xbee':
      return writeXbeePacket(value)
    default:
      return undefined
  }
}

export function writePayload(value) {
  if (typeof value !== 'object' || value === null) return undefined
  switch (value['encoding']) {
    case 'text':
      return writeTextPayload(value)
    case 'base64':
      return writeBase64Payload(value)
    case 'hex':
      return writeHexPayload(value)
    default:
      return undefined
  }
}

export function writePort(value) {
  if (!isPlain(value)) return undefined
  const { path, byId, manufacturer, product, serialNumber, vendorId, productId, usedBy } = value
  let members = 1
  if (typeof path !== 'string') return undefined
  let json = '{"path":' + asString(path)
  if (byId !== undefined) {
    if (typeof byId !== 'string') return undefined
    json += ',"byId":' + asString(byId)
    members++
  }
  if (manufacturer !== undefined) {
    if (typeof manufacturer !== 'string') return undefined
    json += ',"manufacturer":' + asString(manufacturer)
    members++
  }
  if (product !== undefined) {
    if (typeof product !== 'string') return undefined
    json += ',"product":' + asString(product)
    members++
  }
  if (serialNumber !== undefined) {
    if (typeof serialNumber !== 'string') return undefined
    json += ',"serialNumber":' + asString(serialNumber)
    members++
  }
  if (vendorId !== undefined) {
    if (typeof vendorId !== 'string') return undefined
    json += ',"vendorId":' + asString(vendorId)
    members++
  }
  if (productId !== undefined) {
    if (typeof productId !== 'string') return undefined
    json += ',"productId":' + asString(productId)
    members++
  }
  if (usedBy !== undefined) {
    if (typeof usedBy !== 'string' || isLonger(usedBy, 63) || usedBy === '' || !pattern2.test(usedBy)) return undefined
    json += ',"usedBy":' + '"' + usedBy + '"'
    members++
  }
  if (!isAll(value, members, names56)) return undefined
  return json + '}'
}

export function writePortPage(value) {
  if (!isPlain(value)) return undefined
  const { items, problem } = value
  let members = 1
  if (!isList(items)) return undefined
  const itemsJson = writeList(items, writePort)
  if (itemsJson === undefined) return undefined
  let json = '{"items":' + itemsJson
  if (problem !== undefined) {
    if (typeof problem !== 'string') return undefined
    json += ',"problem":' + asString(problem)
    members++
  }
  if (!isAll(value, members, names57)) return undefined
  return json + '}'
}

export function writeProblem(value) {
  if (!isPlain(value)) return undefined
  const { type, title, status, code, detail, hint, errors } = value
  let members = 4
  if (typeof type !== 'string') return undefined
  let json = '{"type":' + asString(type)
  if (typeof title !== 'string') return undefined
  json += ',"title":' + asString(title)
  if (!Number.isInteger(status) || status < 400 || status > 599) return undefined
  json += ',"status":' + ('' + status)
  if (typeof code !== 'string') return undefined
  json += ',"code":' + asString(code)
  if (detail !== undefined) {
    if (typeof detail !== 'string') return undefined
    json += ',"detail":' + asString(detail)
    members++
  }
  if (hint !== undefined) {
    if (typeof hint !== 'string') return undefined
    json += ',"hint":' + asString(hint)
    members++
  }
  if (errors !== undefined) {
    if (!isList(errors)) return undefined
    const errorsJson = writeList(errors, writeFieldError)
    if (errorsJson === undefined) return undefined
    json += ',"errors":' + errorsJson
    members++
  }
  if (!isAll(value, members, names15)) return undefined
  return json + '}'
}

export function writeQueue(value) {
  if (!isPlain(value)) return undefined
  const { name, filter, visibilityTimeoutMs, maxDeliveries, revision, createdAt, updatedAt, state } = value
  if (typeof name !== 'string' || isLonger(name, 63) || name === '' || !pattern2.test(name)) return undefined
  let json = '{"name":' + '"' + name + '"'
  const filterJson = writeEventFilter(filter)
  if (filterJson === undefined) return undefined
  json += ',"filter":' + filterJson
  if (
    !Number.isInteger(visibilityTimeoutMs) ||
    visibilityTimeoutMs < 100 ||
    visibilityTimeoutMs > 43200000 ||
    !format2(visibilityTimeoutMs)
  )
    return undefined
  json += ',"visibilityTimeoutMs":' + ('' + visibilityTimeoutMs)
  if (!Number.isInteger(maxDeliveries) || maxDeliveries < 1 || maxDeliveries > 1000 || !format2(maxDeliveries))
    return undefined
  json += ',"maxDeliveries":' + ('' + maxDeliveries)
  if (!Number.isInteger(revision) || revision < 1) return undefined
  json += ',"revision":' + ('' + revision)
  if (typeof createdAt !== 'string' || (!isTimestamp(createdAt) && !format1.test(createdAt))) return undefined
  json += ',"createdAt":' + '"' + createdAt + '"'
  if (typeof updatedAt !== 'string' || (!isTimestamp(updatedAt) && !format1.test(updatedAt))) return undefined
  json += ',"updatedAt":' + '"' + updatedAt + '"'
  const stateJson = writeQueueState(state)
  if (stateJson === undefined) return undefined
  json += ',"state":' + stateJson
  if (!isAll(value, 8, names42)) return undefined
  return json + '}'
}

export function writeQueueGap(value) {
  if (!isPlain(value)) return undefined
  const { from, to, at } = value
  if (!Number.isInteger(from) || from < 0 || from > 9007199254740991) return undefined
  let json = '{"from":' + ('' + from)
  if (!Number.isInteger(to) || to < 0 || to > 9007199254740991) return undefined
  json += ',"to":' + ('' + to)
  if (typeof at !== 'string' || (!isTimestamp(at) && !format1.test(at))) return undefined
  json += ',"at":' + '"' + at + '"'
  if (!isAll(value, 3, names40)) return undefined
  return json + '}'
}

export function writeQueuePage(value) {
  if (!isPlain(value)) return undefined
  const { items } = value
  if (!isList(items)) return undefined
  const itemsJson = writeList(items, writeQueue)
  if (itemsJson === undefined) return undefined
  let json = '{"items":' + itemsJson
  if (!isAll(value, 1, names22)) return undefined
  return json + '}'
}

export function writeQueueState(value) {
  if (!isPlain(value)) return undefined
  const { depth, depthExact, inFlight, dead, position, oldestAgeMs, lastGap } = value
  let members = 5
  if (!Number.isInteger(depth) || depth < 0) return undefined
  let json = '{"depth":' + ('' + depth)
  if (typeof depthExact !== 'boolean') return undefined
  json += ',"depthExact":' + (depthExact ? 'true' : 'false')
  if (!Number.isInteger(inFlight) || inFlight < 0) return undefined
  json += ',"inFlight":' + ('' + inFlight)
  if (!Number.isInteger(dead) || dead < 0) return undefined
  json += ',"dead":' + ('' + dead)
  if (!Number.isInteger(position) || position < 0 || position > 9007199254740991) return undefined
  json += ',"position":' + ('' + position)
  if (oldestAgeMs !== undefined) {
    if (!Number.isInteger(oldestAgeMs) || oldestAgeMs < 0) return undefined
    json += ',"oldestAgeMs":' + ('' + oldestAgeMs)
    members++
  }
  if (lastGap !== undefined) {
    const lastGapJson = writeQueueGap(lastGap)
    if (lastGapJson === undefined) return undefined
    json += ',"lastGap":' + lastGapJson
    members++
  }
  if (!isAll(value, members, names41)) return undefined
  return json + '}'
}

export function writeRadio(value) {
  if (!isPlain(value)) return undefined
  const { id, name, driver, link, options, enabled, silentAfterMs, revision, createdAt, updatedAt, status } = value
  let members = 9
  if (typeof id !== 'string' || isLonger(id, 63) || id === '' || !pattern2.test(id)) return undefined
  let json = '{"id":' + '"' + id + '"'
  const driverJson = choices5.get(driver)
  if (driverJson === undefined) return undefined
  json += ',"driver":' + driverJson
  const linkJson = writeLink(link)
  if (linkJson === undefined) return undefined
  json += ',"link":' + linkJson
  const optionsJson = writeOptions(options)
  if (optionsJson === undefined) return undefined
  json += ',"options":' + optionsJson
  if (typeof enabled !== 'boolean') return undefined
  json += ',"enabled":' + (enabled ? 'true' : 'false')
  if (!Number.isInteger(revision) || revision < 1) return undefined
  json += ',"revision":' + ('' + revision)
  if (typeof createdAt !== 'string' || (!isTimestamp(createdAt) && !format1.test(createdAt))) return undefined
  json += ',"createdAt":' + '"' + createdAt + '"'
  if (typeof updatedAt !== 'string' || (!isTimestamp(updatedAt) && !format1.test(updatedAt))) return undefined
  json += ',"updatedAt":' + '"' + updatedAt + '"'
  const statusJson = writeRadioStatus(status)
  if (statusJson === undefined) return undefined
  json += ',"status":' + statusJson
  if (name !== undefined) {
    if (typeof name !== 'string' || isLonger(name, 100) || name === '') return undefined
    json += ',"name":' + asString(name)
    members++
  }
  if (silentAfterMs !== undefined) {
    if (!Number.isInteger(silentAfterMs) || silentAfterMs < 100 || silentAfterMs > 604800000) return undefined
    json += ',"silentAfterMs":' + ('' + silentAfterMs)
    members++
  }
  if (!isAll(value, members, names21)) return undefined
  return json + '}'
}

export function writeRadioChangedEvent(value) {
  if (!isPlain(value)) return undefined
  const { seq, at, type, radioId, state, error } = value
  let members = 5
  if (!Number.isInteger(seq) || seq < 0 || seq > 9007199254740991) return undefined
  let json = '{"seq":' + ('' + seq)
  if (typeof at !== 'string' || (!isTimestamp(at) && !format1.test(at))) return undefined
  json += ',"at":' + '"' + at + '"'
  if (type !== 'radio.changed') return undefined
  json += ',"type":' + '"radio.changed"'
  if (typeof radioId !== 'string' || isLonger(radioId, 63) || radioId === '' || !pattern2.test(radioId))
    return undefined
  json += ',"radioId":' + '"' + radioId + '"'
  const stateJson = choices10.get(state)
  if (stateJson === undefined) return undefined
  json += ',"state":' + stateJson
  if (error !== undefined) {
    const errorJson = writeRadioFault(error)
    if (errorJson === undefined) return undefined
    json += ',"error":' + errorJson
    members++
  }
  if (!isAll(value, members, names30)) return undefined
  return json + '}'
}

export function writeRadioConfiguration(value) {
  if (!isPlain(value)) return undefined
  const { id, name, driver, link, options, enabled, silentAfterMs, revision } = value
  let members = 6
  if (typeof id !== 'string' || isLonger(id, 63) || id === '' || !pattern2.test(id)) return undefined
  let json = '{"id":' + '"' + id + '"'
  const driverJson = choices5.get(driver)
  if (driverJson === undefined) return undefined
  json += ',"driver":' + driverJson
  const linkJson = writeLink(link)
  if (linkJson === undefined) return undefined
  json += ',"link":' + linkJson
  const optionsJson = writeOptions(options)
  if (optionsJson === undefined) return undefined
  json += ',"options":' + optionsJson
  if (typeof enabled !== 'boolean') return undefined
  json += ',"enabled":' + (enabled ? 'true' : 'false')
  if (!Number.isInteger(revision) || revision < 1) return undefined
  json += ',"revision":' + ('' + revision)
  if (name !== undefined) {
    if (typeof name !== 'string' || isLonger(name, 100) || name === '') return undefined
    json += ',"name":' + asString(name)
    members++
  }
  if (silentAfterMs !== undefined) {
    if (!Number.isInteger(silentAfterMs) || silentAfterMs < 100 || silentAfterMs > 604800000) return undefined
    json += ',"silentAfterMs":' + ('' + silentAfterMs)
    members++
  }
  if (!isAll(value, members, names27)) return undefined
  return json + '}'
}

export function writeRadioCounters(value) {
  if (!isPlain(value)) return undefined
  const { bytesReceived, bytesSent, framesReceived, framesSent, discardedBytes, badChecksums, dropped } = value
  if (!Number.isInteger(bytesReceived) || bytesReceived < 0) return undefined
  let json = '{"bytesReceived":' + ('' + bytesReceived)
  if (!Number.isInteger(bytesSent) || bytesSent < 0) return undefined
  json += ',"bytesSent":' + ('' + bytesSent)
  if (!Number.isInteger(framesReceived) || framesReceived < 0) return undefined
  json += ',"framesReceived":' + ('' + framesReceived)
  if (!Number.isInteger(framesSent) || framesSent < 0) return undefined
  json += ',"framesSent":' + ('' + framesSent)
  if (!Number.isInteger(discardedBytes) || discardedBytes < 0) return undefined
  json += ',"discardedBytes":' + ('' + discardedBytes)
  if (!Number.isInteger(badChecksums) || badChecksums < 0) return undefined
  json += ',"badChecksums":' + ('' + badChecksums)
  if (!Number.isInteger(dropped) || dropped < 0) return undefined
  json += ',"dropped":' + ('' + dropped)
  if (!isAll(value, 7, names18)) return undefined
  return json + '}'
}

export function writeRadioCreatedEvent(value) {
  if (!isPlain(value)) return undefined
  const { seq, at, type, radio } = value
  if (!Number.isInteger(seq) || seq < 0 || seq > 9007199254740991) return undefined
  let json = '{"seq":' + ('' + seq)
  if (typeof at !== 'string' || (!isTimestamp(at) && !format1.test(at))) return undefined
  json += ',"at":' + '"' + at + '"'
  if (type !== 'radio.created') return undefined
  json += ',"type":' + '"radio.created"'
  const radioJson = writeRadioConfiguration(radio)
  if (radioJson === undefined) return undefined
  json += ',"radio":' + radioJson
  if (!isAll(value, 4, names28)) return undefined
  return json + '}'
}

export function writeRadioDeletedEvent(value) {
  if (!isPlain(value)) return undefined
  const { seq, at, type, radioId } = value
  if (!Number.isInteger(seq) || seq < 0 || seq > 9007199254740991) return undefined
  let json = '{"seq":' + ('' + seq)
  if (typeof at !== 'string' || (!isTimestamp(at) && !format1.test(at))) return undefined
  json += ',"at":' + '"' + at + '"'
  if (type !== 'radio.deleted') return undefined
  json += ',"type":' + '"radio.deleted"'
  if (typeof radioId !== 'string' || isLonger(radioId, 63) || radioId === '' || !pattern2.test(radioId))
    return undefined
  json += ',"radioId":' + '"' + radioId + '"'
  if (!isAll(value, 4, names29)) return undefined
  return json + '}'
}

export function writeRadioFault(value) {
  if (!isPlain(value)) return undefined
  const { code, message, hint, at } = value
  let members = 3
  if (typeof code !== 'string') return undefined
  let json = '{"code":' + asString(code)
  if (typeof message !== 'string') return undefined
  json += ',"message":' + asString(message)
  if (typeof at !== 'string' || (!isTimestamp(at) && !format1.test(at))) return undefined
  json += ',"at":' + '"' + at + '"'
  if (hint !== undefined) {
    if (typeof hint !== 'string') return undefined
    json += ',"hint":' + asString(hint)
    members++
  }
  if (!isAll(value, members, names19)) return undefined
  return json + '}'
}

export function writeRadioPage(value) {
  if (!isPlain(value)) return undefined
  const { items } = value
  if (!isList(items)) return undefined
  const itemsJson = writeList(items, writeRadio)
  if (itemsJson === undefined) return undefined
  let json = '{"items":' + itemsJson
  if (!isAll(value, 1, names22)) return undefined
  return json + '}'
}

export function writeRadioStatus(value) {
  if (!isPlain(value)) return undefined
  const { state, since, lastError, retryAt, reconnectCount, queueDepth, counters } = value
  let members = 5
  const stateJson = choices10.get(state)
  if (stateJson === undefined) return undefined
  let json = '{"state":' + stateJson
  if (typeof since !== 'string' || (!isTimestamp(since) && !format1.test(since))) return undefined
  json += ',"since":' + '"' + since + '"'
  if (!Number.isInteger(reconnectCount) || reconnectCount < 0) return undefined
  json += ',"reconnectCount":' + ('' + reconnectCount)
  if (!Number.isInteger(queueDepth) || queueDepth < 0) return undefined
  json += ',"queueDepth":' + ('' + queueDepth)
  const countersJson = writeRadioCounters(counters)
  if (countersJson === undefined) return undefined
  json += ',"counters":' + countersJson
  if (lastError !== undefined) {
    const lastErrorJson = writeRadioFault(lastError)
    if (lastErrorJson === undefined) return undefined
    json += ',"lastError":' + lastErrorJson
    members++
  }
  if (retryAt !== undefined) {
    if (typeof retryAt !== 'string' || (!isTimestamp(retryAt) && !format1.test(retryAt))) return undefined
    json += ',"retryAt":' + '"' + retryAt + '"'
    members++
  }
  if (!isAll(value, members, names20)) return undefined
  return json + '}'
}

export function writeRadioUpdatedEvent(value) {
  if (!isPlain(value)) return undefined
  const { seq, at, type, radio } = value
  if (!Number.isInteger(seq) || seq < 0 || seq > 9007199254740991) return undefined
  let json = '{"seq":' + ('' + seq)
  if (typeof at !== 'string' || (!isTimestamp(at) && !format1.test(at))) return undefined
  json += ',"at":' + '"' + at + '"'
  if (type !== 'radio.updated') return undefined
  json += ',"type":' + '"radio.updated"'
  const radioJson = writeRadioConfiguration(radio)
  if (radioJson === undefined) return undefined
  json += ',"radio":' + radioJson
  if (!isAll(value, 4, names28)) return undefined
  return json + '}'
}

export function writeReleaseOutcome(value) {
  if (!isPlain(value)) return undefined
  const { leaseId, status } = value
  if (typeof leaseId !== 'string' || isLonger(leaseId, 40) || isShorter(leaseId, 3) || !pattern11.test(leaseId))
    return undefined
  let json = '{"leaseId":' + '"' + leaseId + '"'
  const statusJson = choices18.get(status)
  if (statusJson === undefined) return undefined
  json += ',"status":' + statusJson
  if (!isAll(value, 2, names46)) return undefined
  return json + '}'
}

export function writeReleaseResult(value) {
  if (!isPlain(value)) return undefined
  const { items } = value
  if (!isList(items)) return undefined
  const itemsJson = writeList(items, writeReleaseOutcome)
  if (itemsJson === undefined) return undefined
  let json = '{"items":' + itemsJson
  if (!isAll(value, 1, names22)) return undefined
  return json + '}'
}

export function writeResultFrame(value) {
  if (!isPlain(value)) return undefined
  const { type, command, ref, after, message } = value
  let members = 2
  if (type !== 'result') return undefined
  let json = '{"type":' + '"result"'
  const commandJson = choices13.get(command)
  if (commandJson === undefined) return undefined
  json += ',"command":' + commandJson
  if (ref !== undefined) {
    if (typeof ref !== 'string' || isLonger(ref, 100) || ref === '') return undefined
    json += ',"ref":' + asString(ref)
    members++
  }
  if (after !== undefined) {
    if (!Number.isInteger(after) || after < 0 || after > 9007199254740991) return undefined
    json += ',"after":' + ('' + after)
    members++
  }
  if (message !== undefined) {
    const messageJson = writeMessage(message)
    if (messageJson === undefined) return undefined
    json += ',"message":' + messageJson
    members++
  }
  if (!isAll(value, members, names36)) return undefined
  return json + '}'
}

export function writeSecretRotation(value) {
  if (!isPlain(value)) return undefined
  const { secret, previousUntil } = value
  let members = 1
  if (typeof secret !== 'string' || isLonger(secret, 100) || isShorter(secret, 38) || !pattern13.test(secret))
    return undefined
  let json = '{"secret":' + asString(secret)
  if (previousUntil !== undefined) {
    if (typeof previousUntil !== 'string' || (!isTimestamp(previousUntil) && !format1.test(previousUntil)))
      return undefined
    json += ',"previousUntil":' + '"' + previousUntil + '"'
    members++
  }
  if (!isAll(value, members, names52)) return undefined
  return json + '}'
}

export function writeSeqRange(value) {
  if (!isPlain(value)) return undefined
  const { from, to } = value
  if (!Number.isInteger(from) || from < 0 || from > 9007199254740991) return undefined
  let json = '{"from":' + ('' + from)
  if (!Number.isInteger(to) || to < 0 || to > 9007199254740991) return undefined
  json += ',"to":' + ('' + to)
  if (!isAll(value, 2, names44)) return undefined
  return json + '}'
}

export function writeSerialLink(value) {
  if (!isPlain(value)) return undefined
  const { type, path, baudRate, dataBits, parity, stopBits, flowControl } = value
  if (type !== 'serial') return undefined
  let json = '{"type":' + '"serial"'
  if (typeof path !== 'string' || isLonger(path, 1000) || path === '' || !pattern7.test(path)) return undefined
  json += ',"path":' + asString(path)
  if (!Number.isInteger(baudRate) || baudRate < 50 || baudRate > 4000000 || !format2(baudRate)) return undefined
  json += ',"baudRate":' + ('' + baudRate)
  const dataBitsJson = choices6.get(dataBits)
  if (dataBitsJson === undefined) return undefined
  json += ',"dataBits":' + dataBitsJson
  const parityJson = choices7.get(parity)
  if (parityJson === undefined) return undefined
  json += ',"parity":' + parityJson
  const stopBitsJson = choices8.get(stopBits)
  if (stopBitsJson === undefined) return undefined
  json += ',"stopBits":' + stopBitsJson
  const flowControlJson = choices9.get(flowControl)
  if (flowControlJson === undefined) return undefined
  json += ',"flowControl":' + flowControlJson
  if (!isAll(value, 7, names16)) return undefined
  return json + '}'
}

export function writeServerFrame(value) {
  if (typeof value !== 'object' || value === null) return undefined
  switch (value['type']) {
    case 'hello':
      return writeHelloFrame(value)
    case 'events':
      return writeEventsFrame(value)
    case 'gap':
      return writeGapFrame(value)
    case 'result':
      return writeResultFrame(value)
    case 'error':
      return writeErrorFrame(value)
    case 'bye':
      return writeByeFrame(value)
    default:
      return undefined
  }
}

export function writeSignal(value) {
  if (!isPlain(value)) return undefined
  const { rssiDbm, snrDb, lqi } = value
  let json = ''
  let comma = '{'
  let members = 0
  if (rssiDbm !== undefined) {
    if (!Number.isFinite(rssiDbm)) return undefined
    json += comma + '"rssiDbm":' + ('' + rssiDbm)
    comma = ','
    members++
  }
  if (snrDb !== undefined) {
    if (!Number.isFinite(snrDb)) return undefined
    json += comma + '"snrDb":' + ('' + snrDb)
    comma = ','
    members++
  }
  if (lqi !== undefined) {
    if (!Number.isFinite(lqi)) return undefined
    json += comma + '"lqi":' + ('' + lqi)
    comma = ','
    members++
  }
  if (!isAll(value, members, names11)) return undefined
  return json === '' ? '{}' : json + '}'
}

export function writeTcpLink(value) {
  if (!isPlain(value)) return undefined
  const { type, host, port } = value
  if (type !== 'tcp') return undefined
  let json = '{"type":' + '"tcp"'
  if (typeof host !== 'string' || isLonger(host, 253) || host === '' || !pattern8.test(host)) return undefined
  json += ',"host":' + '"' + host + '"'
  if (!Number.isInteger(port) || port < 1 || port > 65535 || !format2(port)) return undefined
  json += ',"port":' + ('' + port)
  if (!isAll(value, 3, names17)) return undefined
  return json + '}'
}

export function writeTextPayload(value) {
  if (!isPlain(value)) return undefined
  const { encoding, data } = value
  if (encoding !== 'text') return undefined
  let json = '{"encoding":' + '"text"'
  if (typeof data !== 'string' || isLonger(data, 65536)) return undefined
  json += ',"data":' + asString(data)
  if (!isAll(value, 2, names1)) return undefined
  return json + '}'
}

export function writeWebhook(value) {
  if (!isPlain(value)) return undefined
  const { id, url, description, filter, batchSize, enabled, revision, createdAt, updatedAt, status } = value
  let members = 9
  if (typeof id !== 'string' || isLonger(id, 28) || isShorter(id, 13) || !pattern9.test(id)) return undefined
  let json = '{"id":' + '"' + id + '"'
  if (typeof url !== 'string' || isLonger(url, 2000) || url === '' || !pattern12.test(url)) return undefined
  json += ',"url":' + asString(url)
  const filterJson = writeEventFilter(filter)
  if (filterJson === undefined) return undefined
  json += ',"filter":' + filterJson
  if (!Number.isInteger(batchSize) || batchSize < 1 || batchSize > 50 || !format2(batchSize)) return undefined
  json += ',"batchSize":' + ('' + batchSize)
  if (typeof enabled !== 'boolean') return undefined
  json += ',"enabled":' + (enabled ? 'true' : 'false')
  if (!Number.isInteger(revision) || revision < 1) return undefined
  json += ',"revision":' + ('' + revision)
  if (typeof createdAt !== 'string' || (!isTimestamp(createdAt) && !format1.test(createdAt))) return undefined
  json += ',"createdAt":' + '"' + createdAt + '"'
  if (typeof updatedAt !== 'string' || (!isTimestamp(updatedAt) && !format1.test(updatedAt))) return undefined
  json += ',"updatedAt":' + '"' + updatedAt + '"'
  const statusJson = writeWebhookStatus(status)
  if (statusJson === undefined) return undefined
  json += ',"status":' + statusJson
  if (description !== undefined) {
    if (typeof description !== 'string' || isLonger(description, 200) || description === '') return undefined
    json += ',"description":' + asString(description)
    members++
  }
  if (!isAll(value, members, names50)) return undefined
  return json + '}'
}

export function writeWebhookAttempt(value) {
  if (!isPlain(value)) return undefined
  const { number, messageId, test, at, durationMs, status, error, batch, retryAt } = value
  let members = 5
  if (!Number.isInteger(number) || number < 1) return undefined
  let json = '{"number":' + ('' + number)
  if (typeof messageId !== 'string') return undefined
  json += ',"messageId":' + asString(messageId)
  if (typeof test !== 'boolean') return undefined
  json += ',"test":' + (test ? 'true' : 'false')
  if (typeof at !== 'string' || (!isTimestamp(at) && !format1.test(at))) return undefined
  json += ',"at":' + '"' + at + '"'
  if (!Number.isInteger(durationMs) || durationMs < 0) return undefined
  json += ',"durationMs":' + ('' + durationMs)
  if (status !== undefined) {
    if (!Number.isInteger(status) || status < 100 || status > 999) return undefined
    json += ',"status":' + ('' + status)
    members++
  }
  if (error !== undefined) {
    const errorJson = writeWebhookFault(error)
    if (errorJson === undefined) return undefined
    json += ',"error":' + errorJson
    members++
  }
  if (batch !== undefined) {
    const batchJson = writeWebhookBatch(batch)
    if (batchJson === undefined) return undefined
    json += ',"batch":' + batchJson
    members++
  }
  if (retryAt !== undefined) {
    if (typeof retryAt !== 'string' || (!isTimestamp(retryAt) && !format1.test(retryAt))) return undefined
    json += ',"retryAt":' + '"' + retryAt + '"'
    members++
  }
  if (!isAll(value, members, names55)) return undefined
  return json + '}'
}

export function writeWebhookAttemptPage(value) {
  if (!isPlain(value)) return undefined
  const { items, nextCursor } = value
  let members = 1
  if (!isList(items)) return undefined
  const itemsJson = writeList(items, writeWebhookAttempt)
  if (itemsJson === undefined) return undefined
  let json = '{"items":' + itemsJson
  if (nextCursor !== undefined) {
    if (typeof nextCursor !== 'string') return undefined
    json += ',"nextCursor":' + asString(nextCursor)
    members++
  }
  if (!isAll(value, members, names13)) return undefined
  return json + '}'
}

export function writeWebhookBatch(value) {
  if (!isPlain(value)) return undefined
  const { from, to, count } = value
  if (!Number.isInteger(from) || from < 0 || from > 9007199254740991) return undefined
  let json = '{"from":' + ('' + from)
  if (!Number.isInteger(to) || to < 0 || to > 9007199254740991) return undefined
  json += ',"to":' + ('' + to)
  if (!Number.isInteger(count) || count < 1) return undefined
  json += ',"count":' + ('' + count)
  if (!isAll(value, 3, names54)) return undefined
  return json + '}'
}

export function writeWebhookChangedEvent(value) {
  if (!isPlain(value)) return undefined
  const { seq, at, type, webhookId, state, reason, detail } = value
  let members = 5
  if (!Number.isInteger(seq) || seq < 0 || seq > 9007199254740991) return undefined
  let json = '{"seq":' + ('' + seq)
  if (typeof at !== 'string' || (!isTimestamp(at) && !format1.test(at))) return undefined
  json += ',"at":' + '"' + at + '"'
  if (type !== 'webhook.changed') return undefined
  json += ',"type":' + '"webhook.changed"'
  if (typeof webhookId !== 'string' || isLonger(webhookId, 28) || isShorter(webhookId, 13) || !pattern9.test(webhookId))
    return undefined
  json += ',"webhookId":' + '"' + webhookId + '"'
  const stateJson = choices11.get(state)
  if (stateJson === undefined) return undefined
  json += ',"state":' + stateJson
  if (reason !== undefined) {
    const reasonJson = choices12.get(reason)
    if (reasonJson === undefined) return undefined
    json += ',"reason":' + reasonJson
    members++
  }
  if (detail !== undefined) {
    if (typeof detail !== 'string') return undefined
    json += ',"detail":' + asString(detail)
    members++
  }
  if (!isAll(value, members, names31)) return undefined
  return json + '}'
}

export function writeWebhookDelivery(value) {
  if (!isPlain(value)) return undefined
  const { webhookId, epoch, test, gap, events } = value
  let members = 4
  if (typeof webhookId !== 'string' || isLonger(webhookId, 28) || isShorter(webhookId, 13) || !pattern9.test(webhookId))
    return undefined
  let json = '{"webhookId":' + '"' + webhookId + '"'
  if (typeof epoch !== 'string' || isLonger(epoch, 10) || isShorter(epoch, 10) || !pattern10.test(epoch))
    return undefined
  json += ',"epoch":' + '"' + epoch + '"'
  if (typeof test !== 'boolean') return undefined
  json += ',"test":' + (test ? 'true' : 'false')
  if (!isList(events) || events.length > 50) return undefined
  const eventsJson = writeList(events, writeEvent)
  if (eventsJson === undefined) return undefined
  json += ',"events":' + eventsJson
  if (gap !== undefined) {
    const gapJson = writeSeqRange(gap)
    if (gapJson === undefined) return undefined
    json += ',"gap":' + gapJson
    members++
  }
  if (!isAll(value, members, names65)) return undefined
  return json + '}'
}

export function writeWebhookFault(value) {
  if (!isPlain(value)) return undefined
  const { code, message } = value
  const codeJson = choices20.get(code)
  if (codeJson === undefined) return undefined
  let json = '{"code":' + codeJson
  if (typeof message !== 'string') return undefined
  json += ',"message":' + asString(message)
  if (!isAll(value, 2, names53)) return undefined
  return json + '}'
}

export function writeWebhookPage(value) {
  if (!isPlain(value)) return undefined
  const { items } = value
  if (!isList(items)) return undefined
  const itemsJson = writeList(items, writeWebhook)
  if (itemsJson === undefined) return undefined
  let json = '{"items":' + itemsJson
  if (!isAll(value, 1, names22)) return undefined
  return json + '}'
}

export function writeWebhookPause(value) {
  if (!isPlain(value)) return undefined
  const { reason, detail, at } = value
  const reasonJson = choices12.get(reason)
  if (reasonJson === undefined) return undefined
  let json = '{"reason":' + reasonJson
  if (typeof detail !== 'string') return undefined
  json += ',"detail":' + asString(detail)
  if (typeof at !== 'string' || (!isTimestamp(at) && !format1.test(at))) return undefined
  json += ',"at":' + '"' + at + '"'
  if (!isAll(value, 3, names48)) return undefined
  return json + '}'
}

export function writeWebhookStatus(value) {
  if (!isPlain(value)) return undefined
  const { state, position, failures, failingSince, retryAt, paused, lastDeliveryAt, lastGap } = value
  let members = 3
  const stateJson = choices19.get(state)
  if (stateJson === undefined) return undefined
  let json = '{"state":' + stateJson
  if (!Number.isInteger(position) || position < 0 || position > 9007199254740991) return undefined
  json += ',"position":' + ('' + position)
  if (!Number.isInteger(failures) || failures < 0) return undefined
  json += ',"failures":' + ('' + failures)
  if (failingSince !== undefined) {
    if (typeof failingSince !== 'string' || (!isTimestamp(failingSince) && !format1.test(failingSince)))
      return undefined
    json += ',"failingSince":' + '"' + failingSince + '"'
    members++
  }
  if (retryAt !== undefined) {
    if (typeof retryAt !== 'string' || (!isTimestamp(retryAt) && !format1.test(retryAt))) return undefined
    json += ',"retryAt":' + '"' + retryAt + '"'
    members++
  }
  if (paused !== undefined) {
    const pausedJson = writeWebhookPause(paused)
    if (pausedJson === undefined) return undefined
    json += ',"paused":' + pausedJson
    members++
  }
  if (lastDeliveryAt !== undefined) {
    if (typeof lastDeliveryAt !== 'string' || (!isTimestamp(lastDeliveryAt) && !format1.test(lastDeliveryAt)))
      return undefined
    json += ',"lastDeliveryAt":' + '"' + lastDeliveryAt + '"'
    members++
  }
  if (lastGap !== undefined) {
    const lastGapJson = writeQueueGap(lastGap)
    if (lastGapJson === undefined) return undefined
    json += ',"lastGap":' + lastGapJson
    members++
  }
  if (!isAll(value, members, names49)) return undefined
  return json + '}'
}

export function writeXbeeIoSample(value) {
  if (!isPlain(value)) return undefined
  const { type, digital, analog, supply } = value
  let members = 3
  if (type !== 'xbee-io-sample') return undefined
  let json = '{"type":' + '"xbee-io-sample"'
  const digitalJson = writeXbeeIoSampleDigital(digital)
  if (digitalJson === undefined) return undefined
  json += ',"digital":' + digitalJson
  const analogJson = writeXbeeIoSampleAnalog(analog)
  if (analogJson === undefined) return undefined
  json += ',"analog":' + analogJson
  if (supply !== undefined) {
    if (!Number.isInteger(supply) || supply < 0 || supply > 65535) return undefined
    json += ',"supply":' + ('' + supply)
    members++
  }
  if (!isAll(value, members, names7)) return undefined
  return json + '}'
}

export function writeXbeeIoSampleAnalog(value) {
  if (!isPlain(value)) return undefined
  let json = ''
  let comma = '{'
  for (const key of Object.keys(value)) {
    const item = value[key]

    if (item === undefined) return undefined
    if (!Number.isInteger(item) || item < 0 || item > 65535) return undefined
    json += comma + asString(key) + ':' + ('' + item)
    comma = ','
  }
  return json === '' ? '{}' : json + '}'
}

export function writeXbeeIoSampleDigital(value) {
  if (!isPlain(value)) return undefined
  let json = ''
  let comma = '{'
  for (const key of Object.keys(value)) {
    const item = value[key]

    if (item === undefined) return undefined
    if (typeof item !== 'boolean') return undefined
    json += comma + asString(key) + ':' + (item ? 'true' : 'false')
    comma = ','
  }
  return json === '' ? '{}' : json + '}'
}

export function writeXbeePacket(value) {
  if (!isPlain(value)) return undefined
  const { protocol, networkAddress, broadcast, options, sourceEndpoint, destinationEndpoint, clusterId, profileId } =
    value
  let members = 3
  if (protocol !== 'xbee') return undefined
  let json = '{"protocol":' + '"xbee"'
  if (typeof broadcast !== 'boolean') return undefined
  json += ',"broadcast":' + (broadcast ? 'true' : 'false')
  if (!Number.isInteger(options) || options < 0 || options > 255) return undefined
  json += ',"options":' + ('' + options)
  if (networkAddress !== undefined) {
    if (typeof networkAddress !== 'string' || !pattern6.test(networkAddress)) return undefined
    json += ',"networkAddress":' + '"' + networkAddress + '"'
    members++
  }
  if (sourceEndpoint !== undefined) {
    if (!Number.isInteger(sourceEndpoint) || sourceEndpoint < 0 || sourceEndpoint > 255) return undefined
    json += ',"sourceEndpoint":' + ('' + sourceEndpoint)
    members++
  }
  if (destinationEndpoint !== undefined) {
    if (!Number.isInteger(destinationEndpoint) || destinationEndpoint < 0 || destinationEndpoint > 255) return undefined
    json += ',"destinationEndpoint":' + ('' + destinationEndpoint)
    members++
  }
  if (clusterId !== undefined) {
    if (!Number.isInteger(clusterId) || clusterId < 0 || clusterId > 65535) return undefined
    json += ',"clusterId":' + ('' + clusterId)
    members++
  }
  if (profileId !== undefined) {
    if (!Number.isInteger(profileId) || profileId < 0 || profileId > 65535) return undefined
    json += ',"profileId":' + ('' + profileId)
    members++
  }
  if (!isAll(value, members, names10)) return undefined
  return json + '}'
}
