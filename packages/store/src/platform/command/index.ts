export { type Answer, type Command, forgetOldCommands, once } from './once.ts'
export { commandProblems } from './problems.ts'
