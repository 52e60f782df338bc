import type { ComponentChildren } from 'preact'
import { Icon } from './icon.tsx'

/** What went wrong, and what to do. Screen readers read it when it appears. */
export function Problem({ problem }: { problem: { message: string; hint: string | undefined } | undefined }) {
  if (!problem) return null
  return (
    <div class="notice bad" role="alert">
      <Icon name="warning" />
      <div>
        <p>{problem.message}</p>
        {problem.hint !== undefined && <p class="hint">{problem.hint}</p>}
      </div>
    </div>
  )
}

export function Empty({ children }: { children: ComponentChildren }) {
  return <p class="empty">{children}</p>
}
