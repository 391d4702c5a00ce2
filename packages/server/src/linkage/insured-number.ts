import { halfWidth } from '@sanxin/kernel/codes'

/** `0036100007`, `36100007` and `36100007.0` are one number: Excel drops leading zeros. Empty when there is none. */
export const insuredNumber = (text: string | undefined): string =>
  halfWidth(text ?? '')
    .replace(/[\s'’]/g, '')
    .replace(/\.0+$/, '')
    .replace(/^0+/, '')
