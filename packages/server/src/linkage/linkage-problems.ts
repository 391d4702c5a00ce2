import { catalogue } from '@sanxin/kernel'

export const linkageProblems = catalogue('linkage', {
  'pair-missing': {
    kind: 'missing',
    report: false,
    zh: '没有这一对，或它不在您的范围内。',
    en: 'There is no such pair, or it lies outside your scope.',
  },
  'pair-decided': {
    kind: 'conflict',
    report: false,
    zh: '{who} 已经定了这一对。您的这次没有生效，也不会再生效。',
    en: '{who} has decided this pair. Yours did not take effect and will not.',
  },
  'pair-outside': {
    kind: 'forbidden',
    report: false,
    zh: '这一对的另一边不在您的范围内，请交给区里核对。',
    en: 'The other side of this pair lies outside your scope; leave it to the district.',
  },
  'nothing-to-undo': {
    kind: 'conflict',
    report: false,
    zh: '这一对还没有定，没有可撤销的。',
    en: 'This pair has not been decided; there is nothing to take back.',
  },
  'rows-not-of-unit': {
    kind: 'invalid',
    report: false,
    zh: '所选的行不都属于这家单位，或选了它的全部行。请至少留一行。',
    en: 'Not all chosen rows belong to this unit, or all of its rows were chosen. Leave at least one.',
  },
})
