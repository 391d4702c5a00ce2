import type { Fact } from '@sanxin/contract/registry'

export interface Contact {
  /** Null when the rosters give a number without a name. */
  name: string | null
  phoneMasked: string | null
}

/** Who speaks for a unit by its facts: the contact, else the legal representative; null without a name and without a number. */
export function whomToCall(facts: readonly Pick<Fact, 'field' | 'value' | 'shown'>[]): Contact | null {
  const saidOf = (code: string): string | null => {
    const fact = facts.find(({ field }) => field === code)
    return fact?.value ?? fact?.shown?.zh ?? null
  }
  const name = saidOf('contact') ?? saidOf('legalPerson')
  const phoneMasked = saidOf('phone')
  return name === null && phoneMasked === null ? null : { name, phoneMasked }
}
