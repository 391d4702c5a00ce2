import { Button, ButtonLink, CheckList, Panel, TextField, useSay } from '@sanxin/ui'
import { useState } from 'react'
import { ProblemRefusal } from '../../shared/screen/index.ts'
import { useOwnDistrict } from './use-own-district.ts'

/** In the demonstration: begin a district of one's own in a folder of its own, in one click. */
export function OwnDistrict() {
  const say = useSay()
  const [name, setName] = useState('')
  const { begin, stage, answer, problem } = useOwnDistrict()
  if (stage !== 'resting') {
    return (
      <Panel title={say({ zh: '换成自己的数据', en: 'Begin with my own data' })}>
        <div role="status">
          <CheckList
            items={[
              {
                key: 'folder',
                state: answer ? 'done' : 'open',
                text: say({ zh: '另建一个数据文件夹，演示区原样留着', en: 'A data folder of its own; the demonstration stays as it is' }),
              },
              {
                key: 'restart',
                state: stage === 'back' ? 'done' : 'open',
                text: say({ zh: '换到新的文件夹启动', en: 'Starting in the new folder' }),
              },
              {
                key: 'connect',
                state: stage === 'back' ? 'done' : 'open',
                text: say({ zh: '重新连上，要再登录一次', en: 'Connecting again; you sign in once more' }),
              },
            ]}
          />
        </div>
        {stage === 'late' || stage === 'elsewhere' ? (
          <div className="sx-import-own">
            <p>
              {stage === 'elsewhere'
                ? say({ zh: '您的数据在另一个地址上。', en: 'Your data are at another address.' })
                : say({
                    zh: '还没有连上。可以在装这个程序的电脑上自己启动：',
                    en: 'No connection yet. You can start it by hand on the computer it is installed on:',
                  })}
            </p>
            {stage === 'late' && answer ? <code>{answer.command}</code> : null}
            {answer?.address ? (
              <ButtonLink href={answer.address}>
                {say({ zh: '打开 {address}', en: 'Open {address}' }, { address: answer.address })}
              </ButtonLink>
            ) : null}
          </div>
        ) : null}
      </Panel>
    )
  }
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
            zh: '一个数据文件夹只装一个区。演示区的单位和人都是编的，绝不和您的数据混在一起：会另建一个空的文件夹，换过去接着用；演示区原样留着。',
            en: 'A data folder holds one district. Units and people of the demonstration are invented and never mixed with yours: an empty folder is made beside it and used from then on; the demonstration stays as it is.',
          })}
        </p>
        <TextField
          label={say({ zh: '您的区叫什么', en: 'Name of your district' })}
          required
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
