/**
 * Keeps Fastify from loading its two schema compilers, which cost memory and time at boot: the contract's validators and
 * serializers are compiled ahead of time. A route with a schema of its own would be served unchecked, so it fails at boot.
 */
export const noSchemaCompilers = {
  compilersFactory: { buildValidator: () => refuse, buildSerializer: () => refuse },
}

function refuse(): never {
  throw new Error('Routes carry no schemas here: describe the operation in the specification.')
}
