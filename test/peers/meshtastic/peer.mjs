// Serves a Meshtastic module at HOST PORT with @meshtastic/core, and tells on stdout, one JSON object a line, what that makes of it.
// On stdin, one JSON object a line: {"text": ..., "to": node number}, {"owner": {...}} or {"shutdown": seconds}.
import { connect } from 'node:net'
import { createInterface } from 'node:readline'
import { Readable, Writable } from 'node:stream'
import { MeshDevice, Types, Utils } from '@meshtastic/core'

const [host, port] = process.argv.slice(2)
const say = (event) => process.stdout.write(`${JSON.stringify(event)}\n`)
// Its log goes to the console, which is stdout.
for (const level of ['log', 'info', 'debug', 'warn', 'error', 'trace']) console[level] = () => {}

const socket = connect(Number(port), host)
const toDevice = Utils.toDeviceStream()
toDevice.readable.pipeTo(Writable.toWeb(socket)).catch(() => {})
const transport = {
  toDevice: toDevice.writable,
  fromDevice: Readable.toWeb(socket).pipeThrough(Utils.fromDeviceStream()),
  disconnect: async () => socket.destroy(),
}

const device = new MeshDevice(transport)
device.events.onDeviceStatus.subscribe((status) => {
  if (status === Types.DeviceStatusEnum.DeviceConfigured) say({ event: 'configured' })
})
device.events.onMyNodeInfo.subscribe((info) => say({ event: 'own', number: info.myNodeNum }))
device.events.onNodeInfoPacket.subscribe((info) => say({ event: 'node', number: info.num, name: info.user?.longName }))
device.events.onMessagePacket.subscribe(({ from, data }) => say({ event: 'text', from, text: data }))
device.events.onPositionPacket.subscribe(({ from, data }) =>
  say({ event: 'position', from, latitude: data.latitudeI, longitude: data.longitudeI }),
)
device.events.onTelemetryPacket.subscribe(({ from, data }) =>
  say({ event: 'telemetry', from, kind: data.variant.case }),
)

createInterface({ input: process.stdin }).on('line', (line) => {
  const { text, to, owner, shutdown } = JSON.parse(line)
  const done = owner
    ? device.setOwner(owner)
    : shutdown !== undefined
      ? device.shutdown(shutdown)
      : device.sendText(text, to, true)
  done.then(
    (id) => say({ event: 'acknowledged', id }),
    (error) => say({ event: 'refused', error }),
  )
})

await device.configure()
