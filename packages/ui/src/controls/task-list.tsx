import type { ReactNode } from 'react'
import './next-step.css'

/** The one-character sign of a group of pages, in Song type. */
export function Sign({ children }: { children: string }) {
  return (
    <span className="sx-sign" aria-hidden="true">
      {children}
    </span>
  )
}

export interface Task {
  key: string
  sign: string
  title: string
  why: string
  until?: string
  overdue?: boolean
  /** How long it takes, in words: 约 35 分钟. */
  takes?: string
  action: ReactNode
}

/** Next things in order; the first wears the red edge. */
export function TaskList({ tasks }: { tasks: readonly Task[] }) {
  return (
    <ol className="sx-tasks">
      {tasks.map((task) => (
        <li key={task.key}>
          <Sign>{task.sign}</Sign>
          <div className="sx-task-text">
            <h3>{task.title}</h3>
            <p>{task.why}</p>
          </div>
          <p className="sx-task-when">
            {task.until ? <span className={task.overdue ? 'sx-overdue' : undefined}>{task.until}</span> : null}
            {task.takes ? <span className="sx-note">{task.takes}</span> : null}
          </p>
          {task.action}
        </li>
      ))}
    </ol>
  )
}
