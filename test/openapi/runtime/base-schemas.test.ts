import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { loadSpec } from '../../../src/openapi/generate/document/spec.ts'
import { readOperations } from '../../../src/openapi/generate/model/read/operations.ts'
import { createMock } from '../../../src/openapi/mock/mock.ts'
import { createService } from '../../../src/openapi/runtime/service.ts'
import { createRecorder, generateApi, specFile } from './generated-api.ts'

let app: FastifyInstance
let answer: object | undefined
beforeAll(async () => {
  const { api } = await generateApi('animals')
  const echo = ({ body }: { body: object }) => ({ status: 200, body: answer ?? body })
  app = await createService({
    api,
    handlers: { addPet: echo, addVehicle: echo, addCage: () => ({ status: 204 }) },
    logger: createRecorder().logger,
  })
})
afterAll(() => app?.close())

const post = (url: string, payload: object) => app.inject({ method: 'POST', url, payload })

const PETS: [body: object, pointers: string[]][] = [
  [{ petType: 'Cat', lives: 9 }, []],
  [{ petType: 'Cat' }, ['/lives']],
  [{ petType: 'Cat', lives: 'nine' }, ['/lives']],
  [{ petType: 'Lion', lives: 9, mane: true }, []],
  [{ petType: 'Lion', lives: 9 }, ['/mane']],
  [{ petType: 'Lion', mane: true }, ['/lives']],
  [{ petType: 'dog', bark: 'wau' }, []],
  [{ petType: 'dog' }, ['/bark']],
  [{ petType: 'Dog', bark: 'wau' }, ['/petType']],
  [{ petType: 'Pet', name: 'Any' }, []],
  [{ petType: 'Lizard' }, ['/petType']],
  [{ name: 'Any' }, ['/petType']],
  [{ petType: 'Pet', friend: { petType: 'Cat' } }, ['/friend/lives']],
]

describe('a base schema', () => {
  test.each(PETS)('is what its discriminator says, in requests: %j', async (body, pointers) => {
    answer = undefined
    const response = await post('/pets', body)
    if (pointers.length === 0) expect([response.statusCode, response.json()]).toEqual([200, body])
    else expect(response.json().errors?.map(({ pointer }: { pointer: string }) => pointer)).toEqual(pointers)
  })

  test.each(PETS)('is what its discriminator says, in answers: %j', async (body, pointers) => {
    answer = body
    const response = await post('/pets', { petType: 'Pet' })
    expect(response.statusCode).toBe(pointers.length === 0 ? 200 : 500)
  })

  test.each([
    [{ pets: [{ petType: 'Cat', lives: 9 }] }, []],
    [{ pets: [{ petType: 'Pet' }, { petType: 'Cat' }] }, ['/pets/1/lives']],
    [{ first: { petType: 'Cat' } }, ['/first/lives']],
    [{ first: null }, []],
    [{ cat: { petType: 'Cat', lives: 9 } }, []],
    [{ cat: { petType: 'Cat' } }, ['/cat/lives']],
  ])('is that wherever it is used: %j', async (body, pointers) => {
    const response = await post('/cages', body)
    const found =
      response.statusCode === 204 ? [] : response.json().errors.map(({ pointer }: { pointer: string }) => pointer)
    expect(found).toEqual(pointers)
  })

  test.each([
    [{ kind: 'car', doors: 3 }, 200],
    [{ kind: 'van', doors: 3 }, 200],
    [{ kind: 'van' }, 400],
    [{ kind: 'boat' }, 200],
    [{ kind: 'Car', doors: 3 }, 400],
    [{ kind: 'Vehicle' }, 400],
  ])('has the tags of its mapping and of its own: %j', async (body, status) => {
    answer = undefined
    expect((await post('/vehicles', body)).statusCode).toBe(status)
  })
})

test('a base schema keeps its place in the file, and its name is free', () => {
  const spec = loadSpec(specFile('animals'))
  expect(readOperations(spec)).toHaveLength(3)
  expect(Object.keys((spec.document.components as { schemas: object }).schemas)).toEqual(
    expect.arrayContaining(['Pet', 'PetBase', 'PetBase2', 'PetItself', 'Vehicle', 'VehicleBase', 'VehicleItself']),
  )
  expect(spec.locate(['components', 'schemas', 'PetBase2', 'properties', 'name'])).toBe(
    spec.locate(['components', 'schemas', 'Pet', 'properties', 'name']),
  )
})

test('a mock answers with one of its children', async () => {
  const mock = await createMock(loadSpec(specFile('animals')))
  const response = await mock.inject({ method: 'POST', url: '/pets', payload: { petType: 'Pet' } })
  expect([response.statusCode, response.json().petType]).toEqual([200, expect.stringMatching(/^(Cat|Lion|dog|Pet)$/)])
  await mock.close()
})
