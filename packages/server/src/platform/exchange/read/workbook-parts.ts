import { exchangeProblems } from '@sanxin/domain/platform/exchange'
import { type NumberShape, shapeOfFormat } from './cell-text.ts'
import { attribute, xmlText } from './xml-text.ts'
import { wholePart, type Zip } from './zip.ts'

export interface SheetPart {
  name: string
  hidden: boolean
  part: string
}

export interface WorkbookParts {
  sheets: SheetPart[]
  sharedStrings: string | undefined
  date1904: boolean
  /** by style index */
  shapes: NumberShape[]
}

const tags = (text: string, name: string): string[] => text.match(new RegExp(`<${name}(?:\\s[^>]*)?>`, 'g')) ?? []

interface Relation {
  id: string
  type: string
  target: string
}

function relations(text: string, folder: string): Relation[] {
  return tags(text, '(?:\\w+:)?Relationship').map((tag) => {
    const target = xmlText(attribute(tag, 'Target') ?? '').replaceAll('\\', '/')
    return {
      id: attribute(tag, 'Id') ?? '',
      type: attribute(tag, 'Type') ?? '',
      target: target.startsWith('/') ? target.slice(1) : joined(folder, target),
    }
  })
}

function joined(folder: string, target: string): string {
  const steps = `${folder}/${target}`.split('/')
  const path: string[] = []
  for (const step of steps) {
    if (step === '..') path.pop()
    else if (step !== '.' && step !== '') path.push(step)
  }
  return path.join('/')
}

/** Finds the sheets, shared strings and number formats of a workbook, in the order in which its tabs stand. */
export async function readWorkbookParts(zip: Zip): Promise<WorkbookParts> {
  const roots = relations((await wholePart(zip, '_rels/.rels')) ?? '', '')
  const main = roots.find((one) => one.type.endsWith('/officeDocument'))?.target ?? 'xl/workbook.xml'
  const text = await wholePart(zip, main)
  if (text === undefined)
    throw exchangeProblems.problem(zip.names.some((name) => /^xl\/worksheets\/.*\.xml$/i.test(name)) ? 'damaged-workbook' : 'not-a-table', {
      part: main,
    })
  const folder = main.split('/').slice(0, -1).join('/')
  const own = relations((await wholePart(zip, `${folder}/_rels/${main.split('/').at(-1)}.rels`)) ?? '', folder)
  const sheets: SheetPart[] = []
  for (const tag of tags(text, 'sheet')) {
    const id = attribute(tag, 'id')
    const relation = own.find((one) => one.id === id)
    if (!relation?.type.endsWith('/worksheet') || !zip.names.includes(relation.target)) continue
    sheets.push({
      name: xmlText(attribute(tag, 'name') ?? ''),
      hidden: /hidden/i.test(attribute(tag, 'state') ?? ''),
      part: relation.target,
    })
  }
  const styles = own.find((one) => one.type.endsWith('/styles'))?.target
  return {
    sheets,
    sharedStrings: own.find((one) => one.type.endsWith('/sharedStrings'))?.target,
    date1904: tags(text, 'workbookPr').some((tag) => /^(1|true|on)$/.test(attribute(tag, 'date1904') ?? '')),
    shapes: styles ? shapesOf((await wholePart(zip, styles)) ?? '') : [],
  }
}

function shapesOf(text: string): NumberShape[] {
  const codes = new Map<number, string>()
  for (const tag of tags(text, 'numFmt')) codes.set(Number(attribute(tag, 'numFmtId')), xmlText(attribute(tag, 'formatCode') ?? ''))
  const cells = /<cellXfs[\s>][\s\S]*?<\/cellXfs>/.exec(text)?.[0] ?? ''
  return tags(cells, 'xf').map((tag) => {
    const id = Number(attribute(tag, 'numFmtId') ?? 0)
    return shapeOfFormat(id, codes.get(id))
  })
}
