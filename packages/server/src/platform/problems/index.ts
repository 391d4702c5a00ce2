export * from './problem-document.ts'
export * from './read-language.ts'
export * from './status.ts'
