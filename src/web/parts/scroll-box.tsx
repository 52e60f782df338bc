import type { ComponentChildren } from 'preact'

/** A part that is scrolled by itself when it is too wide, with the keyboard as well. */
export function ScrollBox({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: without it, the keyboard does not reach what is out of view.
    <section class="scroll" aria-label={label} tabIndex={0}>
      {children}
    </section>
  )
}
