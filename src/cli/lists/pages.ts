import { type Command, InvalidArgumentError } from 'commander'
import type { Terminal } from '../output/terminal.ts'
import { jsonLine, table } from '../output/text.ts'

/** How a list is shown: the columns, the cells of an item, and the text of an empty list. */
export interface Listing<Item> {
  heads: readonly string[]
  cells(item: Item): string[]
  empty: string
}

export interface PagesOptions<Item> extends Listing<Item> {
  /** Prints one JSON object per line instead of a table. */
  json: boolean | undefined
  /** Maximum number of items. Default: all. */
  limit?: number
  /** Maximum number of items that one answer has. */
  pageSize: number
  fetch(page: { limit: number; cursor?: string }): Promise<{ items: Item[]; nextCursor?: string | undefined }>
}

/** Prints a list of the service, page by page. */
export async function printPages<Item>(options: PagesOptions<Item>, { stdout }: Terminal): Promise<void> {
  const { json, limit = Infinity, pageSize, fetch } = options
  const shown: Item[] = []
  let count = 0
  for (let cursor: string | undefined, first = true; first || (cursor !== undefined && count < limit); first = false) {
    const page = await fetch({
      limit: Math.min(pageSize, limit - count),
      ...(cursor !== undefined && { cursor }),
    })
    count += page.items.length
    if (json) for (const item of page.items) stdout.write(jsonLine(item))
    else shown.push(...page.items)
    cursor = page.nextCursor
  }
  if (!json) stdout.write(shown.length > 0 ? listText(shown, options) : `${options.empty}\n`)
}

/** Formats items as a table. */
export function listText<Item>(items: readonly Item[], { heads, cells }: Pick<Listing<Item>, 'heads' | 'cells'>) {
  return table(
    heads,
    items.map((item) => cells(item)),
  )
}

/** Adds `--json` of a list. */
export function addListOptions(command: Command): Command {
  return command.option('--json', 'Print one JSON object per line.')
}

/** Reads values that are separated by commas, for Commander. */
export function list(text: string): string[] {
  const items = text.split(',').filter((item) => item !== '')
  if (items.length === 0) throw new InvalidArgumentError('It must be one or more, separated by commas.')
  return items
}
