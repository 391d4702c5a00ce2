/** Syllables of invented brands with their pinyin, and what follows them. */
export const brandSyllables = [
  ['浦', 'pu'], ['云', 'yun'], ['汀', 'ting'], ['澄', 'cheng'], ['栖', 'qi'], ['禾', 'he'], ['朗', 'lang'], ['岚', 'lan'], ['沐', 'mu'], ['昱', 'yu'],
  ['东', 'dong'], ['江', 'jiang'], ['启', 'qi'], ['恒', 'heng'], ['拓', 'tuo'], ['微', 'wei'], ['芯', 'xin'], ['源', 'yuan'], ['光', 'guang'], ['辰', 'chen'],
  ['锦', 'jin'], ['瑞', 'rui'], ['立', 'li'], ['方', 'fang'], ['万', 'wan'], ['川', 'chuan'], ['海', 'hai'], ['平', 'ping'], ['信', 'xin'], ['智', 'zhi'],
] as const
export const trades = [
  ['科技', 'keji'], ['物流', 'wuliu'], ['生物医药', 'shengwuyiyao'], ['电子', 'dianzi'], ['软件', 'ruanjian'], ['餐饮管理', 'canyinguanli'],
  ['建筑工程', 'jianzhugongcheng'], ['商贸', 'shangmao'], ['教育咨询', 'jiaoyuzixun'], ['新材料', 'xincailiao'],
] as const
export const legalForms = [['有限公司', 'youxiangongsi'], ['股份有限公司', 'gufenyouxiangongsi'], ['有限责任公司', 'youxianzerengongsi']] as const
