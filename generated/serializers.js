// Made from openapi.yaml by `npm run generate`. Do not edit: change the specification
// or the generator in scripts/generate instead.

import Serializer from 'fast-json-stringify/lib/serializer.js'

const { asString } = new Serializer()

function asNumber(value) {
  if (!Number.isFinite(value)) throw new TypeError(`${value} is not a number that JSON can hold`)
  return '' + value
}

// What may be anything. A member that must be there and is not becomes null: the text stays JSON.
function asJson(value) {
  return JSON.stringify(value) ?? 'null'
}

function writeList(list, write) {
  if (list.length === 0) return '[]'
  let json = '[' + write(list[0])
  for (let i = 1; i < list.length; i++) json += ',' + write(list[i])
  return json + ']'
}

export function writeAckOutcome(value) {
  let json = '{"leaseId":' + asString(value.leaseId)
  json += ',"status":' + asString(value.status)
  return json + '}'
}

export function writeAckResult(value) {
  let json = '{"items":' + writeList(value.items, writeAckOutcome)
  return json + '}'
}

export function writeAddressForm(value) {
  let json = '{"pattern":' + asString(value.pattern)
  json += ',"example":' + asString(value.example)
  json += ',"description":' + asString(value.description)
  if (value.broadcast !== undefined) json += ',"broadcast":' + asString(value.broadcast)
  return json + '}'
}

export function writeAprsAck(value) {
  let json = '{"type":' + asString(value.type)
  json += ',"addressee":' + asString(value.addressee)
  json += ',"messageId":' + asString(value.messageId)
  json += ',"rejected":' + (value.rejected ? 'true' : 'false')
  return json + '}'
}

export function writeAprsMessage(value) {
  let json = '{"type":' + asString(value.type)
  json += ',"addressee":' + asString(value.addressee)
  json += ',"text":' + asString(value.text)
  if (value.messageId !== undefined) json += ',"messageId":' + asString(value.messageId)
  return json + '}'
}

export function writeAprsPosition(value) {
  let json = '{"type":' + asString(value.type)
  json += ',"latitude":' + asNumber(value.latitude)
  json += ',"longitude":' + asNumber(value.longitude)
  json += ',"symbol":' + asString(value.symbol)
  json += ',"messaging":' + (value.messaging ? 'true' : 'false')
  if (value.ambiguityDigits !== undefined) json += ',"ambiguityDigits":' + asNumber(value.ambiguityDigits)
  if (value.courseDegrees !== undefined) json += ',"courseDegrees":' + asNumber(value.courseDegrees)
  if (value.speedKmh !== undefined) json += ',"speedKmh":' + asNumber(value.speedKmh)
  if (value.altitudeM !== undefined) json += ',"altitudeM":' + asNumber(value.altitudeM)
  if (value.timestamp !== undefined) json += ',"timestamp":' + asString(value.timestamp)
  if (value.comment !== undefined) json += ',"comment":' + asString(value.comment)
  return json + '}'
}

export function writeAprsStatus(value) {
  let json = '{"type":' + asString(value.type)
  json += ',"text":' + asString(value.text)
  if (value.timestamp !== undefined) json += ',"timestamp":' + asString(value.timestamp)
  return json + '}'
}

export function writeAx25Digipeater(value) {
  let json = '{"address":' + asString(value.address)
  json += ',"repeated":' + (value.repeated ? 'true' : 'false')
  return json + '}'
}

export function writeAx25Packet(value) {
  let json = '{"protocol":' + asString(value.protocol)
  json += ',"port":' + asNumber(value.port)
  json += ',"path":' + writeList(value.path, writeAx25Digipeater)
  json += ',"pid":' + asNumber(value.pid)
  return json + '}'
}

export function writeBase64Payload(value) {
  let json = '{"encoding":' + asString(value.encoding)
  json += ',"data":' + asString(value.data)
  return json + '}'
}

export function writeBattery(value) {
  let json = '{'
  let comma = ''
  if (value.percent !== undefined) {
    json += comma + '"percent":' + asNumber(value.percent)
    comma = ','
  }
  if (value.voltageMv !== undefined) {
    json += comma + '"voltageMv":' + asNumber(value.voltageMv)
    comma = ','
  }
  if (value.externalPower !== undefined) {
    json += comma + '"externalPower":' + (value.externalPower ? 'true' : 'false')
  }
  return json + '}'
}

export function writeByeFrame(value) {
  let json = '{"type":' + asString(value.type)
  json += ',"reason":' + asString(value.reason)
  if (value.cursor !== undefined) json += ',"cursor":' + asNumber(value.cursor)
  return json + '}'
}

export function writeCaptureChangedEvent(value) {
  let json = '{"seq":' + asNumber(value.seq)
  json += ',"at":' + asString(value.at)
  json += ',"type":' + asString(value.type)
  json += ',"radioId":' + asString(value.radioId)
  json += ',"captureId":' + asString(value.captureId)
  json += ',"state":' + asString(value.state)
  json += ',"bytes":' + asNumber(value.bytes)
  if (value.endedBy !== undefined) json += ',"endedBy":' + asString(value.endedBy)
  return json + '}'
}

export function writeDeadLetter(value) {
  let json = '{"seq":' + asNumber(value.seq)
  json += ',"deliveries":' + asNumber(value.deliveries)
  json += ',"diedAt":' + asString(value.diedAt)
  if (value.event !== undefined) json += ',"event":' + writeEvent(value.event)
  return json + '}'
}

export function writeDeadLetterPage(value) {
  let json = '{"items":' + writeList(value.items, writeDeadLetter)
  if (value.nextCursor !== undefined) json += ',"nextCursor":' + asString(value.nextCursor)
  return json + '}'
}

export function writeDecoded(value) {
  switch (value.type) {
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
    case 'mysensors-value':
      return writeMySensorsValue(value)
    case 'mysensors-request':
      return writeMySensorsRequest(value)
    case 'mysensors-presentation':
      return writeMySensorsPresentation(value)
    case 'mysensors-internal':
      return writeMySensorsInternal(value)
    default:
      throw new TypeError(`Decoded has no branch "${value.type}"`)
  }
}

export function writeDelivery(value) {
  let json = '{'
  let comma = ''
  if (value.unicast !== undefined) {
    json += comma + '"unicast":' + asString(value.unicast)
    comma = ','
  }
  if (value.broadcast !== undefined) {
    json += comma + '"broadcast":' + asString(value.broadcast)
  }
  return json + '}'
}

export function writeDiscoveryChangedEvent(value) {
  let json = '{"seq":' + asNumber(value.seq)
  json += ',"at":' + asString(value.at)
  json += ',"type":' + asString(value.type)
  json += ',"radioId":' + asString(value.radioId)
  json += ',"discoveryId":' + asString(value.discoveryId)
  json += ',"mode":' + asString(value.mode)
  json += ',"state":' + asString(value.state)
  json += ',"found":' + asNumber(value.found)
  if (value.error !== undefined) json += ',"error":' + writeJobFault(value.error)
  return json + '}'
}

export function writeDiscoveryFoundEvent(value) {
  let json = '{"seq":' + asNumber(value.seq)
  json += ',"at":' + asString(value.at)
  json += ',"type":' + asString(value.type)
  json += ',"radioId":' + asString(value.radioId)
  json += ',"discoveryId":' + asString(value.discoveryId)
  json += ',"nodeId":' + asString(value.nodeId)
  json += ',"address":' + asString(value.address)
  json += ',"by":' + asString(value.by)
  if (value.name !== undefined) json += ',"name":' + asString(value.name)
  if (value.role !== undefined) json += ',"role":' + asString(value.role)
  if (value.signal !== undefined) json += ',"signal":' + writeSignal(value.signal)
  return json + '}'
}

export function writeDriver(value) {
  let json = '{"name":' + asString(value.name)
  json += ',"title":' + asString(value.title)
  json += ',"description":' + asString(value.description)
  json += ',"experimental":' + (value.experimental ? 'true' : 'false')
  json += ',"maxPayloadBytes":' + asNumber(value.maxPayloadBytes)
  json += ',"delivery":' + writeDelivery(value.delivery)
  json += ',"signals":' + writeList(value.signals, asString)
  json += ',"defaultBaudRate":' + asNumber(value.defaultBaudRate)
  json += ',"options":' + writeDriverOptions(value.options)
  json += ',"messageOptions":' + writeDriverMessageOptions(value.messageOptions)
  if (value.address !== undefined) json += ',"address":' + writeAddressForm(value.address)
  return json + '}'
}

export function writeDriverMessageOptions(value) {
  let json = '{'
  let separator = ''
  for (const key of Object.keys(value)) {
    const item = value[key]
    if (item === undefined) continue
    json += separator + asString(key) + ':' + writeOptionSpec(item)
    separator = ','
  }
  return json + '}'
}

export function writeDriverOptions(value) {
  let json = '{'
  let separator = ''
  for (const key of Object.keys(value)) {
    const item = value[key]
    if (item === undefined) continue
    json += separator + asString(key) + ':' + writeOptionSpec(item)
    separator = ','
  }
  return json + '}'
}

export function writeDriverPage(value) {
  let json = '{"items":' + writeList(value.items, writeDriver)
  return json + '}'
}

export function writeErrorFrame(value) {
  let json = '{"type":' + asString(value.type)
  json += ',"problem":' + writeProblem(value.problem)
  if (value.ref !== undefined) json += ',"ref":' + asString(value.ref)
  return json + '}'
}

export function writeEvent(value) {
  switch (value.type) {
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
    case 'probe.changed':
      return writeProbeChangedEvent(value)
    case 'discovery.changed':
      return writeDiscoveryChangedEvent(value)
    case 'discovery.found':
      return writeDiscoveryFoundEvent(value)
    case 'setting.changed':
      return writeSettingChangedEvent(value)
    case 'capture.changed':
      return writeCaptureChangedEvent(value)
    default:
      throw new TypeError(`Event has no branch "${value.type}"`)
  }
}

export function writeEventFilter(value) {
  let json = '{'
  let comma = ''
  if (value.types !== undefined) {
    json += comma + '"types":' + writeList(value.types, asString)
    comma = ','
  }
  if (value.radioId !== undefined) {
    json += comma + '"radioId":' + asString(value.radioId)
    comma = ','
  }
  if (value.nodeId !== undefined) {
    json += comma + '"nodeId":' + asString(value.nodeId)
  }
  return json + '}'
}

export function writeEventPage(value) {
  let json = '{"items":' + writeList(value.items, writeEvent)
  json += ',"nextAfter":' + asNumber(value.nextAfter)
  json += ',"head":' + asNumber(value.head)
  json += ',"oldest":' + asNumber(value.oldest)
  json += ',"epoch":' + asString(value.epoch)
  if (value.gap !== undefined) json += ',"gap":' + writeSeqRange(value.gap)
  return json + '}'
}

export function writeEventsFrame(value) {
  let json = '{"type":' + asString(value.type)
  json += ',"items":' + writeList(value.items, writeEvent)
  json += ',"nextAfter":' + asNumber(value.nextAfter)
  return json + '}'
}

export function writeExtensionOutcome(value) {
  let json = '{"leaseId":' + asString(value.leaseId)
  json += ',"status":' + asString(value.status)
  return json + '}'
}

export function writeExtensionResult(value) {
  let json = '{"items":' + writeList(value.items, writeExtensionOutcome)
  return json + '}'
}

export function writeFieldError(value) {
  let json = '{"in":' + asString(value.in)
  json += ',"field":' + asString(value.field)
  json += ',"detail":' + asString(value.detail)
  return json + '}'
}

export function writeGapFrame(value) {
  let json = '{"type":' + asString(value.type)
  json += ',"from":' + asNumber(value.from)
  json += ',"to":' + asNumber(value.to)
  return json + '}'
}

export function writeHealth(value) {
  let json = '{"status":' + asString(value.status)
  return json + '}'
}

export function writeHelloFrame(value) {
  let json = '{"type":' + asString(value.type)
  json += ',"epoch":' + asString(value.epoch)
  json += ',"head":' + asNumber(value.head)
  json += ',"oldest":' + asNumber(value.oldest)
  return json + '}'
}

export function writeHexPayload(value) {
  let json = '{"encoding":' + asString(value.encoding)
  json += ',"data":' + asString(value.data)
  return json + '}'
}

export function writeInfo(value) {
  let json = '{"name":' + asString(value.name)
  json += ',"version":' + asString(value.version)
  json += ',"specHash":' + asString(value.specHash)
  json += ',"storeEpoch":' + asString(value.storeEpoch)
  json += ',"startedAt":' + asString(value.startedAt)
  json += ',"uptimeSeconds":' + asNumber(value.uptimeSeconds)
  json += ',"head":' + asNumber(value.head)
  json += ',"oldest":' + asNumber(value.oldest)
  return json + '}'
}

export function writeJobFault(value) {
  let json = '{"code":' + asString(value.code)
  json += ',"message":' + asString(value.message)
  if (value.hint !== undefined) json += ',"hint":' + asString(value.hint)
  return json + '}'
}

export function writeJsonDecoded(value) {
  let json = '{"type":' + asString(value.type)
  json += ',"value":' + asJson(value.value)
  return json + '}'
}

export function writeLease(value) {
  let json = '{"leaseId":' + asString(value.leaseId)
  json += ',"deliveries":' + asNumber(value.deliveries)
  json += ',"redelivered":' + (value.redelivered ? 'true' : 'false')
  json += ',"expiresAt":' + asString(value.expiresAt)
  json += ',"event":' + writeEvent(value.event)
  return json + '}'
}

export function writeLeaseBatch(value) {
  let json = '{"items":' + writeList(value.items, writeLease)
  if (value.gap !== undefined) json += ',"gap":' + writeSeqRange(value.gap)
  return json + '}'
}

export function writeLink(value) {
  switch (value.type) {
    case 'serial':
      return writeSerialLink(value)
    case 'tcp':
      return writeTcpLink(value)
    default:
      throw new TypeError(`Link has no branch "${value.type}"`)
  }
}

export function writeMessage(value) {
  let json = '{"id":' + asString(value.id)
  json += ',"seq":' + asNumber(value.seq)
  json += ',"direction":' + asString(value.direction)
  json += ',"radioId":' + asString(value.radioId)
  json += ',"state":' + asString(value.state)
  json += ',"final":' + (value.final ? 'true' : 'false')
  json += ',"payload":' + writePayload(value.payload)
  json += ',"createdAt":' + asString(value.createdAt)
  json += ',"updatedAt":' + asString(value.updatedAt)
  if (value.nodeId !== undefined) json += ',"nodeId":' + asString(value.nodeId)
  if (value.reason !== undefined) json += ',"reason":' + asString(value.reason)
  if (value.detail !== undefined) json += ',"detail":' + asString(value.detail)
  if (value.source !== undefined) json += ',"source":' + asString(value.source)
  if (value.destination !== undefined) json += ',"destination":' + asString(value.destination)
  if (value.decoded !== undefined) json += ',"decoded":' + writeDecoded(value.decoded)
  if (value.packet !== undefined) json += ',"packet":' + writePacket(value.packet)
  if (value.signal !== undefined) json += ',"signal":' + writeSignal(value.signal)
  if (value.priority !== undefined) json += ',"priority":' + asNumber(value.priority)
  if (value.attempts !== undefined) json += ',"attempts":' + asNumber(value.attempts)
  if (value.expiresAt !== undefined) json += ',"expiresAt":' + asString(value.expiresAt)
  if (value.options !== undefined) json += ',"options":' + writeOptions(value.options)
  return json + '}'
}

export function writeMessageChangedEvent(value) {
  let json = '{"seq":' + asNumber(value.seq)
  json += ',"at":' + asString(value.at)
  json += ',"type":' + asString(value.type)
  json += ',"messageId":' + asString(value.messageId)
  json += ',"radioId":' + asString(value.radioId)
  json += ',"state":' + asString(value.state)
  json += ',"attempts":' + asNumber(value.attempts)
  json += ',"final":' + (value.final ? 'true' : 'false')
  if (value.nodeId !== undefined) json += ',"nodeId":' + asString(value.nodeId)
  if (value.reason !== undefined) json += ',"reason":' + asString(value.reason)
  if (value.detail !== undefined) json += ',"detail":' + asString(value.detail)
  return json + '}'
}

export function writeMessagePage(value) {
  let json = '{"items":' + writeList(value.items, writeMessage)
  if (value.nextCursor !== undefined) json += ',"nextCursor":' + asString(value.nextCursor)
  return json + '}'
}

export function writeMessageQueuedEvent(value) {
  let json = '{"seq":' + asNumber(value.seq)
  json += ',"at":' + asString(value.at)
  json += ',"type":' + asString(value.type)
  json += ',"message":' + writeMessage(value.message)
  return json + '}'
}

export function writeMessageReceivedEvent(value) {
  let json = '{"seq":' + asNumber(value.seq)
  json += ',"at":' + asString(value.at)
  json += ',"type":' + asString(value.type)
  json += ',"message":' + writeMessage(value.message)
  return json + '}'
}

export function writeMySensorsInternal(value) {
  let json = '{"type":' + asString(value.type)
  json += ',"text":' + asString(value.text)
  if (value.name !== undefined) json += ',"name":' + asString(value.name)
  if (value.number !== undefined) json += ',"number":' + asNumber(value.number)
  return json + '}'
}

export function writeMySensorsPacket(value) {
  let json = '{"protocol":' + asString(value.protocol)
  json += ',"child":' + asNumber(value.child)
  json += ',"command":' + asString(value.command)
  json += ',"type":' + asNumber(value.type)
  return json + '}'
}

export function writeMySensorsPresentation(value) {
  let json = '{"type":' + asString(value.type)
  json += ',"child":' + asNumber(value.child)
  json += ',"text":' + asString(value.text)
  if (value.sensor !== undefined) json += ',"sensor":' + asString(value.sensor)
  return json + '}'
}

export function writeMySensorsRequest(value) {
  let json = '{"type":' + asString(value.type)
  json += ',"child":' + asNumber(value.child)
  if (value.variable !== undefined) json += ',"variable":' + asString(value.variable)
  return json + '}'
}

export function writeMySensorsValue(value) {
  let json = '{"type":' + asString(value.type)
  json += ',"child":' + asNumber(value.child)
  json += ',"text":' + asString(value.text)
  if (value.variable !== undefined) json += ',"variable":' + asString(value.variable)
  if (value.number !== undefined) json += ',"number":' + asNumber(value.number)
  return json + '}'
}

export function writeNewWebhook(value) {
  let json = '{"webhook":' + writeWebhook(value.webhook)
  json += ',"secret":' + asString(value.secret)
  return json + '}'
}

export function writeNode(value) {
  let json = '{"id":' + asString(value.id)
  json += ',"radioId":' + asString(value.radioId)
  json += ',"address":' + asString(value.address)
  json += ',"firstHeardAt":' + asString(value.firstHeardAt)
  json += ',"lastHeardAt":' + asString(value.lastHeardAt)
  json += ',"receivedCount":' + asNumber(value.receivedCount)
  if (value.label !== undefined) json += ',"label":' + asString(value.label)
  if (value.name !== undefined) json += ',"name":' + asString(value.name)
  if (value.signal !== undefined) json += ',"signal":' + writeSignal(value.signal)
  if (value.battery !== undefined) json += ',"battery":' + writeBattery(value.battery)
  return json + '}'
}

export function writeNodeChangedEvent(value) {
  let json = '{"seq":' + asNumber(value.seq)
  json += ',"at":' + asString(value.at)
  json += ',"type":' + asString(value.type)
  json += ',"node":' + writeNode(value.node)
  return json + '}'
}

export function writeNodeHeardEvent(value) {
  let json = '{"seq":' + asNumber(value.seq)
  json += ',"at":' + asString(value.at)
  json += ',"type":' + asString(value.type)
  json += ',"node":' + writeNode(value.node)
  return json + '}'
}

export function writeNodePage(value) {
  let json = '{"items":' + writeList(value.items, writeNode)
  if (value.nextCursor !== undefined) json += ',"nextCursor":' + asString(value.nextCursor)
  return json + '}'
}

export function writeOpenapiDocument(value) {
  let json = '{"openapi":' + asString(value.openapi)
  json += ',"info":' + asJson(value.info)
  json += ',"paths":' + asJson(value.paths)
  for (const key of Object.keys(value)) {
    const item = value[key]
    if (key === 'openapi' || key === 'info' || key === 'paths' || item === undefined) continue
    json += ',' + asString(key) + ':' + asJson(item)
  }
  return json + '}'
}

export function writeOptionSpec(value) {
  let json = '{"type":' + asString(value.type)
  json += ',"description":' + asString(value.description)
  if (value.default !== undefined) json += ',"default":' + asJson(value.default)
  if (value.required !== undefined) json += ',"required":' + (value.required ? 'true' : 'false')
  if (value.example !== undefined) json += ',"example":' + asJson(value.example)
  if (value.pattern !== undefined) json += ',"pattern":' + asString(value.pattern)
  if (value.enum !== undefined) json += ',"enum":' + writeList(value.enum, asString)
  if (value.minimum !== undefined) json += ',"minimum":' + asNumber(value.minimum)
  if (value.maximum !== undefined) json += ',"maximum":' + asNumber(value.maximum)
  if (value.maxLength !== undefined) json += ',"maxLength":' + asNumber(value.maxLength)
  return json + '}'
}

export function writeOptions(value) {
  let json = '{'
  let separator = ''
  for (const key of Object.keys(value)) {
    const item = value[key]
    if (item === undefined) continue
    json += separator + asString(key) + ':' + asJson(item)
    separator = ','
  }
  return json + '}'
}

export function writePacket(value) {
  switch (value.protocol) {
    case 'ax25':
      return writeAx25Packet(value)
    case 'xbee':
      return writeXbeePacket(value)
    case 'mysensors':
      return writeMySensorsPacket(value)
    default:
      throw new TypeError(`Packet has no branch "${value.protocol}"`)
  }
}

export function writePayload(value) {
  switch (value.encoding) {
    case 'text':
      return writeTextPayload(value)
    case 'base64':
      return writeBase64Payload(value)
    case 'hex':
      return writeHexPayload(value)
    default:
      throw new TypeError(`Payload has no branch "${value.encoding}"`)
  }
}

export function writePort(value) {
  let json = '{"path":' + asString(value.path)
  if (value.byId !== undefined) json += ',"byId":' + asString(value.byId)
  if (value.manufacturer !== undefined) json += ',"manufacturer":' + asString(value.manufacturer)
  if (value.product !== undefined) json += ',"product":' + asString(value.product)
  if (value.serialNumber !== undefined) json += ',"serialNumber":' + asString(value.serialNumber)
  if (value.vendorId !== undefined) json += ',"vendorId":' + asString(value.vendorId)
  if (value.productId !== undefined) json += ',"productId":' + asString(value.productId)
  if (value.usedBy !== undefined) json += ',"usedBy":' + asString(value.usedBy)
  return json + '}'
}

export function writePortPage(value) {
  let json = '{"items":' + writeList(value.items, writePort)
  if (value.problem !== undefined) json += ',"problem":' + asString(value.problem)
  return json + '}'
}

export function writeProbe(value) {
  let json = '{"id":' + asString(value.id)
  json += ',"target":' + writeProbeTarget(value.target)
  json += ',"state":' + asString(value.state)
  json += ',"startedAt":' + asString(value.startedAt)
  json += ',"progress":' + writeProbeProgress(value.progress)
  json += ',"findings":' + writeList(value.findings, writeProbeFinding)
  if (value.finishedAt !== undefined) json += ',"finishedAt":' + asString(value.finishedAt)
  if (value.error !== undefined) json += ',"error":' + writeJobFault(value.error)
  return json + '}'
}

export function writeProbeChangedEvent(value) {
  let json = '{"seq":' + asNumber(value.seq)
  json += ',"at":' + asString(value.at)
  json += ',"type":' + asString(value.type)
  json += ',"probe":' + writeProbe(value.probe)
  return json + '}'
}

export function writeProbeFinding(value) {
  let json = '{"driver":' + asString(value.driver)
  json += ',"confidence":' + asNumber(value.confidence)
  json += ',"evidence":' + writeList(value.evidence, asString)
  if (value.baudRate !== undefined) json += ',"baudRate":' + asNumber(value.baudRate)
  if (value.options !== undefined) json += ',"options":' + writeOptions(value.options)
  if (value.problem !== undefined) json += ',"problem":' + asString(value.problem)
  return json + '}'
}

export function writeProbePage(value) {
  let json = '{"items":' + writeList(value.items, writeProbe)
  return json + '}'
}

export function writeProbePort(value) {
  let json = '{"type":' + asString(value.type)
  json += ',"path":' + asString(value.path)
  return json + '}'
}

export function writeProbeProgress(value) {
  let json = '{"done":' + asNumber(value.done)
  json += ',"total":' + asNumber(value.total)
  if (value.baudRate !== undefined) json += ',"baudRate":' + asNumber(value.baudRate)
  return json + '}'
}

export function writeProbeTarget(value) {
  switch (value.type) {
    case 'serial':
      return writeProbePort(value)
    case 'tcp':
      return writeTcpLink(value)
    default:
      throw new TypeError(`ProbeTarget has no branch "${value.type}"`)
  }
}

export function writeProblem(value) {
  let json = '{"type":' + asString(value.type)
  json += ',"title":' + asString(value.title)
  json += ',"status":' + asNumber(value.status)
  json += ',"code":' + asString(value.code)
  if (value.detail !== undefined) json += ',"detail":' + asString(value.detail)
  if (value.hint !== undefined) json += ',"hint":' + asString(value.hint)
  if (value.scope !== undefined) json += ',"scope":' + asString(value.scope)
  if (value.errors !== undefined) json += ',"errors":' + writeList(value.errors, writeFieldError)
  return json + '}'
}

export function writeQueue(value) {
  let json = '{"name":' + asString(value.name)
  json += ',"filter":' + writeEventFilter(value.filter)
  json += ',"visibilityTimeoutMs":' + asNumber(value.visibilityTimeoutMs)
  json += ',"maxDeliveries":' + asNumber(value.maxDeliveries)
  json += ',"revision":' + asNumber(value.revision)
  json += ',"createdAt":' + asString(value.createdAt)
  json += ',"updatedAt":' + asString(value.updatedAt)
  json += ',"state":' + writeQueueState(value.state)
  return json + '}'
}

export function writeQueueGap(value) {
  let json = '{"from":' + asNumber(value.from)
  json += ',"to":' + asNumber(value.to)
  json += ',"at":' + asString(value.at)
  return json + '}'
}

export function writeQueuePage(value) {
  let json = '{"items":' + writeList(value.items, writeQueue)
  return json + '}'
}

export function writeQueueState(value) {
  let json = '{"depth":' + asNumber(value.depth)
  json += ',"depthExact":' + (value.depthExact ? 'true' : 'false')
  json += ',"inFlight":' + asNumber(value.inFlight)
  json += ',"dead":' + asNumber(value.dead)
  json += ',"position":' + asNumber(value.position)
  if (value.oldestAgeMs !== undefined) json += ',"oldestAgeMs":' + asNumber(value.oldestAgeMs)
  if (value.lastGap !== undefined) json += ',"lastGap":' + writeQueueGap(value.lastGap)
  return json + '}'
}

export function writeRadio(value) {
  let json = '{"id":' + asString(value.id)
  json += ',"driver":' + asString(value.driver)
  json += ',"link":' + writeLink(value.link)
  json += ',"options":' + writeOptions(value.options)
  json += ',"enabled":' + (value.enabled ? 'true' : 'false')
  json += ',"revision":' + asNumber(value.revision)
  json += ',"createdAt":' + asString(value.createdAt)
  json += ',"updatedAt":' + asString(value.updatedAt)
  json += ',"status":' + writeRadioStatus(value.status)
  if (value.name !== undefined) json += ',"name":' + asString(value.name)
  if (value.silentAfterMs !== undefined) json += ',"silentAfterMs":' + asNumber(value.silentAfterMs)
  return json + '}'
}

export function writeRadioChangedEvent(value) {
  let json = '{"seq":' + asNumber(value.seq)
  json += ',"at":' + asString(value.at)
  json += ',"type":' + asString(value.type)
  json += ',"radioId":' + asString(value.radioId)
  json += ',"state":' + asString(value.state)
  if (value.error !== undefined) json += ',"error":' + writeRadioFault(value.error)
  return json + '}'
}

export function writeRadioConfiguration(value) {
  let json = '{"id":' + asString(value.id)
  json += ',"driver":' + asString(value.driver)
  json += ',"link":' + writeLink(value.link)
  json += ',"options":' + writeOptions(value.options)
  json += ',"enabled":' + (value.enabled ? 'true' : 'false')
  json += ',"revision":' + asNumber(value.revision)
  if (value.name !== undefined) json += ',"name":' + asString(value.name)
  if (value.silentAfterMs !== undefined) json += ',"silentAfterMs":' + asNumber(value.silentAfterMs)
  return json + '}'
}

export function writeRadioCounters(value) {
  let json = '{"bytesReceived":' + asNumber(value.bytesReceived)
  json += ',"bytesSent":' + asNumber(value.bytesSent)
  json += ',"framesReceived":' + asNumber(value.framesReceived)
  json += ',"framesSent":' + asNumber(value.framesSent)
  json += ',"discardedBytes":' + asNumber(value.discardedBytes)
  json += ',"badChecksums":' + asNumber(value.badChecksums)
  json += ',"dropped":' + asNumber(value.dropped)
  return json + '}'
}

export function writeRadioCreatedEvent(value) {
  let json = '{"seq":' + asNumber(value.seq)
  json += ',"at":' + asString(value.at)
  json += ',"type":' + asString(value.type)
  json += ',"radio":' + writeRadioConfiguration(value.radio)
  return json + '}'
}

export function writeRadioDeletedEvent(value) {
  let json = '{"seq":' + asNumber(value.seq)
  json += ',"at":' + asString(value.at)
  json += ',"type":' + asString(value.type)
  json += ',"radioId":' + asString(value.radioId)
  return json + '}'
}

export function writeRadioFault(value) {
  let json = '{"code":' + asString(value.code)
  json += ',"message":' + asString(value.message)
  json += ',"at":' + asString(value.at)
  if (value.hint !== undefined) json += ',"hint":' + asString(value.hint)
  return json + '}'
}

export function writeRadioPage(value) {
  let json = '{"items":' + writeList(value.items, writeRadio)
  return json + '}'
}

export function writeRadioStatus(value) {
  let json = '{"state":' + asString(value.state)
  json += ',"since":' + asString(value.since)
  json += ',"reconnectCount":' + asNumber(value.reconnectCount)
  json += ',"queueDepth":' + asNumber(value.queueDepth)
  json += ',"counters":' + writeRadioCounters(value.counters)
  if (value.lastError !== undefined) json += ',"lastError":' + writeRadioFault(value.lastError)
  if (value.retryAt !== undefined) json += ',"retryAt":' + asString(value.retryAt)
  return json + '}'
}

export function writeRadioUpdatedEvent(value) {
  let json = '{"seq":' + asNumber(value.seq)
  json += ',"at":' + asString(value.at)
  json += ',"type":' + asString(value.type)
  json += ',"radio":' + writeRadioConfiguration(value.radio)
  return json + '}'
}

export function writeReleaseOutcome(value) {
  let json = '{"leaseId":' + asString(value.leaseId)
  json += ',"status":' + asString(value.status)
  return json + '}'
}

export function writeReleaseResult(value) {
  let json = '{"items":' + writeList(value.items, writeReleaseOutcome)
  return json + '}'
}

export function writeResultFrame(value) {
  let json = '{"type":' + asString(value.type)
  json += ',"command":' + asString(value.command)
  if (value.ref !== undefined) json += ',"ref":' + asString(value.ref)
  if (value.after !== undefined) json += ',"after":' + asNumber(value.after)
  if (value.message !== undefined) json += ',"message":' + writeMessage(value.message)
  return json + '}'
}

export function writeSecretRotation(value) {
  let json = '{"secret":' + asString(value.secret)
  if (value.previousUntil !== undefined) json += ',"previousUntil":' + asString(value.previousUntil)
  return json + '}'
}

export function writeSeqRange(value) {
  let json = '{"from":' + asNumber(value.from)
  json += ',"to":' + asNumber(value.to)
  return json + '}'
}

export function writeSerialLink(value) {
  let json = '{"type":' + asString(value.type)
  json += ',"path":' + asString(value.path)
  json += ',"baudRate":' + asNumber(value.baudRate)
  json += ',"dataBits":' + asNumber(value.dataBits)
  json += ',"parity":' + asString(value.parity)
  json += ',"stopBits":' + asNumber(value.stopBits)
  json += ',"flowControl":' + asString(value.flowControl)
  return json + '}'
}

export function writeServerFrame(value) {
  switch (value.type) {
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
      throw new TypeError(`ServerFrame has no branch "${value.type}"`)
  }
}

export function writeSettingChangedEvent(value) {
  let json = '{"seq":' + asNumber(value.seq)
  json += ',"at":' + asString(value.at)
  json += ',"type":' + asString(value.type)
  json += ',"radioId":' + asString(value.radioId)
  json += ',"setting":' + asString(value.setting)
  json += ',"saved":' + (value.saved ? 'true' : 'false')
  if (value.address !== undefined) json += ',"address":' + asString(value.address)
  if (value.value !== undefined) json += ',"value":' + asJson(value.value)
  return json + '}'
}

export function writeSignal(value) {
  let json = '{'
  let comma = ''
  if (value.rssiDbm !== undefined) {
    json += comma + '"rssiDbm":' + asNumber(value.rssiDbm)
    comma = ','
  }
  if (value.snrDb !== undefined) {
    json += comma + '"snrDb":' + asNumber(value.snrDb)
    comma = ','
  }
  if (value.lqi !== undefined) {
    json += comma + '"lqi":' + asNumber(value.lqi)
  }
  return json + '}'
}

export function writeTcpLink(value) {
  let json = '{"type":' + asString(value.type)
  json += ',"host":' + asString(value.host)
  json += ',"port":' + asNumber(value.port)
  return json + '}'
}

export function writeTextPayload(value) {
  let json = '{"encoding":' + asString(value.encoding)
  json += ',"data":' + asString(value.data)
  return json + '}'
}

export function writeWebhook(value) {
  let json = '{"id":' + asString(value.id)
  json += ',"url":' + asString(value.url)
  json += ',"filter":' + writeEventFilter(value.filter)
  json += ',"batchSize":' + asNumber(value.batchSize)
  json += ',"enabled":' + (value.enabled ? 'true' : 'false')
  json += ',"revision":' + asNumber(value.revision)
  json += ',"createdAt":' + asString(value.createdAt)
  json += ',"updatedAt":' + asString(value.updatedAt)
  json += ',"status":' + writeWebhookStatus(value.status)
  if (value.description !== undefined) json += ',"description":' + asString(value.description)
  return json + '}'
}

export function writeWebhookAttempt(value) {
  let json = '{"number":' + asNumber(value.number)
  json += ',"messageId":' + asString(value.messageId)
  json += ',"test":' + (value.test ? 'true' : 'false')
  json += ',"at":' + asString(value.at)
  json += ',"durationMs":' + asNumber(value.durationMs)
  if (value.status !== undefined) json += ',"status":' + asNumber(value.status)
  if (value.error !== undefined) json += ',"error":' + writeWebhookFault(value.error)
  if (value.batch !== undefined) json += ',"batch":' + writeWebhookBatch(value.batch)
  if (value.retryAt !== undefined) json += ',"retryAt":' + asString(value.retryAt)
  return json + '}'
}

export function writeWebhookAttemptPage(value) {
  let json = '{"items":' + writeList(value.items, writeWebhookAttempt)
  if (value.nextCursor !== undefined) json += ',"nextCursor":' + asString(value.nextCursor)
  return json + '}'
}

export function writeWebhookBatch(value) {
  let json = '{"from":' + asNumber(value.from)
  json += ',"to":' + asNumber(value.to)
  json += ',"count":' + asNumber(value.count)
  return json + '}'
}

export function writeWebhookChangedEvent(value) {
  let json = '{"seq":' + asNumber(value.seq)
  json += ',"at":' + asString(value.at)
  json += ',"type":' + asString(value.type)
  json += ',"webhookId":' + asString(value.webhookId)
  json += ',"state":' + asString(value.state)
  if (value.reason !== undefined) json += ',"reason":' + asString(value.reason)
  if (value.detail !== undefined) json += ',"detail":' + asString(value.detail)
  return json + '}'
}

export function writeWebhookDelivery(value) {
  let json = '{"webhookId":' + asString(value.webhookId)
  json += ',"epoch":' + asString(value.epoch)
  json += ',"test":' + (value.test ? 'true' : 'false')
  json += ',"events":' + writeList(value.events, writeEvent)
  if (value.gap !== undefined) json += ',"gap":' + writeSeqRange(value.gap)
  return json + '}'
}

export function writeWebhookFault(value) {
  let json = '{"code":' + asString(value.code)
  json += ',"message":' + asString(value.message)
  return json + '}'
}

export function writeWebhookPage(value) {
  let json = '{"items":' + writeList(value.items, writeWebhook)
  return json + '}'
}

export function writeWebhookPause(value) {
  let json = '{"reason":' + asString(value.reason)
  json += ',"detail":' + asString(value.detail)
  json += ',"at":' + asString(value.at)
  return json + '}'
}

export function writeWebhookStatus(value) {
  let json = '{"state":' + asString(value.state)
  json += ',"position":' + asNumber(value.position)
  json += ',"failures":' + asNumber(value.failures)
  if (value.failingSince !== undefined) json += ',"failingSince":' + asString(value.failingSince)
  if (value.retryAt !== undefined) json += ',"retryAt":' + asString(value.retryAt)
  if (value.paused !== undefined) json += ',"paused":' + writeWebhookPause(value.paused)
  if (value.lastDeliveryAt !== undefined) json += ',"lastDeliveryAt":' + asString(value.lastDeliveryAt)
  if (value.lastGap !== undefined) json += ',"lastGap":' + writeQueueGap(value.lastGap)
  return json + '}'
}

export function writeXbeeIoSample(value) {
  let json = '{"type":' + asString(value.type)
  json += ',"digital":' + writeXbeeIoSampleDigital(value.digital)
  json += ',"analog":' + writeXbeeIoSampleAnalog(value.analog)
  if (value.supply !== undefined) json += ',"supply":' + asNumber(value.supply)
  return json + '}'
}

export function writeXbeeIoSampleAnalog(value) {
  let json = '{'
  let separator = ''
  for (const key of Object.keys(value)) {
    const item = value[key]
    if (item === undefined) continue
    json += separator + asString(key) + ':' + asNumber(item)
    separator = ','
  }
  return json + '}'
}

export function writeXbeeIoSampleDigital(value) {
  let json = '{'
  let separator = ''
  for (const key of Object.keys(value)) {
    const item = value[key]
    if (item === undefined) continue
    json += separator + asString(key) + ':' + (item ? 'true' : 'false')
    separator = ','
  }
  return json + '}'
}

export function writeXbeePacket(value) {
  let json = '{"protocol":' + asString(value.protocol)
  json += ',"broadcast":' + (value.broadcast ? 'true' : 'false')
  json += ',"options":' + asNumber(value.options)
  if (value.networkAddress !== undefined) json += ',"networkAddress":' + asString(value.networkAddress)
  if (value.sourceEndpoint !== undefined) json += ',"sourceEndpoint":' + asNumber(value.sourceEndpoint)
  if (value.destinationEndpoint !== undefined) json += ',"destinationEndpoint":' + asNumber(value.destinationEndpoint)
  if (value.clusterId !== undefined) json += ',"clusterId":' + asNumber(value.clusterId)
  if (value.profileId !== undefined) json += ',"profileId":' + asNumber(value.profileId)
  return json + '}'
}
