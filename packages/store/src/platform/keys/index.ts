export { hasDataKeys, openKeyring } from './open-keyring.ts'
