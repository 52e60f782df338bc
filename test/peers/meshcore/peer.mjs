// Serves a MeshCore companion at HOST PORT with @liamcottle/meshcore.js, and tells on stdout, one JSON object a line, what that makes of it.
// On stdin, one JSON object a line: {"text": ..., "to": hexadecimal start of a key}, {"text": ..., "channel": number} or {"telemetry": start of a key}.
import { createInterface } from 'node:readline'
import { CayenneLpp, Constants, TCPConnection } from '@liamcottle/meshcore.js'

const [host, port] = process.argv.slice(2)
const say = (event) => process.stdout.write(`${JSON.stringify(event)}\n`)
// Its log goes to the console, which is stdout.
for (const level of ['log', 'info', 'debug', 'warn', 'error', 'trace']) console[level] = () => {}

const hex = (bytes) => Buffer.from(bytes).toString('hex')
const device = new TCPConnection(host, Number(port))

async function fetchMessages() {
  for (;;) {
    const message = await device.syncNextMessage()
    if (!message) return
    const { contactMessage, channelMessage } = message
    if (contactMessage) say({ event: 'text', from: hex(contactMessage.pubKeyPrefix), text: contactMessage.text })
    if (channelMessage) say({ event: 'channel-text', channel: channelMessage.channelIdx, text: channelMessage.text })
  }
}

/** One command at a time, because answers carry no number. */
let last = Promise.resolve()
function queue(work) {
  last = last.then(work).catch((error) => say({ event: 'failed', error: String(error) }))
}

async function keyOf(start) {
  const contact = await device.findContactByPublicKeyPrefix(Buffer.from(start, 'hex'))
  return contact?.publicKey
}

device.on(Constants.PushCodes.MsgWaiting, () => queue(fetchMessages))
device.on(Constants.PushCodes.SendConfirmed, ({ ackCode }) => say({ event: 'confirmed', ack: ackCode }))
device.on(Constants.PushCodes.NewAdvert, ({ publicKey, advName, type, advLat }) =>
  say({ event: 'advert', from: hex(publicKey), name: advName, type, latitude: advLat / 1e6 }),
)
device.on(Constants.PushCodes.TelemetryResponse, ({ pubKeyPrefix, lppSensorData }) =>
  say({ event: 'telemetry', from: hex(pubKeyPrefix), values: CayenneLpp.parse(lppSensorData) }),
)

device.on('connected', () =>
  queue(async () => {
    const self = await device.getSelfInfo()
    say({ event: 'self', name: self.name, key: hex(self.publicKey), frequency: self.radioFreq })
    await device.syncDeviceTime()
    for (const { advName, publicKey } of await device.getContacts())
      say({ event: 'contact', name: advName, key: hex(publicKey) })
    say({ event: 'battery', ...(await device.getBatteryVoltage()) })
    say({ event: 'ready' })
  }),
)

createInterface({ input: process.stdin }).on('line', (line) => {
  const { text, to, channel, telemetry } = JSON.parse(line)
  queue(async () => {
    if (telemetry) await device.sendCommandSendTelemetryReq(await keyOf(telemetry))
    else if (channel !== undefined) {
      await device.sendChannelTextMessage(channel, text)
      say({ event: 'sent-to-channel', channel })
    } else {
      const { expectedAckCrc } = await device.sendTextMessage((await keyOf(to)) ?? Buffer.alloc(32, 1), text)
      say({ event: 'sent', ack: expectedAckCrc })
    }
  })
})

await device.connect()
