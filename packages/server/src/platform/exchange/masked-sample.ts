import type { FieldSpec, Recognition, RosterKind } from '@sanxin/domain/platform/exchange'
import { maskIdNumber, maskPhone } from '@sanxin/kernel/codes'

/**
 * A sample value as it may be shown. What looks like an ID number or a phone is masked whatever column it stands in,
 * since the mapping may be wrong; numbers of units are public.
 */
export function maskedSample(sample: string, field: FieldSpec | undefined): string {
  if (field?.value === 'credit-code' || field?.value === 'org-code') return sample
  if (field?.value === 'id-number') return maskIdNumber(sample)
  if (field?.value === 'phone') return maskPhone(sample)
  return sample.replace(/\d{17}[\dXx]|\d{15}/g, maskIdNumber).replace(/(?<!\d)1\d{10}(?!\d)/g, maskPhone)
}

/** A recognition as it may be kept in clear: its samples stand outside the sealed blocks. */
export function withMaskedSamples(recognition: Recognition, kinds: readonly RosterKind[]): Recognition {
  const kind = kinds.find(({ code }) => code === recognition.kind)
  const columns = recognition.columns.map((column) => {
    const field = kind?.fields.find(({ code }) => code === column.field)
    return { ...column, samples: column.samples.map((sample) => maskedSample(sample, field)) }
  })
  return { ...recognition, columns }
}
