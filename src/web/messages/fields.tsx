/** The members of an object as names and values, those of inner objects with a dot. */
export function Fields({ title, value }: { title: string; value: object | undefined }) {
  const fields = value === undefined ? [] : flatFields(value)
  if (fields.length === 0) return null
  return (
    <>
      <h3>{title}</h3>
      <dl class="fields">
        {fields.map(([name, text]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}

function flatFields(value: object, prefix = ''): [string, string][] {
  return Object.entries(value).flatMap(([name, member]): [string, string][] => {
    const path = prefix === '' ? name : `${prefix}.${name}`
    if (typeof member === 'object' && member !== null)
      return Object.keys(member).length === 0 ? [] : flatFields(member, path)
    return [[path, String(member)]]
  })
}
