import 'virtual:sanxin-tokens.css'
import '@sanxin/ui/base.css'
import { ReaderLanguage } from '@sanxin/web/shared/language'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { queryDefaults } from './query-defaults.ts'
import { router } from './router.tsx'

const client = new QueryClient({ defaultOptions: queryDefaults })
const root = document.getElementById('root')
if (!root) throw new Error('the page has no #root')

createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={client}>
      <ReaderLanguage>
        <RouterProvider router={router} />
      </ReaderLanguage>
    </QueryClientProvider>
  </StrictMode>,
)
