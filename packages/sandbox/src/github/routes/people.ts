import { ok, text, type Exchange, type GlobalRoute } from '../exchange.ts'
import { rateOf } from '../rate.ts'
import { notAccessible, notFound, Refusal } from '../refusal.ts'
import { renderProfile } from '../render/account.ts'

export const peopleRoutes: readonly GlobalRoute[] = [
  {
    operation: 'users/get-by-username',
    demand: 'none',
    handle(exchange) {
      const account = exchange.world.accounts.get(text(exchange, 'username'))
      if (account === undefined) throw notFound()
      return ok(renderProfile(exchange.world, account))
    },
  },
  { operation: 'teams/get-membership-for-user-in-org', demand: 'none', handle: membership },
  {
    operation: 'rate-limit/get',
    demand: 'none',
    handle(exchange) {
      const rate = rateOf(exchange.world, exchange.token)
      const none = { limit: 30, remaining: 30, used: 0, reset: rate.reset }
      return ok({ resources: { core: rate, search: none }, rate })
    },
  },
]

/** Needs `members: read`, which no workflow token can have. Whoever may not see the team hears 404, as does who asks for a non-member. */
function membership(exchange: Exchange): ReturnType<typeof ok> {
  const { world, token } = exchange
  if (token === undefined) throw new Refusal(401, 'Requires authentication')
  if (token.kind === 'app' && token.permissions['members'] === undefined) throw notAccessible('members=read')
  const organisation = world.organisations.get(text(exchange, 'org'))
  const team = organisation?.teams.get(text(exchange, 'team_slug'))
  const member = team?.members.get(text(exchange, 'username'))
  if (organisation === undefined || team === undefined || member === undefined) throw notFound()
  const url = `${world.apiUrl}/orgs/${organisation.account.login}/teams/${team.slug}/memberships/${text(exchange, 'username')}`
  return ok({ url, role: member.role, state: member.state })
}
