import { describe, expect, test } from 'vitest'
import { lintStyle } from '../../../scripts/style/style.ts'
import { type JsonObject, loadSpec, withDocument } from '../../../src/openapi/generate/document/spec.ts'

const spec = loadSpec('openapi.yaml')

/** The faults of the contract after a change, without their positions. */
function faults(change: (document: JsonObject) => void): string[] {
  const document = structuredClone(spec.document)
  change(document)
  return lintStyle(withDocument(spec, document)).map((line) => line.replace(/^\S+ /, ''))
}

// biome-ignore lint/suspicious/noExplicitAny: a specification is any JSON.
const schemas = (document: any) => document.components.schemas

test('the contract follows the style', () => {
  expect(lintStyle(spec)).toEqual([])
})

describe('an event', () => {
  test('has seq, at, type and its resource', () => {
    const reason = 'the event radio.deleted must have exactly seq, at, type, radio'
    expect(
      faults((document) => {
        schemas(document).RadioDeletedEvent.properties.radioId = { type: 'string' }
      }),
    ).toEqual([reason])
    expect(
      faults((document) => {
        const { radio, ...rest } = schemas(document).RadioDeletedEvent.properties
        schemas(document).RadioDeletedEvent.properties = { ...rest, transmitter: radio }
      }),
    ).toEqual([reason])
    expect(faults((document) => void schemas(document).RadioDeletedEvent.required.pop())).toEqual([
      'the event radio.deleted must require seq, at, type, radio',
    ])
  })

  test('has a type that says what happened, and is listed', () => {
    const changed = faults((document) => {
      const { mapping } = schemas(document).Event.discriminator
      mapping['radio.delete'] = mapping['radio.deleted']
    })
    expect(changed).toContain('"radio.delete" must end with what happened, in the past tense')
    expect(changed).toContain('the type of this event must be the constant radio.delete')
    expect(changed).toContain('EventType must list the types of Event, in the same order')
  })
})
