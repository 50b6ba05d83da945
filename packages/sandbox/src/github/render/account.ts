import type { Account, Team } from '../model/account.ts'
import type { World } from '../world.ts'
import { instant, nodeId } from './address.ts'

/** `simple-user`. */
export function renderAccount(world: World, account: Account): Record<string, unknown> {
  const api = `${world.apiUrl}/users/${encodeURIComponent(account.login)}`
  return {
    login: account.login,
    id: account.id,
    node_id: nodeId('User', account.id),
    avatar_url: `${world.serverUrl}/avatars/u/${account.id}`,
    gravatar_id: '',
    url: api,
    html_url: `${world.serverUrl}/${account.type === 'Bot' ? `apps/${account.login.replace('[bot]', '')}` : account.login}`,
    followers_url: `${api}/followers`,
    following_url: `${api}/following{/other_user}`,
    gists_url: `${api}/gists{/gist_id}`,
    starred_url: `${api}/starred{/owner}{/repo}`,
    subscriptions_url: `${api}/subscriptions`,
    organizations_url: `${api}/orgs`,
    repos_url: `${api}/repos`,
    events_url: `${api}/events{/privacy}`,
    received_events_url: `${api}/received_events`,
    type: account.type,
    site_admin: false,
    user_view_type: 'public',
  }
}

/** `public-user`. */
export function renderProfile(world: World, account: Account): Record<string, unknown> {
  return {
    ...renderAccount(world, account),
    name: account.name ?? null,
    company: null,
    blog: null,
    location: null,
    email: null,
    hireable: null,
    bio: null,
    public_repos: 0,
    public_gists: 0,
    followers: 0,
    following: 0,
    created_at: instant(new Date(0)),
    updated_at: instant(new Date(0)),
  }
}

/** `team`. */
export function renderTeam(world: World, organisation: string, team: Team): Record<string, unknown> {
  const api = `${world.apiUrl}/orgs/${organisation}/teams/${team.slug}`
  return {
    id: team.id,
    node_id: nodeId('Team', team.id),
    name: team.name,
    slug: team.slug,
    description: null,
    privacy: 'closed',
    notification_setting: 'notifications_enabled',
    permission: 'push',
    type: 'organization',
    url: api,
    html_url: `${world.serverUrl}/orgs/${organisation}/teams/${team.slug}`,
    members_url: `${api}/members{/member}`,
    repositories_url: `${api}/repos`,
    parent: null,
  }
}
