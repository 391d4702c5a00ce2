export { openKeys } from './open-keys.ts'
