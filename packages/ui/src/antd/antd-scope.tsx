import { ConfigProvider } from 'antd'
import enGB from 'antd/locale/en_GB'
import zhCN from 'antd/locale/zh_CN'
import type { ComponentType, ReactNode } from 'react'
import { useLanguage } from '../language/index.ts'
import { antdTheme } from '../tokens/antd-theme.ts'

/** The nonce that the server wrote into the page for generated styles; none in development. */
function styleNonce(): string | undefined {
  const written = document.querySelector<HTMLMetaElement>('meta[name="style-nonce"]')?.content
  return written && !written.startsWith('__') ? written : undefined
}

/** Language, look and style nonce for antd's parts. */
export function AntdScope({ children }: { children: ReactNode }) {
  const nonce = styleNonce()
  return (
    <ConfigProvider
      locale={useLanguage() === 'zh' ? zhCN : enGB}
      theme={antdTheme}
      csp={nonce ? { nonce } : undefined}
      wave={{ disabled: true }}
      button={{ autoInsertSpace: false }}
    >
      {children}
    </ConfigProvider>
  )
}

/** A part of antd that carries its scope along, so that pages without antd never load it. */
export function scoped<Props extends object>(Part: ComponentType<Props>) {
  return function Scoped(props: Props) {
    return (
      <AntdScope>
        <Part {...props} />
      </AntdScope>
    )
  }
}
