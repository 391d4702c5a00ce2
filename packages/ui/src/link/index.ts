export * from './app-link.tsx'
