import 'virtual:sanxin-tokens.css'
import '@sanxin/ui/base.css'
import { ReaderLanguage } from '@sanxin/web/shared/language'
import { MutationCache, QueryCache, QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { askWhoIsSignedIn, queryDefaults } from '../query-defaults.ts'
import { Phone } from './phone.tsx'

const client: QueryClient = new QueryClient({
  defaultOptions: queryDefaults,
  queryCache: new QueryCache({ onError: (cause, query) => askWhoIsSignedIn(client, cause, query.queryKey) }),
  mutationCache: new MutationCache({ onError: (cause) => askWhoIsSignedIn(client, cause) }),
})
const root = document.getElementById('root')
if (!root) throw new Error('the page has no #root')

createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={client}>
      <ReaderLanguage>
        <Phone />
      </ReaderLanguage>
    </QueryClientProvider>
  </StrictMode>,
)
