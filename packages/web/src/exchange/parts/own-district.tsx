import { Button, ButtonLink, CheckList, Panel, TextField, useSay } from '@sanxin/ui'
import { useState } from 'react'
import { ProblemRefusal } from '../../shared/screen/index.ts'
import { useOwnDistrict } from './use-own-district.ts'

/** In the demonstration: begin a district of one's own in a folder of its own, in one click. */
export function OwnDistrict() {
  const say = useSay()
  const [name, setName] = useState('')
  const { begin, stage, problem } = useOwnDistrict()
  if (stage !== 'resting') return <Switching />
  return (
    <Panel
      title={say({ zh: '换成自己的数据', en: 'Begin with my own data' })}
      note={say({ zh: '这里是演示区', en: 'this is the demonstration' })}
    >
      <form
        className="sx-import-own"
        onSubmit={(event) => {
          event.preventDefault()
          begin(name.trim())
        }}
      >
        <p>
          {say({
            zh: '一个数据文件夹只装一个区。演示区的单位和人都是编的，绝不和您的数据混在一起，所以这里不收别的表。点一下，就另建一个空的文件夹换过去用；演示区原样留着。',
            en: 'A data folder holds one district. Units and people of the demonstration are invented and never mixed with yours, so no other rosters are taken here. One click makes an empty folder beside it and moves there; the demonstration stays as it is.',
          })}
        </p>
        <TextField
          label={say({ zh: '您的区叫什么', en: 'Name of your district' })}
          required
          minLength={2}
          maxLength={40}
          autoComplete="off"
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
        <Button type="submit" kind="primary">
          {say({ zh: '换成自己的数据', en: 'Begin with my own data' })}
        </Button>
      </form>
      {problem ? <ProblemRefusal problem={problem} onRetry={() => begin(name.trim())} /> : null}
    </Panel>
  )
}

/** How far the switch has come; the account of the new district stays in sight until the reader has noted it. */
function Switching() {
  const say = useSay()
  const { stage, answer, signedIn, rest } = useOwnDistrict()
  const back = stage === 'back'
  const done = (is: boolean) => (is ? 'done' : 'open')
  return (
    <Panel title={say({ zh: '换成自己的数据', en: 'Begin with my own data' })}>
      <div role="status">
        <CheckList
          items={[
            {
              key: 'folder',
              state: done(answer !== undefined),
              text: say({ zh: '另建一个数据文件夹，演示区原样留着', en: 'A data folder of its own; the demonstration stays as it is' }),
              note: answer?.dataDir,
            },
            { key: 'restart', state: done(back), text: say({ zh: '换到新的文件夹启动', en: 'Starting in the new folder' }) },
            { key: 'connect', state: done(back), text: say({ zh: '重新连上并登录', en: 'Connecting and signing in again' }) },
          ]}
        />
      </div>
      {answer ? (
        <div className="sx-import-own">
          <p>
            {say({
              zh: '新区的第一个账号，只在这里显示一次，请记下来：',
              en: 'The first account of the new district; it is shown here once, so note it:',
            })}
          </p>
          <dl className="sx-import-account">
            <div>
              <dt>{say({ zh: '用户名', en: 'User name' })}</dt>
              <dd>
                <code>{answer.userName}</code>
              </dd>
            </div>
            <div>
              <dt>{say({ zh: '密码', en: 'Password' })}</dt>
              <dd>
                <code>{answer.password}</code>
              </dd>
            </div>
          </dl>
          {back && signedIn ? (
            <Button kind="primary" onClick={rest}>
              {say({ zh: '记好了，去导入', en: 'Noted, go on to import' })}
            </Button>
          ) : null}
          {back && !signedIn ? <ButtonLink href="/">{say({ zh: '去登录', en: 'Sign in' })}</ButtonLink> : null}
        </div>
      ) : null}
      {stage === 'late' && answer ? (
        <p className="sx-note">
          {say(
            {
              zh: '比平常慢，还在等。也可以在装这个程序的电脑上停下它，再用 SANXIN_DATA={dataDir} npm start 启动。',
              en: 'Slower than usual, still waiting. You can also stop the program on its computer and start it with SANXIN_DATA={dataDir} npm start.',
            },
            { dataDir: answer.dataDir },
          )}
        </p>
      ) : null}
    </Panel>
  )
}
