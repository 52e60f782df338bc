/** Returns the key of a fragment such as `#key=musen_...`. */
export function keyIn(fragment: string): string | undefined {
  return new URLSearchParams(fragment.replace(/^#/, '')).get('key') || undefined
}
