import { createHash } from 'node:crypto'
import type { Epochs } from '../domain/epochs.ts'
import { DomainError } from '../domain/errors.ts'

export type Etags = ReturnType<typeof createEtags>

/**
 * Makes the functions for revisions as `ETag`. After a restore of the store, the same revision number can be of another edit, so the tags of
 * a restored store contain its epoch.
 */
export function createEtags({ current, past }: Epochs) {
  const suffix = past.length === 0 ? '' : `-${current}`
  const form = new RegExp(`^"([1-9]\\d{0,14})${suffix}"$`)
  return {
    /** Returns the revision of a configuration as an `ETag`. */
    etag: (revision: number): string => `"${revision}${suffix}"`,
    /**
     * Returns the revision that an `If-Match` header requires (RFC 9110, section 13.1.1); undefined for `*` and if the header is absent. Weak
     * tags and those of other resources match nothing, and become 0, which is never a revision.
     * @param current reads the current revision; it is called for a list of revisions only. If the resource does not exist, the change itself
     *   says so: 404 for an edit, success for a removal
     */
    async revisionOf(
      ifMatch: string | undefined,
      current: () => Promise<number> | number,
    ): Promise<number | undefined> {
      if (ifMatch === undefined || ifMatch === '*') return undefined
      const revisions = strongTags(ifMatch).map((tag) => Number(form.exec(tag)?.[1] ?? 0))
      const [first = 0, ...others] = revisions
      if (others.length === 0) return first
      try {
        const now = await current()
        return revisions.includes(now) ? now : 0
      } catch (error) {
        if (error instanceof DomainError && error.code.endsWith('-not-found')) return 0
        throw error
      }
    },
  }
}

/** Returns the `ETag` of a node. It covers the label, which is all that clients can change: hearing the node does not change it. */
export function labelEtag({ label }: { label?: string }): string {
  // Most nodes have no label: a hash would be a noticeable part of what a GET costs. It is longer than this tag.
  if (label === undefined) return '"none"'
  return `"${createHash('sha256').update(label).digest('base64url').slice(0, 12)}"`
}

/** Whether an `If-Match` header permits the change of what has this tag. */
export function isMatch(ifMatch: string | undefined, tag: string): boolean {
  return ifMatch === undefined || ifMatch === '*' || strongTags(ifMatch).includes(tag)
}

/** `If-Match` compares strongly, so weak tags are left out. */
function strongTags(ifMatch: string): string[] {
  return [...ifMatch.matchAll(/(W\/)?("[^"]*")/g)].flatMap(([, weak, tag = '']) => (weak ? [] : [tag]))
}
