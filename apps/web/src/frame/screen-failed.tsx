import { Button, Refusal, useSay } from '@sanxin/ui'

/** A screen that broke, or could not be loaded because a newer version is there. */
export function ScreenFailed() {
  const say = useSay()
  return (
    <Refusal
      failed
      title={say({ zh: '这一页没有打开，数据没有动。', en: 'This page did not open; no data was touched.' })}
      detail={say({
        zh: '可能是程序刚更新过。重新打开一次；还是这样，请告诉系统管理员。',
        en: 'The program may just have been updated. Open it again; if that does not help, tell the system administrator.',
      })}
      action={<Button onClick={() => globalThis.location.reload()}>{say({ zh: '重新打开', en: 'Open again' })}</Button>}
    />
  )
}
