/** The name of an area as written, without blanks and a bracketed remark. */
export const areaName = (text: string): string => text.replace(/[\s\u3000]/g, '').replace(/[（(][^）)]*[）)]$/, '')

const endings = /(街道办事处|街道|管理处|办事处|镇|乡|社区居民委员会|社区居委会|居民委员会|居委会|村民委员会|村委会|社区|村)$/

/** The part of an area's name that people say: 书香社区 and 书香村 both give 书香, 东岭管理处 gives 东岭. */
export const areaStem = (text: string): string => {
  const name = areaName(text)
  const stem = name.replace(endings, '')
  return stem.length >= 2 ? stem : name
}
