// Made from openapi.yaml by `npm run generate`. Do not edit: change the specification
// or the generator in src/openapi/generate.

import formats from 'ajv-formats/dist/formats.js'
import Serializer from 'fast-json-stringify/lib/serializer.js'

const { asString } = new Serializer()

/**
 * The functions that all writers of `writers.js` share. The generator copies them without types. A writer returns undefined for a value that
 * it cannot check, and the validators check it then.
 */
/** Whether JSON.stringify writes exactly the members of an object. */
function isPlain(value) {
  if (typeof value !== 'object' || value === null || typeof value.toJSON === 'function') return false
  const prototype = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}
function isList(value) {
  return Array.isArray(value) && typeof value.toJSON !== 'function'
}
/** Whether an object has only the written members, and known ones that are undefined. */
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
function asList(list, write) {
  if (list.length === 0) return '[]'
  let json = write(list[0])
  if (json === undefined) return undefined
  json = `[${json}`
  for (let i = 1; i < list.length; i++) {
    const item = write(list[i])
    if (item === undefined) return undefined
    json += `,${item}`
  }
  return `${json}]`
}
/** Returns the text of the only matching branch; undefined if none or several match. */
function asOnlyOne(value, branches) {
  let found
  for (const write of branches) {
    const json = write(value)
    if (json === undefined) continue
    if (found !== undefined) return undefined
    found = json
  }
  return found
}
/** Limits count characters. A text has at most as many characters as UTF-16 units, and at least half as many. */
function isShorter(text, limit) {
  return text.length < limit || (text.length < 2 * limit && countCharacters(text) < limit)
}
function isLonger(text, limit) {
  return text.length > limit && countCharacters(text) > limit
}
function countCharacters(text) {
  let count = text.length
  for (let i = 1; i < text.length; i++)
    if ((text.charCodeAt(i) & 0xfc00) === 0xdc00 && (text.charCodeAt(i - 1) & 0xfc00) === 0xd800) count--
  return count
}
/** Uses a tolerance, because in binary 19.99 is not a whole multiple of 0.01. */
function isMultiple(value, of) {
  const quotient = value / of
  return Math.abs(Math.round(quotient) - quotient) <= 1e-6
}
/** Whether a text is a time in the form of Date.prototype.toISOString. False for 29 February, which the full check decides. */
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
    text.charCodeAt(23) === 90 &&
    twoDigits(text, 11) < 24 &&
    isInMonth(twoDigits(text, 8), twoDigits(text, 5))
  )
}
const DAYS = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
function isInMonth(day, month) {
  return day > 0 && day <= (DAYS[month] ?? 0)
}
/** The number that two digits make. */
function twoDigits(text, at) {
  return 10 * text.charCodeAt(at) + text.charCodeAt(at + 1) - 528
}
function isDigits(text, from, to) {
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i)
    if (code < 48 || code > 57) return false
  }
  return true
}
/** Two digits, the first at most `highest`. */
function isBelow(text, at, highest) {
  const first = text.charCodeAt(at)
  const second = text.charCodeAt(at + 1)
  return first >= 48 && first <= highest && second >= 48 && second <= 57
}

const pattern1 = new RegExp('^msg_[0-9a-z]{10}-[1-9][0-9]*$', 'u')
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
const format1 = formats.fullFormats['date-time'].validate
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
const names3 = new Set(['powerW', 'heightM', 'gainDb', 'omnidirectional', 'directionDegrees', 'beaconsPerHour'])
const names4 = new Set(['strengthSPoints', 'heightM', 'gainDb', 'omnidirectional', 'directionDegrees'])
const names5 = new Set(['bearingDegrees', 'hitEighths', 'rangeKm', 'widthDegrees'])
const names6 = new Set([
  'windDirectionDegrees',
  'windSpeedMps',
  'windGustMps',
  'temperatureC',
  'humidityPercent',
  'pressureHpa',
  'rainfall1hMm',
  'rainfall24hMm',
  'rainfallSinceMidnightMm',
  'rainCounter',
  'snowfall24hMm',
  'irradianceWm2',
  'waterLevelM',
  'radiationNsvph',
  'voltageMv',
  'indoorTemperatureC',
  'indoorHumidityPercent',
  'software',
])
const names7 = new Set(['sequence', 'analog', 'digital'])
const names8 = new Set([
  'type',
  'latitude',
  'longitude',
  'symbol',
  'ambiguityDigits',
  'courseDegrees',
  'speedKmh',
  'altitudeM',
  'rangeKm',
  'phg',
  'dfs',
  'bearing',
  'weather',
  'telemetry',
  'timestamp',
  'messaging',
  'device',
  'comment',
])
const names9 = new Set([
  'type',
  'name',
  'alive',
  'latitude',
  'longitude',
  'symbol',
  'ambiguityDigits',
  'courseDegrees',
  'speedKmh',
  'altitudeM',
  'rangeKm',
  'phg',
  'dfs',
  'bearing',
  'weather',
  'telemetry',
  'timestamp',
  'comment',
])
const names10 = new Set([
  'type',
  'name',
  'alive',
  'latitude',
  'longitude',
  'symbol',
  'ambiguityDigits',
  'courseDegrees',
  'speedKmh',
  'altitudeM',
  'rangeKm',
  'phg',
  'dfs',
  'bearing',
  'weather',
  'telemetry',
  'comment',
])
const names11 = new Set(['type', 'timestamp', 'weather', 'telemetry', 'comment'])
const names12 = new Set(['type', 'sequence', 'analog', 'digital', 'comment'])
const names13 = new Set(['a', 'b', 'c'])
const names14 = new Set(['type', 'addressee', 'names', 'units', 'equations', 'activeLevels', 'project', 'messageId'])
const names15 = new Set(['type', 'text', 'timestamp', 'locator', 'symbol', 'beamHeadingDegrees', 'effectivePowerW'])
const names16 = new Set(['type', 'addressee', 'text', 'messageId', 'replyAck'])
const names17 = new Set(['type', 'addressee', 'messageId', 'rejected'])
const pattern6 = new RegExp('^[0-9A-Z]$', 'u')
const names18 = new Set(['type', 'bulletin', 'announcement', 'group', 'text', 'messageId'])
const names19 = new Set(['name', 'text', 'number'])
const names20 = new Set(['type', 'capabilities'])
const pattern7 = new RegExp('^[A-Z]{5}$', 'u')
const names21 = new Set([
  'type',
  'sentence',
  'name',
  'latitude',
  'longitude',
  'symbol',
  'courseDegrees',
  'speedKmh',
  'altitudeM',
  'fixedAt',
])
const names22 = new Set(['type', 'digital', 'analog', 'supply'])
const names23 = new Set(['type', 'child', 'variable', 'text', 'number'])
const names24 = new Set(['type', 'child', 'variable'])
const names25 = new Set(['type', 'child', 'sensor', 'text'])
const names26 = new Set(['type', 'name', 'text', 'number'])
const names27 = new Set(['type', 'text', 'replyId'])
const names28 = new Set([
  'type',
  'latitude',
  'longitude',
  'altitudeM',
  'time',
  'speedKmh',
  'courseDegrees',
  'satellites',
  'precisionBits',
])
const names29 = new Set([
  'batteryPercent',
  'externalPower',
  'voltageMv',
  'channelUtilizationPercent',
  'airtimePercent',
  'uptimeS',
])
const names30 = new Set(['sensor', 'temperatureC'])
const names31 = new Set([
  'temperatureC',
  'humidityPercent',
  'pressureHpa',
  'gasResistanceMohm',
  'voltageMv',
  'currentMa',
  'airQualityIndex',
  'distanceMm',
  'illuminanceLux',
  'whiteLightLux',
  'infraredLux',
  'ultravioletLux',
  'windDirectionDegrees',
  'windSpeedMps',
  'windGustMps',
  'windLullMps',
  'weightKg',
  'radiationUrph',
  'rainfall1hMm',
  'rainfall24hMm',
  'soilMoisturePercent',
  'soilTemperatureC',
  'oneWire',
])
const names32 = new Set([
  'pm1UgPerM3',
  'pm2_5UgPerM3',
  'pm4UgPerM3',
  'pm10UgPerM3',
  'pm1EnvironmentalUgPerM3',
  'pm2_5EnvironmentalUgPerM3',
  'pm10EnvironmentalUgPerM3',
  'particles0_3UmPerDl',
  'particles0_5UmPerDl',
  'particles1UmPerDl',
  'particles2_5UmPerDl',
  'particles4UmPerDl',
  'particles5UmPerDl',
  'particles10UmPerDl',
  'typicalParticleSizeUm',
  'pmTemperatureC',
  'pmHumidityPercent',
  'co2Ppm',
  'co2TemperatureC',
  'co2HumidityPercent',
  'formaldehydePpb',
  'formaldehydeHumidityPercent',
  'formaldehydeTemperatureC',
  'vocIndex',
  'noxIndex',
])
const names33 = new Set([
  'channel1VoltageMv',
  'channel1CurrentMa',
  'channel2VoltageMv',
  'channel2CurrentMa',
  'channel3VoltageMv',
  'channel3CurrentMa',
  'channel4VoltageMv',
  'channel4CurrentMa',
  'channel5VoltageMv',
  'channel5CurrentMa',
  'channel6VoltageMv',
  'channel6CurrentMa',
  'channel7VoltageMv',
  'channel7CurrentMa',
  'channel8VoltageMv',
  'channel8CurrentMa',
])
const names34 = new Set([
  'uptimeS',
  'channelUtilizationPercent',
  'airtimePercent',
  'packetsSent',
  'packetsReceived',
  'packetsReceivedBad',
  'duplicatesReceived',
  'packetsRelayed',
  'relaysCancelled',
  'packetsDropped',
  'nodesOnline',
  'nodesTotal',
  'heapTotalBytes',
  'heapFreeBytes',
  'noiseFloorDbm',
])
const names35 = new Set(['heartRateBpm', 'oxygenSaturationPercent', 'bodyTemperatureC'])
const names36 = new Set([
  'uptimeS',
  'freeMemoryBytes',
  'freeDisk1Bytes',
  'freeDisk2Bytes',
  'freeDisk3Bytes',
  'load1',
  'load5',
  'load15',
  'text',
])
const names37 = new Set([
  'packetsInspected',
  'positionsDropped',
  'nodeInfosAnswered',
  'packetsOverRateDropped',
  'packetsUnknownDropped',
  'packetsWithoutHops',
  'hopsPreserved',
])
const names38 = new Set(['rsrpDbm', 'rsrqDb', 'band', 'accessTechnology', 'modemVoltageMv', 'operatorName'])
const names39 = new Set([
  'type',
  'time',
  'device',
  'environment',
  'airQuality',
  'power',
  'localStats',
  'health',
  'host',
  'traffic',
  'cellular',
])
const names40 = new Set(['type', 'longName', 'shortName', 'hardwareModel', 'role'])
const pattern8 = new RegExp('^![0-9a-f]{8}$', 'u')
const names41 = new Set(['type', 'id', 'latitude', 'longitude', 'name', 'description', 'icon', 'expiresAt', 'lockedTo'])
const names42 = new Set(['type', 'wifiDevices', 'bleDevices', 'uptimeS'])
const choices4 = new Map([
  ['router-error', '"router-error"'],
  ['router-heartbeat', '"router-heartbeat"'],
  ['router-ping', '"router-ping"'],
  ['router-pong', '"router-pong"'],
  ['router-busy', '"router-busy"'],
  ['router-history', '"router-history"'],
  ['router-stats', '"router-stats"'],
  ['router-text-direct', '"router-text-direct"'],
  ['router-text-broadcast', '"router-text-broadcast"'],
  ['client-error', '"client-error"'],
  ['client-history', '"client-history"'],
  ['client-stats', '"client-stats"'],
  ['client-ping', '"client-ping"'],
  ['client-pong', '"client-pong"'],
  ['client-abort', '"client-abort"'],
])
const names43 = new Set([
  'messagesTotal',
  'messagesSaved',
  'messagesMax',
  'uptimeS',
  'requests',
  'historyRequests',
  'sendsHeartbeat',
  'returnMax',
  'returnWindowMinutes',
])
const names44 = new Set(['messages', 'windowMs', 'lastRequest'])
const names45 = new Set(['periodS', 'secondary'])
const names46 = new Set(['type', 'kind', 'text', 'originalId', 'statistics', 'history', 'heartbeat'])
const names47 = new Set(['node', 'snrDb'])
const names48 = new Set(['type', 'route', 'arrivalSnrDb', 'routeBack', 'returnSnrDb'])
const names49 = new Set(['type', 'node', 'lastSentBy', 'intervalS', 'neighbors'])
const pattern9 = new RegExp('^[0-9a-f]{8}$', 'u')
const names50 = new Set(['type', 'text', 'senderName', 'author', 'command', 'sentAt'])
const pattern10 = new RegExp('^[0-9a-f]{64}$', 'u')
const choices5 = new Map([
  ['companion', '"companion"'],
  ['repeater', '"repeater"'],
  ['room-server', '"room-server"'],
  ['sensor', '"sensor"'],
  ['unknown', '"unknown"'],
])
const names51 = new Set(['type', 'publicKey', 'name', 'role', 'latitude', 'longitude', 'advertisedAt'])
const names52 = new Set(['channel', 'quantity', 'unit', 'value'])
const names53 = new Set(['type', 'measurements'])
const pattern11 = new RegExp('^[0-9A-F]{8}$', 'u')
const names54 = new Set([
  'type',
  'serial',
  'timestampS',
  'relays',
  'supplyMv',
  'periodic',
  'inputs',
  'inputMask',
  'analogMv',
])
const names55 = new Set(['type', 'serial', 'timestampS', 'relays', 'inputs', 'inputMask', 'interruptMask'])
const choices6 = new Map([
  ['open-close', '"open-close"'],
  ['ambient', '"ambient"'],
  ['motion', '"motion"'],
  ['notice', '"notice"'],
  ['cue', '"cue"'],
  ['aria', '"aria"'],
])
const names56 = new Set(['state', 'changed'])
const names57 = new Set(['xMilliG', 'yMilliG', 'zMilliG'])
const names58 = new Set(['samplingHz', 'samples'])
const names59 = new Set(['source', 'code', 'name', 'parameter'])
const names60 = new Set(['count', 'bits'])
const names61 = new Set(['source', 'name', 'code'])
const pattern12 = new RegExp('^(?:[0-9a-f]{2})*$', 'u')
const names62 = new Set(['source', 'extension', 'data'])
const names63 = new Set([
  'type',
  'board',
  'product',
  'supplyMv',
  'analogMv',
  'temperatureC',
  'humidityPercent',
  'illuminanceLux',
  'magnet',
  'acceleration',
  'event',
  'digital',
  'failures',
  'other',
])
const names64 = new Set(['rollDps', 'pitchDps', 'yawDps'])
const names65 = new Set(['red', 'green', 'blue', 'infrared'])
const names66 = new Set(['mode', 'periodic', 'inputs'])
const names67 = new Set([
  'type',
  'sensorType',
  'sensor',
  'supplyMv',
  'analogMv',
  'temperatureC',
  'humidityPercent',
  'pressureHpa',
  'illuminanceLux',
  'acceleration',
  'rotation',
  'color',
  'pulseCounts',
  'button',
])
const names68 = new Set(['address', 'repeated'])
const names69 = new Set(['protocol', 'port', 'path', 'pid'])
const pattern13 = new RegExp('^[0-9A-F]{4}$', 'u')
const names70 = new Set([
  'protocol',
  'networkAddress',
  'broadcast',
  'options',
  'sourceEndpoint',
  'destinationEndpoint',
  'clusterId',
  'profileId',
])
const choices7 = new Map([
  ['serial', '"serial"'],
  ['bluetooth', '"bluetooth"'],
  ['micropython', '"micropython"'],
])
const names71 = new Set(['protocol', 'interface'])
const choices8 = new Map([
  ['presentation', '"presentation"'],
  ['set', '"set"'],
  ['req', '"req"'],
  ['internal', '"internal"'],
  ['stream', '"stream"'],
])
const names72 = new Set(['protocol', 'child', 'command', 'type'])
const names73 = new Set([
  'protocol',
  'id',
  'channel',
  'portNumber',
  'encrypted',
  'pkiEncrypted',
  'hopsAway',
  'viaMqtt',
  'requestId',
  'lastHopRssiDbm',
  'lastHopSnrDb',
])
const names74 = new Set(['protocol', 'channel', 'hops', 'dataType', 'lastHopSnrDb'])
const pattern14 = new RegExp('^[0-9A-F]{2}$', 'u')
const names75 = new Set(['protocol', 'command', 'serial', 'packetId', 'responseId', 'logicalId', 'destinationSerial'])
const names76 = new Set(['protocol', 'serial', 'logicalId', 'sequence', 'sensorType', 'routerSerial'])
const names77 = new Set(['rssiDbm', 'snrDb', 'lqi'])
const pattern15 = new RegExp('^[A-Za-z][A-Za-z0-9_]{0,47}$', 'u')
const pattern16 = new RegExp('^[A-Za-z0-9_.-]{1,32}$', 'u')
const pattern17 = new RegExp('^[!-~]{1,16}$', 'u')
const names78 = new Set(['name', 'channel', 'unit', 'value'])
const format2 = formats.fullFormats['int32'].validate
const names79 = new Set([
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
  'readings',
  'priority',
  'attempts',
  'expiresAt',
  'options',
  'createdAt',
  'updatedAt',
])
const names80 = new Set(['items', 'nextCursor'])
const choices9 = new Map([
  ['radio-not-found', '"radio-not-found"'],
  ['radio-unknown', '"radio-unknown"'],
  ['radio-exists', '"radio-exists"'],
  ['radio-changed', '"radio-changed"'],
  ['driver-unknown', '"driver-unknown"'],
  ['options-invalid', '"options-invalid"'],
  ['link-invalid', '"link-invalid"'],
  ['decoder-invalid', '"decoder-invalid"'],
  ['node-not-found', '"node-not-found"'],
  ['series-not-found', '"series-not-found"'],
  ['node-changed', '"node-changed"'],
  ['message-not-found', '"message-not-found"'],
  ['message-not-cancellable', '"message-not-cancellable"'],
  ['destination-invalid', '"destination-invalid"'],
  ['payload-invalid', '"payload-invalid"'],
  ['payload-too-large', '"payload-too-large"'],
  ['airtime-exceeded', '"airtime-exceeded"'],
  ['outbox-full', '"outbox-full"'],
  ['cursor-invalid', '"cursor-invalid"'],
  ['range-invalid', '"range-invalid"'],
  ['epoch-changed', '"epoch-changed"'],
  ['store-restored', '"store-restored"'],
  ['queue-not-found', '"queue-not-found"'],
  ['queue-changed', '"queue-changed"'],
  ['queue-exists', '"queue-exists"'],
  ['dead-letter-not-found', '"dead-letter-not-found"'],
  ['event-gone', '"event-gone"'],
  ['webhook-not-found', '"webhook-not-found"'],
  ['webhook-changed', '"webhook-changed"'],
  ['webhook-url-invalid', '"webhook-url-invalid"'],
  ['webhook-limit', '"webhook-limit"'],
  ['webhook-test-running', '"webhook-test-running"'],
  ['key-not-found', '"key-not-found"'],
  ['key-changed', '"key-changed"'],
  ['logging-changed', '"logging-changed"'],
  ['key-invalid', '"key-invalid"'],
  ['key-limit', '"key-limit"'],
  ['first-key-needs-admin', '"first-key-needs-admin"'],
  ['ticket-limit', '"ticket-limit"'],
  ['token-invalid', '"token-invalid"'],
  ['issuer-unreachable', '"issuer-unreachable"'],
  ['out-of-reach', '"out-of-reach"'],
  ['idempotency-key-reused', '"idempotency-key-reused"'],
  ['idempotency-key-in-flight', '"idempotency-key-in-flight"'],
  ['port-in-use', '"port-in-use"'],
  ['probe-not-found', '"probe-not-found"'],
  ['probe-limit', '"probe-limit"'],
  ['discovery-not-found', '"discovery-not-found"'],
  ['discovery-running', '"discovery-running"'],
  ['discovery-unsupported', '"discovery-unsupported"'],
  ['interrupted', '"interrupted"'],
  ['capture-not-found', '"capture-not-found"'],
  ['capture-running', '"capture-running"'],
  ['capture-limit', '"capture-limit"'],
  ['setting-not-found', '"setting-not-found"'],
  ['setting-unknown', '"setting-unknown"'],
  ['setting-invalid', '"setting-invalid"'],
  ['setting-risky', '"setting-risky"'],
  ['setting-refused', '"setting-refused"'],
  ['node-silent', '"node-silent"'],
  ['port-missing', '"port-missing"'],
  ['port-busy', '"port-busy"'],
  ['port-permission', '"port-permission"'],
  ['port-not-a-tty', '"port-not-a-tty"'],
  ['link-refused', '"link-refused"'],
  ['link-not-allowed', '"link-not-allowed"'],
  ['link-host-unknown', '"link-host-unknown"'],
  ['link-timeout', '"link-timeout"'],
  ['link-lost', '"link-lost"'],
  ['link-failed', '"link-failed"'],
  ['write-timeout', '"write-timeout"'],
  ['module-silent', '"module-silent"'],
  ['module-unexpected', '"module-unexpected"'],
  ['radio-offline', '"radio-offline"'],
  ['send-failed', '"send-failed"'],
  ['nodes-full', '"nodes-full"'],
  ['children-full', '"children-full"'],
  ['answers-limited', '"answers-limited"'],
  ['link-paused', '"link-paused"'],
  ['decoder-failed', '"decoder-failed"'],
  ['store-in-use', '"store-in-use"'],
  ['store-exposed', '"store-exposed"'],
  ['store-newer', '"store-newer"'],
  ['store-damaged', '"store-damaged"'],
  ['store-changed', '"store-changed"'],
  ['store-unwritable', '"store-unwritable"'],
  ['store-engine-missing', '"store-engine-missing"'],
  ['store-lock-lost', '"store-lock-lost"'],
  ['store-busy', '"store-busy"'],
  ['store-closed', '"store-closed"'],
  ['config-invalid', '"config-invalid"'],
  ['request-invalid', '"request-invalid"'],
  ['request-malformed', '"request-malformed"'],
  ['credentials-missing', '"credentials-missing"'],
  ['credentials-invalid', '"credentials-invalid"'],
  ['scope-missing', '"scope-missing"'],
  ['host-not-allowed', '"host-not-allowed"'],
  ['origin-not-allowed', '"origin-not-allowed"'],
  ['not-found', '"not-found"'],
  ['method-not-allowed', '"method-not-allowed"'],
  ['not-acceptable', '"not-acceptable"'],
  ['request-timeout', '"request-timeout"'],
  ['body-too-large', '"body-too-large"'],
  ['url-too-long', '"url-too-long"'],
  ['media-type-unsupported', '"media-type-unsupported"'],
  ['expectation-failed', '"expectation-failed"'],
  ['upgrade-required', '"upgrade-required"'],
  ['headers-too-large', '"headers-too-large"'],
  ['rate-limited', '"rate-limited"'],
  ['overloaded', '"overloaded"'],
  ['internal-error', '"internal-error"'],
  ['response-invalid', '"response-invalid"'],
  ['not-implemented', '"not-implemented"'],
  ['problem-not-found', '"problem-not-found"'],
])
const choices10 = new Map([
  ['messages:read', '"messages:read"'],
  ['messages:send', '"messages:send"'],
  ['radios:read', '"radios:read"'],
  ['radios:write', '"radios:write"'],
  ['ports:probe', '"ports:probe"'],
  ['nodes:read', '"nodes:read"'],
  ['nodes:write', '"nodes:write"'],
  ['events:read', '"events:read"'],
  ['queues:read', '"queues:read"'],
  ['queues:write', '"queues:write"'],
  ['queues:take', '"queues:take"'],
  ['webhooks:read', '"webhooks:read"'],
  ['webhooks:write', '"webhooks:write"'],
  ['system:read', '"system:read"'],
  ['logs:read', '"logs:read"'],
  ['logs:write', '"logs:write"'],
  ['keys:admin', '"keys:admin"'],
  ['audit:read', '"audit:read"'],
])
const choices11 = new Map([
  ['path', '"path"'],
  ['query', '"query"'],
  ['header', '"header"'],
  ['cookie', '"cookie"'],
])
const names81 = new Set(['pointer', 'parameter', 'in', 'detail'])
const names82 = new Set(['type', 'title', 'status', 'code', 'detail', 'hint', 'scope', 'cursor', 'errors'])
const choices12 = new Map([
  ['lines', '"lines"'],
  ['kiss', '"kiss"'],
  ['xbee', '"xbee"'],
  ['mysensors', '"mysensors"'],
  ['meshtastic', '"meshtastic"'],
  ['meshcore', '"meshcore"'],
  ['twelite', '"twelite"'],
  ['rylr', '"rylr"'],
])
const pattern18 = new RegExp('^(?:/|(?:\\\\\\\\\\.\\\\)?[Cc][Oo][Mm][0-9])[^\\x00]*$', 'u')
const choices13 = new Map([
  [5, '5'],
  [6, '6'],
  [7, '7'],
  [8, '8'],
])
const choices14 = new Map([
  ['none', '"none"'],
  ['even', '"even"'],
  ['odd', '"odd"'],
])
const choices15 = new Map([
  [1, '1'],
  [2, '2'],
])
const choices16 = new Map([
  ['none', '"none"'],
  ['hardware', '"hardware"'],
  ['software', '"software"'],
])
const names83 = new Set([
  'type',
  'path',
  'baudRate',
  'dataBits',
  'parity',
  'stopBits',
  'flowControl',
  'dtr',
  'rts',
  'lowLatency',
])
const pattern19 = new RegExp('^[A-Za-z0-9._:-]+$', 'u')
const names84 = new Set(['type', 'host', 'port'])
const choices17 = new Map([
  ['disabled', '"disabled"'],
  ['connecting', '"connecting"'],
  ['online', '"online"'],
  ['silent', '"silent"'],
  ['offline', '"offline"'],
])
const names85 = new Set([
  'bytesReceived',
  'bytesSent',
  'framesReceived',
  'framesSent',
  'discardedBytes',
  'badChecksums',
  'dropped',
  'answersDropped',
  'nodesRefused',
  'childrenRefused',
  'decoderFailures',
  'linkPauses',
])
const names86 = new Set(['code', 'message', 'hint', 'at'])
const choices18 = new Map([
  ['messages', '"messages"'],
  ['milliseconds', '"milliseconds"'],
])
const names87 = new Set(['unit', 'windowMs', 'used', 'budget', 'nextFreeAt'])
const names88 = new Set([
  'state',
  'since',
  'lastError',
  'retryAt',
  'reconnectCount',
  'queueDepth',
  'counters',
  'airtime',
  'warnings',
])
const names89 = new Set(['type', 'messagesPerMinute'])
const names90 = new Set([
  'type',
  'spreadingFactor',
  'bandwidthHz',
  'codingRate',
  'preambleSymbols',
  'explicitHeader',
  'crc',
  'overheadBytes',
])
const names91 = new Set(['type', 'bitsPerSecond', 'overheadBytes', 'overheadMs'])
const names92 = new Set(['type', 'percent', 'windowMs', 'modulation'])
const pattern20 = new RegExp('^(?:/(?:[^~/]|~[01])*)*$', 'u')
const names93 = new Set(['pointer', 'name', 'channel', 'unit', 'scale', 'add', 'values', 'ignore', 'optional'])
const names94 = new Set(['pointer', 'equals'])
const names95 = new Set(['type', 'name', 'nodes', 'when', 'source', 'fields'])
const names96 = new Set([
  'column',
  'key',
  'suffix',
  'name',
  'channel',
  'unit',
  'scale',
  'add',
  'values',
  'ignore',
  'optional',
])
const names97 = new Set(['column', 'key', 'equals'])
const names98 = new Set(['column', 'key'])
const names99 = new Set(['type', 'name', 'nodes', 'when', 'source', 'delimiter', 'pairSeparator', 'fields'])
const choices19 = new Map([
  ['uint8', '"uint8"'],
  ['int8', '"int8"'],
  ['uint16', '"uint16"'],
  ['int16', '"int16"'],
  ['uint24', '"uint24"'],
  ['int24', '"int24"'],
  ['uint32', '"uint32"'],
  ['int32', '"int32"'],
  ['uint48', '"uint48"'],
  ['int48', '"int48"'],
  ['uint64', '"uint64"'],
  ['int64', '"int64"'],
  ['float32', '"float32"'],
  ['float64', '"float64"'],
  ['text', '"text"'],
])
const choices20 = new Map([
  ['big', '"big"'],
  ['little', '"little"'],
])
const names100 = new Set(['first', 'count'])
const names101 = new Set([
  'offset',
  'type',
  'byteOrder',
  'bits',
  'length',
  'name',
  'channel',
  'unit',
  'scale',
  'add',
  'values',
  'ignore',
  'optional',
])
const names102 = new Set(['size', 'offset', 'mask', 'equals'])
const names103 = new Set(['type', 'name', 'nodes', 'when', 'byteOrder', 'fields'])
const names104 = new Set([
  'id',
  'name',
  'driver',
  'link',
  'options',
  'enabled',
  'silentAfterMs',
  'airtime',
  'decoders',
  'revision',
  'createdAt',
  'updatedAt',
  'status',
])
const names105 = new Set(['items'])
const choices21 = new Map([
  ['decoded', '"decoded"'],
  ['failed', '"failed"'],
  ['skipped', '"skipped"'],
])
const names106 = new Set(['detail', 'pointer', 'byte'])
const names107 = new Set(['messageId', 'at', 'source', 'payload', 'outcome', 'decoder', 'readings', 'error'])
const pattern21 = new RegExp('^dsc_[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$', 'u')
const choices22 = new Map([
  ['active', '"active"'],
  ['passive', '"passive"'],
])
const choices23 = new Map([
  ['running', '"running"'],
  ['done', '"done"'],
  ['cancelled', '"cancelled"'],
  ['failed', '"failed"'],
])
const choices24 = new Map([
  ['answer', '"answer"'],
  ['traffic', '"traffic"'],
])
const names108 = new Set(['nodeId', 'address', 'name', 'role', 'signal', 'by', 'at'])
const names109 = new Set(['code', 'message', 'hint'])
const names110 = new Set([
  'id',
  'radioId',
  'mode',
  'state',
  'startedAt',
  'endsAt',
  'finishedAt',
  'nodes',
  'nodeCount',
  'error',
])
const pattern22 = new RegExp('^[A-Za-z0-9%+_.-]+$', 'u')
const names111 = new Set(['type', 'minimum', 'maximum'])
const names112 = new Set(['type', 'maxBytes'])
const names113 = new Set(['type', 'maxLength', 'pattern'])
const names114 = new Set(['type', 'choices'])
const names115 = new Set(['type'])
const choices25 = new Map([
  ['read', '"read"'],
  ['write', '"write"'],
  ['read-write', '"read-write"'],
])
const choices26 = new Map([
  ['saved', '"saved"'],
  ['on-request', '"on-request"'],
  ['volatile', '"volatile"'],
])
const names116 = new Set([
  'name',
  'title',
  'meaning',
  'form',
  'access',
  'persists',
  'secret',
  'risky',
  'remote',
  'value',
  'problem',
])
const names117 = new Set(['name', 'address', 'value', 'persists', 'saved', 'problem'])
const pattern23 = new RegExp('^cap_[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$', 'u')
const choices27 = new Map([
  ['request', '"request"'],
  ['size', '"size"'],
  ['time', '"time"'],
  ['radio-deleted', '"radio-deleted"'],
  ['restart', '"restart"'],
  ['failed', '"failed"'],
])
const names118 = new Set([
  'id',
  'radioId',
  'state',
  'startedAt',
  'finishedAt',
  'endedBy',
  'bytes',
  'maxBytes',
  'maxDurationMs',
  'error',
])
const names119 = new Set(['child', 'typeNumber', 'type', 'description'])
const names120 = new Set(['percent', 'voltageMv', 'externalPower'])
const names121 = new Set([
  'id',
  'radioId',
  'address',
  'label',
  'name',
  'version',
  'children',
  'firstHeardAt',
  'lastHeardAt',
  'receivedCount',
  'signal',
  'battery',
])
const pattern24 = new RegExp('^[A-Za-z][A-Za-z0-9_]{0,47}(:[A-Za-z0-9_.-]{1,32})?$', 'u')
const names122 = new Set(['at', 'value', 'messageId'])
const names123 = new Set(['id', 'nodeId', 'radioId', 'name', 'channel', 'unit', 'firstAt', 'latest'])
const names124 = new Set(['startsAt', 'endsAt', 'bucketMs', 'at', 'min', 'mean', 'max', 'last', 'count'])
const names125 = new Set(['nodeId', 'radioId', 'name', 'channel', 'unit', 'value', 'at', 'messageId'])
const names126 = new Set(['seq', 'at', 'type', 'message'])
const names127 = new Set(['id', 'radioId', 'nodeId', 'state', 'reason', 'detail', 'attempts', 'final'])
const names128 = new Set(['seq', 'at', 'type', 'node'])
const names129 = new Set(['id', 'radioId'])
const names130 = new Set([
  'id',
  'name',
  'driver',
  'link',
  'options',
  'enabled',
  'silentAfterMs',
  'airtime',
  'decoders',
  'revision',
])
const names131 = new Set(['seq', 'at', 'type', 'radio'])
const names132 = new Set(['id'])
const names133 = new Set(['state', 'lastError'])
const names134 = new Set(['id', 'status'])
const choices28 = new Map([
  ['trace', '"trace"'],
  ['debug', '"debug"'],
  ['info', '"info"'],
  ['warning', '"warning"'],
  ['error', '"error"'],
  ['critical', '"critical"'],
])
const names135 = new Set(['level', 'text', 'packetId'])
const names136 = new Set(['id', 'notice'])
const pattern25 = new RegExp('^wh_[0-9a-z]{10}-[1-9][0-9]*$', 'u')
const choices29 = new Map([
  ['active', '"active"'],
  ['paused', '"paused"'],
  ['disabled', '"disabled"'],
])
const choices30 = new Map([
  ['failing', '"failing"'],
  ['gone', '"gone"'],
  ['access-lost', '"access-lost"'],
])
const names137 = new Set(['reason', 'detail', 'hint', 'at'])
const names138 = new Set(['state', 'paused'])
const names139 = new Set(['seq', 'at', 'type', 'webhook'])
const pattern26 = new RegExp('^prb_[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$', 'u')
const names140 = new Set(['type', 'path', 'dtr', 'rts'])
const names141 = new Set(['done', 'total', 'baudRate'])
const names142 = new Set(['id', 'name', 'driver', 'link', 'options', 'enabled', 'silentAfterMs', 'airtime', 'decoders'])
const names143 = new Set(['driver', 'baudRate', 'confidence', 'evidence', 'options', 'problem', 'radio'])
const names144 = new Set(['id', 'target', 'state', 'startedAt', 'finishedAt', 'progress', 'findings', 'error'])
const names145 = new Set(['seq', 'at', 'type', 'probe'])
const names146 = new Set(['id', 'radioId', 'mode', 'state', 'nodeCount', 'omittedCount', 'error'])
const names147 = new Set(['seq', 'at', 'type', 'discovery'])
const names148 = new Set(['id', 'radioId', 'nodes'])
const names149 = new Set(['radioId', 'name', 'address', 'value', 'saved'])
const names150 = new Set(['seq', 'at', 'type', 'setting'])
const names151 = new Set(['id', 'radioId', 'state', 'bytes', 'endedBy'])
const names152 = new Set(['seq', 'at', 'type', 'capture'])
const pattern27 = new RegExp('^[0-9a-z]{10}$', 'u')
const choices31 = new Map([
  ['restore', '"restore"'],
  ['rollback', '"rollback"'],
])
const names153 = new Set(['epoch', 'previousEpoch', 'lastSeq', 'cause'])
const names154 = new Set(['seq', 'at', 'type', 'store'])
const names155 = new Set(['from', 'to'])
const names156 = new Set(['items', 'nextCursor', 'gap', 'head', 'oldest', 'epoch'])
const names157 = new Set(['type', 'epoch', 'head', 'oldest'])
const names158 = new Set(['type', 'items', 'nextCursor'])
const names159 = new Set(['type', 'from', 'to', 'nextCursor'])
const choices32 = new Map([
  ['subscribe', '"subscribe"'],
  ['send', '"send"'],
  ['ping', '"ping"'],
])
const names160 = new Set(['type', 'command', 'ref', 'cursor', 'message'])
const names161 = new Set(['type', 'ref', 'problem'])
const choices33 = new Map([
  ['stopping', '"stopping"'],
  ['too-slow', '"too-slow"'],
  ['not-text', '"not-text"'],
  ['failed', '"failed"'],
  ['access-ended', '"access-ended"'],
  ['rate-limited', '"rate-limited"'],
])
const names162 = new Set(['type', 'reason', 'cursor'])
const choices34 = new Map([
  ['message.received', '"message.received"'],
  ['message.queued', '"message.queued"'],
  ['message.state-changed', '"message.state-changed"'],
  ['node.heard', '"node.heard"'],
  ['node.updated', '"node.updated"'],
  ['node.deleted', '"node.deleted"'],
  ['radio.created', '"radio.created"'],
  ['radio.updated', '"radio.updated"'],
  ['radio.deleted', '"radio.deleted"'],
  ['radio.state-changed', '"radio.state-changed"'],
  ['radio.notified', '"radio.notified"'],
  ['webhook.created', '"webhook.created"'],
  ['webhook.state-changed', '"webhook.state-changed"'],
  ['webhook.deleted', '"webhook.deleted"'],
  ['probe.state-changed', '"probe.state-changed"'],
  ['probe.deleted', '"probe.deleted"'],
  ['discovery.state-changed', '"discovery.state-changed"'],
  ['discovery.node-found', '"discovery.node-found"'],
  ['discovery.deleted', '"discovery.deleted"'],
  ['setting.updated', '"setting.updated"'],
  ['capture.state-changed', '"capture.state-changed"'],
  ['capture.deleted', '"capture.deleted"'],
  ['store.restored', '"store.restored"'],
])
const names163 = new Set(['type', 'radioId', 'nodeId'])
const names164 = new Set(['from', 'to', 'at'])
const names165 = new Set(['depth', 'depthExact', 'inFlight', 'dead', 'cursor', 'oldestAgeMs', 'lastGap'])
const names166 = new Set([
  'name',
  'filter',
  'visibilityTimeoutMs',
  'maxDeliveries',
  'revision',
  'createdAt',
  'updatedAt',
  'status',
])
const pattern28 = new RegExp('^[1-9][0-9]*-[0-9a-z]+$', 'u')
const names167 = new Set(['leaseId', 'deliveries', 'redelivered', 'expiresAt', 'event'])
const names168 = new Set(['items', 'gap'])
const choices35 = new Map([
  ['acked', '"acked"'],
  ['stale', '"stale"'],
  ['out-of-order', '"out-of-order"'],
])
const names169 = new Set(['leaseId', 'outcome'])
const choices36 = new Map([
  ['extended', '"extended"'],
  ['stale', '"stale"'],
])
const choices37 = new Map([
  ['released', '"released"'],
  ['dead', '"dead"'],
  ['stale', '"stale"'],
])
const names170 = new Set(['seq', 'deliveries', 'diedAt', 'event'])
const pattern29 = new RegExp('^[Hh][Tt][Tt][Pp][Ss]?://.*$', 'u')
const choices38 = new Map([
  ['active', '"active"'],
  ['failing', '"failing"'],
  ['paused', '"paused"'],
  ['disabled', '"disabled"'],
])
const names171 = new Set([
  'state',
  'cursor',
  'failures',
  'failingSince',
  'retryAt',
  'paused',
  'lastDeliveryAt',
  'lastGap',
])
const choices39 = new Map([
  ['key', '"key"'],
  ['token', '"token"'],
])
const names172 = new Set(['kind', 'id'])
const names173 = new Set([
  'id',
  'url',
  'description',
  'filter',
  'batchSize',
  'enabled',
  'revision',
  'createdAt',
  'updatedAt',
  'owner',
  'status',
])
const pattern30 = new RegExp('^whsec_[A-Za-z0-9+/]+=*$', 'u')
const names174 = new Set(['webhook', 'secret'])
const names175 = new Set(['webhook', 'secret', 'previousUntil'])
const choices40 = new Map([
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
const names176 = new Set(['code', 'message'])
const names177 = new Set(['from', 'to', 'count'])
const names178 = new Set(['number', 'messageId', 'test', 'at', 'durationMs', 'status', 'error', 'batch', 'retryAt'])
const pattern31 = new RegExp('^key_[0-9a-hjkmnp-tv-z]{10}$', 'u')
const pattern32 = new RegExp('^[^\\x00-\\x1f\\x7f]+$', 'u')
const choices41 = new Map([
  ['active', '"active"'],
  ['expired', '"expired"'],
  ['revoked', '"revoked"'],
])
const names179 = new Set([
  'id',
  'name',
  'scopes',
  'radios',
  'queues',
  'state',
  'revision',
  'createdAt',
  'updatedAt',
  'expiresAt',
  'revokedAt',
  'lastUsedAt',
])
const pattern33 = new RegExp('^musen_[0-9a-hjkmnp-tv-z]{10}_[0-9a-hjkmnp-tv-z]{52}$', 'u')
const names180 = new Set(['key', 'token'])
const names181 = new Set(['ticket', 'expiresAt'])
const choices42 = new Map([
  ['anonymous', '"anonymous"'],
  ['key', '"key"'],
  ['token', '"token"'],
  ['machine', '"machine"'],
  ['service', '"service"'],
])
const names182 = new Set(['kind', 'id', 'name'])
const choices43 = new Map([
  ['done', '"done"'],
  ['refused', '"refused"'],
  ['failed', '"failed"'],
])
const names183 = new Set([
  'number',
  'at',
  'actor',
  'operation',
  'method',
  'path',
  'from',
  'outcome',
  'status',
  'code',
  'count',
])
const choices44 = new Map([
  ['trace', '"trace"'],
  ['debug', '"debug"'],
  ['info', '"info"'],
  ['warn', '"warn"'],
  ['error', '"error"'],
  ['fatal', '"fatal"'],
  ['silent', '"silent"'],
])
const names184 = new Set(['number', 'at', 'level', 'message', 'details'])
const names185 = new Set(['level'])
const names186 = new Set([
  'system',
  'arch',
  'node',
  'processors',
  'memoryBytes',
  'freeMemoryBytes',
  'diskBytes',
  'freeDiskBytes',
  'descriptors',
])
const names187 = new Set(['startedAt', 'uptimeSeconds', 'residentBytes'])
const names188 = new Set(['engine', 'epoch', 'head', 'oldest', 'bytes', 'commits', 'queueLength', 'dropped'])
const names189 = new Set(['name', 'reached'])
const choices45 = new Map([
  ['ok', '"ok"'],
  ['warning', '"warning"'],
  ['error', '"error"'],
])
const names190 = new Set(['name', 'level', 'detail', 'hint'])
const names191 = new Set([
  'createdAt',
  'version',
  'specHash',
  'machine',
  'process',
  'store',
  'settings',
  'radios',
  'limits',
  'checks',
  'log',
])
const names192 = new Set(['path', 'byId', 'manufacturer', 'product', 'serialNumber', 'vendorId', 'productId', 'usedBy'])
const names193 = new Set(['items', 'problem'])
const choices46 = new Map([
  ['sent', '"sent"'],
  ['delivered', '"delivered"'],
])
const names194 = new Set(['unicast', 'broadcast'])
const choices47 = new Map([
  ['rssiDbm', '"rssiDbm"'],
  ['snrDb', '"snrDb"'],
  ['lqi', '"lqi"'],
])
const choices48 = new Map([
  ['string', '"string"'],
  ['integer', '"integer"'],
  ['number', '"number"'],
  ['boolean', '"boolean"'],
  ['strings', '"strings"'],
])
const names195 = new Set([
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
const names196 = new Set(['pattern', 'example', 'description', 'broadcast'])
const names197 = new Set([
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
const names198 = new Set(['name', 'version', 'specHash', 'storeEpoch', 'startedAt', 'uptimeSeconds', 'head', 'oldest'])
const names199 = new Set([
  'name',
  'version',
  'description',
  'docs',
  'contract',
  'health',
  'metrics',
  'problems',
  'collections',
])
const names200 = new Set(['status'])
const names201 = new Set(['code', 'type', 'status', 'title', 'description', 'action'])
const names202 = new Set(['openapi', 'info', 'paths'])
const names203 = new Set(['webhookId', 'epoch', 'test', 'gap', 'events'])

export function writeAccessKey(value) {
  if (!isPlain(value)) return undefined
  const { id, name, scopes, radios, queues, state, revision, createdAt, updatedAt, expiresAt, revokedAt, lastUsedAt } =
    value
  let members = 7
  if (typeof id !== 'string' || isLonger(id, 14) || isShorter(id, 14) || !pattern31.test(id)) return undefined
  let json = '{"id":' + '"' + id + '"'
  if (typeof name !== 'string' || isLonger(name, 100) || name === '' || !pattern32.test(name)) return undefined
  json += ',"name":' + asString(name)
  if (!isList(scopes) || scopes.length < 1 || scopes.length > 100) return undefined
  const scopesJson = asList(scopes, writeScope)
  if (scopesJson === undefined) return undefined
  json += ',"scopes":' + scopesJson
  const stateJson = choices41.get(state)
  if (stateJson === undefined) return undefined
  json += ',"state":' + stateJson
  if (!Number.isInteger(revision) || revision < 1) return undefined
  json += ',"revision":' + ('' + revision)
  if (typeof createdAt !== 'string' || (!isTimestamp(createdAt) && !format1(createdAt))) return undefined
  json += ',"createdAt":' + (createdAt.charCodeAt(10) === 84 ? '"' + createdAt + '"' : asString(createdAt))
  if (typeof updatedAt !== 'string' || (!isTimestamp(updatedAt) && !format1(updatedAt))) return undefined
  json += ',"updatedAt":' + (updatedAt.charCodeAt(10) === 84 ? '"' + updatedAt + '"' : asString(updatedAt))
  if (radios !== undefined) {
    if (!isList(radios) || radios.length > 100) return undefined
    const radiosJson = asList(radios, writeRadioId)
    if (radiosJson === undefined) return undefined
    json += ',"radios":' + radiosJson
    members++
  }
  if (queues !== undefined) {
    if (!isList(queues) || queues.length > 100) return undefined
    const queuesJson = asList(queues, writeQueueName)
    if (queuesJson === undefined) return undefined
    json += ',"queues":' + queuesJson
    members++
  }
  if (expiresAt !== undefined) {
    if (typeof expiresAt !== 'string' || (!isTimestamp(expiresAt) && !format1(expiresAt))) return undefined
    json += ',"expiresAt":' + (expiresAt.charCodeAt(10) === 84 ? '"' + expiresAt + '"' : asString(expiresAt))
    members++
  }
  if (revokedAt !== undefined) {
    if (typeof revokedAt !== 'string' || (!isTimestamp(revokedAt) && !format1(revokedAt))) return undefined
    json += ',"revokedAt":' + (revokedAt.charCodeAt(10) === 84 ? '"' + revokedAt + '"' : asString(revokedAt))
    members++
  }
  if (lastUsedAt !== undefined) {
    if (typeof lastUsedAt !== 'string' || (!isTimestamp(lastUsedAt) && !format1(lastUsedAt))) return undefined
    json += ',"lastUsedAt":' + (lastUsedAt.charCodeAt(10) === 84 ? '"' + lastUsedAt + '"' : asString(lastUsedAt))
    members++
  }
  if (!isAll(value, members, names179)) return undefined
  return json + '}'
}

export function writeAckOutcome(value) {
  if (!isPlain(value)) return undefined
  const { leaseId, outcome } = value
  if (typeof leaseId !== 'string' || isLonger(leaseId, 40) || isShorter(leaseId, 3) || !pattern28.test(leaseId))
    return undefined
  let json = '{"leaseId":' + '"' + leaseId + '"'
  const outcomeJson = choices35.get(outcome)
  if (outcomeJson === undefined) return undefined
  json += ',"outcome":' + outcomeJson
  if (!isAll(value, 2, names169)) return undefined
  return json + '}'
}

export function writeAckResult(value) {
  if (!isPlain(value)) return undefined
  const { items } = value
  if (!isList(items)) return undefined
  const itemsJson = asList(items, writeAckOutcome)
  if (itemsJson === undefined) return undefined
  let json = '{"items":' + itemsJson
  if (!isAll(value, 1, names105)) return undefined
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
  if (!isAll(value, members, names196)) return undefined
  return json + '}'
}

export function writeAirtimeLimit(value) {
  if (typeof value !== 'object' || value === null) return undefined
  switch (value['type']) {
    case 'message-rate':
      return writeMessageRateLimit(value)
    case 'duty-cycle':
      return writeDutyCycleLimit(value)
    default:
      return undefined
  }
}

export function writeAirtimeStatus(value) {
  if (!isPlain(value)) return undefined
  const { unit, windowMs, used, budget, nextFreeAt } = value
  let members = 4
  const unitJson = choices18.get(unit)
  if (unitJson === undefined) return undefined
  let json = '{"unit":' + unitJson
  if (!Number.isInteger(windowMs) || windowMs < 1) return undefined
  json += ',"windowMs":' + ('' + windowMs)
  if (!Number.isFinite(used) || used < 0) return undefined
  json += ',"used":' + ('' + used)
  if (!Number.isFinite(budget) || budget < 0) return undefined
  json += ',"budget":' + ('' + budget)
  if (nextFreeAt !== undefined) {
    if (typeof nextFreeAt !== 'string' || (!isTimestamp(nextFreeAt) && !format1(nextFreeAt))) return undefined
    json += ',"nextFreeAt":' + (nextFreeAt.charCodeAt(10) === 84 ? '"' + nextFreeAt + '"' : asString(nextFreeAt))
    members++
  }
  if (!isAll(value, members, names87)) return undefined
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
  if (!isAll(value, 4, names17)) return undefined
  return json + '}'
}

export function writeAprsBearing(value) {
  if (!isPlain(value)) return undefined
  const { bearingDegrees, hitEighths, rangeKm, widthDegrees } = value
  let members = 2
  if (!Number.isInteger(bearingDegrees) || bearingDegrees < 0 || bearingDegrees > 359) return undefined
  let json = '{"bearingDegrees":' + ('' + bearingDegrees)
  if (!Number.isFinite(rangeKm) || rangeKm < 0) return undefined
  json += ',"rangeKm":' + ('' + rangeKm)
  if (hitEighths !== undefined) {
    if (!Number.isInteger(hitEighths) || hitEighths < 0 || hitEighths > 8) return undefined
    json += ',"hitEighths":' + ('' + hitEighths)
    members++
  }
  if (widthDegrees !== undefined) {
    if (!Number.isInteger(widthDegrees) || widthDegrees < 1 || widthDegrees > 240) return undefined
    json += ',"widthDegrees":' + ('' + widthDegrees)
    members++
  }
  if (!isAll(value, members, names5)) return undefined
  return json + '}'
}

export function writeAprsBulletin(value) {
  if (!isPlain(value)) return undefined
  const { type, bulletin, announcement, group, text, messageId } = value
  let members = 4
  if (type !== 'aprs-bulletin') return undefined
  let json = '{"type":' + '"aprs-bulletin"'
  if (typeof bulletin !== 'string' || !pattern6.test(bulletin)) return undefined
  json += ',"bulletin":' + '"' + bulletin + '"'
  if (typeof announcement !== 'boolean') return undefined
  json += ',"announcement":' + (announcement ? 'true' : 'false')
  if (typeof text !== 'string') return undefined
  json += ',"text":' + asString(text)
  if (group !== undefined) {
    if (typeof group !== 'string') return undefined
    json += ',"group":' + asString(group)
    members++
  }
  if (messageId !== undefined) {
    if (typeof messageId !== 'string') return undefined
    json += ',"messageId":' + asString(messageId)
    members++
  }
  if (!isAll(value, members, names18)) return undefined
  return json + '}'
}

export function writeAprsCapabilities(value) {
  if (!isPlain(value)) return undefined
  const { type, capabilities } = value
  if (type !== 'aprs-capabilities') return undefined
  let json = '{"type":' + '"aprs-capabilities"'
  if (!isList(capabilities)) return undefined
  const capabilitiesJson = asList(capabilities, writeAprsCapability)
  if (capabilitiesJson === undefined) return undefined
  json += ',"capabilities":' + capabilitiesJson
  if (!isAll(value, 2, names20)) return undefined
  return json + '}'
}

export function writeAprsCapability(value) {
  if (!isPlain(value)) return undefined
  const { name, text, number } = value
  let members = 1
  if (typeof name !== 'string') return undefined
  let json = '{"name":' + asString(name)
  if (text !== undefined) {
    if (typeof text !== 'string') return undefined
    json += ',"text":' + asString(text)
    members++
  }
  if (number !== undefined) {
    if (!Number.isFinite(number)) return undefined
    json += ',"number":' + ('' + number)
    members++
  }
  if (!isAll(value, members, names19)) return undefined
  return json + '}'
}

export function writeAprsDfs(value) {
  if (!isPlain(value)) return undefined
  const { strengthSPoints, heightM, gainDb, omnidirectional, directionDegrees } = value
  let members = 4
  if (!Number.isInteger(strengthSPoints) || strengthSPoints < 0 || strengthSPoints > 9) return undefined
  let json = '{"strengthSPoints":' + ('' + strengthSPoints)
  if (!Number.isFinite(heightM) || heightM < 0) return undefined
  json += ',"heightM":' + ('' + heightM)
  if (!Number.isInteger(gainDb) || gainDb < 0 || gainDb > 9) return undefined
  json += ',"gainDb":' + ('' + gainDb)
  if (typeof omnidirectional !== 'boolean') return undefined
  json += ',"omnidirectional":' + (omnidirectional ? 'true' : 'false')
  if (directionDegrees !== undefined) {
    if (!Number.isInteger(directionDegrees) || directionDegrees < 0 || directionDegrees > 315) return undefined
    json += ',"directionDegrees":' + ('' + directionDegrees)
    members++
  }
  if (!isAll(value, members, names4)) return undefined
  return json + '}'
}

export function writeAprsItem(value) {
  if (!isPlain(value)) return undefined
  const {
    type,
    name,
    alive,
    latitude,
    longitude,
    symbol,
    ambiguityDigits,
    courseDegrees,
    speedKmh,
    altitudeM,
    rangeKm,
    phg,
    dfs,
    bearing,
    weather,
    telemetry,
    comment,
  } = value
  let members = 6
  if (type !== 'aprs-item') return undefined
  let json = '{"type":' + '"aprs-item"'
  if (typeof name !== 'string' || isLonger(name, 9) || name === '') return undefined
  json += ',"name":' + asString(name)
  if (typeof alive !== 'boolean') return undefined
  json += ',"alive":' + (alive ? 'true' : 'false')
  if (!Number.isFinite(latitude) || latitude < -90 || latitude > 90) return undefined
  json += ',"latitude":' + ('' + latitude)
  if (!Number.isFinite(longitude) || longitude < -180 || longitude > 180) return undefined
  json += ',"longitude":' + ('' + longitude)
  if (typeof symbol !== 'string') return undefined
  json += ',"symbol":' + asString(symbol)
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
  if (rangeKm !== undefined) {
    if (!Number.isFinite(rangeKm) || rangeKm < 0) return undefined
    json += ',"rangeKm":' + ('' + rangeKm)
    members++
  }
  if (phg !== undefined) {
    const phgJson = writeAprsPhg(phg)
    if (phgJson === undefined) return undefined
    json += ',"phg":' + phgJson
    members++
  }
  if (dfs !== undefined) {
    const dfsJson = writeAprsDfs(dfs)
    if (dfsJson === undefined) return undefined
    json += ',"dfs":' + dfsJson
    members++
  }
  if (bearing !== undefined) {
    const bearingJson = writeAprsBearing(bearing)
    if (bearingJson === undefined) return undefined
    json += ',"bearing":' + bearingJson
    members++
  }
  if (weather !== undefined) {
    const weatherJson = writeAprsWeather(weather)
    if (weatherJson === undefined) return undefined
    json += ',"weather":' + weatherJson
    members++
  }
  if (telemetry !== undefined) {
    const telemetryJson = writeAprsTelemetryValues(telemetry)
    if (telemetryJson === undefined) return undefined
    json += ',"telemetry":' + telemetryJson
    members++
  }
  if (comment !== undefined) {
    if (typeof comment !== 'string') return undefined
    json += ',"comment":' + asString(comment)
    members++
  }
  if (!isAll(value, members, names10)) return undefined
  return json + '}'
}

export function writeAprsMessage(value) {
  if (!isPlain(value)) return undefined
  const { type, addressee, text, messageId, replyAck } = value
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
  if (replyAck !== undefined) {
    if (typeof replyAck !== 'string') return undefined
    json += ',"replyAck":' + asString(replyAck)
    members++
  }
  if (!isAll(value, members, names16)) return undefined
  return json + '}'
}

export function writeAprsNmea(value) {
  if (!isPlain(value)) return undefined
  const { type, sentence, name, latitude, longitude, symbol, courseDegrees, speedKmh, altitudeM, fixedAt } = value
  let members = 2
  if (type !== 'aprs-nmea') return undefined
  let json = '{"type":' + '"aprs-nmea"'
  if (typeof sentence !== 'string' || !pattern7.test(sentence)) return undefined
  json += ',"sentence":' + '"' + sentence + '"'
  if (name !== undefined) {
    if (typeof name !== 'string') return undefined
    json += ',"name":' + asString(name)
    members++
  }
  if (latitude !== undefined) {
    if (!Number.isFinite(latitude) || latitude < -90 || latitude > 90) return undefined
    json += ',"latitude":' + ('' + latitude)
    members++
  }
  if (longitude !== undefined) {
    if (!Number.isFinite(longitude) || longitude < -180 || longitude > 180) return undefined
    json += ',"longitude":' + ('' + longitude)
    members++
  }
  if (symbol !== undefined) {
    if (typeof symbol !== 'string') return undefined
    json += ',"symbol":' + asString(symbol)
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
  if (fixedAt !== undefined) {
    if (typeof fixedAt !== 'string' || (!isTimestamp(fixedAt) && !format1(fixedAt))) return undefined
    json += ',"fixedAt":' + (fixedAt.charCodeAt(10) === 84 ? '"' + fixedAt + '"' : asString(fixedAt))
    members++
  }
  if (!isAll(value, members, names21)) return undefined
  return json + '}'
}

export function writeAprsObject(value) {
  if (!isPlain(value)) return undefined
  const {
    type,
    name,
    alive,
    latitude,
    longitude,
    symbol,
    ambiguityDigits,
    courseDegrees,
    speedKmh,
    altitudeM,
    rangeKm,
    phg,
    dfs,
    bearing,
    weather,
    telemetry,
    timestamp,
    comment,
  } = value
  let members = 6
  if (type !== 'aprs-object') return undefined
  let json = '{"type":' + '"aprs-object"'
  if (typeof name !== 'string' || isLonger(name, 9) || name === '') return undefined
  json += ',"name":' + asString(name)
  if (typeof alive !== 'boolean') return undefined
  json += ',"alive":' + (alive ? 'true' : 'false')
  if (!Number.isFinite(latitude) || latitude < -90 || latitude > 90) return undefined
  json += ',"latitude":' + ('' + latitude)
  if (!Number.isFinite(longitude) || longitude < -180 || longitude > 180) return undefined
  json += ',"longitude":' + ('' + longitude)
  if (typeof symbol !== 'string') return undefined
  json += ',"symbol":' + asString(symbol)
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
  if (rangeKm !== undefined) {
    if (!Number.isFinite(rangeKm) || rangeKm < 0) return undefined
    json += ',"rangeKm":' + ('' + rangeKm)
    members++
  }
  if (phg !== undefined) {
    const phgJson = writeAprsPhg(phg)
    if (phgJson === undefined) return undefined
    json += ',"phg":' + phgJson
    members++
  }
  if (dfs !== undefined) {
    const dfsJson = writeAprsDfs(dfs)
    if (dfsJson === undefined) return undefined
    json += ',"dfs":' + dfsJson
    members++
  }
  if (bearing !== undefined) {
    const bearingJson = writeAprsBearing(bearing)
    if (bearingJson === undefined) return undefined
    json += ',"bearing":' + bearingJson
    members++
  }
  if (weather !== undefined) {
    const weatherJson = writeAprsWeather(weather)
    if (weatherJson === undefined) return undefined
    json += ',"weather":' + weatherJson
    members++
  }
  if (telemetry !== undefined) {
    const telemetryJson = writeAprsTelemetryValues(telemetry)
    if (telemetryJson === undefined) return undefined
    json += ',"telemetry":' + telemetryJson
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
  if (!isAll(value, members, names9)) return undefined
  return json + '}'
}

export function writeAprsPhg(value) {
  if (!isPlain(value)) return undefined
  const { powerW, heightM, gainDb, omnidirectional, directionDegrees, beaconsPerHour } = value
  let members = 4
  if (!Number.isInteger(powerW) || powerW < 0 || powerW > 81) return undefined
  let json = '{"powerW":' + ('' + powerW)
  if (!Number.isFinite(heightM) || heightM < 0) return undefined
  json += ',"heightM":' + ('' + heightM)
  if (!Number.isInteger(gainDb) || gainDb < 0 || gainDb > 9) return undefined
  json += ',"gainDb":' + ('' + gainDb)
  if (typeof omnidirectional !== 'boolean') return undefined
  json += ',"omnidirectional":' + (omnidirectional ? 'true' : 'false')
  if (directionDegrees !== undefined) {
    if (!Number.isInteger(directionDegrees) || directionDegrees < 0 || directionDegrees > 315) return undefined
    json += ',"directionDegrees":' + ('' + directionDegrees)
    members++
  }
  if (beaconsPerHour !== undefined) {
    if (!Number.isInteger(beaconsPerHour) || beaconsPerHour < 1 || beaconsPerHour > 35) return undefined
    json += ',"beaconsPerHour":' + ('' + beaconsPerHour)
    members++
  }
  if (!isAll(value, members, names3)) return undefined
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
    rangeKm,
    phg,
    dfs,
    bearing,
    weather,
    telemetry,
    timestamp,
    messaging,
    device,
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
  if (rangeKm !== undefined) {
    if (!Number.isFinite(rangeKm) || rangeKm < 0) return undefined
    json += ',"rangeKm":' + ('' + rangeKm)
    members++
  }
  if (phg !== undefined) {
    const phgJson = writeAprsPhg(phg)
    if (phgJson === undefined) return undefined
    json += ',"phg":' + phgJson
    members++
  }
  if (dfs !== undefined) {
    const dfsJson = writeAprsDfs(dfs)
    if (dfsJson === undefined) return undefined
    json += ',"dfs":' + dfsJson
    members++
  }
  if (bearing !== undefined) {
    const bearingJson = writeAprsBearing(bearing)
    if (bearingJson === undefined) return undefined
    json += ',"bearing":' + bearingJson
    members++
  }
  if (weather !== undefined) {
    const weatherJson = writeAprsWeather(weather)
    if (weatherJson === undefined) return undefined
    json += ',"weather":' + weatherJson
    members++
  }
  if (telemetry !== undefined) {
    const telemetryJson = writeAprsTelemetryValues(telemetry)
    if (telemetryJson === undefined) return undefined
    json += ',"telemetry":' + telemetryJson
    members++
  }
  if (timestamp !== undefined) {
    if (typeof timestamp !== 'string') return undefined
    json += ',"timestamp":' + asString(timestamp)
    members++
  }
  if (device !== undefined) {
    if (typeof device !== 'string') return undefined
    json += ',"device":' + asString(device)
    members++
  }
  if (comment !== undefined) {
    if (typeof comment !== 'string') return undefined
    json += ',"comment":' + asString(comment)
    members++
  }
  if (!isAll(value, members, names8)) return undefined
  return json + '}'
}

export function writeAprsStatus(value) {
  if (!isPlain(value)) return undefined
  const { type, text, timestamp, locator, symbol, beamHeadingDegrees, effectivePowerW } = value
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
  if (locator !== undefined) {
    if (typeof locator !== 'string') return undefined
    json += ',"locator":' + asString(locator)
    members++
  }
  if (symbol !== undefined) {
    if (typeof symbol !== 'string') return undefined
    json += ',"symbol":' + asString(symbol)
    members++
  }
  if (beamHeadingDegrees !== undefined) {
    if (!Number.isInteger(beamHeadingDegrees) || beamHeadingDegrees < 0 || beamHeadingDegrees > 350) return undefined
    json += ',"beamHeadingDegrees":' + ('' + beamHeadingDegrees)
    members++
  }
  if (effectivePowerW !== undefined) {
    if (!Number.isInteger(effectivePowerW) || effectivePowerW < 0) return undefined
    json += ',"effectivePowerW":' + ('' + effectivePowerW)
    members++
  }
  if (!isAll(value, members, names15)) return undefined
  return json + '}'
}

export function writeAprsTelemetry(value) {
  if (!isPlain(value)) return undefined
  const { type, sequence, analog, digital, comment } = value
  let members = 2
  if (type !== 'aprs-telemetry') return undefined
  let json = '{"type":' + '"aprs-telemetry"'
  const analogJson = writeAprsTelemetryAnalog(analog)
  if (analogJson === undefined) return undefined
  json += ',"analog":' + analogJson
  if (sequence !== undefined) {
    if (!Number.isInteger(sequence) || sequence < 0 || sequence > 999999999) return undefined
    json += ',"sequence":' + ('' + sequence)
    members++
  }
  if (digital !== undefined) {
    const digitalJson = writeAprsTelemetryDigital(digital)
    if (digitalJson === undefined) return undefined
    json += ',"digital":' + digitalJson
    members++
  }
  if (comment !== undefined) {
    if (typeof comment !== 'string') return undefined
    json += ',"comment":' + asString(comment)
    members++
  }
  if (!isAll(value, members, names12)) return undefined
  return json + '}'
}

export function writeAprsTelemetryAnalog(value) {
  if (!isPlain(value)) return undefined
  let json = ''
  let comma = '{'
  for (const key of Object.keys(value)) {
    const item = value[key]

    if (item === undefined) return undefined
    if (!Number.isFinite(item)) return undefined
    json += comma + asString(key) + ':' + ('' + item)
    comma = ','
  }
  return json === '' ? '{}' : json + '}'
}

export function writeAprsTelemetryDefinition(value) {
  if (!isPlain(value)) return undefined
  const { type, addressee, names: itsNames, units, equations, activeLevels, project, messageId } = value
  let members = 2
  if (type !== 'aprs-telemetry-definition') return undefined
  let json = '{"type":' + '"aprs-telemetry-definition"'
  if (typeof addressee !== 'string') return undefined
  json += ',"addressee":' + asString(addressee)
  if (itsNames !== undefined) {
    const itsNamesJson = writeAprsTelemetryDefinitionNames(itsNames)
    if (itsNamesJson === undefined) return undefined
    json += ',"names":' + itsNamesJson
    members++
  }
  if (units !== undefined) {
    const unitsJson = writeAprsTelemetryDefinitionUnits(units)
    if (unitsJson === undefined) return undefined
    json += ',"units":' + unitsJson
    members++
  }
  if (equations !== undefined) {
    const equationsJson = writeAprsTelemetryDefinitionEquations(equations)
    if (equationsJson === undefined) return undefined
    json += ',"equations":' + equationsJson
    members++
  }
  if (activeLevels !== undefined) {
    const activeLevelsJson = writeAprsTelemetryDefinitionActiveLevels(activeLevels)
    if (activeLevelsJson === undefined) return undefined
    json += ',"activeLevels":' + activeLevelsJson
    members++
  }
  if (project !== undefined) {
    if (typeof project !== 'string') return undefined
    json += ',"project":' + asString(project)
    members++
  }
  if (messageId !== undefined) {
    if (typeof messageId !== 'string') return undefined
    json += ',"messageId":' + asString(messageId)
    members++
  }
  if (!isAll(value, members, names14)) return undefined
  return json + '}'
}

export function writeAprsTelemetryDefinitionActiveLevels(value) {
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

export function writeAprsTelemetryDefinitionEquations(value) {
  if (!isPlain(value)) return undefined
  let json = ''
  let comma = '{'
  for (const key of Object.keys(value)) {
    const item = value[key]

    if (item === undefined) return undefined
    const itemJson = writeAprsTelemetryEquation(item)
    if (itemJson === undefined) return undefined
    json += comma + asString(key) + ':' + itemJson
    comma = ','
  }
  return json === '' ? '{}' : json + '}'
}

export function writeAprsTelemetryDefinitionNames(value) {
  if (!isPlain(value)) return undefined
  let json = ''
  let comma = '{'
  for (const key of Object.keys(value)) {
    const item = value[key]

    if (item === undefined) return undefined
    if (typeof item !== 'string') return undefined
    json += comma + asString(key) + ':' + asString(item)
    comma = ','
  }
  return json === '' ? '{}' : json + '}'
}

export function writeAprsTelemetryDefinitionUnits(value) {
  if (!isPlain(value)) return undefined
  let json = ''
  let comma = '{'
  for (const key of Object.keys(value)) {
    const item = value[key]

    if (item === undefined) return undefined
    if (typeof item !== 'string') return undefined
    json += comma + asString(key) + ':' + asString(item)
    comma = ','
  }
  return json === '' ? '{}' : json + '}'
}

export function writeAprsTelemetryDigital(value) {
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

export function writeAprsTelemetryEquation(value) {
  if (!isPlain(value)) return undefined
  const { a, b, c } = value
  if (!Number.isFinite(a)) return undefined
  let json = '{"a":' + ('' + a)
  if (!Number.isFinite(b)) return undefined
  json += ',"b":' + ('' + b)
  if (!Number.isFinite(c)) return undefined
  json += ',"c":' + ('' + c)
  if (!isAll(value, 3, names13)) return undefined
  return json + '}'
}

export function writeAprsTelemetryValues(value) {
  if (!isPlain(value)) return undefined
  const { sequence, analog, digital } = value
  let members = 1
  const analogJson = writeAprsTelemetryValuesAnalog(analog)
  if (analogJson === undefined) return undefined
  let json = '{"analog":' + analogJson
  if (sequence !== undefined) {
    if (!Number.isInteger(sequence) || sequence < 0 || sequence > 999999999) return undefined
    json += ',"sequence":' + ('' + sequence)
    members++
  }
  if (digital !== undefined) {
    const digitalJson = writeAprsTelemetryValuesDigital(digital)
    if (digitalJson === undefined) return undefined
    json += ',"digital":' + digitalJson
    members++
  }
  if (!isAll(value, members, names7)) return undefined
  return json + '}'
}

export function writeAprsTelemetryValuesAnalog(value) {
  if (!isPlain(value)) return undefined
  let json = ''
  let comma = '{'
  for (const key of Object.keys(value)) {
    const item = value[key]

    if (item === undefined) return undefined
    if (!Number.isFinite(item)) return undefined
    json += comma + asString(key) + ':' + ('' + item)
    comma = ','
  }
  return json === '' ? '{}' : json + '}'
}

export function writeAprsTelemetryValuesDigital(value) {
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

export function writeAprsWeather(value) {
  if (!isPlain(value)) return undefined
  const {
    windDirectionDegrees,
    windSpeedMps,
    windGustMps,
    temperatureC,
    humidityPercent,
    pressureHpa,
    rainfall1hMm,
    rainfall24hMm,
    rainfallSinceMidnightMm,
    rainCounter,
    snowfall24hMm,
    irradianceWm2,
    waterLevelM,
    radiationNsvph,
    voltageMv,
    indoorTemperatureC,
    indoorHumidityPercent,
    software,
  } = value
  let json = ''
  let comma = '{'
  let members = 0
  if (windDirectionDegrees !== undefined) {
    if (!Number.isFinite(windDirectionDegrees) || windDirectionDegrees < 0 || windDirectionDegrees > 360)
      return undefined
    json += comma + '"windDirectionDegrees":' + ('' + windDirectionDegrees)
    comma = ','
    members++
  }
  if (windSpeedMps !== undefined) {
    if (!Number.isFinite(windSpeedMps) || windSpeedMps < 0) return undefined
    json += comma + '"windSpeedMps":' + ('' + windSpeedMps)
    comma = ','
    members++
  }
  if (windGustMps !== undefined) {
    if (!Number.isFinite(windGustMps) || windGustMps < 0) return undefined
    json += comma + '"windGustMps":' + ('' + windGustMps)
    comma = ','
    members++
  }
  if (temperatureC !== undefined) {
    if (!Number.isFinite(temperatureC)) return undefined
    json += comma + '"temperatureC":' + ('' + temperatureC)
    comma = ','
    members++
  }
  if (humidityPercent !== undefined) {
    if (!Number.isFinite(humidityPercent) || humidityPercent < 0 || humidityPercent > 100) return undefined
    json += comma + '"humidityPercent":' + ('' + humidityPercent)
    comma = ','
    members++
  }
  if (pressureHpa !== undefined) {
    if (!Number.isFinite(pressureHpa) || pressureHpa < 0) return undefined
    json += comma + '"pressureHpa":' + ('' + pressureHpa)
    comma = ','
    members++
  }
  if (rainfall1hMm !== undefined) {
    if (!Number.isFinite(rainfall1hMm)) return undefined
    json += comma + '"rainfall1hMm":' + ('' + rainfall1hMm)
    comma = ','
    members++
  }
  if (rainfall24hMm !== undefined) {
    if (!Number.isFinite(rainfall24hMm)) return undefined
    json += comma + '"rainfall24hMm":' + ('' + rainfall24hMm)
    comma = ','
    members++
  }
  if (rainfallSinceMidnightMm !== undefined) {
    if (!Number.isFinite(rainfallSinceMidnightMm)) return undefined
    json += comma + '"rainfallSinceMidnightMm":' + ('' + rainfallSinceMidnightMm)
    comma = ','
    members++
  }
  if (rainCounter !== undefined) {
    if (!Number.isInteger(rainCounter) || rainCounter < 0) return undefined
    json += comma + '"rainCounter":' + ('' + rainCounter)
    comma = ','
    members++
  }
  if (snowfall24hMm !== undefined) {
    if (!Number.isFinite(snowfall24hMm) || snowfall24hMm < 0) return undefined
    json += comma + '"snowfall24hMm":' + ('' + snowfall24hMm)
    comma = ','
    members++
  }
  if (irradianceWm2 !== undefined) {
    if (!Number.isInteger(irradianceWm2) || irradianceWm2 < 0) return undefined
    json += comma + '"irradianceWm2":' + ('' + irradianceWm2)
    comma = ','
    members++
  }
  if (waterLevelM !== undefined) {
    if (!Number.isFinite(waterLevelM)) return undefined
    json += comma + '"waterLevelM":' + ('' + waterLevelM)
    comma = ','
    members++
  }
  if (radiationNsvph !== undefined) {
    if (!Number.isFinite(radiationNsvph) || radiationNsvph < 0) return undefined
    json += comma + '"radiationNsvph":' + ('' + radiationNsvph)
    comma = ','
    members++
  }
  if (voltageMv !== undefined) {
    if (!Number.isInteger(voltageMv) || voltageMv < 0) return undefined
    json += comma + '"voltageMv":' + ('' + voltageMv)
    comma = ','
    members++
  }
  if (indoorTemperatureC !== undefined) {
    if (!Number.isFinite(indoorTemperatureC)) return undefined
    json += comma + '"indoorTemperatureC":' + ('' + indoorTemperatureC)
    comma = ','
    members++
  }
  if (indoorHumidityPercent !== undefined) {
    if (!Number.isFinite(indoorHumidityPercent) || indoorHumidityPercent < 0 || indoorHumidityPercent > 100)
      return undefined
    json += comma + '"indoorHumidityPercent":' + ('' + indoorHumidityPercent)
    comma = ','
    members++
  }
  if (software !== undefined) {
    if (typeof software !== 'string') return undefined
    json += comma + '"software":' + asString(software)
    comma = ','
    members++
  }
  if (!isAll(value, members, names6)) return undefined
  return json === '' ? '{}' : json + '}'
}

export function writeAprsWeatherReport(value) {
  if (!isPlain(value)) return undefined
  const { type, timestamp, weather, telemetry, comment } = value
  let members = 2
  if (type !== 'aprs-weather') return undefined
  let json = '{"type":' + '"aprs-weather"'
  const weatherJson = writeAprsWeather(weather)
  if (weatherJson === undefined) return undefined
  json += ',"weather":' + weatherJson
  if (timestamp !== undefined) {
    if (typeof timestamp !== 'string') return undefined
    json += ',"timestamp":' + asString(timestamp)
    members++
  }
  if (telemetry !== undefined) {
    const telemetryJson = writeAprsTelemetryValues(telemetry)
    if (telemetryJson === undefined) return undefined
    json += ',"telemetry":' + telemetryJson
    members++
  }
  if (comment !== undefined) {
    if (typeof comment !== 'string') return undefined
    json += ',"comment":' + asString(comment)
    members++
  }
  if (!isAll(value, members, names11)) return undefined
  return json + '}'
}

export function writeAuditActor(value) {
  if (!isPlain(value)) return undefined
  const { kind, id, name } = value
  let members = 1
  const kindJson = choices42.get(kind)
  if (kindJson === undefined) return undefined
  let json = '{"kind":' + kindJson
  if (id !== undefined) {
    if (typeof id !== 'string') return undefined
    json += ',"id":' + asString(id)
    members++
  }
  if (name !== undefined) {
    if (typeof name !== 'string') return undefined
    json += ',"name":' + asString(name)
    members++
  }
  if (!isAll(value, members, names182)) return undefined
  return json + '}'
}

export function writeAuditEntry(value) {
  if (!isPlain(value)) return undefined
  const { number, at, actor, operation, method, path, from, outcome, status, code, count } = value
  let members = 8
  if (!Number.isInteger(number) || number < 1) return undefined
  let json = '{"number":' + ('' + number)
  if (typeof at !== 'string' || (!isTimestamp(at) && !format1(at))) return undefined
  json += ',"at":' + (at.charCodeAt(10) === 84 ? '"' + at + '"' : asString(at))
  const actorJson = writeAuditActor(actor)
  if (actorJson === undefined) return undefined
  json += ',"actor":' + actorJson
  if (typeof method !== 'string') return undefined
  json += ',"method":' + asString(method)
  if (typeof path !== 'string') return undefined
  json += ',"path":' + asString(path)
  const outcomeJson = choices43.get(outcome)
  if (outcomeJson === undefined) return undefined
  json += ',"outcome":' + outcomeJson
  if (!Number.isInteger(status) || status < 100 || status > 599) return undefined
  json += ',"status":' + ('' + status)
  if (!Number.isInteger(count) || count < 1) return undefined
  json += ',"count":' + ('' + count)
  if (operation !== undefined) {
    if (typeof operation !== 'string') return undefined
    json += ',"operation":' + asString(operation)
    members++
  }
  if (from !== undefined) {
    if (typeof from !== 'string') return undefined
    json += ',"from":' + asString(from)
    members++
  }
  if (code !== undefined) {
    const codeJson = choices9.get(code)
    if (codeJson === undefined) return undefined
    json += ',"code":' + codeJson
    members++
  }
  if (!isAll(value, members, names183)) return undefined
  return json + '}'
}

export function writeAuditPage(value) {
  if (!isPlain(value)) return undefined
  const { items, nextCursor } = value
  let members = 1
  if (!isList(items)) return undefined
  const itemsJson = asList(items, writeAuditEntry)
  if (itemsJson === undefined) return undefined
  let json = '{"items":' + itemsJson
  if (nextCursor !== undefined) {
    if (typeof nextCursor !== 'string') return undefined
    json += ',"nextCursor":' + asString(nextCursor)
    members++
  }
  if (!isAll(value, members, names80)) return undefined
  return json + '}'
}

export function writeAx25Digipeater(value) {
  if (!isPlain(value)) return undefined
  const { address, repeated } = value
  if (typeof address !== 'string') return undefined
  let json = '{"address":' + asString(address)
  if (typeof repeated !== 'boolean') return undefined
  json += ',"repeated":' + (repeated ? 'true' : 'false')
  if (!isAll(value, 2, names68)) return undefined
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
  const pathJson = asList(path, writeAx25Digipeater)
  if (pathJson === undefined) return undefined
  json += ',"path":' + pathJson
  if (!Number.isInteger(pid) || pid < 0 || pid > 255) return undefined
  json += ',"pid":' + ('' + pid)
  if (!isAll(value, 4, names69)) return undefined
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

export function writeBattery(value) {
  if (!isPlain(value)) return undefined
  const { percent, voltageMv, externalPower } = value
  let json = ''
  let comma = '{'
  let members = 0
  if (percent !== undefined) {
    if (!Number.isFinite(percent) || percent < 0 || percent > 100) return undefined
    json += comma + '"percent":' + ('' + percent)
    comma = ','
    members++
  }
  if (voltageMv !== undefined) {
    if (!Number.isFinite(voltageMv) || voltageMv < 0) return undefined
    json += comma + '"voltageMv":' + ('' + voltageMv)
    comma = ','
    members++
  }
  if (externalPower !== undefined) {
    if (typeof externalPower !== 'boolean') return undefined
    json += comma + '"externalPower":' + (externalPower ? 'true' : 'false')
    comma = ','
    members++
  }
  if (!isAll(value, members, names120)) return undefined
  return json === '' ? '{}' : json + '}'
}

export function writeBooleanForm(value) {
  if (!isPlain(value)) return undefined
  const { type } = value
  if (type !== 'boolean') return undefined
  let json = '{"type":' + '"boolean"'
  if (!isAll(value, 1, names115)) return undefined
  return json + '}'
}

export function writeByeFrame(value) {
  if (!isPlain(value)) return undefined
  const { type, reason, cursor } = value
  let members = 2
  if (type !== 'bye') return undefined
  let json = '{"type":' + '"bye"'
  const reasonJson = choices33.get(reason)
  if (reasonJson === undefined) return undefined
  json += ',"reason":' + reasonJson
  if (cursor !== undefined) {
    if (typeof cursor !== 'string' || isLonger(cursor, 100) || cursor === '') return undefined
    json += ',"cursor":' + asString(cursor)
    members++
  }
  if (!isAll(value, members, names162)) return undefined
  return json + '}'
}

export function writeCapture(value) {
  if (!isPlain(value)) return undefined
  const { id, radioId, state, startedAt, finishedAt, endedBy, bytes, maxBytes, maxDurationMs, error } = value
  let members = 7
  if (typeof id !== 'string' || isLonger(id, 40) || isShorter(id, 40) || !pattern23.test(id)) return undefined
  let json = '{"id":' + '"' + id + '"'
  if (typeof radioId !== 'string' || isLonger(radioId, 63) || radioId === '' || !pattern2.test(radioId))
    return undefined
  json += ',"radioId":' + '"' + radioId + '"'
  const stateJson = choices23.get(state)
  if (stateJson === undefined) return undefined
  json += ',"state":' + stateJson
  if (typeof startedAt !== 'string' || (!isTimestamp(startedAt) && !format1(startedAt))) return undefined
  json += ',"startedAt":' + (startedAt.charCodeAt(10) === 84 ? '"' + startedAt + '"' : asString(startedAt))
  if (!Number.isInteger(bytes) || bytes < 0) return undefined
  json += ',"bytes":' + ('' + bytes)
  if (!Number.isInteger(maxBytes) || maxBytes < 1) return undefined
  json += ',"maxBytes":' + ('' + maxBytes)
  if (!Number.isInteger(maxDurationMs) || maxDurationMs < 1) return undefined
  json += ',"maxDurationMs":' + ('' + maxDurationMs)
  if (finishedAt !== undefined) {
    if (typeof finishedAt !== 'string' || (!isTimestamp(finishedAt) && !format1(finishedAt))) return undefined
    json += ',"finishedAt":' + (finishedAt.charCodeAt(10) === 84 ? '"' + finishedAt + '"' : asString(finishedAt))
    members++
  }
  if (endedBy !== undefined) {
    const endedByJson = choices27.get(endedBy)
    if (endedByJson === undefined) return undefined
    json += ',"endedBy":' + endedByJson
    members++
  }
  if (error !== undefined) {
    const errorJson = writeJobFault(error)
    if (errorJson === undefined) return undefined
    json += ',"error":' + errorJson
    members++
  }
  if (!isAll(value, members, names118)) return undefined
  return json + '}'
}

export function writeCaptureChange(value) {
  if (!isPlain(value)) return undefined
  const { id, radioId, state, bytes, endedBy } = value
  let members = 4
  if (typeof id !== 'string' || isLonger(id, 40) || isShorter(id, 40) || !pattern23.test(id)) return undefined
  let json = '{"id":' + '"' + id + '"'
  if (typeof radioId !== 'string' || isLonger(radioId, 63) || radioId === '' || !pattern2.test(radioId))
    return undefined
  json += ',"radioId":' + '"' + radioId + '"'
  const stateJson = choices23.get(state)
  if (stateJson === undefined) return undefined
  json += ',"state":' + stateJson
  if (!Number.isInteger(bytes) || bytes < 0) return undefined
  json += ',"bytes":' + ('' + bytes)
  if (endedBy !== undefined) {
    const endedByJson = choices27.get(endedBy)
    if (endedByJson === undefined) return undefined
    json += ',"endedBy":' + endedByJson
    members++
  }
  if (!isAll(value, members, names151)) return undefined
  return json + '}'
}

export function writeCaptureDeletedEvent(value) {
  if (!isPlain(value)) return undefined
  const { seq, at, type, capture } = value
  if (!Number.isInteger(seq) || seq < 0 || seq > 9007199254740991) return undefined
  let json = '{"seq":' + ('' + seq)
  if (typeof at !== 'string' || (!isTimestamp(at) && !format1(at))) return undefined
  json += ',"at":' + (at.charCodeAt(10) === 84 ? '"' + at + '"' : asString(at))
  if (type !== 'capture.deleted') return undefined
  json += ',"type":' + '"capture.deleted"'
  const captureJson = writeCaptureDeletedEventCapture(capture)
  if (captureJson === undefined) return undefined
  json += ',"capture":' + captureJson
  if (!isAll(value, 4, names152)) return undefined
  return json + '}'
}

export function writeCaptureDeletedEventCapture(value) {
  if (!isPlain(value)) return undefined
  const { id, radioId } = value
  if (typeof id !== 'string' || isLonger(id, 40) || isShorter(id, 40) || !pattern23.test(id)) return undefined
  let json = '{"id":' + '"' + id + '"'
  if (typeof radioId !== 'string' || isLonger(radioId, 63) || radioId === '' || !pattern2.test(radioId))
    return undefined
  json += ',"radioId":' + '"' + radioId + '"'
  if (!isAll(value, 2, names129)) return undefined
  return json + '}'
}

export function writeCapturePage(value) {
  if (!isPlain(value)) return undefined
  const { items } = value
  if (!isList(items)) return undefined
  const itemsJson = asList(items, writeCapture)
  if (itemsJson === undefined) return undefined
  let json = '{"items":' + itemsJson
  if (!isAll(value, 1, names105)) return undefined
  return json + '}'
}

export function writeCaptureStateChangedEvent(value) {
  if (!isPlain(value)) return undefined
  const { seq, at, type, capture } = value
  if (!Number.isInteger(seq) || seq < 0 || seq > 9007199254740991) return undefined
  let json = '{"seq":' + ('' + seq)
  if (typeof at !== 'string' || (!isTimestamp(at) && !format1(at))) return undefined
  json += ',"at":' + (at.charCodeAt(10) === 84 ? '"' + at + '"' : asString(at))
  if (type !== 'capture.state-changed') return undefined
  json += ',"type":' + '"capture.state-changed"'
  const captureJson = writeCaptureChange(capture)
  if (captureJson === undefined) return undefined
  json += ',"capture":' + captureJson
  if (!isAll(value, 4, names152)) return undefined
  return json + '}'
}

export function writeCheck(value) {
  if (!isPlain(value)) return undefined
  const { name, level, detail, hint } = value
  let members = 3
  if (typeof name !== 'string') return undefined
  let json = '{"name":' + asString(name)
  const levelJson = choices45.get(level)
  if (levelJson === undefined) return undefined
  json += ',"level":' + levelJson
  if (typeof detail !== 'string') return undefined
  json += ',"detail":' + asString(detail)
  if (hint !== undefined) {
    if (typeof hint !== 'string') return undefined
    json += ',"hint":' + asString(hint)
    members++
  }
  if (!isAll(value, members, names190)) return undefined
  return json + '}'
}

export function writeChoiceForm(value) {
  if (!isPlain(value)) return undefined
  const { type, choices: itsChoices } = value
  if (type !== 'choice') return undefined
  let json = '{"type":' + '"choice"'
  if (!isList(itsChoices)) return undefined
  const itsChoicesJson = asList(itsChoices, writeChoiceFormChoicesItems)
  if (itsChoicesJson === undefined) return undefined
  json += ',"choices":' + itsChoicesJson
  if (!isAll(value, 2, names114)) return undefined
  return json + '}'
}

export function writeChoiceFormChoicesItems(value) {
  if (typeof value !== 'string') return undefined
  return asString(value)
}

export function writeDeadLetter(value) {
  if (!isPlain(value)) return undefined
  const { seq, deliveries, diedAt, event } = value
  let members = 3
  if (!Number.isInteger(seq) || seq < 0 || seq > 9007199254740991) return undefined
  let json = '{"seq":' + ('' + seq)
  if (!Number.isInteger(deliveries) || deliveries < 1) return undefined
  json += ',"deliveries":' + ('' + deliveries)
  if (typeof diedAt !== 'string' || (!isTimestamp(diedAt) && !format1(diedAt))) return undefined
  json += ',"diedAt":' + (diedAt.charCodeAt(10) === 84 ? '"' + diedAt + '"' : asString(diedAt))
  if (event !== undefined) {
    const eventJson = writeEvent(event)
    if (eventJson === undefined) return undefined
    json += ',"event":' + eventJson
    members++
  }
  if (!isAll(value, members, names170)) return undefined
  return json + '}'
}

export function writeDeadLetterPage(value) {
  if (!isPlain(value)) return undefined
  const { items, nextCursor } = value
  let members = 1
  if (!isList(items)) return undefined
  const itemsJson = asList(items, writeDeadLetter)
  if (itemsJson === undefined) return undefined
  let json = '{"items":' + itemsJson
  if (nextCursor !== undefined) {
    if (typeof nextCursor !== 'string') return undefined
    json += ',"nextCursor":' + asString(nextCursor)
    members++
  }
  if (!isAll(value, members, names80)) return undefined
  return json + '}'
}

export function writeDecoded(value) {
  if (typeof value !== 'object' || value === null) return undefined
  switch (value['type']) {
    case 'json':
      return writeJsonDecoded(value)
    case 'aprs-position':
      return writeAprsPosition(value)
    case 'aprs-object':
      return writeAprsObject(value)
    case 'aprs-item':
      return writeAprsItem(value)
    case 'aprs-weather':
      return writeAprsWeatherReport(value)
    case 'aprs-telemetry':
      return writeAprsTelemetry(value)
    case 'aprs-telemetry-definition':
      return writeAprsTelemetryDefinition(value)
    case 'aprs-status':
      return writeAprsStatus(value)
    case 'aprs-message':
      return writeAprsMessage(value)
    case 'aprs-ack':
      return writeAprsAck(value)
    case 'aprs-bulletin':
      return writeAprsBulletin(value)
    case 'aprs-capabilities':
      return writeAprsCapabilities(value)
    case 'aprs-nmea':
      return writeAprsNmea(value)
    case 'xbee-io-sample':
      return writeXbeeIoSample(value)
    case 'mysensors-value':
      return writeMySensorsValue(value)
    case 'mysensors-request':
      return writeMySensorsRequest(value)
    case 'mysensors-presentation':
      return writeMySensorsPresentation(value)
    case 'mysensors-internal':
      return writeMySensorsInternal(value)
    case 'meshtastic-text':
      return writeMeshtasticText(value)
    case 'meshtastic-position':
      return writeMeshtasticPosition(value)
    case 'meshtastic-telemetry':
      return writeMeshtasticTelemetry(value)
    case 'meshtastic-node-info':
      return writeMeshtasticNodeInfo(value)
    case 'meshtastic-reaction':
      return writeMeshtasticReaction(value)
    case 'meshtastic-waypoint':
      return writeMeshtasticWaypoint(value)
    case 'meshtastic-paxcounter':
      return writeMeshtasticPaxcounter(value)
    case 'meshtastic-store-forward':
      return writeMeshtasticStoreForward(value)
    case 'meshtastic-traceroute':
      return writeMeshtasticTraceroute(value)
    case 'meshtastic-neighbor-info':
      return writeMeshtasticNeighborInfo(value)
    case 'meshcore-text':
      return writeMeshcoreText(value)
    case 'meshcore-advert':
      return writeMeshcoreAdvert(value)
    case 'meshcore-telemetry':
      return writeMeshcoreTelemetry(value)
    case 'twelite-status':
      return writeTweliteStatus(value)
    case 'twelite-io-status':
      return writeTweliteIoStatus(value)
    case 'twelite-pal':
      return writeTwelitePal(value)
    case 'twelite-tag':
      return writeTweliteTag(value)
    default:
      return undefined
  }
}

export function writeDecoder(value) {
  if (typeof value !== 'object' || value === null) return undefined
  switch (value['type']) {
    case 'json':
      return writeJsonDecoder(value)
    case 'delimited':
      return writeDelimitedDecoder(value)
    case 'struct':
      return writeStructDecoder(value)
    default:
      return undefined
  }
}

export function writeDecoderError(value) {
  if (!isPlain(value)) return undefined
  const { detail, pointer, byte } = value
  let members = 2
  if (typeof detail !== 'string') return undefined
  let json = '{"detail":' + asString(detail)
  if (typeof pointer !== 'string') return undefined
  json += ',"pointer":' + asString(pointer)
  if (byte !== undefined) {
    if (!Number.isInteger(byte) || byte < 0) return undefined
    json += ',"byte":' + ('' + byte)
    members++
  }
  if (!isAll(value, members, names106)) return undefined
  return json + '}'
}

export function writeDecoderNodesItems(value) {
  if (typeof value !== 'string' || isLonger(value, 100) || value === '') return undefined
  return asString(value)
}

export function writeDecoderPreview(value) {
  if (!isPlain(value)) return undefined
  const { messageId, at, source, payload, outcome, decoder, readings, error } = value
  let members = 2
  const payloadJson = writePayload(payload)
  if (payloadJson === undefined) return undefined
  let json = '{"payload":' + payloadJson
  const outcomeJson = choices21.get(outcome)
  if (outcomeJson === undefined) return undefined
  json += ',"outcome":' + outcomeJson
  if (messageId !== undefined) {
    if (
      typeof messageId !== 'string' ||
      isLonger(messageId, 31) ||
      isShorter(messageId, 16) ||
      !pattern1.test(messageId)
    )
      return undefined
    json += ',"messageId":' + '"' + messageId + '"'
    members++
  }
  if (at !== undefined) {
    if (typeof at !== 'string' || (!isTimestamp(at) && !format1(at))) return undefined
    json += ',"at":' + (at.charCodeAt(10) === 84 ? '"' + at + '"' : asString(at))
    members++
  }
  if (source !== undefined) {
    if (typeof source !== 'string') return undefined
    json += ',"source":' + asString(source)
    members++
  }
  if (decoder !== undefined) {
    if (!Number.isInteger(decoder) || decoder < 0) return undefined
    json += ',"decoder":' + ('' + decoder)
    members++
  }
  if (readings !== undefined) {
    if (!isList(readings)) return undefined
    const readingsJson = asList(readings, writeReading)
    if (readingsJson === undefined) return undefined
    json += ',"readings":' + readingsJson
    members++
  }
  if (error !== undefined) {
    const errorJson = writeDecoderError(error)
    if (errorJson === undefined) return undefined
    json += ',"error":' + errorJson
    members++
  }
  if (!isAll(value, members, names107)) return undefined
  return json + '}'
}

export function writeDecoderPreviewResult(value) {
  if (!isPlain(value)) return undefined
  const { items } = value
  if (!isList(items)) return undefined
  const itemsJson = asList(items, writeDecoderPreview)
  if (itemsJson === undefined) return undefined
  let json = '{"items":' + itemsJson
  if (!isAll(value, 1, names105)) return undefined
  return json + '}'
}

export function writeDecoderScalar(value) {
  const valueJson =
    writeDecoderScalarAnyOf0(value) ?? writeDecoderScalarAnyOf1(value) ?? writeDecoderScalarAnyOf2(value)
  if (valueJson === undefined) return undefined
  return valueJson
}

export function writeDecoderScalarAnyOf0(value) {
  if (typeof value !== 'string' || isLonger(value, 1000)) return undefined
  return asString(value)
}

export function writeDecoderScalarAnyOf1(value) {
  if (!Number.isFinite(value)) return undefined
  return '' + value
}

export function writeDecoderScalarAnyOf2(value) {
  if (typeof value !== 'boolean') return undefined
  return value ? 'true' : 'false'
}

export function writeDeletedRadio(value) {
  if (!isPlain(value)) return undefined
  const { id } = value
  if (typeof id !== 'string' || isLonger(id, 63) || id === '' || !pattern2.test(id)) return undefined
  let json = '{"id":' + '"' + id + '"'
  if (!isAll(value, 1, names132)) return undefined
  return json + '}'
}

export function writeDeletedWebhook(value) {
  if (!isPlain(value)) return undefined
  const { id } = value
  if (typeof id !== 'string' || isLonger(id, 30) || isShorter(id, 15) || !pattern25.test(id)) return undefined
  let json = '{"id":' + '"' + id + '"'
  if (!isAll(value, 1, names132)) return undefined
  return json + '}'
}

export function writeDelimitedCondition(value) {
  if (!isPlain(value)) return undefined
  const { column, key: itsKey, equals } = value
  let json = ''
  let comma = '{'
  let members = 0
  if (column !== undefined) {
    if (!Number.isInteger(column) || column < 1 || column > 256) return undefined
    json += comma + '"column":' + ('' + column)
    comma = ','
    members++
  }
  if (itsKey !== undefined) {
    if (typeof itsKey !== 'string' || isLonger(itsKey, 100) || itsKey === '') return undefined
    json += comma + '"key":' + asString(itsKey)
    comma = ','
    members++
  }
  if (equals !== undefined) {
    if (!isList(equals) || equals.length < 1 || equals.length > 64) return undefined
    const equalsJson = asList(equals, writeDelimitedConditionEqualsItems)
    if (equalsJson === undefined) return undefined
    json += comma + '"equals":' + equalsJson
    comma = ','
    members++
  }
  if (!isAll(value, members, names97)) return undefined
  return json === '' ? '{}' : json + '}'
}

export function writeDelimitedConditionEqualsItems(value) {
  if (typeof value !== 'string' || isLonger(value, 1000)) return undefined
  return asString(value)
}

export function writeDelimitedDecoder(value) {
  if (!isPlain(value)) return undefined
  const { type, name, nodes, when, source, delimiter, pairSeparator, fields } = value
  let members = 2
  if (type !== 'delimited') return undefined
  let json = '{"type":' + '"delimited"'
  if (!isList(fields) || fields.length < 1 || fields.length > 32) return undefined
  const fieldsJson = asList(fields, writeDelimitedField)
  if (fieldsJson === undefined) return undefined
  json += ',"fields":' + fieldsJson
  if (name !== undefined) {
    if (typeof name !== 'string' || isLonger(name, 100) || name === '') return undefined
    json += ',"name":' + asString(name)
    members++
  }
  if (nodes !== undefined) {
    if (!isList(nodes) || nodes.length < 1 || nodes.length > 256) return undefined
    const nodesJson = asList(nodes, writeDecoderNodesItems)
    if (nodesJson === undefined) return undefined
    json += ',"nodes":' + nodesJson
    members++
  }
  if (when !== undefined) {
    const whenJson = writeDelimitedCondition(when)
    if (whenJson === undefined) return undefined
    json += ',"when":' + whenJson
    members++
  }
  if (source !== undefined) {
    const sourceJson = writeDelimitedSource(source)
    if (sourceJson === undefined) return undefined
    json += ',"source":' + sourceJson
    members++
  }
  if (delimiter !== undefined) {
    if (typeof delimiter !== 'string' || isLonger(delimiter, 8) || delimiter === '') return undefined
    json += ',"delimiter":' + asString(delimiter)
    members++
  }
  if (pairSeparator !== undefined) {
    if (typeof pairSeparator !== 'string' || isLonger(pairSeparator, 8) || pairSeparator === '') return undefined
    json += ',"pairSeparator":' + asString(pairSeparator)
    members++
  }
  if (!isAll(value, members, names99)) return undefined
  return json + '}'
}

export function writeDelimitedField(value) {
  if (!isPlain(value)) return undefined
  const { column, key: itsKey, suffix, name, channel, unit, scale, add, values, ignore, optional } = value
  let members = 1
  if (typeof name !== 'string' || !pattern15.test(name)) return undefined
  let json = '{"name":' + '"' + name + '"'
  if (column !== undefined) {
    if (!Number.isInteger(column) || column < 1 || column > 256) return undefined
    json += ',"column":' + ('' + column)
    members++
  }
  if (itsKey !== undefined) {
    if (typeof itsKey !== 'string' || isLonger(itsKey, 100) || itsKey === '') return undefined
    json += ',"key":' + asString(itsKey)
    members++
  }
  if (suffix !== undefined) {
    if (typeof suffix !== 'string' || isLonger(suffix, 16) || suffix === '') return undefined
    json += ',"suffix":' + asString(suffix)
    members++
  }
  if (channel !== undefined) {
    if (typeof channel !== 'string' || !pattern16.test(channel)) return undefined
    json += ',"channel":' + '"' + channel + '"'
    members++
  }
  if (unit !== undefined) {
    if (typeof unit !== 'string' || !pattern17.test(unit)) return undefined
    json += ',"unit":' + asString(unit)
    members++
  }
  if (scale !== undefined) {
    if (!Number.isFinite(scale)) return undefined
    json += ',"scale":' + ('' + scale)
    members++
  }
  if (add !== undefined) {
    if (!Number.isFinite(add)) return undefined
    json += ',"add":' + ('' + add)
    members++
  }
  if (values !== undefined) {
    const valuesJson = writeFieldValues(values)
    if (valuesJson === undefined) return undefined
    json += ',"values":' + valuesJson
    members++
  }
  if (ignore !== undefined) {
    if (!isList(ignore) || ignore.length < 1 || ignore.length > 16) return undefined
    const ignoreJson = asList(ignore, writeFieldIgnoreItems)
    if (ignoreJson === undefined) return undefined
    json += ',"ignore":' + ignoreJson
    members++
  }
  if (optional !== undefined) {
    if (typeof optional !== 'boolean') return undefined
    json += ',"optional":' + (optional ? 'true' : 'false')
    members++
  }
  if (!isAll(value, members, names96)) return undefined
  return json + '}'
}

export function writeDelimitedSource(value) {
  if (!isPlain(value)) return undefined
  const { column, key: itsKey } = value
  let json = ''
  let comma = '{'
  let members = 0
  if (column !== undefined) {
    if (!Number.isInteger(column) || column < 1 || column > 256) return undefined
    json += comma + '"column":' + ('' + column)
    comma = ','
    members++
  }
  if (itsKey !== undefined) {
    if (typeof itsKey !== 'string' || isLonger(itsKey, 100) || itsKey === '') return undefined
    json += comma + '"key":' + asString(itsKey)
    comma = ','
    members++
  }
  if (!isAll(value, members, names98)) return undefined
  if (members < 1) return undefined
  return json === '' ? '{}' : json + '}'
}

export function writeDelivery(value) {
  if (!isPlain(value)) return undefined
  const { unicast, broadcast } = value
  let json = ''
  let comma = '{'
  let members = 0
  if (unicast !== undefined) {
    const unicastJson = choices46.get(unicast)
    if (unicastJson === undefined) return undefined
    json += comma + '"unicast":' + unicastJson
    comma = ','
    members++
  }
  if (broadcast !== undefined) {
    const broadcastJson = choices46.get(broadcast)
    if (broadcastJson === undefined) return undefined
    json += comma + '"broadcast":' + broadcastJson
    comma = ','
    members++
  }
  if (!isAll(value, members, names194)) return undefined
  return json === '' ? '{}' : json + '}'
}

export function writeDiagnostics(value) {
  if (!isPlain(value)) return undefined
  const { createdAt, version, specHash, machine, process, store, settings, radios, limits, checks, log } = value
  if (typeof createdAt !== 'string' || (!isTimestamp(createdAt) && !format1(createdAt))) return undefined
  let json = '{"createdAt":' + (createdAt.charCodeAt(10) === 84 ? '"' + createdAt + '"' : asString(createdAt))
  if (typeof version !== 'string') return undefined
  json += ',"version":' + asString(version)
  if (typeof specHash !== 'string') return undefined
  json += ',"specHash":' + asString(specHash)
  const machineJson = writeDiagnosticsMachine(machine)
  if (machineJson === undefined) return undefined
  json += ',"machine":' + machineJson
  const processJson = writeDiagnosticsProcess(process)
  if (processJson === undefined) return undefined
  json += ',"process":' + processJson
  const storeJson = writeDiagnosticsStore(store)
  if (storeJson === undefined) return undefined
  json += ',"store":' + storeJson
  const settingsJson = writeDiagnosticsSettings(settings)
  if (settingsJson === undefined) return undefined
  json += ',"settings":' + settingsJson
  if (!isList(radios)) return undefined
  const radiosJson = asList(radios, writeRadio)
  if (radiosJson === undefined) return undefined
  json += ',"radios":' + radiosJson
  if (!isList(limits)) return undefined
  const limitsJson = asList(limits, writeReachedLimit)
  if (limitsJson === undefined) return undefined
  json += ',"limits":' + limitsJson
  if (!isList(checks)) return undefined
  const checksJson = asList(checks, writeCheck)
  if (checksJson === undefined) return undefined
  json += ',"checks":' + checksJson
  if (!isList(log)) return undefined
  const logJson = asList(log, writeLogEntry)
  if (logJson === undefined) return undefined
  json += ',"log":' + logJson
  if (!isAll(value, 11, names191)) return undefined
  return json + '}'
}

export function writeDiagnosticsMachine(value) {
  if (!isPlain(value)) return undefined
  const { system, arch, node, processors, memoryBytes, freeMemoryBytes, diskBytes, freeDiskBytes, descriptors } = value
  let members = 6
  if (typeof system !== 'string') return undefined
  let json = '{"system":' + asString(system)
  if (typeof arch !== 'string') return undefined
  json += ',"arch":' + asString(arch)
  if (typeof node !== 'string') return undefined
  json += ',"node":' + asString(node)
  if (!Number.isInteger(processors) || processors < 0 || !format2(processors)) return undefined
  json += ',"processors":' + ('' + processors)
  if (!Number.isInteger(memoryBytes) || memoryBytes < 0) return undefined
  json += ',"memoryBytes":' + ('' + memoryBytes)
  if (!Number.isInteger(freeMemoryBytes) || freeMemoryBytes < 0) return undefined
  json += ',"freeMemoryBytes":' + ('' + freeMemoryBytes)
  if (diskBytes !== undefined) {
    if (!Number.isInteger(diskBytes) || diskBytes < 0) return undefined
    json += ',"diskBytes":' + ('' + diskBytes)
    members++
  }
  if (freeDiskBytes !== undefined) {
    if (!Number.isInteger(freeDiskBytes) || freeDiskBytes < 0) return undefined
    json += ',"freeDiskBytes":' + ('' + freeDiskBytes)
    members++
  }
  if (descriptors !== undefined) {
    if (!Number.isInteger(descriptors) || descriptors < 0) return undefined
    json += ',"descriptors":' + ('' + descriptors)
    members++
  }
  if (!isAll(value, members, names186)) return undefined
  return json + '}'
}

export function writeDiagnosticsProcess(value) {
  if (!isPlain(value)) return undefined
  const { startedAt, uptimeSeconds, residentBytes } = value
  if (typeof startedAt !== 'string' || (!isTimestamp(startedAt) && !format1(startedAt))) return undefined
  let json = '{"startedAt":' + (startedAt.charCodeAt(10) === 84 ? '"' + startedAt + '"' : asString(startedAt))
  if (!Number.isFinite(uptimeSeconds) || uptimeSeconds < 0) return undefined
  json += ',"uptimeSeconds":' + ('' + uptimeSeconds)
  if (!Number.isInteger(residentBytes) || residentBytes < 0) return undefined
  json += ',"residentBytes":' + ('' + residentBytes)
  if (!isAll(value, 3, names187)) return undefined
  return json + '}'
}

export function writeDiagnosticsSettings(value) {
  if (!isPlain(value)) return undefined
  let json = ''
  let comma = '{'
  for (const key of Object.keys(value)) {
    const item = value[key]

    if (item === undefined) return undefined
    const itemJson = writeOptionValue(item)
    if (itemJson === undefined) return undefined
    json += comma + asString(key) + ':' + itemJson
    comma = ','
  }
  return json === '' ? '{}' : json + '}'
}

export function writeDiagnosticsStore(value) {
  if (!isPlain(value)) return undefined
  const { engine, epoch, head, oldest, bytes, commits, queueLength, dropped } = value
  if (typeof engine !== 'string') return undefined
  let json = '{"engine":' + asString(engine)
  if (typeof epoch !== 'string' || isLonger(epoch, 10) || isShorter(epoch, 10) || !pattern27.test(epoch))
    return undefined
  json += ',"epoch":' + '"' + epoch + '"'
  if (!Number.isInteger(head) || head < 0 || head > 9007199254740991) return undefined
  json += ',"head":' + ('' + head)
  if (!Number.isInteger(oldest) || oldest < 0 || oldest > 9007199254740991) return undefined
  json += ',"oldest":' + ('' + oldest)
  if (!Number.isInteger(bytes) || bytes < 0) return undefined
  json += ',"bytes":' + ('' + bytes)
  if (!Number.isInteger(commits) || commits < 0) return undefined
  json += ',"commits":' + ('' + commits)
  if (!Number.isInteger(queueLength) || queueLength < 0) return undefined
  json += ',"queueLength":' + ('' + queueLength)
  if (!Number.isInteger(dropped) || dropped < 0) return undefined
  json += ',"dropped":' + ('' + dropped)
  if (!isAll(value, 8, names188)) return undefined
  return json + '}'
}

export function writeDiscoveredNode(value) {
  if (!isPlain(value)) return undefined
  const { nodeId, address, name, role, signal, by, at } = value
  let members = 4
  if (typeof nodeId !== 'string' || isLonger(nodeId, 200) || isShorter(nodeId, 3) || !pattern5.test(nodeId))
    return undefined
  let json = '{"nodeId":' + asString(nodeId)
  if (typeof address !== 'string') return undefined
  json += ',"address":' + asString(address)
  const byJson = choices24.get(by)
  if (byJson === undefined) return undefined
  json += ',"by":' + byJson
  if (typeof at !== 'string' || (!isTimestamp(at) && !format1(at))) return undefined
  json += ',"at":' + (at.charCodeAt(10) === 84 ? '"' + at + '"' : asString(at))
  if (name !== undefined) {
    if (typeof name !== 'string') return undefined
    json += ',"name":' + asString(name)
    members++
  }
  if (role !== undefined) {
    if (typeof role !== 'string') return undefined
    json += ',"role":' + asString(role)
    members++
  }
  if (signal !== undefined) {
    const signalJson = writeSignal(signal)
    if (signalJson === undefined) return undefined
    json += ',"signal":' + signalJson
    members++
  }
  if (!isAll(value, members, names108)) return undefined
  return json + '}'
}

export function writeDiscovery(value) {
  if (!isPlain(value)) return undefined
  const { id, radioId, mode, state, startedAt, endsAt, finishedAt, nodes, nodeCount, error } = value
  let members = 8
  if (typeof id !== 'string' || isLonger(id, 40) || isShorter(id, 40) || !pattern21.test(id)) return undefined
  let json = '{"id":' + '"' + id + '"'
  if (typeof radioId !== 'string' || isLonger(radioId, 63) || radioId === '' || !pattern2.test(radioId))
    return undefined
  json += ',"radioId":' + '"' + radioId + '"'
  const modeJson = choices22.get(mode)
  if (modeJson === undefined) return undefined
  json += ',"mode":' + modeJson
  const stateJson = choices23.get(state)
  if (stateJson === undefined) return undefined
  json += ',"state":' + stateJson
  if (typeof startedAt !== 'string' || (!isTimestamp(startedAt) && !format1(startedAt))) return undefined
  json += ',"startedAt":' + (startedAt.charCodeAt(10) === 84 ? '"' + startedAt + '"' : asString(startedAt))
  if (typeof endsAt !== 'string' || (!isTimestamp(endsAt) && !format1(endsAt))) return undefined
  json += ',"endsAt":' + (endsAt.charCodeAt(10) === 84 ? '"' + endsAt + '"' : asString(endsAt))
  if (!isList(nodes)) return undefined
  const nodesJson = asList(nodes, writeDiscoveredNode)
  if (nodesJson === undefined) return undefined
  json += ',"nodes":' + nodesJson
  if (!Number.isInteger(nodeCount) || nodeCount < 0) return undefined
  json += ',"nodeCount":' + ('' + nodeCount)
  if (finishedAt !== undefined) {
    if (typeof finishedAt !== 'string' || (!isTimestamp(finishedAt) && !format1(finishedAt))) return undefined
    json += ',"finishedAt":' + (finishedAt.charCodeAt(10) === 84 ? '"' + finishedAt + '"' : asString(finishedAt))
    members++
  }
  if (error !== undefined) {
    const errorJson = writeJobFault(error)
    if (errorJson === undefined) return undefined
    json += ',"error":' + errorJson
    members++
  }
  if (!isAll(value, members, names110)) return undefined
  return json + '}'
}

export function writeDiscoveryChange(value) {
  if (!isPlain(value)) return undefined
  const { id, radioId, mode, state, nodeCount, omittedCount, error } = value
  let members = 5
  if (typeof id !== 'string' || isLonger(id, 40) || isShorter(id, 40) || !pattern21.test(id)) return undefined
  let json = '{"id":' + '"' + id + '"'
  if (typeof radioId !== 'string' || isLonger(radioId, 63) || radioId === '' || !pattern2.test(radioId))
    return undefined
  json += ',"radioId":' + '"' + radioId + '"'
  const modeJson = choices22.get(mode)
  if (modeJson === undefined) return undefined
  json += ',"mode":' + modeJson
  const stateJson = choices23.get(state)
  if (stateJson === undefined) return undefined
  json += ',"state":' + stateJson
  if (!Number.isInteger(nodeCount) || nodeCount < 0) return undefined
  json += ',"nodeCount":' + ('' + nodeCount)
  if (omittedCount !== undefined) {
    if (!Number.isInteger(omittedCount) || omittedCount < 1) return undefined
    json += ',"omittedCount":' + ('' + omittedCount)
    members++
  }
  if (error !== undefined) {
    const errorJson = writeJobFault(error)
    if (errorJson === undefined) return undefined
    json += ',"error":' + errorJson
    members++
  }
  if (!isAll(value, members, names146)) return undefined
  return json + '}'
}

export function writeDiscoveryDeletedEvent(value) {
  if (!isPlain(value)) return undefined
  const { seq, at, type, discovery } = value
  if (!Number.isInteger(seq) || seq < 0 || seq > 9007199254740991) return undefined
  let json = '{"seq":' + ('' + seq)
  if (typeof at !== 'string' || (!isTimestamp(at) && !format1(at))) return undefined
  json += ',"at":' + (at.charCodeAt(10) === 84 ? '"' + at + '"' : asString(at))
  if (type !== 'discovery.deleted') return undefined
  json += ',"type":' + '"discovery.deleted"'
  const discoveryJson = writeDiscoveryDeletedEventDiscovery(discovery)
  if (discoveryJson === undefined) return undefined
  json += ',"discovery":' + discoveryJson
  if (!isAll(value, 4, names147)) return undefined
  return json + '}'
}

export function writeDiscoveryDeletedEventDiscovery(value) {
  if (!isPlain(value)) return undefined
  const { id, radioId } = value
  if (typeof id !== 'string' || isLonger(id, 40) || isShorter(id, 40) || !pattern21.test(id)) return undefined
  let json = '{"id":' + '"' + id + '"'
  if (typeof radioId !== 'string' || isLonger(radioId, 63) || radioId === '' || !pattern2.test(radioId))
    return undefined
  json += ',"radioId":' + '"' + radioId + '"'
  if (!isAll(value, 2, names129)) return undefined
  return json + '}'
}

export function writeDiscoveryFind(value) {
  if (!isPlain(value)) return undefined
  const { id, radioId, nodes } = value
  if (typeof id !== 'string' || isLonger(id, 40) || isShorter(id, 40) || !pattern21.test(id)) return undefined
  let json = '{"id":' + '"' + id + '"'
  if (typeof radioId !== 'string' || isLonger(radioId, 63) || radioId === '' || !pattern2.test(radioId))
    return undefined
  json += ',"radioId":' + '"' + radioId + '"'
  if (!isList(nodes) || nodes.length < 1) return undefined
  const nodesJson = asList(nodes, writeDiscoveredNode)
  if (nodesJson === undefined) return undefined
  json += ',"nodes":' + nodesJson
  if (!isAll(value, 3, names148)) return undefined
  return json + '}'
}

export function writeDiscoveryNodeFoundEvent(value) {
  if (!isPlain(value)) return undefined
  const { seq, at, type, discovery } = value
  if (!Number.isInteger(seq) || seq < 0 || seq > 9007199254740991) return undefined
  let json = '{"seq":' + ('' + seq)
  if (typeof at !== 'string' || (!isTimestamp(at) && !format1(at))) return undefined
  json += ',"at":' + (at.charCodeAt(10) === 84 ? '"' + at + '"' : asString(at))
  if (type !== 'discovery.node-found') return undefined
  json += ',"type":' + '"discovery.node-found"'
  const discoveryJson = writeDiscoveryFind(discovery)
  if (discoveryJson === undefined) return undefined
  json += ',"discovery":' + discoveryJson
  if (!isAll(value, 4, names147)) return undefined
  return json + '}'
}

export function writeDiscoveryPage(value) {
  if (!isPlain(value)) return undefined
  const { items } = value
  if (!isList(items)) return undefined
  const itemsJson = asList(items, writeDiscovery)
  if (itemsJson === undefined) return undefined
  let json = '{"items":' + itemsJson
  if (!isAll(value, 1, names105)) return undefined
  return json + '}'
}

export function writeDiscoveryStateChangedEvent(value) {
  if (!isPlain(value)) return undefined
  const { seq, at, type, discovery } = value
  if (!Number.isInteger(seq) || seq < 0 || seq > 9007199254740991) return undefined
  let json = '{"seq":' + ('' + seq)
  if (typeof at !== 'string' || (!isTimestamp(at) && !format1(at))) return undefined
  json += ',"at":' + (at.charCodeAt(10) === 84 ? '"' + at + '"' : asString(at))
  if (type !== 'discovery.state-changed') return undefined
  json += ',"type":' + '"discovery.state-changed"'
  const discoveryJson = writeDiscoveryChange(discovery)
  if (discoveryJson === undefined) return undefined
  json += ',"discovery":' + discoveryJson
  if (!isAll(value, 4, names147)) return undefined
  return json + '}'
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
  const nameJson = choices12.get(name)
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
  const signalsJson = asList(signals, writeDriverSignalsItems)
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
  if (!isAll(value, members, names197)) return undefined
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
  const itemsJson = asList(items, writeDriver)
  if (itemsJson === undefined) return undefined
  let json = '{"items":' + itemsJson
  if (!isAll(value, 1, names105)) return undefined
  return json + '}'
}

export function writeDriverSignalsItems(value) {
  const valueJson = choices47.get(value)
  if (valueJson === undefined) return undefined
  return valueJson
}

export function writeDutyCycleLimit(value) {
  if (!isPlain(value)) return undefined
  const { type, percent, windowMs, modulation } = value
  let members = 3
  if (type !== 'duty-cycle') return undefined
  let json = '{"type":' + '"duty-cycle"'
  if (!Number.isFinite(percent) || percent < 0.001 || percent > 100) return undefined
  json += ',"percent":' + ('' + percent)
  const modulationJson = writeModulation(modulation)
  if (modulationJson === undefined) return undefined
  json += ',"modulation":' + modulationJson
  if (windowMs !== undefined) {
    if (!Number.isInteger(windowMs) || windowMs < 60000 || windowMs > 86400000) return undefined
    json += ',"windowMs":' + ('' + windowMs)
    members++
  }
  if (!isAll(value, members, names92)) return undefined
  return json + '}'
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
  if (!isAll(value, members, names161)) return undefined
  return json + '}'
}

export function writeEvent(value) {
  if (typeof value !== 'object' || value === null) return undefined
  switch (value['type']) {
    case 'message.received':
      return writeMessageReceivedEvent(value)
    case 'message.queued':
      return writeMessageQueuedEvent(value)
    case 'message.state-changed':
      return writeMessageStateChangedEvent(value)
    case 'node.heard':
      return writeNodeHeardEvent(value)
    case 'node.updated':
      return writeNodeUpdatedEvent(value)
    case 'node.deleted':
      return writeNodeDeletedEvent(value)
    case 'radio.created':
      return writeRadioCreatedEvent(value)
    case 'radio.updated':
      return writeRadioUpdatedEvent(value)
    case 'radio.deleted':
      return writeRadioDeletedEvent(value)
    case 'radio.state-changed':
      return writeRadioStateChangedEvent(value)
    case 'radio.notified':
      return writeRadioNotifiedEvent(value)
    case 'webhook.created':
      return writeWebhookCreatedEvent(value)
    case 'webhook.state-changed':
      return writeWebhookStateChangedEvent(value)
    case 'webhook.deleted':
      return writeWebhookDeletedEvent(value)
    case 'probe.state-changed':
      return writeProbeStateChangedEvent(value)
    case 'probe.deleted':
      return writeProbeDeletedEvent(value)
    case 'discovery.state-changed':
      return writeDiscoveryStateChangedEvent(value)
    case 'discovery.node-found':
      return writeDiscoveryNodeFoundEvent(value)
    case 'discovery.deleted':
      return writeDiscoveryDeletedEvent(value)
    case 'setting.updated':
      return writeSettingUpdatedEvent(value)
    case 'capture.state-changed':
      return writeCaptureStateChangedEvent(value)
    case 'capture.deleted':
      return writeCaptureDeletedEvent(value)
    case 'store.restored':
      return writeStoreRestoredEvent(value)
    default:
      return undefined
  }
}

export function writeEventFilter(value) {
  if (!isPlain(value)) return undefined
  const { type, radioId, nodeId } = value
  let json = ''
  let comma = '{'
  let members = 0
  if (type !== undefined) {
    if (!isList(type) || type.length < 1 || type.length > 20) return undefined
    const typeJson = asList(type, writeEventType)
    if (typeJson === undefined) return undefined
    json += comma + '"type":' + typeJson
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
  if (!isAll(value, members, names163)) return undefined
  return json === '' ? '{}' : json + '}'
}

export function writeEventPage(value) {
  if (!isPlain(value)) return undefined
  const { items, nextCursor, gap, head, oldest, epoch } = value
  let members = 5
  if (!isList(items)) return undefined
  const itemsJson = asList(items, writeEvent)
  if (itemsJson === undefined) return undefined
  let json = '{"items":' + itemsJson
  if (typeof nextCursor !== 'string' || isLonger(nextCursor, 100) || nextCursor === '') return undefined
  json += ',"nextCursor":' + asString(nextCursor)
  if (!Number.isInteger(head) || head < 0 || head > 9007199254740991) return undefined
  json += ',"head":' + ('' + head)
  if (!Number.isInteger(oldest) || oldest < 0 || oldest > 9007199254740991) return undefined
  json += ',"oldest":' + ('' + oldest)
  if (typeof epoch !== 'string' || isLonger(epoch, 10) || isShorter(epoch, 10) || !pattern27.test(epoch))
    return undefined
  json += ',"epoch":' + '"' + epoch + '"'
  if (gap !== undefined) {
    const gapJson = writeSeqRange(gap)
    if (gapJson === undefined) return undefined
    json += ',"gap":' + gapJson
    members++
  }
  if (!isAll(value, members, names156)) return undefined
  return json + '}'
}

export function writeEventType(value) {
  const valueJson = choices34.get(value)
  if (valueJson === undefined) return undefined
  return valueJson
}

export function writeEventsFrame(value) {
  if (!isPlain(value)) return undefined
  const { type, items, nextCursor } = value
  if (type !== 'events') return undefined
  let json = '{"type":' + '"events"'
  if (!isList(items)) return undefined
  const itemsJson = asList(items, writeEvent)
  if (itemsJson === undefined) return undefined
  json += ',"items":' + itemsJson
  if (typeof nextCursor !== 'string' || isLonger(nextCursor, 100) || nextCursor === '') return undefined
  json += ',"nextCursor":' + asString(nextCursor)
  if (!isAll(value, 3, names158)) return undefined
  return json + '}'
}

export function writeExtensionOutcome(value) {
  if (!isPlain(value)) return undefined
  const { leaseId, outcome } = value
  if (typeof leaseId !== 'string' || isLonger(leaseId, 40) || isShorter(leaseId, 3) || !pattern28.test(leaseId))
    return undefined
  let json = '{"leaseId":' + '"' + leaseId + '"'
  const outcomeJson = choices36.get(outcome)
  if (outcomeJson === undefined) return undefined
  json += ',"outcome":' + outcomeJson
  if (!isAll(value, 2, names169)) return undefined
  return json + '}'
}

export function writeExtensionResult(value) {
  if (!isPlain(value)) return undefined
  const { items } = value
  if (!isList(items)) return undefined
  const itemsJson = asList(items, writeExtensionOutcome)
  if (itemsJson === undefined) return undefined
  let json = '{"items":' + itemsJson
  if (!isAll(value, 1, names105)) return undefined
  return json + '}'
}

export function writeFieldError(value) {
  if (!isPlain(value)) return undefined
  const { pointer, parameter, in: itsIn, detail } = value
  let members = 1
  if (typeof detail !== 'string') return undefined
  let json = '{"detail":' + asString(detail)
  if (pointer !== undefined) {
    if (typeof pointer !== 'string') return undefined
    json += ',"pointer":' + asString(pointer)
    members++
  }
  if (parameter !== undefined) {
    if (typeof parameter !== 'string') return undefined
    json += ',"parameter":' + asString(parameter)
    members++
  }
  if (itsIn !== undefined) {
    const itsInJson = choices11.get(itsIn)
    if (itsInJson === undefined) return undefined
    json += ',"in":' + itsInJson
    members++
  }
  if (!isAll(value, members, names81)) return undefined
  return json + '}'
}

export function writeFieldIgnoreItems(value) {
  const valueJson = writeFieldIgnoreItemsAnyOf0(value) ?? writeFieldIgnoreItemsAnyOf1(value)
  if (valueJson === undefined) return undefined
  return valueJson
}

export function writeFieldIgnoreItemsAnyOf0(value) {
  if (typeof value !== 'string' || isLonger(value, 100)) return undefined
  return asString(value)
}

export function writeFieldIgnoreItemsAnyOf1(value) {
  if (!Number.isFinite(value)) return undefined
  return '' + value
}

export function writeFieldValues(value) {
  if (!isPlain(value)) return undefined
  let json = ''
  let comma = '{'
  let size = 0
  for (const key of Object.keys(value)) {
    const item = value[key]
    size++

    if (item === undefined) return undefined
    if (!Number.isFinite(item)) return undefined
    json += comma + asString(key) + ':' + ('' + item)
    comma = ','
  }
  if (size < 1 || size > 64) return undefined
  return json === '' ? '{}' : json + '}'
}

export function writeFixedRateModulation(value) {
  if (!isPlain(value)) return undefined
  const { type, bitsPerSecond, overheadBytes, overheadMs } = value
  let members = 2
  if (type !== 'fixed-rate') return undefined
  let json = '{"type":' + '"fixed-rate"'
  if (!Number.isInteger(bitsPerSecond) || bitsPerSecond < 10 || bitsPerSecond > 10000000) return undefined
  json += ',"bitsPerSecond":' + ('' + bitsPerSecond)
  if (overheadBytes !== undefined) {
    if (!Number.isInteger(overheadBytes) || overheadBytes < 0 || overheadBytes > 1000) return undefined
    json += ',"overheadBytes":' + ('' + overheadBytes)
    members++
  }
  if (overheadMs !== undefined) {
    if (!Number.isFinite(overheadMs) || overheadMs < 0 || overheadMs > 10000) return undefined
    json += ',"overheadMs":' + ('' + overheadMs)
    members++
  }
  if (!isAll(value, members, names91)) return undefined
  return json + '}'
}

export function writeGapFrame(value) {
  if (!isPlain(value)) return undefined
  const { type, from, to, nextCursor } = value
  if (type !== 'gap') return undefined
  let json = '{"type":' + '"gap"'
  if (!Number.isInteger(from) || from < 0 || from > 9007199254740991) return undefined
  json += ',"from":' + ('' + from)
  if (!Number.isInteger(to) || to < 0 || to > 9007199254740991) return undefined
  json += ',"to":' + ('' + to)
  if (typeof nextCursor !== 'string' || isLonger(nextCursor, 100) || nextCursor === '') return undefined
  json += ',"nextCursor":' + asString(nextCursor)
  if (!isAll(value, 4, names159)) return undefined
  return json + '}'
}

export function writeHealth(value) {
  if (!isPlain(value)) return undefined
  const { status } = value
  if (status !== 'ok') return undefined
  let json = '{"status":' + '"ok"'
  if (!isAll(value, 1, names200)) return undefined
  return json + '}'
}

export function writeHelloFrame(value) {
  if (!isPlain(value)) return undefined
  const { type, epoch, head, oldest } = value
  if (type !== 'hello') return undefined
  let json = '{"type":' + '"hello"'
  if (typeof epoch !== 'string' || isLonger(epoch, 10) || isShorter(epoch, 10) || !pattern27.test(epoch))
    return undefined
  json += ',"epoch":' + '"' + epoch + '"'
  if (!Number.isInteger(head) || head < 0 || head > 9007199254740991) return undefined
  json += ',"head":' + ('' + head)
  if (!Number.isInteger(oldest) || oldest < 0 || oldest > 9007199254740991) return undefined
  json += ',"oldest":' + ('' + oldest)
  if (!isAll(value, 4, names157)) return undefined
  return json + '}'
}

export function writeHexForm(value) {
  if (!isPlain(value)) return undefined
  const { type, maxBytes } = value
  if (type !== 'hex') return undefined
  let json = '{"type":' + '"hex"'
  if (!Number.isInteger(maxBytes) || maxBytes < 1) return undefined
  json += ',"maxBytes":' + ('' + maxBytes)
  if (!isAll(value, 2, names112)) return undefined
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

export function writeIndex(value) {
  if (!isPlain(value)) return undefined
  const { name, version, description, docs, contract, health, metrics, problems, collections } = value
  if (name !== 'musen') return undefined
  let json = '{"name":' + '"musen"'
  if (typeof version !== 'string') return undefined
  json += ',"version":' + asString(version)
  if (typeof description !== 'string') return undefined
  json += ',"description":' + asString(description)
  if (typeof docs !== 'string') return undefined
  json += ',"docs":' + asString(docs)
  if (typeof contract !== 'string') return undefined
  json += ',"contract":' + asString(contract)
  if (typeof health !== 'string') return undefined
  json += ',"health":' + asString(health)
  if (typeof metrics !== 'string') return undefined
  json += ',"metrics":' + asString(metrics)
  if (typeof problems !== 'string') return undefined
  json += ',"problems":' + asString(problems)
  const collectionsJson = writeIndexCollections(collections)
  if (collectionsJson === undefined) return undefined
  json += ',"collections":' + collectionsJson
  if (!isAll(value, 9, names199)) return undefined
  return json + '}'
}

export function writeIndexCollections(value) {
  if (!isPlain(value)) return undefined
  let json = ''
  let comma = '{'
  for (const key of Object.keys(value)) {
    const item = value[key]

    if (item === undefined) return undefined
    if (typeof item !== 'string') return undefined
    json += comma + asString(key) + ':' + asString(item)
    comma = ','
  }
  return json === '' ? '{}' : json + '}'
}

export function writeInfo(value) {
  if (!isPlain(value)) return undefined
  const { name, version, specHash, storeEpoch, startedAt, uptimeSeconds, head, oldest } = value
  if (name !== 'musen') return undefined
  let json = '{"name":' + '"musen"'
  if (typeof version !== 'string') return undefined
  json += ',"version":' + asString(version)
  if (typeof specHash !== 'string' || !pattern10.test(specHash)) return undefined
  json += ',"specHash":' + '"' + specHash + '"'
  if (
    typeof storeEpoch !== 'string' ||
    isLonger(storeEpoch, 10) ||
    isShorter(storeEpoch, 10) ||
    !pattern27.test(storeEpoch)
  )
    return undefined
  json += ',"storeEpoch":' + '"' + storeEpoch + '"'
  if (typeof startedAt !== 'string' || (!isTimestamp(startedAt) && !format1(startedAt))) return undefined
  json += ',"startedAt":' + (startedAt.charCodeAt(10) === 84 ? '"' + startedAt + '"' : asString(startedAt))
  if (!Number.isFinite(uptimeSeconds) || uptimeSeconds < 0) return undefined
  json += ',"uptimeSeconds":' + ('' + uptimeSeconds)
  if (!Number.isInteger(head) || head < 0 || head > 9007199254740991) return undefined
  json += ',"head":' + ('' + head)
  if (!Number.isInteger(oldest) || oldest < 0 || oldest > 9007199254740991) return undefined
  json += ',"oldest":' + ('' + oldest)
  if (!isAll(value, 8, names198)) return undefined
  return json + '}'
}

export function writeIntegerForm(value) {
  if (!isPlain(value)) return undefined
  const { type, minimum, maximum } = value
  if (type !== 'integer') return undefined
  let json = '{"type":' + '"integer"'
  if (!Number.isInteger(minimum)) return undefined
  json += ',"minimum":' + ('' + minimum)
  if (!Number.isInteger(maximum)) return undefined
  json += ',"maximum":' + ('' + maximum)
  if (!isAll(value, 3, names111)) return undefined
  return json + '}'
}

export function writeJobFault(value) {
  if (!isPlain(value)) return undefined
  const { code, message, hint } = value
  let members = 2
  if (typeof code !== 'string') return undefined
  let json = '{"code":' + asString(code)
  if (typeof message !== 'string') return undefined
  json += ',"message":' + asString(message)
  if (hint !== undefined) {
    if (typeof hint !== 'string') return undefined
    json += ',"hint":' + asString(hint)
    members++
  }
  if (!isAll(value, members, names109)) return undefined
  return json + '}'
}

export function writeJsonCondition(value) {
  if (!isPlain(value)) return undefined
  const { pointer, equals } = value
  let members = 1
  if (typeof pointer !== 'string' || isLonger(pointer, 1000) || !pattern20.test(pointer)) return undefined
  let json = '{"pointer":' + asString(pointer)
  if (equals !== undefined) {
    if (!isList(equals) || equals.length < 1 || equals.length > 64) return undefined
    const equalsJson = asList(equals, writeDecoderScalar)
    if (equalsJson === undefined) return undefined
    json += ',"equals":' + equalsJson
    members++
  }
  if (!isAll(value, members, names94)) return undefined
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

export function writeJsonDecoder(value) {
  if (!isPlain(value)) return undefined
  const { type, name, nodes, when, source, fields } = value
  let members = 2
  if (type !== 'json') return undefined
  let json = '{"type":' + '"json"'
  if (!isList(fields) || fields.length < 1 || fields.length > 32) return undefined
  const fieldsJson = asList(fields, writeJsonField)
  if (fieldsJson === undefined) return undefined
  json += ',"fields":' + fieldsJson
  if (name !== undefined) {
    if (typeof name !== 'string' || isLonger(name, 100) || name === '') return undefined
    json += ',"name":' + asString(name)
    members++
  }
  if (nodes !== undefined) {
    if (!isList(nodes) || nodes.length < 1 || nodes.length > 256) return undefined
    const nodesJson = asList(nodes, writeDecoderNodesItems)
    if (nodesJson === undefined) return undefined
    json += ',"nodes":' + nodesJson
    members++
  }
  if (when !== undefined) {
    const whenJson = writeJsonCondition(when)
    if (whenJson === undefined) return undefined
    json += ',"when":' + whenJson
    members++
  }
  if (source !== undefined) {
    if (typeof source !== 'string' || isLonger(source, 1000) || !pattern20.test(source)) return undefined
    json += ',"source":' + asString(source)
    members++
  }
  if (!isAll(value, members, names95)) return undefined
  return json + '}'
}

export function writeJsonField(value) {
  if (!isPlain(value)) return undefined
  const { pointer, name, channel, unit, scale, add, values, ignore, optional } = value
  let members = 2
  if (typeof pointer !== 'string' || isLonger(pointer, 1000) || !pattern20.test(pointer)) return undefined
  let json = '{"pointer":' + asString(pointer)
  if (typeof name !== 'string' || !pattern15.test(name)) return undefined
  json += ',"name":' + '"' + name + '"'
  if (channel !== undefined) {
    if (typeof channel !== 'string' || !pattern16.test(channel)) return undefined
    json += ',"channel":' + '"' + channel + '"'
    members++
  }
  if (unit !== undefined) {
    if (typeof unit !== 'string' || !pattern17.test(unit)) return undefined
    json += ',"unit":' + asString(unit)
    members++
  }
  if (scale !== undefined) {
    if (!Number.isFinite(scale)) return undefined
    json += ',"scale":' + ('' + scale)
    members++
  }
  if (add !== undefined) {
    if (!Number.isFinite(add)) return undefined
    json += ',"add":' + ('' + add)
    members++
  }
  if (values !== undefined) {
    const valuesJson = writeFieldValues(values)
    if (valuesJson === undefined) return undefined
    json += ',"values":' + valuesJson
    members++
  }
  if (ignore !== undefined) {
    if (!isList(ignore) || ignore.length < 1 || ignore.length > 16) return undefined
    const ignoreJson = asList(ignore, writeFieldIgnoreItems)
    if (ignoreJson === undefined) return undefined
    json += ',"ignore":' + ignoreJson
    members++
  }
  if (optional !== undefined) {
    if (typeof optional !== 'boolean') return undefined
    json += ',"optional":' + (optional ? 'true' : 'false')
    members++
  }
  if (!isAll(value, members, names93)) return undefined
  return json + '}'
}

export function writeKeyPage(value) {
  if (!isPlain(value)) return undefined
  const { items } = value
  if (!isList(items)) return undefined
  const itemsJson = asList(items, writeAccessKey)
  if (itemsJson === undefined) return undefined
  let json = '{"items":' + itemsJson
  if (!isAll(value, 1, names105)) return undefined
  return json + '}'
}

export function writeLatestReading(value) {
  if (!isPlain(value)) return undefined
  const { at, value: itsValue, messageId } = value
  if (typeof at !== 'string' || (!isTimestamp(at) && !format1(at))) return undefined
  let json = '{"at":' + (at.charCodeAt(10) === 84 ? '"' + at + '"' : asString(at))
  if (!Number.isFinite(itsValue)) return undefined
  json += ',"value":' + ('' + itsValue)
  if (typeof messageId !== 'string' || isLonger(messageId, 31) || isShorter(messageId, 16) || !pattern1.test(messageId))
    return undefined
  json += ',"messageId":' + '"' + messageId + '"'
  if (!isAll(value, 3, names122)) return undefined
  return json + '}'
}

export function writeLease(value) {
  if (!isPlain(value)) return undefined
  const { leaseId, deliveries, redelivered, expiresAt, event } = value
  if (typeof leaseId !== 'string' || isLonger(leaseId, 40) || isShorter(leaseId, 3) || !pattern28.test(leaseId))
    return undefined
  let json = '{"leaseId":' + '"' + leaseId + '"'
  if (!Number.isInteger(deliveries) || deliveries < 1) return undefined
  json += ',"deliveries":' + ('' + deliveries)
  if (typeof redelivered !== 'boolean') return undefined
  json += ',"redelivered":' + (redelivered ? 'true' : 'false')
  if (typeof expiresAt !== 'string' || (!isTimestamp(expiresAt) && !format1(expiresAt))) return undefined
  json += ',"expiresAt":' + (expiresAt.charCodeAt(10) === 84 ? '"' + expiresAt + '"' : asString(expiresAt))
  const eventJson = writeEvent(event)
  if (eventJson === undefined) return undefined
  json += ',"event":' + eventJson
  if (!isAll(value, 5, names167)) return undefined
  return json + '}'
}

export function writeLeaseBatch(value) {
  if (!isPlain(value)) return undefined
  const { items, gap } = value
  let members = 1
  if (!isList(items)) return undefined
  const itemsJson = asList(items, writeLease)
  if (itemsJson === undefined) return undefined
  let json = '{"items":' + itemsJson
  if (gap !== undefined) {
    const gapJson = writeSeqRange(gap)
    if (gapJson === undefined) return undefined
    json += ',"gap":' + gapJson
    members++
  }
  if (!isAll(value, members, names168)) return undefined
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

export function writeLinkRequest(value) {
  if (typeof value !== 'object' || value === null) return undefined
  switch (value['type']) {
    case 'serial':
      return writeSerialLinkRequest(value)
    case 'tcp':
      return writeTcpLink(value)
    default:
      return undefined
  }
}

export function writeLogEntry(value) {
  if (!isPlain(value)) return undefined
  const { number, at, level, message, details } = value
  if (!Number.isInteger(number) || number < 1) return undefined
  let json = '{"number":' + ('' + number)
  if (typeof at !== 'string' || (!isTimestamp(at) && !format1(at))) return undefined
  json += ',"at":' + (at.charCodeAt(10) === 84 ? '"' + at + '"' : asString(at))
  const levelJson = choices44.get(level)
  if (levelJson === undefined) return undefined
  json += ',"level":' + levelJson
  if (typeof message !== 'string') return undefined
  json += ',"message":' + asString(message)
  const detailsJson = writeLogEntryDetails(details)
  if (detailsJson === undefined) return undefined
  json += ',"details":' + detailsJson
  if (!isAll(value, 5, names184)) return undefined
  return json + '}'
}

export function writeLogEntryDetails(value) {
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

export function writeLogPage(value) {
  if (!isPlain(value)) return undefined
  const { items, nextCursor } = value
  let members = 1
  if (!isList(items)) return undefined
  const itemsJson = asList(items, writeLogEntry)
  if (itemsJson === undefined) return undefined
  let json = '{"items":' + itemsJson
  if (nextCursor !== undefined) {
    if (typeof nextCursor !== 'string') return undefined
    json += ',"nextCursor":' + asString(nextCursor)
    members++
  }
  if (!isAll(value, members, names80)) return undefined
  return json + '}'
}

export function writeLogging(value) {
  if (!isPlain(value)) return undefined
  const { level } = value
  const levelJson = choices44.get(level)
  if (levelJson === undefined) return undefined
  let json = '{"level":' + levelJson
  if (!isAll(value, 1, names185)) return undefined
  return json + '}'
}

export function writeLoraModulation(value) {
  if (!isPlain(value)) return undefined
  const { type, spreadingFactor, bandwidthHz, codingRate, preambleSymbols, explicitHeader, crc, overheadBytes } = value
  let members = 3
  if (type !== 'lora') return undefined
  let json = '{"type":' + '"lora"'
  if (!Number.isInteger(spreadingFactor) || spreadingFactor < 7 || spreadingFactor > 12) return undefined
  json += ',"spreadingFactor":' + ('' + spreadingFactor)
  if (!Number.isInteger(bandwidthHz) || bandwidthHz < 7800 || bandwidthHz > 1625000) return undefined
  json += ',"bandwidthHz":' + ('' + bandwidthHz)
  if (codingRate !== undefined) {
    if (!Number.isInteger(codingRate) || codingRate < 5 || codingRate > 8) return undefined
    json += ',"codingRate":' + ('' + codingRate)
    members++
  }
  if (preambleSymbols !== undefined) {
    if (!Number.isInteger(preambleSymbols) || preambleSymbols < 2 || preambleSymbols > 65535) return undefined
    json += ',"preambleSymbols":' + ('' + preambleSymbols)
    members++
  }
  if (explicitHeader !== undefined) {
    if (typeof explicitHeader !== 'boolean') return undefined
    json += ',"explicitHeader":' + (explicitHeader ? 'true' : 'false')
    members++
  }
  if (crc !== undefined) {
    if (typeof crc !== 'boolean') return undefined
    json += ',"crc":' + (crc ? 'true' : 'false')
    members++
  }
  if (overheadBytes !== undefined) {
    if (!Number.isInteger(overheadBytes) || overheadBytes < 0 || overheadBytes > 255) return undefined
    json += ',"overheadBytes":' + ('' + overheadBytes)
    members++
  }
  if (!isAll(value, members, names90)) return undefined
  return json + '}'
}

export function writeMeshcoreAdvert(value) {
  if (!isPlain(value)) return undefined
  const { type, publicKey, name, role, latitude, longitude, advertisedAt } = value
  let members = 4
  if (type !== 'meshcore-advert') return undefined
  let json = '{"type":' + '"meshcore-advert"'
  if (typeof publicKey !== 'string' || !pattern10.test(publicKey)) return undefined
  json += ',"publicKey":' + '"' + publicKey + '"'
  if (typeof name !== 'string') return undefined
  json += ',"name":' + asString(name)
  const roleJson = choices5.get(role)
  if (roleJson === undefined) return undefined
  json += ',"role":' + roleJson
  if (latitude !== undefined) {
    if (!Number.isFinite(latitude) || latitude < -90 || latitude > 90) return undefined
    json += ',"latitude":' + ('' + latitude)
    members++
  }
  if (longitude !== undefined) {
    if (!Number.isFinite(longitude) || longitude < -180 || longitude > 180) return undefined
    json += ',"longitude":' + ('' + longitude)
    members++
  }
  if (advertisedAt !== undefined) {
    if (typeof advertisedAt !== 'string' || (!isTimestamp(advertisedAt) && !format1(advertisedAt))) return undefined
    json +=
      ',"advertisedAt":' + (advertisedAt.charCodeAt(10) === 84 ? '"' + advertisedAt + '"' : asString(advertisedAt))
    members++
  }
  if (!isAll(value, members, names51)) return undefined
  return json + '}'
}

export function writeMeshcoreMeasurement(value) {
  if (!isPlain(value)) return undefined
  const { channel, quantity, unit, value: itsValue } = value
  let members = 3
  if (!Number.isInteger(channel) || channel < 0 || channel > 255) return undefined
  let json = '{"channel":' + ('' + channel)
  if (typeof quantity !== 'string') return undefined
  json += ',"quantity":' + asString(quantity)
  if (!Number.isFinite(itsValue)) return undefined
  json += ',"value":' + ('' + itsValue)
  if (unit !== undefined) {
    if (typeof unit !== 'string') return undefined
    json += ',"unit":' + asString(unit)
    members++
  }
  if (!isAll(value, members, names52)) return undefined
  return json + '}'
}

export function writeMeshcorePacket(value) {
  if (!isPlain(value)) return undefined
  const { protocol, channel, hops, dataType, lastHopSnrDb } = value
  let members = 1
  if (protocol !== 'meshcore') return undefined
  let json = '{"protocol":' + '"meshcore"'
  if (channel !== undefined) {
    if (!Number.isInteger(channel) || channel < 0 || channel > 255) return undefined
    json += ',"channel":' + ('' + channel)
    members++
  }
  if (hops !== undefined) {
    if (!Number.isInteger(hops) || hops < 0 || hops > 63) return undefined
    json += ',"hops":' + ('' + hops)
    members++
  }
  if (dataType !== undefined) {
    if (!Number.isInteger(dataType) || dataType < 1 || dataType > 65535) return undefined
    json += ',"dataType":' + ('' + dataType)
    members++
  }
  if (lastHopSnrDb !== undefined) {
    if (!Number.isFinite(lastHopSnrDb)) return undefined
    json += ',"lastHopSnrDb":' + ('' + lastHopSnrDb)
    members++
  }
  if (!isAll(value, members, names74)) return undefined
  return json + '}'
}

export function writeMeshcoreTelemetry(value) {
  if (!isPlain(value)) return undefined
  const { type, measurements } = value
  if (type !== 'meshcore-telemetry') return undefined
  let json = '{"type":' + '"meshcore-telemetry"'
  if (!isList(measurements)) return undefined
  const measurementsJson = asList(measurements, writeMeshcoreMeasurement)
  if (measurementsJson === undefined) return undefined
  json += ',"measurements":' + measurementsJson
  if (!isAll(value, 2, names53)) return undefined
  return json + '}'
}

export function writeMeshcoreText(value) {
  if (!isPlain(value)) return undefined
  const { type, text, senderName, author, command, sentAt } = value
  let members = 2
  if (type !== 'meshcore-text') return undefined
  let json = '{"type":' + '"meshcore-text"'
  if (typeof text !== 'string') return undefined
  json += ',"text":' + asString(text)
  if (senderName !== undefined) {
    if (typeof senderName !== 'string') return undefined
    json += ',"senderName":' + asString(senderName)
    members++
  }
  if (author !== undefined) {
    if (typeof author !== 'string' || !pattern9.test(author)) return undefined
    json += ',"author":' + '"' + author + '"'
    members++
  }
  if (command !== undefined) {
    if (command !== true) return undefined
    json += ',"command":' + 'true'
    members++
  }
  if (sentAt !== undefined) {
    if (typeof sentAt !== 'string' || (!isTimestamp(sentAt) && !format1(sentAt))) return undefined
    json += ',"sentAt":' + (sentAt.charCodeAt(10) === 84 ? '"' + sentAt + '"' : asString(sentAt))
    members++
  }
  if (!isAll(value, members, names50)) return undefined
  return json + '}'
}

export function writeMeshtasticAirQuality(value) {
  if (!isPlain(value)) return undefined
  const {
    pm1UgPerM3,
    pm2_5UgPerM3,
    pm4UgPerM3,
    pm10UgPerM3,
    pm1EnvironmentalUgPerM3,
    pm2_5EnvironmentalUgPerM3,
    pm10EnvironmentalUgPerM3,
    particles0_3UmPerDl,
    particles0_5UmPerDl,
    particles1UmPerDl,
    particles2_5UmPerDl,
    particles4UmPerDl,
    particles5UmPerDl,
    particles10UmPerDl,
    typicalParticleSizeUm,
    pmTemperatureC,
    pmHumidityPercent,
    co2Ppm,
    co2TemperatureC,
    co2HumidityPercent,
    formaldehydePpb,
    formaldehydeHumidityPercent,
    formaldehydeTemperatureC,
    vocIndex,
    noxIndex,
  } = value
  let json = ''
  let comma = '{'
  let members = 0
  if (pm1UgPerM3 !== undefined) {
    if (!Number.isInteger(pm1UgPerM3) || pm1UgPerM3 < 0) return undefined
    json += comma + '"pm1UgPerM3":' + ('' + pm1UgPerM3)
    comma = ','
    members++
  }
  if (pm2_5UgPerM3 !== undefined) {
    if (!Number.isInteger(pm2_5UgPerM3) || pm2_5UgPerM3 < 0) return undefined
    json += comma + '"pm2_5UgPerM3":' + ('' + pm2_5UgPerM3)
    comma = ','
    members++
  }
  if (pm4UgPerM3 !== undefined) {
    if (!Number.isInteger(pm4UgPerM3) || pm4UgPerM3 < 0) return undefined
    json += comma + '"pm4UgPerM3":' + ('' + pm4UgPerM3)
    comma = ','
    members++
  }
  if (pm10UgPerM3 !== undefined) {
    if (!Number.isInteger(pm10UgPerM3) || pm10UgPerM3 < 0) return undefined
    json += comma + '"pm10UgPerM3":' + ('' + pm10UgPerM3)
    comma = ','
    members++
  }
  if (pm1EnvironmentalUgPerM3 !== undefined) {
    if (!Number.isInteger(pm1EnvironmentalUgPerM3) || pm1EnvironmentalUgPerM3 < 0) return undefined
    json += comma + '"pm1EnvironmentalUgPerM3":' + ('' + pm1EnvironmentalUgPerM3)
    comma = ','
    members++
  }
  if (pm2_5EnvironmentalUgPerM3 !== undefined) {
    if (!Number.isInteger(pm2_5EnvironmentalUgPerM3) || pm2_5EnvironmentalUgPerM3 < 0) return undefined
    json += comma + '"pm2_5EnvironmentalUgPerM3":' + ('' + pm2_5EnvironmentalUgPerM3)
    comma = ','
    members++
  }
  if (pm10EnvironmentalUgPerM3 !== undefined) {
    if (!Number.isInteger(pm10EnvironmentalUgPerM3) || pm10EnvironmentalUgPerM3 < 0) return undefined
    json += comma + '"pm10EnvironmentalUgPerM3":' + ('' + pm10EnvironmentalUgPerM3)
    comma = ','
    members++
  }
  if (particles0_3UmPerDl !== undefined) {
    if (!Number.isInteger(particles0_3UmPerDl) || particles0_3UmPerDl < 0) return undefined
    json += comma + '"particles0_3UmPerDl":' + ('' + particles0_3UmPerDl)
    comma = ','
    members++
  }
  if (particles0_5UmPerDl !== undefined) {
    if (!Number.isInteger(particles0_5UmPerDl) || particles0_5UmPerDl < 0) return undefined
    json += comma + '"particles0_5UmPerDl":' + ('' + particles0_5UmPerDl)
    comma = ','
    members++
  }
  if (particles1UmPerDl !== undefined) {
    if (!Number.isInteger(particles1UmPerDl) || particles1UmPerDl < 0) return undefined
    json += comma + '"particles1UmPerDl":' + ('' + particles1UmPerDl)
    comma = ','
    members++
  }
  if (particles2_5UmPerDl !== undefined) {
    if (!Number.isInteger(particles2_5UmPerDl) || particles2_5UmPerDl < 0) return undefined
    json += comma + '"particles2_5UmPerDl":' + ('' + particles2_5UmPerDl)
    comma = ','
    members++
  }
  if (particles4UmPerDl !== undefined) {
    if (!Number.isInteger(particles4UmPerDl) || particles4UmPerDl < 0) return undefined
    json += comma + '"particles4UmPerDl":' + ('' + particles4UmPerDl)
    comma = ','
    members++
  }
  if (particles5UmPerDl !== undefined) {
    if (!Number.isInteger(particles5UmPerDl) || particles5UmPerDl < 0) return undefined
    json += comma + '"particles5UmPerDl":' + ('' + particles5UmPerDl)
    comma = ','
    members++
  }
  if (particles10UmPerDl !== undefined) {
    if (!Number.isInteger(particles10UmPerDl) || particles10UmPerDl < 0) return undefined
    json += comma + '"particles10UmPerDl":' + ('' + particles10UmPerDl)
    comma = ','
    members++
  }
  if (typicalParticleSizeUm !== undefined) {
    if (!Number.isFinite(typicalParticleSizeUm)) return undefined
    json += comma + '"typicalParticleSizeUm":' + ('' + typicalParticleSizeUm)
    comma = ','
    members++
  }
  if (pmTemperatureC !== undefined) {
    if (!Number.isFinite(pmTemperatureC)) return undefined
    json += comma + '"pmTemperatureC":' + ('' + pmTemperatureC)
    comma = ','
    members++
  }
  if (pmHumidityPercent !== undefined) {
    if (!Number.isFinite(pmHumidityPercent)) return undefined
    json += comma + '"pmHumidityPercent":' + ('' + pmHumidityPercent)
    comma = ','
    members++
  }
  if (co2Ppm !== undefined) {
    if (!Number.isInteger(co2Ppm) || co2Ppm < 0) return undefined
    json += comma + '"co2Ppm":' + ('' + co2Ppm)
    comma = ','
    members++
  }
  if (co2TemperatureC !== undefined) {
    if (!Number.isFinite(co2TemperatureC)) return undefined
    json += comma + '"co2TemperatureC":' + ('' + co2TemperatureC)
    comma = ','
    members++
  }
  if (co2HumidityPercent !== undefined) {
    if (!Number.isFinite(co2HumidityPercent)) return undefined
    json += comma + '"co2HumidityPercent":' + ('' + co2HumidityPercent)
    comma = ','
    members++
  }
  if (formaldehydePpb !== undefined) {
    if (!Number.isFinite(formaldehydePpb)) return undefined
    json += comma + '"formaldehydePpb":' + ('' + formaldehydePpb)
    comma = ','
    members++
  }
  if (formaldehydeHumidityPercent !== undefined) {
    if (!Number.isFinite(formaldehydeHumidityPercent)) return undefined
    json += comma + '"formaldehydeHumidityPercent":' + ('' + formaldehydeHumidityPercent)
    comma = ','
    members++
  }
  if (formaldehydeTemperatureC !== undefined) {
    if (!Number.isFinite(formaldehydeTemperatureC)) return undefined
    json += comma + '"formaldehydeTemperatureC":' + ('' + formaldehydeTemperatureC)
    comma = ','
    members++
  }
  if (vocIndex !== undefined) {
    if (!Number.isFinite(vocIndex)) return undefined
    json += comma + '"vocIndex":' + ('' + vocIndex)
    comma = ','
    members++
  }
  if (noxIndex !== undefined) {
    if (!Number.isFinite(noxIndex)) return undefined
    json += comma + '"noxIndex":' + ('' + noxIndex)
    comma = ','
    members++
  }
  if (!isAll(value, members, names32)) return undefined
  return json === '' ? '{}' : json + '}'
}

export function writeMeshtasticCellular(value) {
  if (!isPlain(value)) return undefined
  const { rsrpDbm, rsrqDb, band, accessTechnology, modemVoltageMv, operatorName } = value
  let json = ''
  let comma = '{'
  let members = 0
  if (rsrpDbm !== undefined) {
    if (!Number.isFinite(rsrpDbm)) return undefined
    json += comma + '"rsrpDbm":' + ('' + rsrpDbm)
    comma = ','
    members++
  }
  if (rsrqDb !== undefined) {
    if (!Number.isFinite(rsrqDb)) return undefined
    json += comma + '"rsrqDb":' + ('' + rsrqDb)
    comma = ','
    members++
  }
  if (band !== undefined) {
    if (!Number.isInteger(band) || band < 0) return undefined
    json += comma + '"band":' + ('' + band)
    comma = ','
    members++
  }
  if (accessTechnology !== undefined) {
    if (!Number.isInteger(accessTechnology) || accessTechnology < 0) return undefined
    json += comma + '"accessTechnology":' + ('' + accessTechnology)
    comma = ','
    members++
  }
  if (modemVoltageMv !== undefined) {
    if (!Number.isInteger(modemVoltageMv) || modemVoltageMv < 0) return undefined
    json += comma + '"modemVoltageMv":' + ('' + modemVoltageMv)
    comma = ','
    members++
  }
  if (operatorName !== undefined) {
    if (typeof operatorName !== 'string') return undefined
    json += comma + '"operatorName":' + asString(operatorName)
    comma = ','
    members++
  }
  if (!isAll(value, members, names38)) return undefined
  return json === '' ? '{}' : json + '}'
}

export function writeMeshtasticDeviceMetrics(value) {
  if (!isPlain(value)) return undefined
  const { batteryPercent, externalPower, voltageMv, channelUtilizationPercent, airtimePercent, uptimeS } = value
  let json = ''
  let comma = '{'
  let members = 0
  if (batteryPercent !== undefined) {
    if (!Number.isFinite(batteryPercent) || batteryPercent < 0 || batteryPercent > 100) return undefined
    json += comma + '"batteryPercent":' + ('' + batteryPercent)
    comma = ','
    members++
  }
  if (externalPower !== undefined) {
    if (externalPower !== true) return undefined
    json += comma + '"externalPower":' + 'true'
    comma = ','
    members++
  }
  if (voltageMv !== undefined) {
    if (!Number.isFinite(voltageMv)) return undefined
    json += comma + '"voltageMv":' + ('' + voltageMv)
    comma = ','
    members++
  }
  if (channelUtilizationPercent !== undefined) {
    if (!Number.isFinite(channelUtilizationPercent)) return undefined
    json += comma + '"channelUtilizationPercent":' + ('' + channelUtilizationPercent)
    comma = ','
    members++
  }
  if (airtimePercent !== undefined) {
    if (!Number.isFinite(airtimePercent)) return undefined
    json += comma + '"airtimePercent":' + ('' + airtimePercent)
    comma = ','
    members++
  }
  if (uptimeS !== undefined) {
    if (!Number.isInteger(uptimeS) || uptimeS < 0) return undefined
    json += comma + '"uptimeS":' + ('' + uptimeS)
    comma = ','
    members++
  }
  if (!isAll(value, members, names29)) return undefined
  return json === '' ? '{}' : json + '}'
}

export function writeMeshtasticEnvironment(value) {
  if (!isPlain(value)) return undefined
  const {
    temperatureC,
    humidityPercent,
    pressureHpa,
    gasResistanceMohm,
    voltageMv,
    currentMa,
    airQualityIndex,
    distanceMm,
    illuminanceLux,
    whiteLightLux,
    infraredLux,
    ultravioletLux,
    windDirectionDegrees,
    windSpeedMps,
    windGustMps,
    windLullMps,
    weightKg,
    radiationUrph,
    rainfall1hMm,
    rainfall24hMm,
    soilMoisturePercent,
    soilTemperatureC,
    oneWire,
  } = value
  let json = ''
  let comma = '{'
  let members = 0
  if (temperatureC !== undefined) {
    if (!Number.isFinite(temperatureC)) return undefined
    json += comma + '"temperatureC":' + ('' + temperatureC)
    comma = ','
    members++
  }
  if (humidityPercent !== undefined) {
    if (!Number.isFinite(humidityPercent)) return undefined
    json += comma + '"humidityPercent":' + ('' + humidityPercent)
    comma = ','
    members++
  }
  if (pressureHpa !== undefined) {
    if (!Number.isFinite(pressureHpa)) return undefined
    json += comma + '"pressureHpa":' + ('' + pressureHpa)
    comma = ','
    members++
  }
  if (gasResistanceMohm !== undefined) {
    if (!Number.isFinite(gasResistanceMohm)) return undefined
    json += comma + '"gasResistanceMohm":' + ('' + gasResistanceMohm)
    comma = ','
    members++
  }
  if (voltageMv !== undefined) {
    if (!Number.isFinite(voltageMv)) return undefined
    json += comma + '"voltageMv":' + ('' + voltageMv)
    comma = ','
    members++
  }
  if (currentMa !== undefined) {
    if (!Number.isFinite(currentMa)) return undefined
    json += comma + '"currentMa":' + ('' + currentMa)
    comma = ','
    members++
  }
  if (airQualityIndex !== undefined) {
    if (!Number.isFinite(airQualityIndex)) return undefined
    json += comma + '"airQualityIndex":' + ('' + airQualityIndex)
    comma = ','
    members++
  }
  if (distanceMm !== undefined) {
    if (!Number.isFinite(distanceMm)) return undefined
    json += comma + '"distanceMm":' + ('' + distanceMm)
    comma = ','
    members++
  }
  if (illuminanceLux !== undefined) {
    if (!Number.isFinite(illuminanceLux)) return undefined
    json += comma + '"illuminanceLux":' + ('' + illuminanceLux)
    comma = ','
    members++
  }
  if (whiteLightLux !== undefined) {
    if (!Number.isFinite(whiteLightLux)) return undefined
    json += comma + '"whiteLightLux":' + ('' + whiteLightLux)
    comma = ','
    members++
  }
  if (infraredLux !== undefined) {
    if (!Number.isFinite(infraredLux)) return undefined
    json += comma + '"infraredLux":' + ('' + infraredLux)
    comma = ','
    members++
  }
  if (ultravioletLux !== undefined) {
    if (!Number.isFinite(ultravioletLux)) return undefined
    json += comma + '"ultravioletLux":' + ('' + ultravioletLux)
    comma = ','
    members++
  }
  if (windDirectionDegrees !== undefined) {
    if (!Number.isFinite(windDirectionDegrees)) return undefined
    json += comma + '"windDirectionDegrees":' + ('' + windDirectionDegrees)
    comma = ','
    members++
  }
  if (windSpeedMps !== undefined) {
    if (!Number.isFinite(windSpeedMps)) return undefined
    json += comma + '"windSpeedMps":' + ('' + windSpeedMps)
    comma = ','
    members++
  }
  if (windGustMps !== undefined) {
    if (!Number.isFinite(windGustMps)) return undefined
    json += comma + '"windGustMps":' + ('' + windGustMps)
    comma = ','
    members++
  }
  if (windLullMps !== undefined) {
    if (!Number.isFinite(windLullMps)) return undefined
    json += comma + '"windLullMps":' + ('' + windLullMps)
    comma = ','
    members++
  }
  if (weightKg !== undefined) {
    if (!Number.isFinite(weightKg)) return undefined
    json += comma + '"weightKg":' + ('' + weightKg)
    comma = ','
    members++
  }
  if (radiationUrph !== undefined) {
    if (!Number.isFinite(radiationUrph)) return undefined
    json += comma + '"radiationUrph":' + ('' + radiationUrph)
    comma = ','
    members++
  }
  if (rainfall1hMm !== undefined) {
    if (!Number.isFinite(rainfall1hMm)) return undefined
    json += comma + '"rainfall1hMm":' + ('' + rainfall1hMm)
    comma = ','
    members++
  }
  if (rainfall24hMm !== undefined) {
    if (!Number.isFinite(rainfall24hMm)) return undefined
    json += comma + '"rainfall24hMm":' + ('' + rainfall24hMm)
    comma = ','
    members++
  }
  if (soilMoisturePercent !== undefined) {
    if (!Number.isFinite(soilMoisturePercent)) return undefined
    json += comma + '"soilMoisturePercent":' + ('' + soilMoisturePercent)
    comma = ','
    members++
  }
  if (soilTemperatureC !== undefined) {
    if (!Number.isFinite(soilTemperatureC)) return undefined
    json += comma + '"soilTemperatureC":' + ('' + soilTemperatureC)
    comma = ','
    members++
  }
  if (oneWire !== undefined) {
    if (!isList(oneWire)) return undefined
    const oneWireJson = asList(oneWire, writeMeshtasticOneWireSensor)
    if (oneWireJson === undefined) return undefined
    json += comma + '"oneWire":' + oneWireJson
    comma = ','
    members++
  }
  if (!isAll(value, members, names31)) return undefined
  return json === '' ? '{}' : json + '}'
}

export function writeMeshtasticHealth(value) {
  if (!isPlain(value)) return undefined
  const { heartRateBpm, oxygenSaturationPercent, bodyTemperatureC } = value
  let json = ''
  let comma = '{'
  let members = 0
  if (heartRateBpm !== undefined) {
    if (!Number.isInteger(heartRateBpm) || heartRateBpm < 0) return undefined
    json += comma + '"heartRateBpm":' + ('' + heartRateBpm)
    comma = ','
    members++
  }
  if (oxygenSaturationPercent !== undefined) {
    if (!Number.isInteger(oxygenSaturationPercent) || oxygenSaturationPercent < 0) return undefined
    json += comma + '"oxygenSaturationPercent":' + ('' + oxygenSaturationPercent)
    comma = ','
    members++
  }
  if (bodyTemperatureC !== undefined) {
    if (!Number.isFinite(bodyTemperatureC)) return undefined
    json += comma + '"bodyTemperatureC":' + ('' + bodyTemperatureC)
    comma = ','
    members++
  }
  if (!isAll(value, members, names35)) return undefined
  return json === '' ? '{}' : json + '}'
}

export function writeMeshtasticHop(value) {
  if (!isPlain(value)) return undefined
  const { node, snrDb } = value
  let json = ''
  let comma = '{'
  let members = 0
  if (node !== undefined) {
    if (typeof node !== 'string' || !pattern8.test(node)) return undefined
    json += comma + '"node":' + asString(node)
    comma = ','
    members++
  }
  if (snrDb !== undefined) {
    if (!Number.isFinite(snrDb)) return undefined
    json += comma + '"snrDb":' + ('' + snrDb)
    comma = ','
    members++
  }
  if (!isAll(value, members, names47)) return undefined
  return json === '' ? '{}' : json + '}'
}

export function writeMeshtasticHost(value) {
  if (!isPlain(value)) return undefined
  const { uptimeS, freeMemoryBytes, freeDisk1Bytes, freeDisk2Bytes, freeDisk3Bytes, load1, load5, load15, text } = value
  let json = ''
  let comma = '{'
  let members = 0
  if (uptimeS !== undefined) {
    if (!Number.isInteger(uptimeS) || uptimeS < 0) return undefined
    json += comma + '"uptimeS":' + ('' + uptimeS)
    comma = ','
    members++
  }
  if (freeMemoryBytes !== undefined) {
    if (!Number.isInteger(freeMemoryBytes) || freeMemoryBytes < 0) return undefined
    json += comma + '"freeMemoryBytes":' + ('' + freeMemoryBytes)
    comma = ','
    members++
  }
  if (freeDisk1Bytes !== undefined) {
    if (!Number.isInteger(freeDisk1Bytes) || freeDisk1Bytes < 0) return undefined
    json += comma + '"freeDisk1Bytes":' + ('' + freeDisk1Bytes)
    comma = ','
    members++
  }
  if (freeDisk2Bytes !== undefined) {
    if (!Number.isInteger(freeDisk2Bytes) || freeDisk2Bytes < 0) return undefined
    json += comma + '"freeDisk2Bytes":' + ('' + freeDisk2Bytes)
    comma = ','
    members++
  }
  if (freeDisk3Bytes !== undefined) {
    if (!Number.isInteger(freeDisk3Bytes) || freeDisk3Bytes < 0) return undefined
    json += comma + '"freeDisk3Bytes":' + ('' + freeDisk3Bytes)
    comma = ','
    members++
  }
  if (load1 !== undefined) {
    if (!Number.isFinite(load1) || load1 < 0) return undefined
    json += comma + '"load1":' + ('' + load1)
    comma = ','
    members++
  }
  if (load5 !== undefined) {
    if (!Number.isFinite(load5) || load5 < 0) return undefined
    json += comma + '"load5":' + ('' + load5)
    comma = ','
    members++
  }
  if (load15 !== undefined) {
    if (!Number.isFinite(load15) || load15 < 0) return undefined
    json += comma + '"load15":' + ('' + load15)
    comma = ','
    members++
  }
  if (text !== undefined) {
    if (typeof text !== 'string') return undefined
    json += comma + '"text":' + asString(text)
    comma = ','
    members++
  }
  if (!isAll(value, members, names36)) return undefined
  return json === '' ? '{}' : json + '}'
}

export function writeMeshtasticLocalStats(value) {
  if (!isPlain(value)) return undefined
  const {
    uptimeS,
    channelUtilizationPercent,
    airtimePercent,
    packetsSent,
    packetsReceived,
    packetsReceivedBad,
    duplicatesReceived,
    packetsRelayed,
    relaysCancelled,
    packetsDropped,
    nodesOnline,
    nodesTotal,
    heapTotalBytes,
    heapFreeBytes,
    noiseFloorDbm,
  } = value
  let json = ''
  let comma = '{'
  let members = 0
  if (uptimeS !== undefined) {
    if (!Number.isInteger(uptimeS) || uptimeS < 0) return undefined
    json += comma + '"uptimeS":' + ('' + uptimeS)
    comma = ','
    members++
  }
  if (channelUtilizationPercent !== undefined) {
    if (!Number.isFinite(channelUtilizationPercent)) return undefined
    json += comma + '"channelUtilizationPercent":' + ('' + channelUtilizationPercent)
    comma = ','
    members++
  }
  if (airtimePercent !== undefined) {
    if (!Number.isFinite(airtimePercent)) return undefined
    json += comma + '"airtimePercent":' + ('' + airtimePercent)
    comma = ','
    members++
  }
  if (packetsSent !== undefined) {
    if (!Number.isInteger(packetsSent) || packetsSent < 0) return undefined
    json += comma + '"packetsSent":' + ('' + packetsSent)
    comma = ','
    members++
  }
  if (packetsReceived !== undefined) {
    if (!Number.isInteger(packetsReceived) || packetsReceived < 0) return undefined
    json += comma + '"packetsReceived":' + ('' + packetsReceived)
    comma = ','
    members++
  }
  if (packetsReceivedBad !== undefined) {
    if (!Number.isInteger(packetsReceivedBad) || packetsReceivedBad < 0) return undefined
    json += comma + '"packetsReceivedBad":' + ('' + packetsReceivedBad)
    comma = ','
    members++
  }
  if (duplicatesReceived !== undefined) {
    if (!Number.isInteger(duplicatesReceived) || duplicatesReceived < 0) return undefined
    json += comma + '"duplicatesReceived":' + ('' + duplicatesReceived)
    comma = ','
    members++
  }
  if (packetsRelayed !== undefined) {
    if (!Number.isInteger(packetsRelayed) || packetsRelayed < 0) return undefined
    json += comma + '"packetsRelayed":' + ('' + packetsRelayed)
    comma = ','
    members++
  }
  if (relaysCancelled !== undefined) {
    if (!Number.isInteger(relaysCancelled) || relaysCancelled < 0) return undefined
    json += comma + '"relaysCancelled":' + ('' + relaysCancelled)
    comma = ','
    members++
  }
  if (packetsDropped !== undefined) {
    if (!Number.isInteger(packetsDropped) || packetsDropped < 0) return undefined
    json += comma + '"packetsDropped":' + ('' + packetsDropped)
    comma = ','
    members++
  }
  if (nodesOnline !== undefined) {
    if (!Number.isInteger(nodesOnline) || nodesOnline < 0) return undefined
    json += comma + '"nodesOnline":' + ('' + nodesOnline)
    comma = ','
    members++
  }
  if (nodesTotal !== undefined) {
    if (!Number.isInteger(nodesTotal) || nodesTotal < 0) return undefined
    json += comma + '"nodesTotal":' + ('' + nodesTotal)
    comma = ','
    members++
  }
  if (heapTotalBytes !== undefined) {
    if (!Number.isInteger(heapTotalBytes) || heapTotalBytes < 0) return undefined
    json += comma + '"heapTotalBytes":' + ('' + heapTotalBytes)
    comma = ','
    members++
  }
  if (heapFreeBytes !== undefined) {
    if (!Number.isInteger(heapFreeBytes) || heapFreeBytes < 0) return undefined
    json += comma + '"heapFreeBytes":' + ('' + heapFreeBytes)
    comma = ','
    members++
  }
  if (noiseFloorDbm !== undefined) {
    if (!Number.isFinite(noiseFloorDbm)) return undefined
    json += comma + '"noiseFloorDbm":' + ('' + noiseFloorDbm)
    comma = ','
    members++
  }
  if (!isAll(value, members, names34)) return undefined
  return json === '' ? '{}' : json + '}'
}

export function writeMeshtasticNeighbor(value) {
  if (!isPlain(value)) return undefined
  const { node, snrDb } = value
  let members = 1
  if (typeof node !== 'string' || !pattern8.test(node)) return undefined
  let json = '{"node":' + asString(node)
  if (snrDb !== undefined) {
    if (!Number.isFinite(snrDb)) return undefined
    json += ',"snrDb":' + ('' + snrDb)
    members++
  }
  if (!isAll(value, members, names47)) return undefined
  return json + '}'
}

export function writeMeshtasticNeighborInfo(value) {
  if (!isPlain(value)) return undefined
  const { type, node, lastSentBy, intervalS, neighbors } = value
  let members = 3
  if (type !== 'meshtastic-neighbor-info') return undefined
  let json = '{"type":' + '"meshtastic-neighbor-info"'
  if (typeof node !== 'string' || !pattern8.test(node)) return undefined
  json += ',"node":' + asString(node)
  if (!isList(neighbors)) return undefined
  const neighborsJson = asList(neighbors, writeMeshtasticNeighbor)
  if (neighborsJson === undefined) return undefined
  json += ',"neighbors":' + neighborsJson
  if (lastSentBy !== undefined) {
    if (typeof lastSentBy !== 'string' || !pattern8.test(lastSentBy)) return undefined
    json += ',"lastSentBy":' + asString(lastSentBy)
    members++
  }
  if (intervalS !== undefined) {
    if (!Number.isInteger(intervalS) || intervalS < 0) return undefined
    json += ',"intervalS":' + ('' + intervalS)
    members++
  }
  if (!isAll(value, members, names49)) return undefined
  return json + '}'
}

export function writeMeshtasticNodeInfo(value) {
  if (!isPlain(value)) return undefined
  const { type, longName, shortName, hardwareModel, role } = value
  let members = 2
  if (type !== 'meshtastic-node-info') return undefined
  let json = '{"type":' + '"meshtastic-node-info"'
  if (typeof longName !== 'string') return undefined
  json += ',"longName":' + asString(longName)
  if (shortName !== undefined) {
    if (typeof shortName !== 'string') return undefined
    json += ',"shortName":' + asString(shortName)
    members++
  }
  if (hardwareModel !== undefined) {
    if (!Number.isInteger(hardwareModel) || hardwareModel < 0) return undefined
    json += ',"hardwareModel":' + ('' + hardwareModel)
    members++
  }
  if (role !== undefined) {
    if (!Number.isInteger(role) || role < 0) return undefined
    json += ',"role":' + ('' + role)
    members++
  }
  if (!isAll(value, members, names40)) return undefined
  return json + '}'
}

export function writeMeshtasticOneWireSensor(value) {
  if (!isPlain(value)) return undefined
  const { sensor, temperatureC } = value
  if (!Number.isInteger(sensor) || sensor < 1) return undefined
  let json = '{"sensor":' + ('' + sensor)
  if (!Number.isFinite(temperatureC)) return undefined
  json += ',"temperatureC":' + ('' + temperatureC)
  if (!isAll(value, 2, names30)) return undefined
  return json + '}'
}

export function writeMeshtasticPacket(value) {
  if (!isPlain(value)) return undefined
  const {
    protocol,
    id,
    channel,
    portNumber,
    encrypted,
    pkiEncrypted,
    hopsAway,
    viaMqtt,
    requestId,
    lastHopRssiDbm,
    lastHopSnrDb,
  } = value
  let members = 3
  if (protocol !== 'meshtastic') return undefined
  let json = '{"protocol":' + '"meshtastic"'
  if (!Number.isInteger(id) || id < 0 || id > 4294967295) return undefined
  json += ',"id":' + ('' + id)
  if (!Number.isInteger(channel) || channel < 0 || channel > 4294967295) return undefined
  json += ',"channel":' + ('' + channel)
  if (portNumber !== undefined) {
    if (!Number.isInteger(portNumber) || portNumber < 1 || portNumber > 4294967295) return undefined
    json += ',"portNumber":' + ('' + portNumber)
    members++
  }
  if (encrypted !== undefined) {
    if (encrypted !== true) return undefined
    json += ',"encrypted":' + 'true'
    members++
  }
  if (pkiEncrypted !== undefined) {
    if (pkiEncrypted !== true) return undefined
    json += ',"pkiEncrypted":' + 'true'
    members++
  }
  if (hopsAway !== undefined) {
    if (!Number.isInteger(hopsAway) || hopsAway < 0 || hopsAway > 7) return undefined
    json += ',"hopsAway":' + ('' + hopsAway)
    members++
  }
  if (viaMqtt !== undefined) {
    if (viaMqtt !== true) return undefined
    json += ',"viaMqtt":' + 'true'
    members++
  }
  if (requestId !== undefined) {
    if (!Number.isInteger(requestId) || requestId < 1 || requestId > 4294967295) return undefined
    json += ',"requestId":' + ('' + requestId)
    members++
  }
  if (lastHopRssiDbm !== undefined) {
    if (!Number.isFinite(lastHopRssiDbm)) return undefined
    json += ',"lastHopRssiDbm":' + ('' + lastHopRssiDbm)
    members++
  }
  if (lastHopSnrDb !== undefined) {
    if (!Number.isFinite(lastHopSnrDb)) return undefined
    json += ',"lastHopSnrDb":' + ('' + lastHopSnrDb)
    members++
  }
  if (!isAll(value, members, names73)) return undefined
  return json + '}'
}

export function writeMeshtasticPaxcounter(value) {
  if (!isPlain(value)) return undefined
  const { type, wifiDevices, bleDevices, uptimeS } = value
  let members = 3
  if (type !== 'meshtastic-paxcounter') return undefined
  let json = '{"type":' + '"meshtastic-paxcounter"'
  if (!Number.isInteger(wifiDevices) || wifiDevices < 0) return undefined
  json += ',"wifiDevices":' + ('' + wifiDevices)
  if (!Number.isInteger(bleDevices) || bleDevices < 0) return undefined
  json += ',"bleDevices":' + ('' + bleDevices)
  if (uptimeS !== undefined) {
    if (!Number.isInteger(uptimeS) || uptimeS < 0) return undefined
    json += ',"uptimeS":' + ('' + uptimeS)
    members++
  }
  if (!isAll(value, members, names42)) return undefined
  return json + '}'
}

export function writeMeshtasticPosition(value) {
  if (!isPlain(value)) return undefined
  const { type, latitude, longitude, altitudeM, time, speedKmh, courseDegrees, satellites, precisionBits } = value
  let members = 3
  if (type !== 'meshtastic-position') return undefined
  let json = '{"type":' + '"meshtastic-position"'
  if (!Number.isFinite(latitude) || latitude < -90 || latitude > 90) return undefined
  json += ',"latitude":' + ('' + latitude)
  if (!Number.isFinite(longitude) || longitude < -180 || longitude > 180) return undefined
  json += ',"longitude":' + ('' + longitude)
  if (altitudeM !== undefined) {
    if (!Number.isFinite(altitudeM)) return undefined
    json += ',"altitudeM":' + ('' + altitudeM)
    members++
  }
  if (time !== undefined) {
    if (typeof time !== 'string' || (!isTimestamp(time) && !format1(time))) return undefined
    json += ',"time":' + (time.charCodeAt(10) === 84 ? '"' + time + '"' : asString(time))
    members++
  }
  if (speedKmh !== undefined) {
    if (!Number.isFinite(speedKmh) || speedKmh < 0) return undefined
    json += ',"speedKmh":' + ('' + speedKmh)
    members++
  }
  if (courseDegrees !== undefined) {
    if (!Number.isFinite(courseDegrees) || courseDegrees < 0 || courseDegrees > 360) return undefined
    json += ',"courseDegrees":' + ('' + courseDegrees)
    members++
  }
  if (satellites !== undefined) {
    if (!Number.isInteger(satellites) || satellites < 0) return undefined
    json += ',"satellites":' + ('' + satellites)
    members++
  }
  if (precisionBits !== undefined) {
    if (!Number.isInteger(precisionBits) || precisionBits < 1 || precisionBits > 31) return undefined
    json += ',"precisionBits":' + ('' + precisionBits)
    members++
  }
  if (!isAll(value, members, names28)) return undefined
  return json + '}'
}

export function writeMeshtasticPower(value) {
  if (!isPlain(value)) return undefined
  const {
    channel1VoltageMv,
    channel1CurrentMa,
    channel2VoltageMv,
    channel2CurrentMa,
    channel3VoltageMv,
    channel3CurrentMa,
    channel4VoltageMv,
    channel4CurrentMa,
    channel5VoltageMv,
    channel5CurrentMa,
    channel6VoltageMv,
    channel6CurrentMa,
    channel7VoltageMv,
    channel7CurrentMa,
    channel8VoltageMv,
    channel8CurrentMa,
  } = value
  let json = ''
  let comma = '{'
  let members = 0
  if (channel1VoltageMv !== undefined) {
    if (!Number.isFinite(channel1VoltageMv)) return undefined
    json += comma + '"channel1VoltageMv":' + ('' + channel1VoltageMv)
    comma = ','
    members++
  }
  if (channel1CurrentMa !== undefined) {
    if (!Number.isFinite(channel1CurrentMa)) return undefined
    json += comma + '"channel1CurrentMa":' + ('' + channel1CurrentMa)
    comma = ','
    members++
  }
  if (channel2VoltageMv !== undefined) {
    if (!Number.isFinite(channel2VoltageMv)) return undefined
    json += comma + '"channel2VoltageMv":' + ('' + channel2VoltageMv)
    comma = ','
    members++
  }
  if (channel2CurrentMa !== undefined) {
    if (!Number.isFinite(channel2CurrentMa)) return undefined
    json += comma + '"channel2CurrentMa":' + ('' + channel2CurrentMa)
    comma = ','
    members++
  }
  if (channel3VoltageMv !== undefined) {
    if (!Number.isFinite(channel3VoltageMv)) return undefined
    json += comma + '"channel3VoltageMv":' + ('' + channel3VoltageMv)
    comma = ','
    members++
  }
  if (channel3CurrentMa !== undefined) {
    if (!Number.isFinite(channel3CurrentMa)) return undefined
    json += comma + '"channel3CurrentMa":' + ('' + channel3CurrentMa)
    comma = ','
    members++
  }
  if (channel4VoltageMv !== undefined) {
    if (!Number.isFinite(channel4VoltageMv)) return undefined
    json += comma + '"channel4VoltageMv":' + ('' + channel4VoltageMv)
    comma = ','
    members++
  }
  if (channel4CurrentMa !== undefined) {
    if (!Number.isFinite(channel4CurrentMa)) return undefined
    json += comma + '"channel4CurrentMa":' + ('' + channel4CurrentMa)
    comma = ','
    members++
  }
  if (channel5VoltageMv !== undefined) {
    if (!Number.isFinite(channel5VoltageMv)) return undefined
    json += comma + '"channel5VoltageMv":' + ('' + channel5VoltageMv)
    comma = ','
    members++
  }
  if (channel5CurrentMa !== undefined) {
    if (!Number.isFinite(channel5CurrentMa)) return undefined
    json += comma + '"channel5CurrentMa":' + ('' + channel5CurrentMa)
    comma = ','
    members++
  }
  if (channel6VoltageMv !== undefined) {
    if (!Number.isFinite(channel6VoltageMv)) return undefined
    json += comma + '"channel6VoltageMv":' + ('' + channel6VoltageMv)
    comma = ','
    members++
  }
  if (channel6CurrentMa !== undefined) {
    if (!Number.isFinite(channel6CurrentMa)) return undefined
    json += comma + '"channel6CurrentMa":' + ('' + channel6CurrentMa)
    comma = ','
    members++
  }
  if (channel7VoltageMv !== undefined) {
    if (!Number.isFinite(channel7VoltageMv)) return undefined
    json += comma + '"channel7VoltageMv":' + ('' + channel7VoltageMv)
    comma = ','
    members++
  }
  if (channel7CurrentMa !== undefined) {
    if (!Number.isFinite(channel7CurrentMa)) return undefined
    json += comma + '"channel7CurrentMa":' + ('' + channel7CurrentMa)
    comma = ','
    members++
  }
  if (channel8VoltageMv !== undefined) {
    if (!Number.isFinite(channel8VoltageMv)) return undefined
    json += comma + '"channel8VoltageMv":' + ('' + channel8VoltageMv)
    comma = ','
    members++
  }
  if (channel8CurrentMa !== undefined) {
    if (!Number.isFinite(channel8CurrentMa)) return undefined
    json += comma + '"channel8CurrentMa":' + ('' + channel8CurrentMa)
    comma = ','
    members++
  }
  if (!isAll(value, members, names33)) return undefined
  return json === '' ? '{}' : json + '}'
}

export function writeMeshtasticReaction(value) {
  if (!isPlain(value)) return undefined
  const { type, text, replyId } = value
  if (type !== 'meshtastic-reaction') return undefined
  let json = '{"type":' + '"meshtastic-reaction"'
  if (typeof text !== 'string') return undefined
  json += ',"text":' + asString(text)
  if (!Number.isInteger(replyId) || replyId < 1 || replyId > 4294967295) return undefined
  json += ',"replyId":' + ('' + replyId)
  if (!isAll(value, 3, names27)) return undefined
  return json + '}'
}

export function writeMeshtasticStoreForward(value) {
  if (!isPlain(value)) return undefined
  const { type, kind, text, originalId, statistics, history, heartbeat } = value
  let members = 2
  if (type !== 'meshtastic-store-forward') return undefined
  let json = '{"type":' + '"meshtastic-store-forward"'
  const kindJson = choices4.get(kind)
  if (kindJson === undefined) return undefined
  json += ',"kind":' + kindJson
  if (text !== undefined) {
    if (typeof text !== 'string') return undefined
    json += ',"text":' + asString(text)
    members++
  }
  if (originalId !== undefined) {
    if (!Number.isInteger(originalId) || originalId < 1 || originalId > 4294967295) return undefined
    json += ',"originalId":' + ('' + originalId)
    members++
  }
  if (statistics !== undefined) {
    const statisticsJson = writeMeshtasticStoreStatistics(statistics)
    if (statisticsJson === undefined) return undefined
    json += ',"statistics":' + statisticsJson
    members++
  }
  if (history !== undefined) {
    const historyJson = writeMeshtasticStoreHistory(history)
    if (historyJson === undefined) return undefined
    json += ',"history":' + historyJson
    members++
  }
  if (heartbeat !== undefined) {
    const heartbeatJson = writeMeshtasticStoreHeartbeat(heartbeat)
    if (heartbeatJson === undefined) return undefined
    json += ',"heartbeat":' + heartbeatJson
    members++
  }
  if (!isAll(value, members, names46)) return undefined
  return json + '}'
}

export function writeMeshtasticStoreHeartbeat(value) {
  if (!isPlain(value)) return undefined
  const { periodS, secondary } = value
  if (!Number.isInteger(periodS) || periodS < 0) return undefined
  let json = '{"periodS":' + ('' + periodS)
  if (typeof secondary !== 'boolean') return undefined
  json += ',"secondary":' + (secondary ? 'true' : 'false')
  if (!isAll(value, 2, names45)) return undefined
  return json + '}'
}

export function writeMeshtasticStoreHistory(value) {
  if (!isPlain(value)) return undefined
  const { messages, windowMs, lastRequest } = value
  let json = ''
  let comma = '{'
  let members = 0
  if (messages !== undefined) {
    if (!Number.isInteger(messages) || messages < 0) return undefined
    json += comma + '"messages":' + ('' + messages)
    comma = ','
    members++
  }
  if (windowMs !== undefined) {
    if (!Number.isInteger(windowMs) || windowMs < 0) return undefined
    json += comma + '"windowMs":' + ('' + windowMs)
    comma = ','
    members++
  }
  if (lastRequest !== undefined) {
    if (!Number.isInteger(lastRequest) || lastRequest < 0) return undefined
    json += comma + '"lastRequest":' + ('' + lastRequest)
    comma = ','
    members++
  }
  if (!isAll(value, members, names44)) return undefined
  return json === '' ? '{}' : json + '}'
}

export function writeMeshtasticStoreStatistics(value) {
  if (!isPlain(value)) return undefined
  const {
    messagesTotal,
    messagesSaved,
    messagesMax,
    uptimeS,
    requests,
    historyRequests,
    sendsHeartbeat,
    returnMax,
    returnWindowMinutes,
  } = value
  let json = ''
  let comma = '{'
  let members = 0
  if (messagesTotal !== undefined) {
    if (!Number.isInteger(messagesTotal) || messagesTotal < 0) return undefined
    json += comma + '"messagesTotal":' + ('' + messagesTotal)
    comma = ','
    members++
  }
  if (messagesSaved !== undefined) {
    if (!Number.isInteger(messagesSaved) || messagesSaved < 0) return undefined
    json += comma + '"messagesSaved":' + ('' + messagesSaved)
    comma = ','
    members++
  }
  if (messagesMax !== undefined) {
    if (!Number.isInteger(messagesMax) || messagesMax < 0) return undefined
    json += comma + '"messagesMax":' + ('' + messagesMax)
    comma = ','
    members++
  }
  if (uptimeS !== undefined) {
    if (!Number.isInteger(uptimeS) || uptimeS < 0) return undefined
    json += comma + '"uptimeS":' + ('' + uptimeS)
    comma = ','
    members++
  }
  if (requests !== undefined) {
    if (!Number.isInteger(requests) || requests < 0) return undefined
    json += comma + '"requests":' + ('' + requests)
    comma = ','
    members++
  }
  if (historyRequests !== undefined) {
    if (!Number.isInteger(historyRequests) || historyRequests < 0) return undefined
    json += comma + '"historyRequests":' + ('' + historyRequests)
    comma = ','
    members++
  }
  if (sendsHeartbeat !== undefined) {
    if (typeof sendsHeartbeat !== 'boolean') return undefined
    json += comma + '"sendsHeartbeat":' + (sendsHeartbeat ? 'true' : 'false')
    comma = ','
    members++
  }
  if (returnMax !== undefined) {
    if (!Number.isInteger(returnMax) || returnMax < 0) return undefined
    json += comma + '"returnMax":' + ('' + returnMax)
    comma = ','
    members++
  }
  if (returnWindowMinutes !== undefined) {
    if (!Number.isInteger(returnWindowMinutes) || returnWindowMinutes < 0) return undefined
    json += comma + '"returnWindowMinutes":' + ('' + returnWindowMinutes)
    comma = ','
    members++
  }
  if (!isAll(value, members, names43)) return undefined
  return json === '' ? '{}' : json + '}'
}

export function writeMeshtasticTelemetry(value) {
  if (!isPlain(value)) return undefined
  const { type, time, device, environment, airQuality, power, localStats, health, host, traffic, cellular } = value
  let members = 1
  if (type !== 'meshtastic-telemetry') return undefined
  let json = '{"type":' + '"meshtastic-telemetry"'
  if (time !== undefined) {
    if (typeof time !== 'string' || (!isTimestamp(time) && !format1(time))) return undefined
    json += ',"time":' + (time.charCodeAt(10) === 84 ? '"' + time + '"' : asString(time))
    members++
  }
  if (device !== undefined) {
    const deviceJson = writeMeshtasticDeviceMetrics(device)
    if (deviceJson === undefined) return undefined
    json += ',"device":' + deviceJson
    members++
  }
  if (environment !== undefined) {
    const environmentJson = writeMeshtasticEnvironment(environment)
    if (environmentJson === undefined) return undefined
    json += ',"environment":' + environmentJson
    members++
  }
  if (airQuality !== undefined) {
    const airQualityJson = writeMeshtasticAirQuality(airQuality)
    if (airQualityJson === undefined) return undefined
    json += ',"airQuality":' + airQualityJson
    members++
  }
  if (power !== undefined) {
    const powerJson = writeMeshtasticPower(power)
    if (powerJson === undefined) return undefined
    json += ',"power":' + powerJson
    members++
  }
  if (localStats !== undefined) {
    const localStatsJson = writeMeshtasticLocalStats(localStats)
    if (localStatsJson === undefined) return undefined
    json += ',"localStats":' + localStatsJson
    members++
  }
  if (health !== undefined) {
    const healthJson = writeMeshtasticHealth(health)
    if (healthJson === undefined) return undefined
    json += ',"health":' + healthJson
    members++
  }
  if (host !== undefined) {
    const hostJson = writeMeshtasticHost(host)
    if (hostJson === undefined) return undefined
    json += ',"host":' + hostJson
    members++
  }
  if (traffic !== undefined) {
    const trafficJson = writeMeshtasticTraffic(traffic)
    if (trafficJson === undefined) return undefined
    json += ',"traffic":' + trafficJson
    members++
  }
  if (cellular !== undefined) {
    const cellularJson = writeMeshtasticCellular(cellular)
    if (cellularJson === undefined) return undefined
    json += ',"cellular":' + cellularJson
    members++
  }
  if (!isAll(value, members, names39)) return undefined
  return json + '}'
}

export function writeMeshtasticText(value) {
  if (!isPlain(value)) return undefined
  const { type, text, replyId } = value
  let members = 2
  if (type !== 'meshtastic-text') return undefined
  let json = '{"type":' + '"meshtastic-text"'
  if (typeof text !== 'string') return undefined
  json += ',"text":' + asString(text)
  if (replyId !== undefined) {
    if (!Number.isInteger(replyId) || replyId < 1 || replyId > 4294967295) return undefined
    json += ',"replyId":' + ('' + replyId)
    members++
  }
  if (!isAll(value, members, names27)) return undefined
  return json + '}'
}

export function writeMeshtasticTraceroute(value) {
  if (!isPlain(value)) return undefined
  const { type, route, arrivalSnrDb, routeBack, returnSnrDb } = value
  let members = 2
  if (type !== 'meshtastic-traceroute') return undefined
  let json = '{"type":' + '"meshtastic-traceroute"'
  if (!isList(route)) return undefined
  const routeJson = asList(route, writeMeshtasticHop)
  if (routeJson === undefined) return undefined
  json += ',"route":' + routeJson
  if (arrivalSnrDb !== undefined) {
    if (!Number.isFinite(arrivalSnrDb)) return undefined
    json += ',"arrivalSnrDb":' + ('' + arrivalSnrDb)
    members++
  }
  if (routeBack !== undefined) {
    if (!isList(routeBack)) return undefined
    const routeBackJson = asList(routeBack, writeMeshtasticHop)
    if (routeBackJson === undefined) return undefined
    json += ',"routeBack":' + routeBackJson
    members++
  }
  if (returnSnrDb !== undefined) {
    if (!Number.isFinite(returnSnrDb)) return undefined
    json += ',"returnSnrDb":' + ('' + returnSnrDb)
    members++
  }
  if (!isAll(value, members, names48)) return undefined
  return json + '}'
}

export function writeMeshtasticTraffic(value) {
  if (!isPlain(value)) return undefined
  const {
    packetsInspected,
    positionsDropped,
    nodeInfosAnswered,
    packetsOverRateDropped,
    packetsUnknownDropped,
    packetsWithoutHops,
    hopsPreserved,
  } = value
  let json = ''
  let comma = '{'
  let members = 0
  if (packetsInspected !== undefined) {
    if (!Number.isInteger(packetsInspected) || packetsInspected < 0) return undefined
    json += comma + '"packetsInspected":' + ('' + packetsInspected)
    comma = ','
    members++
  }
  if (positionsDropped !== undefined) {
    if (!Number.isInteger(positionsDropped) || positionsDropped < 0) return undefined
    json += comma + '"positionsDropped":' + ('' + positionsDropped)
    comma = ','
    members++
  }
  if (nodeInfosAnswered !== undefined) {
    if (!Number.isInteger(nodeInfosAnswered) || nodeInfosAnswered < 0) return undefined
    json += comma + '"nodeInfosAnswered":' + ('' + nodeInfosAnswered)
    comma = ','
    members++
  }
  if (packetsOverRateDropped !== undefined) {
    if (!Number.isInteger(packetsOverRateDropped) || packetsOverRateDropped < 0) return undefined
    json += comma + '"packetsOverRateDropped":' + ('' + packetsOverRateDropped)
    comma = ','
    members++
  }
  if (packetsUnknownDropped !== undefined) {
    if (!Number.isInteger(packetsUnknownDropped) || packetsUnknownDropped < 0) return undefined
    json += comma + '"packetsUnknownDropped":' + ('' + packetsUnknownDropped)
    comma = ','
    members++
  }
  if (packetsWithoutHops !== undefined) {
    if (!Number.isInteger(packetsWithoutHops) || packetsWithoutHops < 0) return undefined
    json += comma + '"packetsWithoutHops":' + ('' + packetsWithoutHops)
    comma = ','
    members++
  }
  if (hopsPreserved !== undefined) {
    if (!Number.isInteger(hopsPreserved) || hopsPreserved < 0) return undefined
    json += comma + '"hopsPreserved":' + ('' + hopsPreserved)
    comma = ','
    members++
  }
  if (!isAll(value, members, names37)) return undefined
  return json === '' ? '{}' : json + '}'
}

export function writeMeshtasticWaypoint(value) {
  if (!isPlain(value)) return undefined
  const { type, id, latitude, longitude, name, description, icon, expiresAt, lockedTo } = value
  let members = 2
  if (type !== 'meshtastic-waypoint') return undefined
  let json = '{"type":' + '"meshtastic-waypoint"'
  if (!Number.isInteger(id) || id < 1 || id > 4294967295) return undefined
  json += ',"id":' + ('' + id)
  if (latitude !== undefined) {
    if (!Number.isFinite(latitude) || latitude < -90 || latitude > 90) return undefined
    json += ',"latitude":' + ('' + latitude)
    members++
  }
  if (longitude !== undefined) {
    if (!Number.isFinite(longitude) || longitude < -180 || longitude > 180) return undefined
    json += ',"longitude":' + ('' + longitude)
    members++
  }
  if (name !== undefined) {
    if (typeof name !== 'string') return undefined
    json += ',"name":' + asString(name)
    members++
  }
  if (description !== undefined) {
    if (typeof description !== 'string') return undefined
    json += ',"description":' + asString(description)
    members++
  }
  if (icon !== undefined) {
    if (typeof icon !== 'string') return undefined
    json += ',"icon":' + asString(icon)
    members++
  }
  if (expiresAt !== undefined) {
    if (typeof expiresAt !== 'string' || (!isTimestamp(expiresAt) && !format1(expiresAt))) return undefined
    json += ',"expiresAt":' + (expiresAt.charCodeAt(10) === 84 ? '"' + expiresAt + '"' : asString(expiresAt))
    members++
  }
  if (lockedTo !== undefined) {
    if (typeof lockedTo !== 'string' || !pattern8.test(lockedTo)) return undefined
    json += ',"lockedTo":' + asString(lockedTo)
    members++
  }
  if (!isAll(value, members, names41)) return undefined
  return json + '}'
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
    readings,
    priority,
    attempts,
    expiresAt,
    options,
    createdAt,
    updatedAt,
  } = value
  let members = 9
  if (typeof id !== 'string' || isLonger(id, 31) || isShorter(id, 16) || !pattern1.test(id)) return undefined
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
  if (typeof createdAt !== 'string' || (!isTimestamp(createdAt) && !format1(createdAt))) return undefined
  json += ',"createdAt":' + (createdAt.charCodeAt(10) === 84 ? '"' + createdAt + '"' : asString(createdAt))
  if (typeof updatedAt !== 'string' || (!isTimestamp(updatedAt) && !format1(updatedAt))) return undefined
  json += ',"updatedAt":' + (updatedAt.charCodeAt(10) === 84 ? '"' + updatedAt + '"' : asString(updatedAt))
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
  if (readings !== undefined) {
    if (!isList(readings) || readings.length > 50) return undefined
    const readingsJson = asList(readings, writeReading)
    if (readingsJson === undefined) return undefined
    json += ',"readings":' + readingsJson
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
    if (typeof expiresAt !== 'string' || (!isTimestamp(expiresAt) && !format1(expiresAt))) return undefined
    json += ',"expiresAt":' + (expiresAt.charCodeAt(10) === 84 ? '"' + expiresAt + '"' : asString(expiresAt))
    members++
  }
  if (options !== undefined) {
    const optionsJson = writeOptions(options)
    if (optionsJson === undefined) return undefined
    json += ',"options":' + optionsJson
    members++
  }
  if (!isAll(value, members, names79)) return undefined
  return json + '}'
}

export function writeMessageChange(value) {
  if (!isPlain(value)) return undefined
  const { id, radioId, nodeId, state, reason, detail, attempts, final } = value
  let members = 5
  if (typeof id !== 'string' || isLonger(id, 31) || isShorter(id, 16) || !pattern1.test(id)) return undefined
  let json = '{"id":' + '"' + id + '"'
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
  if (!isAll(value, members, names127)) return undefined
  return json + '}'
}

export function writeMessagePage(value) {
  if (!isPlain(value)) return undefined
  const { items, nextCursor } = value
  let members = 1
  if (!isList(items)) return undefined
  const itemsJson = asList(items, writeMessage)
  if (itemsJson === undefined) return undefined
  let json = '{"items":' + itemsJson
  if (nextCursor !== undefined) {
    if (typeof nextCursor !== 'string') return undefined
    json += ',"nextCursor":' + asString(nextCursor)
    members++
  }
  if (!isAll(value, members, names80)) return undefined
  return json + '}'
}

export function writeMessageQueuedEvent(value) {
  if (!isPlain(value)) return undefined
  const { seq, at, type, message } = value
  if (!Number.isInteger(seq) || seq < 0 || seq > 9007199254740991) return undefined
  let json = '{"seq":' + ('' + seq)
  if (typeof at !== 'string' || (!isTimestamp(at) && !format1(at))) return undefined
  json += ',"at":' + (at.charCodeAt(10) === 84 ? '"' + at + '"' : asString(at))
  if (type !== 'message.queued') return undefined
  json += ',"type":' + '"message.queued"'
  const messageJson = writeMessage(message)
  if (messageJson === undefined) return undefined
  json += ',"message":' + messageJson
  if (!isAll(value, 4, names126)) return undefined
  return json + '}'
}

export function writeMessageRateLimit(value) {
  if (!isPlain(value)) return undefined
  const { type, messagesPerMinute } = value
  if (type !== 'message-rate') return undefined
  let json = '{"type":' + '"message-rate"'
  if (!Number.isInteger(messagesPerMinute) || messagesPerMinute < 1 || messagesPerMinute > 100000) return undefined
  json += ',"messagesPerMinute":' + ('' + messagesPerMinute)
  if (!isAll(value, 2, names89)) return undefined
  return json + '}'
}

export function writeMessageReceivedEvent(value) {
  if (!isPlain(value)) return undefined
  const { seq, at, type, message } = value
  if (!Number.isInteger(seq) || seq < 0 || seq > 9007199254740991) return undefined
  let json = '{"seq":' + ('' + seq)
  if (typeof at !== 'string' || (!isTimestamp(at) && !format1(at))) return undefined
  json += ',"at":' + (at.charCodeAt(10) === 84 ? '"' + at + '"' : asString(at))
  if (type !== 'message.received') return undefined
  json += ',"type":' + '"message.received"'
  const messageJson = writeMessage(message)
  if (messageJson === undefined) return undefined
  json += ',"message":' + messageJson
  if (!isAll(value, 4, names126)) return undefined
  return json + '}'
}

export function writeMessageStateChangedEvent(value) {
  if (!isPlain(value)) return undefined
  const { seq, at, type, message } = value
  if (!Number.isInteger(seq) || seq < 0 || seq > 9007199254740991) return undefined
  let json = '{"seq":' + ('' + seq)
  if (typeof at !== 'string' || (!isTimestamp(at) && !format1(at))) return undefined
  json += ',"at":' + (at.charCodeAt(10) === 84 ? '"' + at + '"' : asString(at))
  if (type !== 'message.state-changed') return undefined
  json += ',"type":' + '"message.state-changed"'
  const messageJson = writeMessageChange(message)
  if (messageJson === undefined) return undefined
  json += ',"message":' + messageJson
  if (!isAll(value, 4, names126)) return undefined
  return json + '}'
}

export function writeModulation(value) {
  if (typeof value !== 'object' || value === null) return undefined
  switch (value['type']) {
    case 'lora':
      return writeLoraModulation(value)
    case 'fixed-rate':
      return writeFixedRateModulation(value)
    default:
      return undefined
  }
}

export function writeMySensorsInternal(value) {
  if (!isPlain(value)) return undefined
  const { type, name, text, number } = value
  let members = 2
  if (type !== 'mysensors-internal') return undefined
  let json = '{"type":' + '"mysensors-internal"'
  if (typeof text !== 'string') return undefined
  json += ',"text":' + asString(text)
  if (name !== undefined) {
    if (typeof name !== 'string') return undefined
    json += ',"name":' + asString(name)
    members++
  }
  if (number !== undefined) {
    if (!Number.isFinite(number)) return undefined
    json += ',"number":' + ('' + number)
    members++
  }
  if (!isAll(value, members, names26)) return undefined
  return json + '}'
}

export function writeMySensorsPacket(value) {
  if (!isPlain(value)) return undefined
  const { protocol, child, command, type } = value
  if (protocol !== 'mysensors') return undefined
  let json = '{"protocol":' + '"mysensors"'
  if (!Number.isInteger(child) || child < 0 || child > 255) return undefined
  json += ',"child":' + ('' + child)
  const commandJson = choices8.get(command)
  if (commandJson === undefined) return undefined
  json += ',"command":' + commandJson
  if (!Number.isInteger(type) || type < 0 || type > 255) return undefined
  json += ',"type":' + ('' + type)
  if (!isAll(value, 4, names72)) return undefined
  return json + '}'
}

export function writeMySensorsPresentation(value) {
  if (!isPlain(value)) return undefined
  const { type, child, sensor, text } = value
  let members = 3
  if (type !== 'mysensors-presentation') return undefined
  let json = '{"type":' + '"mysensors-presentation"'
  if (!Number.isInteger(child) || child < 0 || child > 255) return undefined
  json += ',"child":' + ('' + child)
  if (typeof text !== 'string') return undefined
  json += ',"text":' + asString(text)
  if (sensor !== undefined) {
    if (typeof sensor !== 'string') return undefined
    json += ',"sensor":' + asString(sensor)
    members++
  }
  if (!isAll(value, members, names25)) return undefined
  return json + '}'
}

export function writeMySensorsRequest(value) {
  if (!isPlain(value)) return undefined
  const { type, child, variable } = value
  let members = 2
  if (type !== 'mysensors-request') return undefined
  let json = '{"type":' + '"mysensors-request"'
  if (!Number.isInteger(child) || child < 0 || child > 255) return undefined
  json += ',"child":' + ('' + child)
  if (variable !== undefined) {
    if (typeof variable !== 'string') return undefined
    json += ',"variable":' + asString(variable)
    members++
  }
  if (!isAll(value, members, names24)) return undefined
  return json + '}'
}

export function writeMySensorsValue(value) {
  if (!isPlain(value)) return undefined
  const { type, child, variable, text, number } = value
  let members = 3
  if (type !== 'mysensors-value') return undefined
  let json = '{"type":' + '"mysensors-value"'
  if (!Number.isInteger(child) || child < 0 || child > 255) return undefined
  json += ',"child":' + ('' + child)
  if (typeof text !== 'string') return undefined
  json += ',"text":' + asString(text)
  if (variable !== undefined) {
    if (typeof variable !== 'string') return undefined
    json += ',"variable":' + asString(variable)
    members++
  }
  if (number !== undefined) {
    if (!Number.isFinite(number)) return undefined
    json += ',"number":' + ('' + number)
    members++
  }
  if (!isAll(value, members, names23)) return undefined
  return json + '}'
}

export function writeNewKey(value) {
  if (!isPlain(value)) return undefined
  const { key: itsKey, token } = value
  const itsKeyJson = writeAccessKey(itsKey)
  if (itsKeyJson === undefined) return undefined
  let json = '{"key":' + itsKeyJson
  if (typeof token !== 'string' || !pattern33.test(token)) return undefined
  json += ',"token":' + '"' + token + '"'
  if (!isAll(value, 2, names180)) return undefined
  return json + '}'
}

export function writeNewWebhook(value) {
  if (!isPlain(value)) return undefined
  const { webhook, secret } = value
  const webhookJson = writeWebhook(webhook)
  if (webhookJson === undefined) return undefined
  let json = '{"webhook":' + webhookJson
  if (typeof secret !== 'string' || isLonger(secret, 100) || isShorter(secret, 38) || !pattern30.test(secret))
    return undefined
  json += ',"secret":' + asString(secret)
  if (!isAll(value, 2, names174)) return undefined
  return json + '}'
}

export function writeNode(value) {
  if (!isPlain(value)) return undefined
  const {
    id,
    radioId,
    address,
    label,
    name,
    version,
    children,
    firstHeardAt,
    lastHeardAt,
    receivedCount,
    signal,
    battery,
  } = value
  let members = 6
  if (typeof id !== 'string' || isLonger(id, 200) || isShorter(id, 3) || !pattern5.test(id)) return undefined
  let json = '{"id":' + asString(id)
  if (typeof radioId !== 'string' || isLonger(radioId, 63) || radioId === '' || !pattern2.test(radioId))
    return undefined
  json += ',"radioId":' + '"' + radioId + '"'
  if (typeof address !== 'string') return undefined
  json += ',"address":' + asString(address)
  if (typeof firstHeardAt !== 'string' || (!isTimestamp(firstHeardAt) && !format1(firstHeardAt))) return undefined
  json += ',"firstHeardAt":' + (firstHeardAt.charCodeAt(10) === 84 ? '"' + firstHeardAt + '"' : asString(firstHeardAt))
  if (typeof lastHeardAt !== 'string' || (!isTimestamp(lastHeardAt) && !format1(lastHeardAt))) return undefined
  json += ',"lastHeardAt":' + (lastHeardAt.charCodeAt(10) === 84 ? '"' + lastHeardAt + '"' : asString(lastHeardAt))
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
  if (version !== undefined) {
    if (typeof version !== 'string') return undefined
    json += ',"version":' + asString(version)
    members++
  }
  if (children !== undefined) {
    if (!isList(children)) return undefined
    const childrenJson = asList(children, writeNodeChild)
    if (childrenJson === undefined) return undefined
    json += ',"children":' + childrenJson
    members++
  }
  if (signal !== undefined) {
    const signalJson = writeSignal(signal)
    if (signalJson === undefined) return undefined
    json += ',"signal":' + signalJson
    members++
  }
  if (battery !== undefined) {
    const batteryJson = writeBattery(battery)
    if (batteryJson === undefined) return undefined
    json += ',"battery":' + batteryJson
    members++
  }
  if (!isAll(value, members, names121)) return undefined
  return json + '}'
}

export function writeNodeChild(value) {
  if (!isPlain(value)) return undefined
  const { child, typeNumber, type, description } = value
  let members = 2
  if (!Number.isInteger(child) || child < 0 || child > 255) return undefined
  let json = '{"child":' + ('' + child)
  if (!Number.isInteger(typeNumber) || typeNumber < 0 || typeNumber > 255) return undefined
  json += ',"typeNumber":' + ('' + typeNumber)
  if (type !== undefined) {
    if (typeof type !== 'string') return undefined
    json += ',"type":' + asString(type)
    members++
  }
  if (description !== undefined) {
    if (typeof description !== 'string') return undefined
    json += ',"description":' + asString(description)
    members++
  }
  if (!isAll(value, members, names119)) return undefined
  return json + '}'
}

export function writeNodeDeletedEvent(value) {
  if (!isPlain(value)) return undefined
  const { seq, at, type, node } = value
  if (!Number.isInteger(seq) || seq < 0 || seq > 9007199254740991) return undefined
  let json = '{"seq":' + ('' + seq)
  if (typeof at !== 'string' || (!isTimestamp(at) && !format1(at))) return undefined
  json += ',"at":' + (at.charCodeAt(10) === 84 ? '"' + at + '"' : asString(at))
  if (type !== 'node.deleted') return undefined
  json += ',"type":' + '"node.deleted"'
  const nodeJson = writeNodeDeletedEventNode(node)
  if (nodeJson === undefined) return undefined
  json += ',"node":' + nodeJson
  if (!isAll(value, 4, names128)) return undefined
  return json + '}'
}

export function writeNodeDeletedEventNode(value) {
  if (!isPlain(value)) return undefined
  const { id, radioId } = value
  if (typeof id !== 'string' || isLonger(id, 200) || isShorter(id, 3) || !pattern5.test(id)) return undefined
  let json = '{"id":' + asString(id)
  if (typeof radioId !== 'string' || isLonger(radioId, 63) || radioId === '' || !pattern2.test(radioId))
    return undefined
  json += ',"radioId":' + '"' + radioId + '"'
  if (!isAll(value, 2, names129)) return undefined
  return json + '}'
}

export function writeNodeHeardEvent(value) {
  if (!isPlain(value)) return undefined
  const { seq, at, type, node } = value
  if (!Number.isInteger(seq) || seq < 0 || seq > 9007199254740991) return undefined
  let json = '{"seq":' + ('' + seq)
  if (typeof at !== 'string' || (!isTimestamp(at) && !format1(at))) return undefined
  json += ',"at":' + (at.charCodeAt(10) === 84 ? '"' + at + '"' : asString(at))
  if (type !== 'node.heard') return undefined
  json += ',"type":' + '"node.heard"'
  const nodeJson = writeNode(node)
  if (nodeJson === undefined) return undefined
  json += ',"node":' + nodeJson
  if (!isAll(value, 4, names128)) return undefined
  return json + '}'
}

export function writeNodePage(value) {
  if (!isPlain(value)) return undefined
  const { items, nextCursor } = value
  let members = 1
  if (!isList(items)) return undefined
  const itemsJson = asList(items, writeNode)
  if (itemsJson === undefined) return undefined
  let json = '{"items":' + itemsJson
  if (nextCursor !== undefined) {
    if (typeof nextCursor !== 'string') return undefined
    json += ',"nextCursor":' + asString(nextCursor)
    members++
  }
  if (!isAll(value, members, names80)) return undefined
  return json + '}'
}

export function writeNodeReading(value) {
  if (!isPlain(value)) return undefined
  const { nodeId, radioId, name, channel, unit, value: itsValue, at, messageId } = value
  let members = 6
  if (typeof nodeId !== 'string' || isLonger(nodeId, 200) || isShorter(nodeId, 3) || !pattern5.test(nodeId))
    return undefined
  let json = '{"nodeId":' + asString(nodeId)
  if (typeof radioId !== 'string' || isLonger(radioId, 63) || radioId === '' || !pattern2.test(radioId))
    return undefined
  json += ',"radioId":' + '"' + radioId + '"'
  if (typeof name !== 'string' || !pattern15.test(name)) return undefined
  json += ',"name":' + '"' + name + '"'
  if (!Number.isFinite(itsValue)) return undefined
  json += ',"value":' + ('' + itsValue)
  if (typeof at !== 'string' || (!isTimestamp(at) && !format1(at))) return undefined
  json += ',"at":' + (at.charCodeAt(10) === 84 ? '"' + at + '"' : asString(at))
  if (typeof messageId !== 'string' || isLonger(messageId, 31) || isShorter(messageId, 16) || !pattern1.test(messageId))
    return undefined
  json += ',"messageId":' + '"' + messageId + '"'
  if (channel !== undefined) {
    if (typeof channel !== 'string' || !pattern16.test(channel)) return undefined
    json += ',"channel":' + '"' + channel + '"'
    members++
  }
  if (unit !== undefined) {
    if (typeof unit !== 'string' || !pattern17.test(unit)) return undefined
    json += ',"unit":' + asString(unit)
    members++
  }
  if (!isAll(value, members, names125)) return undefined
  return json + '}'
}

export function writeNodeReadingPage(value) {
  if (!isPlain(value)) return undefined
  const { items, nextCursor } = value
  let members = 1
  if (!isList(items)) return undefined
  const itemsJson = asList(items, writeNodeReading)
  if (itemsJson === undefined) return undefined
  let json = '{"items":' + itemsJson
  if (nextCursor !== undefined) {
    if (typeof nextCursor !== 'string') return undefined
    json += ',"nextCursor":' + asString(nextCursor)
    members++
  }
  if (!isAll(value, members, names80)) return undefined
  return json + '}'
}

export function writeNodeUpdatedEvent(value) {
  if (!isPlain(value)) return undefined
  const { seq, at, type, node } = value
  if (!Number.isInteger(seq) || seq < 0 || seq > 9007199254740991) return undefined
  let json = '{"seq":' + ('' + seq)
  if (typeof at !== 'string' || (!isTimestamp(at) && !format1(at))) return undefined
  json += ',"at":' + (at.charCodeAt(10) === 84 ? '"' + at + '"' : asString(at))
  if (type !== 'node.updated') return undefined
  json += ',"type":' + '"node.updated"'
  const nodeJson = writeNode(node)
  if (nodeJson === undefined) return undefined
  json += ',"node":' + nodeJson
  if (!isAll(value, 4, names128)) return undefined
  return json + '}'
}

export function writeNotifiedRadio(value) {
  if (!isPlain(value)) return undefined
  const { id, notice } = value
  if (typeof id !== 'string' || isLonger(id, 63) || id === '' || !pattern2.test(id)) return undefined
  let json = '{"id":' + '"' + id + '"'
  const noticeJson = writeRadioNotice(notice)
  if (noticeJson === undefined) return undefined
  json += ',"notice":' + noticeJson
  if (!isAll(value, 2, names136)) return undefined
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

    if (names202.has(key)) {
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
  const typeJson = choices48.get(type)
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
    const itsEnumJson = asList(itsEnum, writeOptionSpecEnumItems)
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
  if (!isAll(value, members, names195)) return undefined
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
  const valueJson = asList(value, writeOptionValueAnyOf3Items)
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
    case 'xbee-relay':
      return writeXbeeRelayPacket(value)
    case 'mysensors':
      return writeMySensorsPacket(value)
    case 'meshtastic':
      return writeMeshtasticPacket(value)
    case 'meshcore':
      return writeMeshcorePacket(value)
    case 'twelite':
      return writeTwelitePacket(value)
    case 'twelite-sensor':
      return writeTweliteSensorPacket(value)
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
  if (!isAll(value, members, names192)) return undefined
  return json + '}'
}

export function writePortPage(value) {
  if (!isPlain(value)) return undefined
  const { items, problem } = value
  let members = 1
  if (!isList(items)) return undefined
  const itemsJson = asList(items, writePort)
  if (itemsJson === undefined) return undefined
  let json = '{"items":' + itemsJson
  if (problem !== undefined) {
    if (typeof problem !== 'string') return undefined
    json += ',"problem":' + asString(problem)
    members++
  }
  if (!isAll(value, members, names193)) return undefined
  return json + '}'
}

export function writeProbe(value) {
  if (!isPlain(value)) return undefined
  const { id, target, state, startedAt, finishedAt, progress, findings, error } = value
  let members = 6
  if (typeof id !== 'string' || isLonger(id, 40) || isShorter(id, 40) || !pattern26.test(id)) return undefined
  let json = '{"id":' + '"' + id + '"'
  const targetJson = writeProbeTarget(target)
  if (targetJson === undefined) return undefined
  json += ',"target":' + targetJson
  const stateJson = choices23.get(state)
  if (stateJson === undefined) return undefined
  json += ',"state":' + stateJson
  if (typeof startedAt !== 'string' || (!isTimestamp(startedAt) && !format1(startedAt))) return undefined
  json += ',"startedAt":' + (startedAt.charCodeAt(10) === 84 ? '"' + startedAt + '"' : asString(startedAt))
  const progressJson = writeProbeProgress(progress)
  if (progressJson === undefined) return undefined
  json += ',"progress":' + progressJson
  if (!isList(findings)) return undefined
  const findingsJson = asList(findings, writeProbeFinding)
  if (findingsJson === undefined) return undefined
  json += ',"findings":' + findingsJson
  if (finishedAt !== undefined) {
    if (typeof finishedAt !== 'string' || (!isTimestamp(finishedAt) && !format1(finishedAt))) return undefined
    json += ',"finishedAt":' + (finishedAt.charCodeAt(10) === 84 ? '"' + finishedAt + '"' : asString(finishedAt))
    members++
  }
  if (error !== undefined) {
    const errorJson = writeJobFault(error)
    if (errorJson === undefined) return undefined
    json += ',"error":' + errorJson
    members++
  }
  if (!isAll(value, members, names144)) return undefined
  return json + '}'
}

export function writeProbeDeletedEvent(value) {
  if (!isPlain(value)) return undefined
  const { seq, at, type, probe } = value
  if (!Number.isInteger(seq) || seq < 0 || seq > 9007199254740991) return undefined
  let json = '{"seq":' + ('' + seq)
  if (typeof at !== 'string' || (!isTimestamp(at) && !format1(at))) return undefined
  json += ',"at":' + (at.charCodeAt(10) === 84 ? '"' + at + '"' : asString(at))
  if (type !== 'probe.deleted') return undefined
  json += ',"type":' + '"probe.deleted"'
  const probeJson = writeProbeDeletedEventProbe(probe)
  if (probeJson === undefined) return undefined
  json += ',"probe":' + probeJson
  if (!isAll(value, 4, names145)) return undefined
  return json + '}'
}

export function writeProbeDeletedEventProbe(value) {
  if (!isPlain(value)) return undefined
  const { id } = value
  if (typeof id !== 'string' || isLonger(id, 40) || isShorter(id, 40) || !pattern26.test(id)) return undefined
  let json = '{"id":' + '"' + id + '"'
  if (!isAll(value, 1, names132)) return undefined
  return json + '}'
}

export function writeProbeFinding(value) {
  if (!isPlain(value)) return undefined
  const { driver, baudRate, confidence, evidence, options, problem, radio } = value
  let members = 3
  const driverJson = choices12.get(driver)
  if (driverJson === undefined) return undefined
  let json = '{"driver":' + driverJson
  if (!Number.isFinite(confidence) || confidence < 0 || confidence > 1) return undefined
  json += ',"confidence":' + ('' + confidence)
  if (!isList(evidence)) return undefined
  const evidenceJson = asList(evidence, writeProbeFindingEvidenceItems)
  if (evidenceJson === undefined) return undefined
  json += ',"evidence":' + evidenceJson
  if (baudRate !== undefined) {
    if (!Number.isInteger(baudRate) || baudRate < 50 || baudRate > 4000000 || !format2(baudRate)) return undefined
    json += ',"baudRate":' + ('' + baudRate)
    members++
  }
  if (options !== undefined) {
    const optionsJson = writeOptions(options)
    if (optionsJson === undefined) return undefined
    json += ',"options":' + optionsJson
    members++
  }
  if (problem !== undefined) {
    if (typeof problem !== 'string') return undefined
    json += ',"problem":' + asString(problem)
    members++
  }
  if (radio !== undefined) {
    const radioJson = writeRadioRequest(radio)
    if (radioJson === undefined) return undefined
    json += ',"radio":' + radioJson
    members++
  }
  if (!isAll(value, members, names143)) return undefined
  return json + '}'
}

export function writeProbeFindingEvidenceItems(value) {
  if (typeof value !== 'string') return undefined
  return asString(value)
}

export function writeProbePage(value) {
  if (!isPlain(value)) return undefined
  const { items } = value
  if (!isList(items)) return undefined
  const itemsJson = asList(items, writeProbe)
  if (itemsJson === undefined) return undefined
  let json = '{"items":' + itemsJson
  if (!isAll(value, 1, names105)) return undefined
  return json + '}'
}

export function writeProbePort(value) {
  if (!isPlain(value)) return undefined
  const { type, path, dtr, rts } = value
  let members = 2
  if (type !== 'serial') return undefined
  let json = '{"type":' + '"serial"'
  if (typeof path !== 'string' || isLonger(path, 1000) || path === '' || !pattern18.test(path)) return undefined
  json += ',"path":' + asString(path)
  if (dtr !== undefined) {
    if (typeof dtr !== 'boolean') return undefined
    json += ',"dtr":' + (dtr ? 'true' : 'false')
    members++
  }
  if (rts !== undefined) {
    if (typeof rts !== 'boolean') return undefined
    json += ',"rts":' + (rts ? 'true' : 'false')
    members++
  }
  if (!isAll(value, members, names140)) return undefined
  return json + '}'
}

export function writeProbeProgress(value) {
  if (!isPlain(value)) return undefined
  const { done, total, baudRate } = value
  let members = 2
  if (!Number.isInteger(done) || done < 0) return undefined
  let json = '{"done":' + ('' + done)
  if (!Number.isInteger(total) || total < 1) return undefined
  json += ',"total":' + ('' + total)
  if (baudRate !== undefined) {
    if (!Number.isInteger(baudRate) || baudRate < 50 || baudRate > 4000000 || !format2(baudRate)) return undefined
    json += ',"baudRate":' + ('' + baudRate)
    members++
  }
  if (!isAll(value, members, names141)) return undefined
  return json + '}'
}

export function writeProbeStateChangedEvent(value) {
  if (!isPlain(value)) return undefined
  const { seq, at, type, probe } = value
  if (!Number.isInteger(seq) || seq < 0 || seq > 9007199254740991) return undefined
  let json = '{"seq":' + ('' + seq)
  if (typeof at !== 'string' || (!isTimestamp(at) && !format1(at))) return undefined
  json += ',"at":' + (at.charCodeAt(10) === 84 ? '"' + at + '"' : asString(at))
  if (type !== 'probe.state-changed') return undefined
  json += ',"type":' + '"probe.state-changed"'
  const probeJson = writeProbe(probe)
  if (probeJson === undefined) return undefined
  json += ',"probe":' + probeJson
  if (!isAll(value, 4, names145)) return undefined
  return json + '}'
}

export function writeProbeTarget(value) {
  if (typeof value !== 'object' || value === null) return undefined
  switch (value['type']) {
    case 'serial':
      return writeProbePort(value)
    case 'tcp':
      return writeTcpLink(value)
    default:
      return undefined
  }
}

export function writeProblem(value) {
  if (!isPlain(value)) return undefined
  const { type, title, status, code, detail, hint, scope, cursor, errors } = value
  let members = 4
  if (typeof type !== 'string') return undefined
  let json = '{"type":' + asString(type)
  if (typeof title !== 'string') return undefined
  json += ',"title":' + asString(title)
  if (!Number.isInteger(status) || status < 400 || status > 599) return undefined
  json += ',"status":' + ('' + status)
  const codeJson = choices9.get(code)
  if (codeJson === undefined) return undefined
  json += ',"code":' + codeJson
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
  if (scope !== undefined) {
    const scopeJson = choices10.get(scope)
    if (scopeJson === undefined) return undefined
    json += ',"scope":' + scopeJson
    members++
  }
  if (cursor !== undefined) {
    if (typeof cursor !== 'string' || isLonger(cursor, 100) || cursor === '') return undefined
    json += ',"cursor":' + asString(cursor)
    members++
  }
  if (errors !== undefined) {
    if (!isList(errors)) return undefined
    const errorsJson = asList(errors, writeFieldError)
    if (errorsJson === undefined) return undefined
    json += ',"errors":' + errorsJson
    members++
  }
  if (!isAll(value, members, names82)) return undefined
  return json + '}'
}

export function writeProblemKind(value) {
  if (!isPlain(value)) return undefined
  const { code, type, status, title, description, action } = value
  const codeJson = choices9.get(code)
  if (codeJson === undefined) return undefined
  let json = '{"code":' + codeJson
  if (typeof type !== 'string') return undefined
  json += ',"type":' + asString(type)
  if (!Number.isInteger(status) || status < 400 || status > 599 || !format2(status)) return undefined
  json += ',"status":' + ('' + status)
  if (typeof title !== 'string') return undefined
  json += ',"title":' + asString(title)
  if (typeof description !== 'string') return undefined
  json += ',"description":' + asString(description)
  if (typeof action !== 'string') return undefined
  json += ',"action":' + asString(action)
  if (!isAll(value, 6, names201)) return undefined
  return json + '}'
}

export function writeProblemKindPage(value) {
  if (!isPlain(value)) return undefined
  const { items } = value
  if (!isList(items)) return undefined
  const itemsJson = asList(items, writeProblemKind)
  if (itemsJson === undefined) return undefined
  let json = '{"items":' + itemsJson
  if (!isAll(value, 1, names105)) return undefined
  return json + '}'
}

export function writeQueue(value) {
  if (!isPlain(value)) return undefined
  const { name, filter, visibilityTimeoutMs, maxDeliveries, revision, createdAt, updatedAt, status } = value
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
  if (typeof createdAt !== 'string' || (!isTimestamp(createdAt) && !format1(createdAt))) return undefined
  json += ',"createdAt":' + (createdAt.charCodeAt(10) === 84 ? '"' + createdAt + '"' : asString(createdAt))
  if (typeof updatedAt !== 'string' || (!isTimestamp(updatedAt) && !format1(updatedAt))) return undefined
  json += ',"updatedAt":' + (updatedAt.charCodeAt(10) === 84 ? '"' + updatedAt + '"' : asString(updatedAt))
  const statusJson = writeQueueStatus(status)
  if (statusJson === undefined) return undefined
  json += ',"status":' + statusJson
  if (!isAll(value, 8, names166)) return undefined
  return json + '}'
}

export function writeQueueGap(value) {
  if (!isPlain(value)) return undefined
  const { from, to, at } = value
  if (!Number.isInteger(from) || from < 0 || from > 9007199254740991) return undefined
  let json = '{"from":' + ('' + from)
  if (!Number.isInteger(to) || to < 0 || to > 9007199254740991) return undefined
  json += ',"to":' + ('' + to)
  if (typeof at !== 'string' || (!isTimestamp(at) && !format1(at))) return undefined
  json += ',"at":' + (at.charCodeAt(10) === 84 ? '"' + at + '"' : asString(at))
  if (!isAll(value, 3, names164)) return undefined
  return json + '}'
}

export function writeQueueName(value) {
  if (typeof value !== 'string' || isLonger(value, 63) || value === '' || !pattern2.test(value)) return undefined
  return '"' + value + '"'
}

export function writeQueuePage(value) {
  if (!isPlain(value)) return undefined
  const { items } = value
  if (!isList(items)) return undefined
  const itemsJson = asList(items, writeQueue)
  if (itemsJson === undefined) return undefined
  let json = '{"items":' + itemsJson
  if (!isAll(value, 1, names105)) return undefined
  return json + '}'
}

export function writeQueueStatus(value) {
  if (!isPlain(value)) return undefined
  const { depth, depthExact, inFlight, dead, cursor, oldestAgeMs, lastGap } = value
  let members = 5
  if (!Number.isInteger(depth) || depth < 0) return undefined
  let json = '{"depth":' + ('' + depth)
  if (typeof depthExact !== 'boolean') return undefined
  json += ',"depthExact":' + (depthExact ? 'true' : 'false')
  if (!Number.isInteger(inFlight) || inFlight < 0) return undefined
  json += ',"inFlight":' + ('' + inFlight)
  if (!Number.isInteger(dead) || dead < 0) return undefined
  json += ',"dead":' + ('' + dead)
  if (typeof cursor !== 'string' || isLonger(cursor, 100) || cursor === '') return undefined
  json += ',"cursor":' + asString(cursor)
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
  if (!isAll(value, members, names165)) return undefined
  return json + '}'
}

export function writeRadio(value) {
  if (!isPlain(value)) return undefined
  const {
    id,
    name,
    driver,
    link,
    options,
    enabled,
    silentAfterMs,
    airtime,
    decoders,
    revision,
    createdAt,
    updatedAt,
    status,
  } = value
  let members = 9
  if (typeof id !== 'string' || isLonger(id, 63) || id === '' || !pattern2.test(id)) return undefined
  let json = '{"id":' + '"' + id + '"'
  const driverJson = choices12.get(driver)
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
  if (typeof createdAt !== 'string' || (!isTimestamp(createdAt) && !format1(createdAt))) return undefined
  json += ',"createdAt":' + (createdAt.charCodeAt(10) === 84 ? '"' + createdAt + '"' : asString(createdAt))
  if (typeof updatedAt !== 'string' || (!isTimestamp(updatedAt) && !format1(updatedAt))) return undefined
  json += ',"updatedAt":' + (updatedAt.charCodeAt(10) === 84 ? '"' + updatedAt + '"' : asString(updatedAt))
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
  if (airtime !== undefined) {
    const airtimeJson = writeAirtimeLimit(airtime)
    if (airtimeJson === undefined) return undefined
    json += ',"airtime":' + airtimeJson
    members++
  }
  if (decoders !== undefined) {
    if (!isList(decoders) || decoders.length > 16) return undefined
    const decodersJson = asList(decoders, writeDecoder)
    if (decodersJson === undefined) return undefined
    json += ',"decoders":' + decodersJson
    members++
  }
  if (!isAll(value, members, names104)) return undefined
  return json + '}'
}

export function writeRadioChange(value) {
  if (!isPlain(value)) return undefined
  const { id, status } = value
  if (typeof id !== 'string' || isLonger(id, 63) || id === '' || !pattern2.test(id)) return undefined
  let json = '{"id":' + '"' + id + '"'
  const statusJson = writeRadioChangeStatus(status)
  if (statusJson === undefined) return undefined
  json += ',"status":' + statusJson
  if (!isAll(value, 2, names134)) return undefined
  return json + '}'
}

export function writeRadioChangeStatus(value) {
  if (!isPlain(value)) return undefined
  const { state, lastError } = value
  let members = 1
  const stateJson = choices17.get(state)
  if (stateJson === undefined) return undefined
  let json = '{"state":' + stateJson
  if (lastError !== undefined) {
    const lastErrorJson = writeRadioFault(lastError)
    if (lastErrorJson === undefined) return undefined
    json += ',"lastError":' + lastErrorJson
    members++
  }
  if (!isAll(value, members, names133)) return undefined
  return json + '}'
}

export function writeRadioConfiguration(value) {
  if (!isPlain(value)) return undefined
  const { id, name, driver, link, options, enabled, silentAfterMs, airtime, decoders, revision } = value
  let members = 6
  if (typeof id !== 'string' || isLonger(id, 63) || id === '' || !pattern2.test(id)) return undefined
  let json = '{"id":' + '"' + id + '"'
  const driverJson = choices12.get(driver)
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
  if (airtime !== undefined) {
    const airtimeJson = writeAirtimeLimit(airtime)
    if (airtimeJson === undefined) return undefined
    json += ',"airtime":' + airtimeJson
    members++
  }
  if (decoders !== undefined) {
    if (!isList(decoders) || decoders.length > 16) return undefined
    const decodersJson = asList(decoders, writeDecoder)
    if (decodersJson === undefined) return undefined
    json += ',"decoders":' + decodersJson
    members++
  }
  if (!isAll(value, members, names130)) return undefined
  return json + '}'
}

export function writeRadioCounters(value) {
  if (!isPlain(value)) return undefined
  const {
    bytesReceived,
    bytesSent,
    framesReceived,
    framesSent,
    discardedBytes,
    badChecksums,
    dropped,
    answersDropped,
    nodesRefused,
    childrenRefused,
    decoderFailures,
    linkPauses,
  } = value
  let members = 7
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
  if (answersDropped !== undefined) {
    if (!Number.isInteger(answersDropped) || answersDropped < 0) return undefined
    json += ',"answersDropped":' + ('' + answersDropped)
    members++
  }
  if (nodesRefused !== undefined) {
    if (!Number.isInteger(nodesRefused) || nodesRefused < 0) return undefined
    json += ',"nodesRefused":' + ('' + nodesRefused)
    members++
  }
  if (childrenRefused !== undefined) {
    if (!Number.isInteger(childrenRefused) || childrenRefused < 0) return undefined
    json += ',"childrenRefused":' + ('' + childrenRefused)
    members++
  }
  if (decoderFailures !== undefined) {
    if (!Number.isInteger(decoderFailures) || decoderFailures < 0) return undefined
    json += ',"decoderFailures":' + ('' + decoderFailures)
    members++
  }
  if (linkPauses !== undefined) {
    if (!Number.isInteger(linkPauses) || linkPauses < 0) return undefined
    json += ',"linkPauses":' + ('' + linkPauses)
    members++
  }
  if (!isAll(value, members, names85)) return undefined
  return json + '}'
}

export function writeRadioCreatedEvent(value) {
  if (!isPlain(value)) return undefined
  const { seq, at, type, radio } = value
  if (!Number.isInteger(seq) || seq < 0 || seq > 9007199254740991) return undefined
  let json = '{"seq":' + ('' + seq)
  if (typeof at !== 'string' || (!isTimestamp(at) && !format1(at))) return undefined
  json += ',"at":' + (at.charCodeAt(10) === 84 ? '"' + at + '"' : asString(at))
  if (type !== 'radio.created') return undefined
  json += ',"type":' + '"radio.created"'
  const radioJson = writeRadioConfiguration(radio)
  if (radioJson === undefined) return undefined
  json += ',"radio":' + radioJson
  if (!isAll(value, 4, names131)) return undefined
  return json + '}'
}

export function writeRadioDeletedEvent(value) {
  if (!isPlain(value)) return undefined
  const { seq, at, type, radio } = value
  if (!Number.isInteger(seq) || seq < 0 || seq > 9007199254740991) return undefined
  let json = '{"seq":' + ('' + seq)
  if (typeof at !== 'string' || (!isTimestamp(at) && !format1(at))) return undefined
  json += ',"at":' + (at.charCodeAt(10) === 84 ? '"' + at + '"' : asString(at))
  if (type !== 'radio.deleted') return undefined
  json += ',"type":' + '"radio.deleted"'
  const radioJson = writeDeletedRadio(radio)
  if (radioJson === undefined) return undefined
  json += ',"radio":' + radioJson
  if (!isAll(value, 4, names131)) return undefined
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
  if (typeof at !== 'string' || (!isTimestamp(at) && !format1(at))) return undefined
  json += ',"at":' + (at.charCodeAt(10) === 84 ? '"' + at + '"' : asString(at))
  if (hint !== undefined) {
    if (typeof hint !== 'string') return undefined
    json += ',"hint":' + asString(hint)
    members++
  }
  if (!isAll(value, members, names86)) return undefined
  return json + '}'
}

export function writeRadioId(value) {
  if (typeof value !== 'string' || isLonger(value, 63) || value === '' || !pattern2.test(value)) return undefined
  return '"' + value + '"'
}

export function writeRadioNotice(value) {
  if (!isPlain(value)) return undefined
  const { level, text, packetId } = value
  let members = 2
  const levelJson = choices28.get(level)
  if (levelJson === undefined) return undefined
  let json = '{"level":' + levelJson
  if (typeof text !== 'string') return undefined
  json += ',"text":' + asString(text)
  if (packetId !== undefined) {
    if (!Number.isInteger(packetId) || packetId < 1 || packetId > 4294967295) return undefined
    json += ',"packetId":' + ('' + packetId)
    members++
  }
  if (!isAll(value, members, names135)) return undefined
  return json + '}'
}

export function writeRadioNotifiedEvent(value) {
  if (!isPlain(value)) return undefined
  const { seq, at, type, radio } = value
  if (!Number.isInteger(seq) || seq < 0 || seq > 9007199254740991) return undefined
  let json = '{"seq":' + ('' + seq)
  if (typeof at !== 'string' || (!isTimestamp(at) && !format1(at))) return undefined
  json += ',"at":' + (at.charCodeAt(10) === 84 ? '"' + at + '"' : asString(at))
  if (type !== 'radio.notified') return undefined
  json += ',"type":' + '"radio.notified"'
  const radioJson = writeNotifiedRadio(radio)
  if (radioJson === undefined) return undefined
  json += ',"radio":' + radioJson
  if (!isAll(value, 4, names131)) return undefined
  return json + '}'
}

export function writeRadioPage(value) {
  if (!isPlain(value)) return undefined
  const { items } = value
  if (!isList(items)) return undefined
  const itemsJson = asList(items, writeRadio)
  if (itemsJson === undefined) return undefined
  let json = '{"items":' + itemsJson
  if (!isAll(value, 1, names105)) return undefined
  return json + '}'
}

export function writeRadioRequest(value) {
  if (!isPlain(value)) return undefined
  const { id, name, driver, link, options, enabled, silentAfterMs, airtime, decoders } = value
  let members = 3
  if (typeof id !== 'string' || isLonger(id, 63) || id === '' || !pattern2.test(id)) return undefined
  let json = '{"id":' + '"' + id + '"'
  const driverJson = choices12.get(driver)
  if (driverJson === undefined) return undefined
  json += ',"driver":' + driverJson
  const linkJson = writeLinkRequest(link)
  if (linkJson === undefined) return undefined
  json += ',"link":' + linkJson
  if (name !== undefined) {
    if (typeof name !== 'string' || isLonger(name, 100) || name === '') return undefined
    json += ',"name":' + asString(name)
    members++
  }
  if (options !== undefined) {
    const optionsJson = writeOptions(options)
    if (optionsJson === undefined) return undefined
    json += ',"options":' + optionsJson
    members++
  }
  if (enabled !== undefined) {
    if (typeof enabled !== 'boolean') return undefined
    json += ',"enabled":' + (enabled ? 'true' : 'false')
    members++
  }
  if (silentAfterMs !== undefined) {
    if (!Number.isInteger(silentAfterMs) || silentAfterMs < 100 || silentAfterMs > 604800000) return undefined
    json += ',"silentAfterMs":' + ('' + silentAfterMs)
    members++
  }
  if (airtime !== undefined) {
    const airtimeJson = writeAirtimeLimit(airtime)
    if (airtimeJson === undefined) return undefined
    json += ',"airtime":' + airtimeJson
    members++
  }
  if (decoders !== undefined) {
    if (!isList(decoders) || decoders.length > 16) return undefined
    const decodersJson = asList(decoders, writeDecoder)
    if (decodersJson === undefined) return undefined
    json += ',"decoders":' + decodersJson
    members++
  }
  if (!isAll(value, members, names142)) return undefined
  return json + '}'
}

export function writeRadioStateChangedEvent(value) {
  if (!isPlain(value)) return undefined
  const { seq, at, type, radio } = value
  if (!Number.isInteger(seq) || seq < 0 || seq > 9007199254740991) return undefined
  let json = '{"seq":' + ('' + seq)
  if (typeof at !== 'string' || (!isTimestamp(at) && !format1(at))) return undefined
  json += ',"at":' + (at.charCodeAt(10) === 84 ? '"' + at + '"' : asString(at))
  if (type !== 'radio.state-changed') return undefined
  json += ',"type":' + '"radio.state-changed"'
  const radioJson = writeRadioChange(radio)
  if (radioJson === undefined) return undefined
  json += ',"radio":' + radioJson
  if (!isAll(value, 4, names131)) return undefined
  return json + '}'
}

export function writeRadioStatus(value) {
  if (!isPlain(value)) return undefined
  const { state, since, lastError, retryAt, reconnectCount, queueDepth, counters, airtime, warnings } = value
  let members = 5
  const stateJson = choices17.get(state)
  if (stateJson === undefined) return undefined
  let json = '{"state":' + stateJson
  if (typeof since !== 'string' || (!isTimestamp(since) && !format1(since))) return undefined
  json += ',"since":' + (since.charCodeAt(10) === 84 ? '"' + since + '"' : asString(since))
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
    if (typeof retryAt !== 'string' || (!isTimestamp(retryAt) && !format1(retryAt))) return undefined
    json += ',"retryAt":' + (retryAt.charCodeAt(10) === 84 ? '"' + retryAt + '"' : asString(retryAt))
    members++
  }
  if (airtime !== undefined) {
    const airtimeJson = writeAirtimeStatus(airtime)
    if (airtimeJson === undefined) return undefined
    json += ',"airtime":' + airtimeJson
    members++
  }
  if (warnings !== undefined) {
    if (!isList(warnings)) return undefined
    const warningsJson = asList(warnings, writeRadioFault)
    if (warningsJson === undefined) return undefined
    json += ',"warnings":' + warningsJson
    members++
  }
  if (!isAll(value, members, names88)) return undefined
  return json + '}'
}

export function writeRadioUpdatedEvent(value) {
  if (!isPlain(value)) return undefined
  const { seq, at, type, radio } = value
  if (!Number.isInteger(seq) || seq < 0 || seq > 9007199254740991) return undefined
  let json = '{"seq":' + ('' + seq)
  if (typeof at !== 'string' || (!isTimestamp(at) && !format1(at))) return undefined
  json += ',"at":' + (at.charCodeAt(10) === 84 ? '"' + at + '"' : asString(at))
  if (type !== 'radio.updated') return undefined
  json += ',"type":' + '"radio.updated"'
  const radioJson = writeRadioConfiguration(radio)
  if (radioJson === undefined) return undefined
  json += ',"radio":' + radioJson
  if (!isAll(value, 4, names131)) return undefined
  return json + '}'
}

export function writeReachedLimit(value) {
  if (!isPlain(value)) return undefined
  const { name, reached } = value
  if (typeof name !== 'string') return undefined
  let json = '{"name":' + asString(name)
  if (!Number.isInteger(reached) || reached < 0) return undefined
  json += ',"reached":' + ('' + reached)
  if (!isAll(value, 2, names189)) return undefined
  return json + '}'
}

export function writeReading(value) {
  if (!isPlain(value)) return undefined
  const { name, channel, unit, value: itsValue } = value
  let members = 2
  if (typeof name !== 'string' || !pattern15.test(name)) return undefined
  let json = '{"name":' + '"' + name + '"'
  if (!Number.isFinite(itsValue)) return undefined
  json += ',"value":' + ('' + itsValue)
  if (channel !== undefined) {
    if (typeof channel !== 'string' || !pattern16.test(channel)) return undefined
    json += ',"channel":' + '"' + channel + '"'
    members++
  }
  if (unit !== undefined) {
    if (typeof unit !== 'string' || !pattern17.test(unit)) return undefined
    json += ',"unit":' + asString(unit)
    members++
  }
  if (!isAll(value, members, names78)) return undefined
  return json + '}'
}

export function writeReleaseOutcome(value) {
  if (!isPlain(value)) return undefined
  const { leaseId, outcome } = value
  if (typeof leaseId !== 'string' || isLonger(leaseId, 40) || isShorter(leaseId, 3) || !pattern28.test(leaseId))
    return undefined
  let json = '{"leaseId":' + '"' + leaseId + '"'
  const outcomeJson = choices37.get(outcome)
  if (outcomeJson === undefined) return undefined
  json += ',"outcome":' + outcomeJson
  if (!isAll(value, 2, names169)) return undefined
  return json + '}'
}

export function writeReleaseResult(value) {
  if (!isPlain(value)) return undefined
  const { items } = value
  if (!isList(items)) return undefined
  const itemsJson = asList(items, writeReleaseOutcome)
  if (itemsJson === undefined) return undefined
  let json = '{"items":' + itemsJson
  if (!isAll(value, 1, names105)) return undefined
  return json + '}'
}

export function writeResultFrame(value) {
  if (!isPlain(value)) return undefined
  const { type, command, ref, cursor, message } = value
  let members = 2
  if (type !== 'result') return undefined
  let json = '{"type":' + '"result"'
  const commandJson = choices32.get(command)
  if (commandJson === undefined) return undefined
  json += ',"command":' + commandJson
  if (ref !== undefined) {
    if (typeof ref !== 'string' || isLonger(ref, 100) || ref === '') return undefined
    json += ',"ref":' + asString(ref)
    members++
  }
  if (cursor !== undefined) {
    if (typeof cursor !== 'string' || isLonger(cursor, 100) || cursor === '') return undefined
    json += ',"cursor":' + asString(cursor)
    members++
  }
  if (message !== undefined) {
    const messageJson = writeMessage(message)
    if (messageJson === undefined) return undefined
    json += ',"message":' + messageJson
    members++
  }
  if (!isAll(value, members, names160)) return undefined
  return json + '}'
}

export function writeScope(value) {
  const valueJson = choices10.get(value)
  if (valueJson === undefined) return undefined
  return valueJson
}

export function writeSecretRotation(value) {
  if (!isPlain(value)) return undefined
  const { webhook, secret, previousUntil } = value
  let members = 2
  const webhookJson = writeWebhook(webhook)
  if (webhookJson === undefined) return undefined
  let json = '{"webhook":' + webhookJson
  if (typeof secret !== 'string' || isLonger(secret, 100) || isShorter(secret, 38) || !pattern30.test(secret))
    return undefined
  json += ',"secret":' + asString(secret)
  if (previousUntil !== undefined) {
    if (typeof previousUntil !== 'string' || (!isTimestamp(previousUntil) && !format1(previousUntil))) return undefined
    json +=
      ',"previousUntil":' + (previousUntil.charCodeAt(10) === 84 ? '"' + previousUntil + '"' : asString(previousUntil))
    members++
  }
  if (!isAll(value, members, names175)) return undefined
  return json + '}'
}

export function writeSeqRange(value) {
  if (!isPlain(value)) return undefined
  const { from, to } = value
  if (!Number.isInteger(from) || from < 0 || from > 9007199254740991) return undefined
  let json = '{"from":' + ('' + from)
  if (!Number.isInteger(to) || to < 0 || to > 9007199254740991) return undefined
  json += ',"to":' + ('' + to)
  if (!isAll(value, 2, names155)) return undefined
  return json + '}'
}

export function writeSerialLink(value) {
  if (!isPlain(value)) return undefined
  const { type, path, baudRate, dataBits, parity, stopBits, flowControl, dtr, rts, lowLatency } = value
  let members = 7
  if (type !== 'serial') return undefined
  let json = '{"type":' + '"serial"'
  if (typeof path !== 'string' || isLonger(path, 1000) || path === '' || !pattern18.test(path)) return undefined
  json += ',"path":' + asString(path)
  if (!Number.isInteger(baudRate) || baudRate < 50 || baudRate > 4000000 || !format2(baudRate)) return undefined
  json += ',"baudRate":' + ('' + baudRate)
  const dataBitsJson = choices13.get(dataBits)
  if (dataBitsJson === undefined) return undefined
  json += ',"dataBits":' + dataBitsJson
  const parityJson = choices14.get(parity)
  if (parityJson === undefined) return undefined
  json += ',"parity":' + parityJson
  const stopBitsJson = choices15.get(stopBits)
  if (stopBitsJson === undefined) return undefined
  json += ',"stopBits":' + stopBitsJson
  const flowControlJson = choices16.get(flowControl)
  if (flowControlJson === undefined) return undefined
  json += ',"flowControl":' + flowControlJson
  if (dtr !== undefined) {
    if (typeof dtr !== 'boolean') return undefined
    json += ',"dtr":' + (dtr ? 'true' : 'false')
    members++
  }
  if (rts !== undefined) {
    if (typeof rts !== 'boolean') return undefined
    json += ',"rts":' + (rts ? 'true' : 'false')
    members++
  }
  if (lowLatency !== undefined) {
    if (typeof lowLatency !== 'boolean') return undefined
    json += ',"lowLatency":' + (lowLatency ? 'true' : 'false')
    members++
  }
  if (!isAll(value, members, names83)) return undefined
  return json + '}'
}

export function writeSerialLinkRequest(value) {
  if (!isPlain(value)) return undefined
  const { type, path, baudRate, dataBits, parity, stopBits, flowControl, dtr, rts, lowLatency } = value
  let members = 2
  if (type !== 'serial') return undefined
  let json = '{"type":' + '"serial"'
  if (typeof path !== 'string' || isLonger(path, 1000) || path === '' || !pattern18.test(path)) return undefined
  json += ',"path":' + asString(path)
  if (baudRate !== undefined) {
    if (!Number.isInteger(baudRate) || baudRate < 50 || baudRate > 4000000 || !format2(baudRate)) return undefined
    json += ',"baudRate":' + ('' + baudRate)
    members++
  }
  if (dataBits !== undefined) {
    const dataBitsJson = choices13.get(dataBits)
    if (dataBitsJson === undefined) return undefined
    json += ',"dataBits":' + dataBitsJson
    members++
  }
  if (parity !== undefined) {
    const parityJson = choices14.get(parity)
    if (parityJson === undefined) return undefined
    json += ',"parity":' + parityJson
    members++
  }
  if (stopBits !== undefined) {
    const stopBitsJson = choices15.get(stopBits)
    if (stopBitsJson === undefined) return undefined
    json += ',"stopBits":' + stopBitsJson
    members++
  }
  if (flowControl !== undefined) {
    const flowControlJson = choices16.get(flowControl)
    if (flowControlJson === undefined) return undefined
    json += ',"flowControl":' + flowControlJson
    members++
  }
  if (dtr !== undefined) {
    let dtrJson = 'null'
    if (dtr !== null) {
      if (typeof dtr !== 'boolean') return undefined
      dtrJson = dtr ? 'true' : 'false'
    }
    json += ',"dtr":' + dtrJson
    members++
  }
  if (rts !== undefined) {
    let rtsJson = 'null'
    if (rts !== null) {
      if (typeof rts !== 'boolean') return undefined
      rtsJson = rts ? 'true' : 'false'
    }
    json += ',"rts":' + rtsJson
    members++
  }
  if (lowLatency !== undefined) {
    let lowLatencyJson = 'null'
    if (lowLatency !== null) {
      if (typeof lowLatency !== 'boolean') return undefined
      lowLatencyJson = lowLatency ? 'true' : 'false'
    }
    json += ',"lowLatency":' + lowLatencyJson
    members++
  }
  if (!isAll(value, members, names83)) return undefined
  return json + '}'
}

export function writeSeries(value) {
  if (!isPlain(value)) return undefined
  const { id, nodeId, radioId, name, channel, unit, firstAt, latest } = value
  let members = 6
  if (typeof id !== 'string' || !pattern24.test(id)) return undefined
  let json = '{"id":' + '"' + id + '"'
  if (typeof nodeId !== 'string' || isLonger(nodeId, 200) || isShorter(nodeId, 3) || !pattern5.test(nodeId))
    return undefined
  json += ',"nodeId":' + asString(nodeId)
  if (typeof radioId !== 'string' || isLonger(radioId, 63) || radioId === '' || !pattern2.test(radioId))
    return undefined
  json += ',"radioId":' + '"' + radioId + '"'
  if (typeof name !== 'string' || !pattern15.test(name)) return undefined
  json += ',"name":' + '"' + name + '"'
  if (typeof firstAt !== 'string' || (!isTimestamp(firstAt) && !format1(firstAt))) return undefined
  json += ',"firstAt":' + (firstAt.charCodeAt(10) === 84 ? '"' + firstAt + '"' : asString(firstAt))
  const latestJson = writeLatestReading(latest)
  if (latestJson === undefined) return undefined
  json += ',"latest":' + latestJson
  if (channel !== undefined) {
    if (typeof channel !== 'string' || !pattern16.test(channel)) return undefined
    json += ',"channel":' + '"' + channel + '"'
    members++
  }
  if (unit !== undefined) {
    if (typeof unit !== 'string' || !pattern17.test(unit)) return undefined
    json += ',"unit":' + asString(unit)
    members++
  }
  if (!isAll(value, members, names123)) return undefined
  return json + '}'
}

export function writeSeriesData(value) {
  if (!isPlain(value)) return undefined
  const { startsAt, endsAt, bucketMs, at, min, mean, max, last, count } = value
  if (typeof startsAt !== 'string' || (!isTimestamp(startsAt) && !format1(startsAt))) return undefined
  let json = '{"startsAt":' + (startsAt.charCodeAt(10) === 84 ? '"' + startsAt + '"' : asString(startsAt))
  if (typeof endsAt !== 'string' || (!isTimestamp(endsAt) && !format1(endsAt))) return undefined
  json += ',"endsAt":' + (endsAt.charCodeAt(10) === 84 ? '"' + endsAt + '"' : asString(endsAt))
  if (!Number.isInteger(bucketMs) || bucketMs < 1000) return undefined
  json += ',"bucketMs":' + ('' + bucketMs)
  if (!isList(at)) return undefined
  const atJson = asList(at, writeTimestamp)
  if (atJson === undefined) return undefined
  json += ',"at":' + atJson
  if (!isList(min)) return undefined
  const minJson = asList(min, writeSeriesDataMinItems)
  if (minJson === undefined) return undefined
  json += ',"min":' + minJson
  if (!isList(mean)) return undefined
  const meanJson = asList(mean, writeSeriesDataMeanItems)
  if (meanJson === undefined) return undefined
  json += ',"mean":' + meanJson
  if (!isList(max)) return undefined
  const maxJson = asList(max, writeSeriesDataMaxItems)
  if (maxJson === undefined) return undefined
  json += ',"max":' + maxJson
  if (!isList(last)) return undefined
  const lastJson = asList(last, writeSeriesDataLastItems)
  if (lastJson === undefined) return undefined
  json += ',"last":' + lastJson
  if (!isList(count)) return undefined
  const countJson = asList(count, writeSeriesDataCountItems)
  if (countJson === undefined) return undefined
  json += ',"count":' + countJson
  if (!isAll(value, 9, names124)) return undefined
  return json + '}'
}

export function writeSeriesDataCountItems(value) {
  if (!Number.isInteger(value) || value < 1) return undefined
  return '' + value
}

export function writeSeriesDataLastItems(value) {
  if (!Number.isFinite(value)) return undefined
  return '' + value
}

export function writeSeriesDataMaxItems(value) {
  if (!Number.isFinite(value)) return undefined
  return '' + value
}

export function writeSeriesDataMeanItems(value) {
  if (!Number.isFinite(value)) return undefined
  return '' + value
}

export function writeSeriesDataMinItems(value) {
  if (!Number.isFinite(value)) return undefined
  return '' + value
}

export function writeSeriesPage(value) {
  if (!isPlain(value)) return undefined
  const { items, nextCursor } = value
  let members = 1
  if (!isList(items)) return undefined
  const itemsJson = asList(items, writeSeries)
  if (itemsJson === undefined) return undefined
  let json = '{"items":' + itemsJson
  if (nextCursor !== undefined) {
    if (typeof nextCursor !== 'string') return undefined
    json += ',"nextCursor":' + asString(nextCursor)
    members++
  }
  if (!isAll(value, members, names80)) return undefined
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

export function writeSetting(value) {
  if (!isPlain(value)) return undefined
  const { name, title, meaning, form, access, persists, secret, risky, remote, value: itsValue, problem } = value
  let members = 8
  if (typeof name !== 'string' || isLonger(name, 64) || name === '' || !pattern22.test(name)) return undefined
  let json = '{"name":' + asString(name)
  if (typeof title !== 'string') return undefined
  json += ',"title":' + asString(title)
  const formJson = writeSettingForm(form)
  if (formJson === undefined) return undefined
  json += ',"form":' + formJson
  const accessJson = choices25.get(access)
  if (accessJson === undefined) return undefined
  json += ',"access":' + accessJson
  const persistsJson = choices26.get(persists)
  if (persistsJson === undefined) return undefined
  json += ',"persists":' + persistsJson
  if (typeof secret !== 'boolean') return undefined
  json += ',"secret":' + (secret ? 'true' : 'false')
  if (typeof risky !== 'boolean') return undefined
  json += ',"risky":' + (risky ? 'true' : 'false')
  if (typeof remote !== 'boolean') return undefined
  json += ',"remote":' + (remote ? 'true' : 'false')
  if (meaning !== undefined) {
    if (typeof meaning !== 'string') return undefined
    json += ',"meaning":' + asString(meaning)
    members++
  }
  if (itsValue !== undefined) {
    const itsValueJson = writeSettingValue(itsValue)
    if (itsValueJson === undefined) return undefined
    json += ',"value":' + itsValueJson
    members++
  }
  if (problem !== undefined) {
    const problemJson = writeJobFault(problem)
    if (problemJson === undefined) return undefined
    json += ',"problem":' + problemJson
    members++
  }
  if (!isAll(value, members, names116)) return undefined
  return json + '}'
}

export function writeSettingForm(value) {
  if (typeof value !== 'object' || value === null) return undefined
  switch (value['type']) {
    case 'integer':
      return writeIntegerForm(value)
    case 'hex':
      return writeHexForm(value)
    case 'text':
      return writeTextForm(value)
    case 'choice':
      return writeChoiceForm(value)
    case 'boolean':
      return writeBooleanForm(value)
    default:
      return undefined
  }
}

export function writeSettingPage(value) {
  if (!isPlain(value)) return undefined
  const { items } = value
  if (!isList(items)) return undefined
  const itemsJson = asList(items, writeSetting)
  if (itemsJson === undefined) return undefined
  let json = '{"items":' + itemsJson
  if (!isAll(value, 1, names105)) return undefined
  return json + '}'
}

export function writeSettingResult(value) {
  if (!isPlain(value)) return undefined
  const { name, address, value: itsValue, persists, saved, problem } = value
  let members = 3
  if (typeof name !== 'string' || isLonger(name, 64) || name === '' || !pattern22.test(name)) return undefined
  let json = '{"name":' + asString(name)
  const persistsJson = choices26.get(persists)
  if (persistsJson === undefined) return undefined
  json += ',"persists":' + persistsJson
  if (typeof saved !== 'boolean') return undefined
  json += ',"saved":' + (saved ? 'true' : 'false')
  if (address !== undefined) {
    if (typeof address !== 'string') return undefined
    json += ',"address":' + asString(address)
    members++
  }
  if (itsValue !== undefined) {
    const itsValueJson = writeSettingValue(itsValue)
    if (itsValueJson === undefined) return undefined
    json += ',"value":' + itsValueJson
    members++
  }
  if (problem !== undefined) {
    const problemJson = writeJobFault(problem)
    if (problemJson === undefined) return undefined
    json += ',"problem":' + problemJson
    members++
  }
  if (!isAll(value, members, names117)) return undefined
  return json + '}'
}

export function writeSettingUpdatedEvent(value) {
  if (!isPlain(value)) return undefined
  const { seq, at, type, setting } = value
  if (!Number.isInteger(seq) || seq < 0 || seq > 9007199254740991) return undefined
  let json = '{"seq":' + ('' + seq)
  if (typeof at !== 'string' || (!isTimestamp(at) && !format1(at))) return undefined
  json += ',"at":' + (at.charCodeAt(10) === 84 ? '"' + at + '"' : asString(at))
  if (type !== 'setting.updated') return undefined
  json += ',"type":' + '"setting.updated"'
  const settingJson = writeWrittenSetting(setting)
  if (settingJson === undefined) return undefined
  json += ',"setting":' + settingJson
  if (!isAll(value, 4, names150)) return undefined
  return json + '}'
}

export function writeSettingValue(value) {
  const valueJson = writeSettingValueAnyOf0(value) ?? writeSettingValueAnyOf1(value) ?? writeSettingValueAnyOf2(value)
  if (valueJson === undefined) return undefined
  return valueJson
}

export function writeSettingValueAnyOf0(value) {
  if (!Number.isInteger(value)) return undefined
  return '' + value
}

export function writeSettingValueAnyOf1(value) {
  if (typeof value !== 'string' || isLonger(value, 1000)) return undefined
  return asString(value)
}

export function writeSettingValueAnyOf2(value) {
  if (typeof value !== 'boolean') return undefined
  return value ? 'true' : 'false'
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
  if (!isAll(value, members, names77)) return undefined
  return json === '' ? '{}' : json + '}'
}

export function writeStoreRestoredEvent(value) {
  if (!isPlain(value)) return undefined
  const { seq, at, type, store } = value
  if (!Number.isInteger(seq) || seq < 0 || seq > 9007199254740991) return undefined
  let json = '{"seq":' + ('' + seq)
  if (typeof at !== 'string' || (!isTimestamp(at) && !format1(at))) return undefined
  json += ',"at":' + (at.charCodeAt(10) === 84 ? '"' + at + '"' : asString(at))
  if (type !== 'store.restored') return undefined
  json += ',"type":' + '"store.restored"'
  const storeJson = writeStoreRestoredEventStore(store)
  if (storeJson === undefined) return undefined
  json += ',"store":' + storeJson
  if (!isAll(value, 4, names154)) return undefined
  return json + '}'
}

export function writeStoreRestoredEventStore(value) {
  if (!isPlain(value)) return undefined
  const { epoch, previousEpoch, lastSeq, cause } = value
  if (typeof epoch !== 'string' || isLonger(epoch, 10) || isShorter(epoch, 10) || !pattern27.test(epoch))
    return undefined
  let json = '{"epoch":' + '"' + epoch + '"'
  if (
    typeof previousEpoch !== 'string' ||
    isLonger(previousEpoch, 10) ||
    isShorter(previousEpoch, 10) ||
    !pattern27.test(previousEpoch)
  )
    return undefined
  json += ',"previousEpoch":' + '"' + previousEpoch + '"'
  if (!Number.isInteger(lastSeq) || lastSeq < 0 || lastSeq > 9007199254740991) return undefined
  json += ',"lastSeq":' + ('' + lastSeq)
  const causeJson = choices31.get(cause)
  if (causeJson === undefined) return undefined
  json += ',"cause":' + causeJson
  if (!isAll(value, 4, names153)) return undefined
  return json + '}'
}

export function writeStructCondition(value) {
  if (!isPlain(value)) return undefined
  const { size: itsSize, offset, mask, equals } = value
  let json = ''
  let comma = '{'
  let members = 0
  if (itsSize !== undefined) {
    if (!Number.isInteger(itsSize) || itsSize < 0 || itsSize > 16384) return undefined
    json += comma + '"size":' + ('' + itsSize)
    comma = ','
    members++
  }
  if (offset !== undefined) {
    if (!Number.isInteger(offset) || offset < 0 || offset > 16383) return undefined
    json += comma + '"offset":' + ('' + offset)
    comma = ','
    members++
  }
  if (mask !== undefined) {
    if (!Number.isInteger(mask) || mask < 1 || mask > 255) return undefined
    json += comma + '"mask":' + ('' + mask)
    comma = ','
    members++
  }
  if (equals !== undefined) {
    if (!isList(equals) || equals.length < 1 || equals.length > 64) return undefined
    const equalsJson = asList(equals, writeStructConditionEqualsItems)
    if (equalsJson === undefined) return undefined
    json += comma + '"equals":' + equalsJson
    comma = ','
    members++
  }
  if (!isAll(value, members, names102)) return undefined
  if (members < 1) return undefined
  return json === '' ? '{}' : json + '}'
}

export function writeStructConditionEqualsItems(value) {
  if (!Number.isInteger(value) || value < 0 || value > 255) return undefined
  return '' + value
}

export function writeStructDecoder(value) {
  if (!isPlain(value)) return undefined
  const { type, name, nodes, when, byteOrder, fields } = value
  let members = 2
  if (type !== 'struct') return undefined
  let json = '{"type":' + '"struct"'
  if (!isList(fields) || fields.length < 1 || fields.length > 32) return undefined
  const fieldsJson = asList(fields, writeStructField)
  if (fieldsJson === undefined) return undefined
  json += ',"fields":' + fieldsJson
  if (name !== undefined) {
    if (typeof name !== 'string' || isLonger(name, 100) || name === '') return undefined
    json += ',"name":' + asString(name)
    members++
  }
  if (nodes !== undefined) {
    if (!isList(nodes) || nodes.length < 1 || nodes.length > 256) return undefined
    const nodesJson = asList(nodes, writeDecoderNodesItems)
    if (nodesJson === undefined) return undefined
    json += ',"nodes":' + nodesJson
    members++
  }
  if (when !== undefined) {
    const whenJson = writeStructCondition(when)
    if (whenJson === undefined) return undefined
    json += ',"when":' + whenJson
    members++
  }
  if (byteOrder !== undefined) {
    const byteOrderJson = choices20.get(byteOrder)
    if (byteOrderJson === undefined) return undefined
    json += ',"byteOrder":' + byteOrderJson
    members++
  }
  if (!isAll(value, members, names103)) return undefined
  return json + '}'
}

export function writeStructField(value) {
  if (!isPlain(value)) return undefined
  const { offset, type, byteOrder, bits, length, name, channel, unit, scale, add, values, ignore, optional } = value
  let members = 3
  if (!Number.isInteger(offset) || offset < 0 || offset > 16383) return undefined
  let json = '{"offset":' + ('' + offset)
  const typeJson = choices19.get(type)
  if (typeJson === undefined) return undefined
  json += ',"type":' + typeJson
  if (typeof name !== 'string' || !pattern15.test(name)) return undefined
  json += ',"name":' + '"' + name + '"'
  if (byteOrder !== undefined) {
    const byteOrderJson = choices20.get(byteOrder)
    if (byteOrderJson === undefined) return undefined
    json += ',"byteOrder":' + byteOrderJson
    members++
  }
  if (bits !== undefined) {
    const bitsJson = writeStructFieldBits(bits)
    if (bitsJson === undefined) return undefined
    json += ',"bits":' + bitsJson
    members++
  }
  if (length !== undefined) {
    if (!Number.isInteger(length) || length < 1 || length > 256) return undefined
    json += ',"length":' + ('' + length)
    members++
  }
  if (channel !== undefined) {
    if (typeof channel !== 'string' || !pattern16.test(channel)) return undefined
    json += ',"channel":' + '"' + channel + '"'
    members++
  }
  if (unit !== undefined) {
    if (typeof unit !== 'string' || !pattern17.test(unit)) return undefined
    json += ',"unit":' + asString(unit)
    members++
  }
  if (scale !== undefined) {
    if (!Number.isFinite(scale)) return undefined
    json += ',"scale":' + ('' + scale)
    members++
  }
  if (add !== undefined) {
    if (!Number.isFinite(add)) return undefined
    json += ',"add":' + ('' + add)
    members++
  }
  if (values !== undefined) {
    const valuesJson = writeFieldValues(values)
    if (valuesJson === undefined) return undefined
    json += ',"values":' + valuesJson
    members++
  }
  if (ignore !== undefined) {
    if (!isList(ignore) || ignore.length < 1 || ignore.length > 16) return undefined
    const ignoreJson = asList(ignore, writeFieldIgnoreItems)
    if (ignoreJson === undefined) return undefined
    json += ',"ignore":' + ignoreJson
    members++
  }
  if (optional !== undefined) {
    if (typeof optional !== 'boolean') return undefined
    json += ',"optional":' + (optional ? 'true' : 'false')
    members++
  }
  if (!isAll(value, members, names101)) return undefined
  return json + '}'
}

export function writeStructFieldBits(value) {
  if (!isPlain(value)) return undefined
  const { first, count } = value
  if (!Number.isInteger(first) || first < 0 || first > 63) return undefined
  let json = '{"first":' + ('' + first)
  if (!Number.isInteger(count) || count < 1 || count > 64) return undefined
  json += ',"count":' + ('' + count)
  if (!isAll(value, 2, names100)) return undefined
  return json + '}'
}

export function writeTcpLink(value) {
  if (!isPlain(value)) return undefined
  const { type, host, port } = value
  if (type !== 'tcp') return undefined
  let json = '{"type":' + '"tcp"'
  if (typeof host !== 'string' || isLonger(host, 253) || host === '' || !pattern19.test(host)) return undefined
  json += ',"host":' + '"' + host + '"'
  if (!Number.isInteger(port) || port < 1 || port > 65535 || !format2(port)) return undefined
  json += ',"port":' + ('' + port)
  if (!isAll(value, 3, names84)) return undefined
  return json + '}'
}

export function writeTextForm(value) {
  if (!isPlain(value)) return undefined
  const { type, maxLength, pattern: itsPattern } = value
  let members = 2
  if (type !== 'text') return undefined
  let json = '{"type":' + '"text"'
  if (!Number.isInteger(maxLength) || maxLength < 1) return undefined
  json += ',"maxLength":' + ('' + maxLength)
  if (itsPattern !== undefined) {
    if (typeof itsPattern !== 'string') return undefined
    json += ',"pattern":' + asString(itsPattern)
    members++
  }
  if (!isAll(value, members, names113)) return undefined
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

export function writeTicket(value) {
  if (!isPlain(value)) return undefined
  const { ticket, expiresAt } = value
  if (typeof ticket !== 'string') return undefined
  let json = '{"ticket":' + asString(ticket)
  if (typeof expiresAt !== 'string' || (!isTimestamp(expiresAt) && !format1(expiresAt))) return undefined
  json += ',"expiresAt":' + (expiresAt.charCodeAt(10) === 84 ? '"' + expiresAt + '"' : asString(expiresAt))
  if (!isAll(value, 2, names181)) return undefined
  return json + '}'
}

export function writeTimestamp(value) {
  if (typeof value !== 'string' || (!isTimestamp(value) && !format1(value))) return undefined
  return value.charCodeAt(10) === 84 ? '"' + value + '"' : asString(value)
}

export function writeTweliteAcceleration(value) {
  if (!isPlain(value)) return undefined
  const { samplingHz, samples } = value
  let members = 1
  if (!isList(samples)) return undefined
  const samplesJson = asList(samples, writeTweliteAccelerationSample)
  if (samplesJson === undefined) return undefined
  let json = '{"samples":' + samplesJson
  if (samplingHz !== undefined) {
    if (!Number.isInteger(samplingHz) || samplingHz < 0) return undefined
    json += ',"samplingHz":' + ('' + samplingHz)
    members++
  }
  if (!isAll(value, members, names58)) return undefined
  return json + '}'
}

export function writeTweliteAccelerationSample(value) {
  if (!isPlain(value)) return undefined
  const { xMilliG, yMilliG, zMilliG } = value
  if (!Number.isInteger(xMilliG)) return undefined
  let json = '{"xMilliG":' + ('' + xMilliG)
  if (!Number.isInteger(yMilliG)) return undefined
  json += ',"yMilliG":' + ('' + yMilliG)
  if (!Number.isInteger(zMilliG)) return undefined
  json += ',"zMilliG":' + ('' + zMilliG)
  if (!isAll(value, 3, names57)) return undefined
  return json + '}'
}

export function writeTweliteButton(value) {
  if (!isPlain(value)) return undefined
  const { mode, periodic, inputs } = value
  if (!Number.isInteger(mode) || mode < 0 || mode > 255) return undefined
  let json = '{"mode":' + ('' + mode)
  if (typeof periodic !== 'boolean') return undefined
  json += ',"periodic":' + (periodic ? 'true' : 'false')
  const inputsJson = writeTweliteButtonInputs(inputs)
  if (inputsJson === undefined) return undefined
  json += ',"inputs":' + inputsJson
  if (!isAll(value, 3, names66)) return undefined
  return json + '}'
}

export function writeTweliteButtonInputs(value) {
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

export function writeTweliteColor(value) {
  if (!isPlain(value)) return undefined
  const { red, green, blue, infrared } = value
  if (!Number.isInteger(red) || red < 0 || red > 65535) return undefined
  let json = '{"red":' + ('' + red)
  if (!Number.isInteger(green) || green < 0 || green > 65535) return undefined
  json += ',"green":' + ('' + green)
  if (!Number.isInteger(blue) || blue < 0 || blue > 65535) return undefined
  json += ',"blue":' + ('' + blue)
  if (!Number.isInteger(infrared) || infrared < 0 || infrared > 65535) return undefined
  json += ',"infrared":' + ('' + infrared)
  if (!isAll(value, 4, names65)) return undefined
  return json + '}'
}

export function writeTweliteDigital(value) {
  if (!isPlain(value)) return undefined
  const { count, bits } = value
  if (!Number.isInteger(count) || count < 0 || count > 255) return undefined
  let json = '{"count":' + ('' + count)
  if (!Number.isInteger(bits) || bits < 0 || bits > 4294967295) return undefined
  json += ',"bits":' + ('' + bits)
  if (!isAll(value, 2, names60)) return undefined
  return json + '}'
}

export function writeTweliteIoStatus(value) {
  if (!isPlain(value)) return undefined
  const { type, serial, timestampS, relays, inputs, inputMask, interruptMask } = value
  if (type !== 'twelite-io-status') return undefined
  let json = '{"type":' + '"twelite-io-status"'
  if (typeof serial !== 'string' || !pattern11.test(serial)) return undefined
  json += ',"serial":' + '"' + serial + '"'
  if (!Number.isFinite(timestampS) || timestampS < 0) return undefined
  json += ',"timestampS":' + ('' + timestampS)
  if (!Number.isInteger(relays) || relays < 0 || relays > 255) return undefined
  json += ',"relays":' + ('' + relays)
  const inputsJson = writeTweliteIoStatusInputs(inputs)
  if (inputsJson === undefined) return undefined
  json += ',"inputs":' + inputsJson
  if (!Number.isInteger(inputMask) || inputMask < 0 || inputMask > 65535) return undefined
  json += ',"inputMask":' + ('' + inputMask)
  if (!Number.isInteger(interruptMask) || interruptMask < 0 || interruptMask > 65535) return undefined
  json += ',"interruptMask":' + ('' + interruptMask)
  if (!isAll(value, 7, names55)) return undefined
  return json + '}'
}

export function writeTweliteIoStatusInputs(value) {
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

export function writeTweliteMagnet(value) {
  if (!isPlain(value)) return undefined
  const { state, changed } = value
  if (!Number.isInteger(state) || state < 0 || state > 15) return undefined
  let json = '{"state":' + ('' + state)
  if (typeof changed !== 'boolean') return undefined
  json += ',"changed":' + (changed ? 'true' : 'false')
  if (!isAll(value, 2, names56)) return undefined
  return json + '}'
}

export function writeTwelitePacket(value) {
  if (!isPlain(value)) return undefined
  const { protocol, command, serial, packetId, responseId, logicalId, destinationSerial } = value
  let members = 2
  if (protocol !== 'twelite') return undefined
  let json = '{"protocol":' + '"twelite"'
  if (!Number.isInteger(command) || command < 0 || command > 255) return undefined
  json += ',"command":' + ('' + command)
  if (serial !== undefined) {
    if (typeof serial !== 'string' || !pattern11.test(serial)) return undefined
    json += ',"serial":' + '"' + serial + '"'
    members++
  }
  if (packetId !== undefined) {
    if (!Number.isInteger(packetId) || packetId < 0 || packetId > 255) return undefined
    json += ',"packetId":' + ('' + packetId)
    members++
  }
  if (responseId !== undefined) {
    if (!Number.isInteger(responseId) || responseId < 0 || responseId > 255) return undefined
    json += ',"responseId":' + ('' + responseId)
    members++
  }
  if (logicalId !== undefined) {
    if (typeof logicalId !== 'string' || !pattern14.test(logicalId)) return undefined
    json += ',"logicalId":' + '"' + logicalId + '"'
    members++
  }
  if (destinationSerial !== undefined) {
    if (typeof destinationSerial !== 'string' || !pattern11.test(destinationSerial)) return undefined
    json += ',"destinationSerial":' + '"' + destinationSerial + '"'
    members++
  }
  if (!isAll(value, members, names75)) return undefined
  return json + '}'
}

export function writeTwelitePal(value) {
  if (!isPlain(value)) return undefined
  const {
    type,
    board,
    product,
    supplyMv,
    analogMv,
    temperatureC,
    humidityPercent,
    illuminanceLux,
    magnet,
    acceleration,
    event,
    digital,
    failures,
    other,
  } = value
  let members = 2
  if (type !== 'twelite-pal') return undefined
  let json = '{"type":' + '"twelite-pal"'
  if (!Number.isInteger(board) || board < 0 || board > 31) return undefined
  json += ',"board":' + ('' + board)
  if (product !== undefined) {
    const productJson = choices6.get(product)
    if (productJson === undefined) return undefined
    json += ',"product":' + productJson
    members++
  }
  if (supplyMv !== undefined) {
    if (!Number.isInteger(supplyMv) || supplyMv < 0 || supplyMv > 65535) return undefined
    json += ',"supplyMv":' + ('' + supplyMv)
    members++
  }
  if (analogMv !== undefined) {
    const analogMvJson = writeTwelitePalAnalogMv(analogMv)
    if (analogMvJson === undefined) return undefined
    json += ',"analogMv":' + analogMvJson
    members++
  }
  if (temperatureC !== undefined) {
    if (!Number.isFinite(temperatureC)) return undefined
    json += ',"temperatureC":' + ('' + temperatureC)
    members++
  }
  if (humidityPercent !== undefined) {
    if (!Number.isFinite(humidityPercent) || humidityPercent < 0) return undefined
    json += ',"humidityPercent":' + ('' + humidityPercent)
    members++
  }
  if (illuminanceLux !== undefined) {
    if (!Number.isInteger(illuminanceLux) || illuminanceLux < 0 || illuminanceLux > 4294967295) return undefined
    json += ',"illuminanceLux":' + ('' + illuminanceLux)
    members++
  }
  if (magnet !== undefined) {
    const magnetJson = writeTweliteMagnet(magnet)
    if (magnetJson === undefined) return undefined
    json += ',"magnet":' + magnetJson
    members++
  }
  if (acceleration !== undefined) {
    const accelerationJson = writeTweliteAcceleration(acceleration)
    if (accelerationJson === undefined) return undefined
    json += ',"acceleration":' + accelerationJson
    members++
  }
  if (event !== undefined) {
    const eventJson = writeTwelitePalEvent(event)
    if (eventJson === undefined) return undefined
    json += ',"event":' + eventJson
    members++
  }
  if (digital !== undefined) {
    const digitalJson = writeTweliteDigital(digital)
    if (digitalJson === undefined) return undefined
    json += ',"digital":' + digitalJson
    members++
  }
  if (failures !== undefined) {
    if (!isList(failures)) return undefined
    const failuresJson = asList(failures, writeTwelitePalFailure)
    if (failuresJson === undefined) return undefined
    json += ',"failures":' + failuresJson
    members++
  }
  if (other !== undefined) {
    if (!isList(other)) return undefined
    const otherJson = asList(other, writeTwelitePalData)
    if (otherJson === undefined) return undefined
    json += ',"other":' + otherJson
    members++
  }
  if (!isAll(value, members, names63)) return undefined
  return json + '}'
}

export function writeTwelitePalAnalogMv(value) {
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

export function writeTwelitePalData(value) {
  if (!isPlain(value)) return undefined
  const { source, extension, data } = value
  if (!Number.isInteger(source) || source < 0 || source > 255) return undefined
  let json = '{"source":' + ('' + source)
  if (!Number.isInteger(extension) || extension < 0 || extension > 255) return undefined
  json += ',"extension":' + ('' + extension)
  if (typeof data !== 'string' || !pattern12.test(data)) return undefined
  json += ',"data":' + '"' + data + '"'
  if (!isAll(value, 3, names62)) return undefined
  return json + '}'
}

export function writeTwelitePalEvent(value) {
  if (!isPlain(value)) return undefined
  const { source, code, name, parameter } = value
  let members = 3
  if (!Number.isInteger(source) || source < 0 || source > 127) return undefined
  let json = '{"source":' + ('' + source)
  if (!Number.isInteger(code) || code < 0 || code > 255) return undefined
  json += ',"code":' + ('' + code)
  if (!Number.isInteger(parameter) || parameter < 0 || parameter > 16777215) return undefined
  json += ',"parameter":' + ('' + parameter)
  if (name !== undefined) {
    if (typeof name !== 'string') return undefined
    json += ',"name":' + asString(name)
    members++
  }
  if (!isAll(value, members, names59)) return undefined
  return json + '}'
}

export function writeTwelitePalFailure(value) {
  if (!isPlain(value)) return undefined
  const { source, name, code } = value
  let members = 2
  if (!Number.isInteger(source) || source < 0 || source > 255) return undefined
  let json = '{"source":' + ('' + source)
  if (!Number.isInteger(code) || code < 0 || code > 127) return undefined
  json += ',"code":' + ('' + code)
  if (name !== undefined) {
    if (typeof name !== 'string') return undefined
    json += ',"name":' + asString(name)
    members++
  }
  if (!isAll(value, members, names61)) return undefined
  return json + '}'
}

export function writeTweliteRotation(value) {
  if (!isPlain(value)) return undefined
  const { rollDps, pitchDps, yawDps } = value
  if (!Number.isInteger(rollDps)) return undefined
  let json = '{"rollDps":' + ('' + rollDps)
  if (!Number.isInteger(pitchDps)) return undefined
  json += ',"pitchDps":' + ('' + pitchDps)
  if (!Number.isInteger(yawDps)) return undefined
  json += ',"yawDps":' + ('' + yawDps)
  if (!isAll(value, 3, names64)) return undefined
  return json + '}'
}

export function writeTweliteSensorPacket(value) {
  if (!isPlain(value)) return undefined
  const { protocol, serial, logicalId, sequence, sensorType, routerSerial } = value
  let members = 5
  if (protocol !== 'twelite-sensor') return undefined
  let json = '{"protocol":' + '"twelite-sensor"'
  if (typeof serial !== 'string' || !pattern11.test(serial)) return undefined
  json += ',"serial":' + '"' + serial + '"'
  if (typeof logicalId !== 'string' || !pattern14.test(logicalId)) return undefined
  json += ',"logicalId":' + '"' + logicalId + '"'
  if (!Number.isInteger(sequence) || sequence < 0 || sequence > 65535) return undefined
  json += ',"sequence":' + ('' + sequence)
  if (!Number.isInteger(sensorType) || sensorType < 0 || sensorType > 255) return undefined
  json += ',"sensorType":' + ('' + sensorType)
  if (routerSerial !== undefined) {
    if (typeof routerSerial !== 'string' || !pattern11.test(routerSerial)) return undefined
    json += ',"routerSerial":' + '"' + routerSerial + '"'
    members++
  }
  if (!isAll(value, members, names76)) return undefined
  return json + '}'
}

export function writeTweliteStatus(value) {
  if (!isPlain(value)) return undefined
  const { type, serial, timestampS, relays, supplyMv, periodic, inputs, inputMask, analogMv } = value
  if (type !== 'twelite-status') return undefined
  let json = '{"type":' + '"twelite-status"'
  if (typeof serial !== 'string' || !pattern11.test(serial)) return undefined
  json += ',"serial":' + '"' + serial + '"'
  if (!Number.isFinite(timestampS) || timestampS < 0) return undefined
  json += ',"timestampS":' + ('' + timestampS)
  if (!Number.isInteger(relays) || relays < 0 || relays > 255) return undefined
  json += ',"relays":' + ('' + relays)
  if (!Number.isInteger(supplyMv) || supplyMv < 0 || supplyMv > 65535) return undefined
  json += ',"supplyMv":' + ('' + supplyMv)
  if (typeof periodic !== 'boolean') return undefined
  json += ',"periodic":' + (periodic ? 'true' : 'false')
  const inputsJson = writeTweliteStatusInputs(inputs)
  if (inputsJson === undefined) return undefined
  json += ',"inputs":' + inputsJson
  if (!Number.isInteger(inputMask) || inputMask < 0 || inputMask > 15) return undefined
  json += ',"inputMask":' + ('' + inputMask)
  const analogMvJson = writeTweliteStatusAnalogMv(analogMv)
  if (analogMvJson === undefined) return undefined
  json += ',"analogMv":' + analogMvJson
  if (!isAll(value, 9, names54)) return undefined
  return json + '}'
}

export function writeTweliteStatusAnalogMv(value) {
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

export function writeTweliteStatusInputs(value) {
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

export function writeTweliteTag(value) {
  if (!isPlain(value)) return undefined
  const {
    type,
    sensorType,
    sensor,
    supplyMv,
    analogMv,
    temperatureC,
    humidityPercent,
    pressureHpa,
    illuminanceLux,
    acceleration,
    rotation,
    color,
    pulseCounts,
    button,
  } = value
  let members = 2
  if (type !== 'twelite-tag') return undefined
  let json = '{"type":' + '"twelite-tag"'
  if (!Number.isInteger(sensorType) || sensorType < 0 || sensorType > 255) return undefined
  json += ',"sensorType":' + ('' + sensorType)
  if (sensor !== undefined) {
    if (typeof sensor !== 'string') return undefined
    json += ',"sensor":' + asString(sensor)
    members++
  }
  if (supplyMv !== undefined) {
    if (!Number.isInteger(supplyMv) || supplyMv < 0 || supplyMv > 65535) return undefined
    json += ',"supplyMv":' + ('' + supplyMv)
    members++
  }
  if (analogMv !== undefined) {
    const analogMvJson = writeTweliteTagAnalogMv(analogMv)
    if (analogMvJson === undefined) return undefined
    json += ',"analogMv":' + analogMvJson
    members++
  }
  if (temperatureC !== undefined) {
    if (!Number.isFinite(temperatureC)) return undefined
    json += ',"temperatureC":' + ('' + temperatureC)
    members++
  }
  if (humidityPercent !== undefined) {
    if (!Number.isFinite(humidityPercent) || humidityPercent < 0) return undefined
    json += ',"humidityPercent":' + ('' + humidityPercent)
    members++
  }
  if (pressureHpa !== undefined) {
    if (!Number.isInteger(pressureHpa) || pressureHpa < 0 || pressureHpa > 65535) return undefined
    json += ',"pressureHpa":' + ('' + pressureHpa)
    members++
  }
  if (illuminanceLux !== undefined) {
    if (!Number.isInteger(illuminanceLux) || illuminanceLux < 0 || illuminanceLux > 4294967295) return undefined
    json += ',"illuminanceLux":' + ('' + illuminanceLux)
    members++
  }
  if (acceleration !== undefined) {
    const accelerationJson = writeTweliteAcceleration(acceleration)
    if (accelerationJson === undefined) return undefined
    json += ',"acceleration":' + accelerationJson
    members++
  }
  if (rotation !== undefined) {
    const rotationJson = writeTweliteRotation(rotation)
    if (rotationJson === undefined) return undefined
    json += ',"rotation":' + rotationJson
    members++
  }
  if (color !== undefined) {
    const colorJson = writeTweliteColor(color)
    if (colorJson === undefined) return undefined
    json += ',"color":' + colorJson
    members++
  }
  if (pulseCounts !== undefined) {
    const pulseCountsJson = writeTweliteTagPulseCounts(pulseCounts)
    if (pulseCountsJson === undefined) return undefined
    json += ',"pulseCounts":' + pulseCountsJson
    members++
  }
  if (button !== undefined) {
    const buttonJson = writeTweliteButton(button)
    if (buttonJson === undefined) return undefined
    json += ',"button":' + buttonJson
    members++
  }
  if (!isAll(value, members, names67)) return undefined
  return json + '}'
}

export function writeTweliteTagAnalogMv(value) {
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

export function writeTweliteTagPulseCounts(value) {
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

export function writeWebhook(value) {
  if (!isPlain(value)) return undefined
  const { id, url, description, filter, batchSize, enabled, revision, createdAt, updatedAt, owner, status } = value
  let members = 9
  if (typeof id !== 'string' || isLonger(id, 30) || isShorter(id, 15) || !pattern25.test(id)) return undefined
  let json = '{"id":' + '"' + id + '"'
  if (typeof url !== 'string' || isLonger(url, 2000) || url === '' || !pattern29.test(url)) return undefined
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
  if (typeof createdAt !== 'string' || (!isTimestamp(createdAt) && !format1(createdAt))) return undefined
  json += ',"createdAt":' + (createdAt.charCodeAt(10) === 84 ? '"' + createdAt + '"' : asString(createdAt))
  if (typeof updatedAt !== 'string' || (!isTimestamp(updatedAt) && !format1(updatedAt))) return undefined
  json += ',"updatedAt":' + (updatedAt.charCodeAt(10) === 84 ? '"' + updatedAt + '"' : asString(updatedAt))
  const statusJson = writeWebhookStatus(status)
  if (statusJson === undefined) return undefined
  json += ',"status":' + statusJson
  if (description !== undefined) {
    if (typeof description !== 'string' || isLonger(description, 200) || description === '') return undefined
    json += ',"description":' + asString(description)
    members++
  }
  if (owner !== undefined) {
    const ownerJson = writeWebhookOwner(owner)
    if (ownerJson === undefined) return undefined
    json += ',"owner":' + ownerJson
    members++
  }
  if (!isAll(value, members, names173)) return undefined
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
  if (typeof at !== 'string' || (!isTimestamp(at) && !format1(at))) return undefined
  json += ',"at":' + (at.charCodeAt(10) === 84 ? '"' + at + '"' : asString(at))
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
    if (typeof retryAt !== 'string' || (!isTimestamp(retryAt) && !format1(retryAt))) return undefined
    json += ',"retryAt":' + (retryAt.charCodeAt(10) === 84 ? '"' + retryAt + '"' : asString(retryAt))
    members++
  }
  if (!isAll(value, members, names178)) return undefined
  return json + '}'
}

export function writeWebhookAttemptPage(value) {
  if (!isPlain(value)) return undefined
  const { items, nextCursor } = value
  let members = 1
  if (!isList(items)) return undefined
  const itemsJson = asList(items, writeWebhookAttempt)
  if (itemsJson === undefined) return undefined
  let json = '{"items":' + itemsJson
  if (nextCursor !== undefined) {
    if (typeof nextCursor !== 'string') return undefined
    json += ',"nextCursor":' + asString(nextCursor)
    members++
  }
  if (!isAll(value, members, names80)) return undefined
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
  if (!isAll(value, 3, names177)) return undefined
  return json + '}'
}

export function writeWebhookChange(value) {
  if (!isPlain(value)) return undefined
  const { id, status } = value
  if (typeof id !== 'string' || isLonger(id, 30) || isShorter(id, 15) || !pattern25.test(id)) return undefined
  let json = '{"id":' + '"' + id + '"'
  const statusJson = writeWebhookChangeStatus(status)
  if (statusJson === undefined) return undefined
  json += ',"status":' + statusJson
  if (!isAll(value, 2, names134)) return undefined
  return json + '}'
}

export function writeWebhookChangeStatus(value) {
  if (!isPlain(value)) return undefined
  const { state, paused } = value
  let members = 1
  const stateJson = choices29.get(state)
  if (stateJson === undefined) return undefined
  let json = '{"state":' + stateJson
  if (paused !== undefined) {
    const pausedJson = writeWebhookPause(paused)
    if (pausedJson === undefined) return undefined
    json += ',"paused":' + pausedJson
    members++
  }
  if (!isAll(value, members, names138)) return undefined
  return json + '}'
}

export function writeWebhookCreatedEvent(value) {
  if (!isPlain(value)) return undefined
  const { seq, at, type, webhook } = value
  if (!Number.isInteger(seq) || seq < 0 || seq > 9007199254740991) return undefined
  let json = '{"seq":' + ('' + seq)
  if (typeof at !== 'string' || (!isTimestamp(at) && !format1(at))) return undefined
  json += ',"at":' + (at.charCodeAt(10) === 84 ? '"' + at + '"' : asString(at))
  if (type !== 'webhook.created') return undefined
  json += ',"type":' + '"webhook.created"'
  const webhookJson = writeWebhookChange(webhook)
  if (webhookJson === undefined) return undefined
  json += ',"webhook":' + webhookJson
  if (!isAll(value, 4, names139)) return undefined
  return json + '}'
}

export function writeWebhookDeletedEvent(value) {
  if (!isPlain(value)) return undefined
  const { seq, at, type, webhook } = value
  if (!Number.isInteger(seq) || seq < 0 || seq > 9007199254740991) return undefined
  let json = '{"seq":' + ('' + seq)
  if (typeof at !== 'string' || (!isTimestamp(at) && !format1(at))) return undefined
  json += ',"at":' + (at.charCodeAt(10) === 84 ? '"' + at + '"' : asString(at))
  if (type !== 'webhook.deleted') return undefined
  json += ',"type":' + '"webhook.deleted"'
  const webhookJson = writeDeletedWebhook(webhook)
  if (webhookJson === undefined) return undefined
  json += ',"webhook":' + webhookJson
  if (!isAll(value, 4, names139)) return undefined
  return json + '}'
}

export function writeWebhookDelivery(value) {
  if (!isPlain(value)) return undefined
  const { webhookId, epoch, test, gap, events } = value
  let members = 4
  if (
    typeof webhookId !== 'string' ||
    isLonger(webhookId, 30) ||
    isShorter(webhookId, 15) ||
    !pattern25.test(webhookId)
  )
    return undefined
  let json = '{"webhookId":' + '"' + webhookId + '"'
  if (typeof epoch !== 'string' || isLonger(epoch, 10) || isShorter(epoch, 10) || !pattern27.test(epoch))
    return undefined
  json += ',"epoch":' + '"' + epoch + '"'
  if (typeof test !== 'boolean') return undefined
  json += ',"test":' + (test ? 'true' : 'false')
  if (!isList(events) || events.length > 50) return undefined
  const eventsJson = asList(events, writeEvent)
  if (eventsJson === undefined) return undefined
  json += ',"events":' + eventsJson
  if (gap !== undefined) {
    const gapJson = writeSeqRange(gap)
    if (gapJson === undefined) return undefined
    json += ',"gap":' + gapJson
    members++
  }
  if (!isAll(value, members, names203)) return undefined
  return json + '}'
}

export function writeWebhookFault(value) {
  if (!isPlain(value)) return undefined
  const { code, message } = value
  const codeJson = choices40.get(code)
  if (codeJson === undefined) return undefined
  let json = '{"code":' + codeJson
  if (typeof message !== 'string') return undefined
  json += ',"message":' + asString(message)
  if (!isAll(value, 2, names176)) return undefined
  return json + '}'
}

export function writeWebhookOwner(value) {
  if (!isPlain(value)) return undefined
  const { kind, id } = value
  const kindJson = choices39.get(kind)
  if (kindJson === undefined) return undefined
  let json = '{"kind":' + kindJson
  if (typeof id !== 'string') return undefined
  json += ',"id":' + asString(id)
  if (!isAll(value, 2, names172)) return undefined
  return json + '}'
}

export function writeWebhookPage(value) {
  if (!isPlain(value)) return undefined
  const { items } = value
  if (!isList(items)) return undefined
  const itemsJson = asList(items, writeWebhook)
  if (itemsJson === undefined) return undefined
  let json = '{"items":' + itemsJson
  if (!isAll(value, 1, names105)) return undefined
  return json + '}'
}

export function writeWebhookPause(value) {
  if (!isPlain(value)) return undefined
  const { reason, detail, hint, at } = value
  let members = 3
  const reasonJson = choices30.get(reason)
  if (reasonJson === undefined) return undefined
  let json = '{"reason":' + reasonJson
  if (typeof detail !== 'string') return undefined
  json += ',"detail":' + asString(detail)
  if (typeof at !== 'string' || (!isTimestamp(at) && !format1(at))) return undefined
  json += ',"at":' + (at.charCodeAt(10) === 84 ? '"' + at + '"' : asString(at))
  if (hint !== undefined) {
    if (typeof hint !== 'string') return undefined
    json += ',"hint":' + asString(hint)
    members++
  }
  if (!isAll(value, members, names137)) return undefined
  return json + '}'
}

export function writeWebhookStateChangedEvent(value) {
  if (!isPlain(value)) return undefined
  const { seq, at, type, webhook } = value
  if (!Number.isInteger(seq) || seq < 0 || seq > 9007199254740991) return undefined
  let json = '{"seq":' + ('' + seq)
  if (typeof at !== 'string' || (!isTimestamp(at) && !format1(at))) return undefined
  json += ',"at":' + (at.charCodeAt(10) === 84 ? '"' + at + '"' : asString(at))
  if (type !== 'webhook.state-changed') return undefined
  json += ',"type":' + '"webhook.state-changed"'
  const webhookJson = writeWebhookChange(webhook)
  if (webhookJson === undefined) return undefined
  json += ',"webhook":' + webhookJson
  if (!isAll(value, 4, names139)) return undefined
  return json + '}'
}

export function writeWebhookStatus(value) {
  if (!isPlain(value)) return undefined
  const { state, cursor, failures, failingSince, retryAt, paused, lastDeliveryAt, lastGap } = value
  let members = 3
  const stateJson = choices38.get(state)
  if (stateJson === undefined) return undefined
  let json = '{"state":' + stateJson
  if (typeof cursor !== 'string' || isLonger(cursor, 100) || cursor === '') return undefined
  json += ',"cursor":' + asString(cursor)
  if (!Number.isInteger(failures) || failures < 0) return undefined
  json += ',"failures":' + ('' + failures)
  if (failingSince !== undefined) {
    if (typeof failingSince !== 'string' || (!isTimestamp(failingSince) && !format1(failingSince))) return undefined
    json +=
      ',"failingSince":' + (failingSince.charCodeAt(10) === 84 ? '"' + failingSince + '"' : asString(failingSince))
    members++
  }
  if (retryAt !== undefined) {
    if (typeof retryAt !== 'string' || (!isTimestamp(retryAt) && !format1(retryAt))) return undefined
    json += ',"retryAt":' + (retryAt.charCodeAt(10) === 84 ? '"' + retryAt + '"' : asString(retryAt))
    members++
  }
  if (paused !== undefined) {
    const pausedJson = writeWebhookPause(paused)
    if (pausedJson === undefined) return undefined
    json += ',"paused":' + pausedJson
    members++
  }
  if (lastDeliveryAt !== undefined) {
    if (typeof lastDeliveryAt !== 'string' || (!isTimestamp(lastDeliveryAt) && !format1(lastDeliveryAt)))
      return undefined
    json +=
      ',"lastDeliveryAt":' +
      (lastDeliveryAt.charCodeAt(10) === 84 ? '"' + lastDeliveryAt + '"' : asString(lastDeliveryAt))
    members++
  }
  if (lastGap !== undefined) {
    const lastGapJson = writeQueueGap(lastGap)
    if (lastGapJson === undefined) return undefined
    json += ',"lastGap":' + lastGapJson
    members++
  }
  if (!isAll(value, members, names171)) return undefined
  return json + '}'
}

export function writeWrittenSetting(value) {
  if (!isPlain(value)) return undefined
  const { radioId, name, address, value: itsValue, saved } = value
  let members = 3
  if (typeof radioId !== 'string' || isLonger(radioId, 63) || radioId === '' || !pattern2.test(radioId))
    return undefined
  let json = '{"radioId":' + '"' + radioId + '"'
  if (typeof name !== 'string' || isLonger(name, 64) || name === '' || !pattern22.test(name)) return undefined
  json += ',"name":' + asString(name)
  if (typeof saved !== 'boolean') return undefined
  json += ',"saved":' + (saved ? 'true' : 'false')
  if (address !== undefined) {
    if (typeof address !== 'string') return undefined
    json += ',"address":' + asString(address)
    members++
  }
  if (itsValue !== undefined) {
    const itsValueJson = writeSettingValue(itsValue)
    if (itsValueJson === undefined) return undefined
    json += ',"value":' + itsValueJson
    members++
  }
  if (!isAll(value, members, names149)) return undefined
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
  if (!isAll(value, members, names22)) return undefined
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
    if (typeof networkAddress !== 'string' || !pattern13.test(networkAddress)) return undefined
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
  if (!isAll(value, members, names70)) return undefined
  return json + '}'
}

export function writeXbeeRelayPacket(value) {
  if (!isPlain(value)) return undefined
  const { protocol, interface: itsInterface } = value
  if (protocol !== 'xbee-relay') return undefined
  let json = '{"protocol":' + '"xbee-relay"'
  const itsInterfaceJson = choices7.get(itsInterface)
  if (itsInterfaceJson === undefined) return undefined
  json += ',"interface":' + itsInterfaceJson
  if (!isAll(value, 2, names71)) return undefined
  return json + '}'
}
