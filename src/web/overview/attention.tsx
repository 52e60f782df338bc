import { number } from '../format/amounts.ts'
import { Age } from '../parts/age.tsx'
import { Icon } from '../parts/icon.tsx'
import { language, t } from '../text/text.ts'
import { nodesToAttend } from './nodes-to-attend.ts'
import { nodes } from './overview-data.ts'

/** Nodes that a person should look after: quiet for a day, or with a low battery. Nothing if there are none. */
export function Attention() {
  const found = nodesToAttend(nodes.value ?? [], Date.now())
  if (found.length === 0) return null
  return (
    <section aria-labelledby="attention">
      <h2 id="attention">{t('overview.attention')}</h2>
      <ul class="lines plainlist">
        {found.slice(0, 8).map(({ node, why }) => (
          <li key={node.id}>
            <a href={`/ui/messages?nodeId=${encodeURIComponent(node.id)}`}>{node.label ?? node.name ?? node.id}</a>{' '}
            <span class="mark wait">
              <Icon name={why === 'battery' ? 'battery' : 'quiet'} />
              {why === 'battery'
                ? t('attention.battery', { percent: number(node.battery?.percent ?? 0, language) })
                : t('attention.quiet')}
            </span>{' '}
            <Age at={node.lastHeardAt} />
          </li>
        ))}
      </ul>
    </section>
  )
}
