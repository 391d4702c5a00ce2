import { catalogue, type Facts } from '@sanxin/kernel'

/** Why a file cannot be read, or a row not be used. */
export const exchangeProblems = catalogue('exchange', {
  'not-a-table': {
    kind: 'invalid',
    report: false,
    zh: '这个文件不是 xlsx 工作簿，也不是 csv 文本。请另存为 xlsx 或 csv 后再导入。',
    en: 'This file is neither an xlsx workbook nor csv text. Save it as xlsx or csv and import it again.',
  },
  'empty-file': { kind: 'invalid', report: false, zh: '文件是空的，没有任何内容。', en: 'The file is empty.' },
  'file-too-large': {
    kind: 'limited',
    report: false,
    zh: '文件有 {megabytes} MB，最多可导入 {limit} MB。请拆分后再导入。',
    en: 'The file has {megabytes} MB; at most {limit} MB can be imported. Split it and try again.',
  },
  'old-workbook': {
    kind: 'invalid',
    report: false,
    zh: '这是旧版 xls 工作簿。请用 Excel 或 WPS 打开，另存为“Excel 工作簿 (*.xlsx)”后再导入。',
    en: 'This is an old .xls workbook. Open it and save it as an Excel workbook (.xlsx), then import it.',
  },
  'password-protected': {
    kind: 'invalid',
    report: false,
    zh: '工作簿加了打开密码。请打开后在“文件—信息—保护工作簿”中取消密码，保存后再导入。',
    en: 'The workbook is protected by a password. Open it, remove the password (File, Info, Protect Workbook), save it and import it.',
  },
  'damaged-workbook': {
    kind: 'invalid',
    report: false,
    zh: '工作簿已损坏，读到“{part}”时出错。请重新保存或请报送单位重新导出。',
    en: 'The workbook is damaged at “{part}”. Save it again or ask the sender to export it again.',
  },
  'unsafe-workbook': {
    kind: 'invalid',
    report: false,
    zh: '工作簿的“{part}”不符合安全要求（{reason}），没有读取。请用 Excel 或 WPS 打开后另存为 xlsx 再导入。',
    en: 'The part “{part}” of the workbook breaks a safety limit ({reason}); it was not read. Open it, save it as xlsx again and import that.',
  },
  'web-page': {
    kind: 'invalid',
    report: false,
    zh: '文件的扩展名像表格，内容却是网页（有的系统这样导出）。请用 Excel 或 WPS 打开，另存为 xlsx 后再导入。',
    en: 'The file is a web page under the name of a workbook, as some systems export it. Open it, save it as xlsx and import that.',
  },
  'not-text': {
    kind: 'invalid',
    report: false,
    zh: '文件扩展名像文本，但内容是二进制数据。请另存为 xlsx 或 csv 后再导入。',
    en: 'The content is binary data, not text. Save it as xlsx or csv and import it again.',
  },
  'line-too-long': {
    kind: 'invalid',
    report: false,
    zh: '第 {row} 行超过 1 MB，可能缺少换行或引号没有成对。请检查后再导入。',
    en: 'Row {row} is longer than 1 MB; a line break or a closing quote seems to be missing.',
  },
  'too-many-columns': {
    kind: 'limited',
    report: false,
    zh: '第 {row} 行有 {columns} 列，最多 500 列。',
    en: 'Row {row} has {columns} columns; at most 500 can be read.',
  },
  'too-many-rows': {
    kind: 'limited',
    report: false,
    zh: '表“{sheet}”超过 1,048,576 行。',
    en: 'The sheet “{sheet}” has more than 1,048,576 rows.',
  },
  'reading-took-too-long': {
    kind: 'limited',
    report: false,
    zh: '读取文件超过 {seconds} 秒，已停止。请拆分文件后再导入。',
    en: 'Reading the file took more than {seconds} seconds and was stopped. Split the file and try again.',
  },
  'reading-needs-too-much-memory': {
    kind: 'limited',
    report: false,
    zh: '读取文件需要的内存超过 {megabytes} MB，已停止。请拆分文件后再导入。',
    en: 'Reading the file needed more than {megabytes} MB of memory and was stopped. Split the file and try again.',
  },
  'reading-failed': {
    kind: 'unavailable',
    report: true,
    zh: '读取文件的程序意外停止，没有导入任何内容。请重试；仍不成功时请把文件交给系统管理员。',
    en: 'The program that reads files stopped unexpectedly; nothing was imported. Try again, and give the file to the administrator if it fails again.',
  },
  'nothing-usable': {
    kind: 'invalid',
    report: false,
    zh: '这一行没有可用的名称、姓名或代码，无法判断说的是谁。',
    en: 'The row has no usable name or code, so it cannot be told whom it is about.',
  },
  'code-destroyed-no-name': {
    kind: 'invalid',
    report: false,
    zh: '{field}已被 Excel 变成 {value}，末几位已丢失，又没有可用的名称。请按原件补填。',
    en: 'Excel turned {field} into {value}, its last digits are lost, and there is no usable name. Fill it in from the original.',
  },
  'mapping-unknown': {
    kind: 'invalid',
    report: false,
    zh: '没有“{sheet}”这张表，或“{kind}”没有所选的列。请刷新页面后重新对列。',
    en: 'There is no sheet “{sheet}”, or “{kind}” has no such field. Reload the page and map the columns again.',
  },
  'batch-missing': {
    kind: 'missing',
    report: false,
    zh: '没有这一批资料，或您不能看。',
    en: 'There is no such batch, or it is not yours to see.',
  },
  'file-missing': {
    kind: 'missing',
    report: false,
    zh: '没有这个文件，或它已被移出这一批。',
    en: 'There is no such file, or it was taken out of the batch.',
  },
  'batch-closed': {
    kind: 'conflict',
    report: false,
    zh: '这一批的状态是“{state}”，不能再改。请新建一批。',
    en: 'The batch is “{state}” and cannot be changed any more. Begin a new one.',
  },
  'batch-changed': {
    kind: 'conflict',
    report: false,
    zh: '您看影响之后，这一批又有改动。请看过新的影响再导入。',
    en: 'The batch has changed since you saw its effect. Look at the new effect, then import.',
  },
  'batch-empty': {
    kind: 'invalid',
    report: false,
    zh: '这一批没有要导入的行：要么台账里都有了，要么都不能收。',
    en: 'There is nothing to import in this batch: its rows are in the registry already, or none can be used.',
  },
  'file-twice': {
    kind: 'conflict',
    report: false,
    zh: '“{name}”的内容和本批的“{other}”完全一样，没有再收。',
    en: '“{name}” is the same to the byte as “{other}” of this batch; it was not taken again.',
  },
  'field-needed': {
    kind: 'invalid',
    report: false,
    zh: '缺少“{field}”，这一行无法使用。',
    en: '“{field}” is missing; the row cannot be used.',
  },
})

/** Something noticed about a row that is accepted all the same. */
export type RemarkCode =
  | 'code-destroyed'
  | 'code-check-digit'
  | 'code-form'
  | 'code-repaired'
  | 'code-masked'
  | 'code-is-other-code'
  | 'cells-exchanged'
  | 'phone-unreadable'
  | 'date-unreadable'
  | 'name-missing'
  | 'name-damaged'

export const remarkTexts: Record<RemarkCode, { zh: string; en: string }> = {
  'code-destroyed': {
    zh: '{field}被 Excel 变成 {value}，末几位已丢失，不作猜测',
    en: 'Excel turned {field} into {value}; the lost digits are not guessed',
  },
  'code-check-digit': { zh: '{field}的校验位不对：{value}', en: 'The check digit of {field} is wrong: {value}' },
  'code-form': { zh: '{field}的位数或字符不对：{value}', en: '{field} has the wrong length or characters: {value}' },
  'code-repaired': { zh: '{field}已整理为 {value}', en: '{field} was tidied to {value}' },
  'code-masked': { zh: '{field}已脱敏：{value}', en: '{field} is masked: {value}' },
  'code-is-other-code': { zh: '{field}里填的是另一种代码：{value}', en: '{field} holds another kind of code: {value}' },
  'cells-exchanged': { zh: '“{field}”与“{other}”填反，已对调', en: '“{field}” and “{other}” were exchanged; put right' },
  'phone-unreadable': { zh: '{field}无法识别：{value}', en: '{field} cannot be read: {value}' },
  'date-unreadable': { zh: '{field}无法识别为日期：{value}', en: '{field} cannot be read as a date: {value}' },
  'name-missing': { zh: '没有名称，只能凭代码认定', en: 'There is no name; only the code tells who it is' },
  'name-damaged': { zh: '{field}里有无法显示的字：{value}', en: '{field} has characters that were lost: {value}' },
}

export interface RowRemark {
  code: RemarkCode
  field: string
  facts: Facts
}
