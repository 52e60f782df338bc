/** First byte of each frame of the companion protocol (MeshCore, docs/companion_protocol.md and examples/companion_radio). */

/** Frames of the host. */
export const COMMAND = {
  appStart: 1,
  sendText: 2,
  sendChannelText: 3,
  getContacts: 4,
  getTime: 5,
  setTime: 6,
  nextMessage: 10,
  getBattery: 20,
  deviceQuery: 22,
  getContact: 30,
  requestTelemetry: 39,
  sendChannelData: 62,
} as const

/** Frames of the module that answer a command. */
export const ANSWER = {
  ok: 0,
  error: 1,
  contactsStart: 2,
  contact: 3,
  contactsEnd: 4,
  selfInfo: 5,
  sent: 6,
  contactText: 7,
  channelText: 8,
  time: 9,
  noMoreMessages: 10,
  battery: 12,
  deviceInfo: 13,
  privateKey: 14,
  contactTextV3: 16,
  channelTextV3: 17,
  channelInfo: 18,
  channelData: 27,
} as const

/** Frames that the module sends at any time. */
export const PUSH = {
  advert: 0x80,
  confirmed: 0x82,
  messageWaiting: 0x83,
  newAdvert: 0x8a,
  telemetry: 0x8b,
} as const

export const ERROR = { unsupported: 1, notFound: 2, tableFull: 3, badState: 4, fileError: 5, badArgument: 6 } as const

/** Kinds of texts. A signed text is one that a room server passes on: four bytes of its author's key come first. */
export const TEXT = { plain: 0, command: 1, signed: 2 } as const

/** Version of the protocol that this host understands: from 3 on, messages come with their SNR. */
export const PROTOCOL_VERSION = 3
export const KEY_BYTES = 32
/** Messages name a contact by the first bytes of its key. */
export const PREFIX_BYTES = 6
/** Value of a path's length: the packet was not flooded, so the number of its hops is unknown. */
export const NO_PATH = 0xff
