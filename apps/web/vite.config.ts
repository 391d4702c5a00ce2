import { defineConfig, type Plugin } from 'vite'
import { tokensCss } from '../../packages/ui/src/tokens/css.ts'

const tokensName = 'virtual:sanxin-tokens.css'

/** Writes the table of tokens as a stylesheet, so that no colour stands in a second place. */
const tokens = (): Plugin => ({
  name: 'sanxin-tokens',
  resolveId: (id) => (id === tokensName ? `\0${tokensName}` : null),
  load: (id) => (id === `\0${tokensName}` ? tokensCss() : null),
})

const server = `http://127.0.0.1:${process.env.PORT ?? '8080'}`

export default defineConfig({
  root: import.meta.dirname,
  plugins: [tokens()],
  oxc: { jsx: { runtime: 'automatic' } },
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    target: ['chrome103', 'firefox102', 'safari15.4'],
    assetsInlineLimit: 0,
    manifest: true,
    chunkSizeWarningLimit: 1200,
    // React's "use client" marks mean nothing in a program without server components.
    rolldownOptions: {
      input: ['index.html', 'phone.html'].map((page) => `${import.meta.dirname}/${page}`),
      onwarn: (warning, tell) => (warning.code === 'MODULE_LEVEL_DIRECTIVE' ? undefined : tell(warning)),
    },
  },
  server: { proxy: { '/api': server } },
})
