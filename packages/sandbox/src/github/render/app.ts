import type { World } from '../world.ts'
import { renderAccount } from './account.ts'
import { instant, nodeId } from './address.ts'

/** `integration`: an app as other objects show it. */
export function renderApp(world: World, app: { id: number; slug: string; name: string }): Record<string, unknown> {
  const owner = { id: 9919, login: 'github', type: 'Organization' } as const
  return {
    id: app.id,
    slug: app.slug,
    node_id: nodeId('App', app.id),
    owner: renderAccount(world, owner),
    name: app.name,
    description: null,
    external_url: 'https://help.github.com/en/actions',
    html_url: `${world.serverUrl}/apps/${app.slug}`,
    created_at: instant(new Date(0)),
    updated_at: instant(new Date(0)),
    permissions: {},
    events: [],
  }
}
