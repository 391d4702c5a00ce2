import { type Entrance, Session, type Session as SessionAnswer, SignIn } from '@sanxin/contract/platform/session'
import { permittedActions } from '@sanxin/domain/platform/access'
import type { SignedInAccount } from '@sanxin/store/platform/accounts'
import type { FastifyRequest } from 'fastify'
import { openRoute, type Route, sendProblem } from '../http/index.ts'
import { readLanguage } from '../problems/index.ts'
import type { Identity } from './identity.ts'
import { identityProblems } from './problems.ts'
import { cookieAttributes, sessionCookieName } from './session-cookie.ts'

export interface IdentityRoutesOptions {
  identity: Identity
  secure: boolean
  /** what the sign-in page shows: the district, and the accounts of a demo */
  entrance(): Promise<Entrance>
}

/** Sign in, sign out, who am I. They answer without an account because they are the way to one. */
export function identityRoutes({ identity, secure, entrance }: IdentityRoutesOptions): Route[] {
  const answer = async (account: SignedInAccount, request: FastifyRequest): Promise<SessionAnswer> => {
    const { demo, district } = await entrance()
    const { actor, office } = account
    return {
      account: { id: actor.accountId, name: actor.name, office },
      roles: [...actor.roles],
      scopes: actor.scopes.map(({ nodeId, nodeName, mode }) => ({ areaId: nodeId, areaName: nodeName, mode })),
      may: permittedActions(actor),
      language: readLanguage(request.headers['accept-language']),
      demo,
      district,
    }
  }
  return [
    openRoute({
      method: 'GET',
      url: '/api/session',
      contract: { answer: Session },
      surface: 'session',
      why: 'Tells the signed-out that they are; the signed-in see their own account only.',
      summary: 'Who is signed in',
      handle: async (request, reply) => {
        const account = await identity.accountOf(request.cookies)
        if (account) return answer(account, request)
        await sendProblem(identityProblems.problem('signed-out'), request, reply, await entrance())
        return reply
      },
    }),
    openRoute({
      method: 'POST',
      url: '/api/session',
      contract: { body: SignIn, answer: Session },
      surface: 'session',
      why: 'Nobody has an account before signing in; attempts are limited per account and address.',
      summary: 'Sign in',
      handle: async (request, reply) => {
        const { userName, password } = request.body as SignIn
        const { account, setCookie } = await identity.signIn({ userName, password, address: request.ip })
        reply.header('set-cookie', setCookie)
        return answer(account, request)
      },
    }),
    openRoute({
      method: 'DELETE',
      url: '/api/session',
      contract: {},
      surface: 'session',
      why: 'Ends the session of the cookie, if there is one.',
      summary: 'Sign out',
      handle: async (request, reply) => {
        await identity.signOut(request.cookies)
        // Not the storage: work that a phone has not sent yet lives there and must outlive a sign-out.
        reply.clearCookie(sessionCookieName(secure), cookieAttributes(secure)).header('clear-site-data', '"cache"')
        return reply.code(204).send()
      },
    }),
  ]
}
