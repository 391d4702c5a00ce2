import { SkeletonRows } from '@sanxin/ui'
import { useSession } from '@sanxin/web/shared/session'
import { useRouter } from '@tanstack/react-router'
import { useEffect } from 'react'
import { existingPages } from '../screens.ts'
import { Today } from '../today/today.tsx'
import { onlyDoor } from './rail-groups.ts'

/** What stands behind the bare address: 今天, or the own door of an administrator, who has no work of the day. */
export function Landing() {
  const session = useSession()
  const { history } = useRouter()
  const door = onlyDoor(existingPages, session.may)
  useEffect(() => {
    if (door) history.replace(door)
  }, [door, history])
  return door ? <SkeletonRows /> : <Today />
}
