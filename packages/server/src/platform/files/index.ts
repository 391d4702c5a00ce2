export { type KeptUpload, keepUpload } from './keep-upload.ts'
