import type { ProblemKinds } from './kind.ts'

/** Ports, links and modules. These codes are also the reasons in the status of a radio. */
export const RADIO_PROBLEMS = {
  'nodes-full': {
    status: 503,
    title: 'Too many nodes',
    description:
      'The radio has as many nodes as `nodesPerRadio` permits. Messages from other devices are stored and delivered, but without a node. Only in the status of a radio.',
    action:
      'Delete nodes that do not exist: anybody on the air can make them up. Nodes without a label that are not heard for `keepDays` are removed. Or raise `nodesPerRadio`.',
  },
  'children-full': {
    status: 503,
    title: 'Too many children',
    description:
      'A node of the radio described more children (sensors and actuators) than are kept of a node, 100. The others are not shown; their messages are stored and delivered. Only in the status of a radio.',
    action:
      'If none of your nodes has more than 100 sensors, another sender makes them up. Delete the node: it is asked for its children again.',
  },
  'answers-limited': {
    status: 503,
    title: 'Too many answers',
    description:
      'The radio did not transmit some answers to stations, such as acknowledgements, because too many were asked for. Only in the status of a radio.',
    action:
      'Nothing, if somebody sends requests with made-up names. If your own stations need more answers, raise the airtime limit of the radio.',
  },
  'link-paused': {
    status: 503,
    title: 'Connection paused',
    description:
      'The TCP connection of the radio was paused, because it delivers more than the store can write, or more than 10,000 packets a second. Nothing is lost: the sender waits. Only in the status of a radio.',
    action: 'Check the disk, and what the other end of the connection sends.',
  },
  'decoder-failed': {
    status: 422,
    title: 'Payload not decoded',
    description:
      'A payload does not fit the decoder of its radio. The message is stored and delivered as it is, without the readings of the decoder. Only in the status of a radio.',
    action:
      'Compare the decoder with the last messages: `musen decoders test RADIO_ID`, or `POST /v1/radios/{radioId}/preview-decoder`. If the sender sends several kinds of payloads, give each kind a decoder with a condition (`when`).',
  },
  'node-silent': {
    status: 504,
    title: 'Node did not answer',
    description: 'The remote module did not answer in time.',
    action: 'Check that the node is switched on and in range, then retry.',
  },
  'port-in-use': {
    status: 409,
    title: 'Port in use',
    description: 'A radio or a probe of this service uses the port.',
    action: 'Disable the radio or wait for the probe; `detail` names it.',
  },
  'port-missing': {
    status: 503,
    title: 'Port not found',
    description:
      'The serial port does not exist. The module is unplugged, has another path, or its adapter was taken by brltty.',
    action:
      'Plug the module in. `GET /v1/ports` lists the ports. If the port vanishes again, remove brltty. musen opens the port within 2 seconds after it appears.',
  },
  'port-busy': {
    status: 503,
    title: 'Port busy',
    description: 'Another program uses the serial port.',
    action:
      'Stop the other program. ModemManager and brltty open new ports by themselves: disable them if you do not need them. musen retries automatically.',
  },
  'port-permission': {
    status: 503,
    title: 'No permission for the port',
    description: 'The user of the service may not open the serial port.',
    action: 'Add the user to the group of the port, usually `dialout`, then restart the service.',
  },
  'port-not-a-tty': {
    status: 503,
    title: 'Not a serial port',
    description: 'The path exists, but is not a serial port.',
    action: 'Correct the path of the link. `GET /v1/ports` lists the ports.',
  },
  'link-refused': {
    status: 503,
    title: 'Connection refused',
    description: 'Nothing accepts connections at this host and TCP port.',
    action: 'Start the other program, or correct the host and port of the link.',
  },
  'link-not-allowed': {
    status: 503,
    title: 'Address not allowed',
    description:
      'Links may not connect to this address: it is musen itself, a link-local or cloud metadata address, or excluded by a setting.',
    action: 'Correct the host and port of the link, or change the settings `linkAllow` and `linkDeny`.',
  },
  'link-host-unknown': {
    status: 503,
    title: 'Unknown host',
    description: 'The name of the host cannot be resolved.',
    action: 'Correct the host of the link, or check the DNS.',
  },
  'link-timeout': {
    status: 503,
    title: 'Connection timed out',
    description: 'The host did not answer in time.',
    action: 'Check the host, the network and the firewall. musen retries automatically.',
  },
  'link-lost': {
    status: 503,
    title: 'Link lost',
    description: 'The link closed: the module was unplugged, or the other side ended the connection.',
    action: 'Check the cable or the other side. musen reconnects automatically.',
  },
  'link-failed': {
    status: 503,
    title: 'Link failed',
    description: 'The link failed for the reason in `detail`.',
    action: 'Correct the reason. musen retries automatically.',
  },
  'write-timeout': {
    status: 503,
    title: 'Write timed out',
    description: 'The module did not accept data in time, usually because of flow control.',
    action: 'Check the flow control and the wiring.',
  },
  'module-silent': {
    status: 503,
    title: 'Module does not answer',
    description: 'The link is open, but the module does not answer.',
    action: 'Check the driver, the baud rate and the power of the module. `POST /v1/probes` detects them.',
  },
  'module-unexpected': {
    status: 503,
    title: 'Unexpected data from the module',
    description: 'The module answers, but not as the driver expects.',
    action: 'Check the driver and the mode of the module. `POST /v1/probes` detects the module.',
  },
  'radio-offline': {
    status: 503,
    title: 'Radio offline',
    description: 'The operation needs the module, and the radio is disabled or its module is not connected.',
    action: 'Read the `status` of the radio, which names the reason.',
  },
  'send-failed': {
    status: 503,
    title: 'Send failed',
    description: 'The module did not accept the transmission.',
    action: 'Read `detail`, then retry.',
  },
} satisfies ProblemKinds
