import { newId } from '@sanxin/kernel'
import type { Credentials } from '@sanxin/store/platform/credentials'
import { betterAuth } from 'better-auth'
import { username } from 'better-auth/plugins/username'
import { hashPassword, verifyPassword } from './password-hash.ts'
import { cookieAttributes, sessionCookieName } from './session-cookie.ts'

const sessionSeconds = 12 * 3600

/** A session that was just opened. */
export interface OpenedSession {
  token: string
  accountId: string
  /** header that sets the cookie */
  setCookie: string
}

/**
 * The sign-in library behind one function. None of its addresses is mounted: no sign-up, no tokens in bodies, no question whether a
 * user name exists. Its limiter stays off, ours stands in front and lives in the database.
 */
export function passwordSignIn({ database }: Credentials, { secret, secure }: { secret: string; secure: boolean }) {
  const auth = betterAuth({
    baseURL: 'https://sanxin.invalid',
    secret,
    database: { db: database, type: 'postgres', transaction: false },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      maxPasswordLength: 128,
      password: { hash: hashPassword, verify: ({ hash, password }) => verifyPassword(hash, password) },
    },
    user: {
      modelName: 'subject',
      fields: { emailVerified: 'email_verified', createdAt: 'created_at', updatedAt: 'updated_at' },
    },
    session: {
      modelName: 'session',
      expiresIn: sessionSeconds,
      disableSessionRefresh: true,
      cookieCache: { enabled: false },
      fields: {
        expiresAt: 'expires_at',
        createdAt: 'created_at',
        updatedAt: 'updated_at',
        ipAddress: 'ip_address',
        userAgent: 'user_agent',
        userId: 'subject_id',
      },
    },
    account: {
      modelName: 'password',
      accountLinking: { enabled: false },
      fields: {
        accountId: 'account_id',
        providerId: 'provider_id',
        userId: 'subject_id',
        accessToken: 'access_token',
        refreshToken: 'refresh_token',
        idToken: 'id_token',
        accessTokenExpiresAt: 'access_token_expires_at',
        refreshTokenExpiresAt: 'refresh_token_expires_at',
        createdAt: 'created_at',
        updatedAt: 'updated_at',
      },
    },
    verification: {
      modelName: 'verification',
      fields: { expiresAt: 'expires_at', createdAt: 'created_at', updatedAt: 'updated_at' },
    },
    plugins: [
      username({
        minUsernameLength: 1,
        maxUsernameLength: 64,
        usernameValidator: () => true,
        schema: { user: { fields: { username: 'user_name', displayUsername: 'display_user_name' } } },
      }),
    ],
    advanced: {
      useSecureCookies: false,
      cookies: { session_token: { name: sessionCookieName(secure), attributes: cookieAttributes(secure) } },
      database: { generateId: () => newId() },
      ipAddress: { disableIpTracking: true },
    },
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    logger: { disabled: true },
  })

  /** @returns undefined for an unknown user and a wrong password alike; both take the time of one hash */
  return async (userName: string, password: string): Promise<OpenedSession | undefined> => {
    try {
      const { headers, response } = await auth.api.signInUsername({ body: { username: userName, password }, returnHeaders: true })
      const setCookie = headers.getSetCookie().find((cookie) => cookie.startsWith(`${sessionCookieName(secure)}=`))
      if (!response || !setCookie) return undefined
      return { token: response.token, accountId: response.user.id, setCookie }
    } catch (error) {
      if (isRefusal(error)) return undefined
      throw error
    }
  }
}

const isRefusal = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'statusCode' in error && [400, 401, 403, 422].includes(Number(error.statusCode))
