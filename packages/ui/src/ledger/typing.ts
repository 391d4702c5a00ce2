const fields = new Set(['INPUT', 'TEXTAREA', 'SELECT'])

/** False when the reader has switched off keys that act without a modifier (`data-keys="off"` on the page). */
export const keysAreOn = (): boolean => document.documentElement.dataset.keys !== 'off'

/** True while text is being written: in a field, or in an input method that is still composing. */
export function isTyping(event: KeyboardEvent): boolean {
  if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return true
  const target = event.target
  if (!(target instanceof HTMLElement)) return false
  if (target instanceof HTMLInputElement && (target.type === 'checkbox' || target.type === 'radio')) return false
  return fields.has(target.tagName) || target.isContentEditable
}
