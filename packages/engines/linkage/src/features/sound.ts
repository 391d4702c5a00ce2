import { pinyin } from 'pinyin-pro'

const soundByChar = new Map<string, string>()
const merged: readonly (readonly [RegExp, string])[] = [
  [/^zh/, 'z'],
  [/^ch/, 'c'],
  [/^sh/, 's'],
  [/ng$/, 'n'],
]

/** The toneless sound of one character, with the sounds that southern speakers do not tell apart made one; others stay as they are. */
export function soundOf(char: string): string {
  const known = soundByChar.get(char)
  if (known !== undefined) return known
  const sound = char < '\u3400' ? char : plainSound(pinyin(char, { toneType: 'none' }))
  soundByChar.set(char, sound)
  return sound
}

const plainSound = (sound: string): string => merged.reduce((text, [from, to]) => text.replace(from, to), sound)

const soundsByChar = new Map<string, readonly string[]>()

/** All sounds of a character that has several. */
export function soundsOf(char: string): readonly string[] {
  let sounds = soundsByChar.get(char)
  if (!sounds) {
    const read = char < '\u3400' ? [char] : pinyin(char, { toneType: 'none', multiple: true, type: 'array' })
    sounds = [...new Set(read.map(plainSound))]
    soundsByChar.set(char, sounds)
  }
  return sounds
}

export const soundAlike = (a: string, b: string): boolean => soundsOf(a).some((sound) => soundsOf(b).includes(sound))

/** The sounds of a text joined by dots, a key for blocks of names that sound alike. */
export function soundKey(text: string): string {
  let key = ''
  for (const char of text) key += `${soundOf(char)}.`
  return key
}
