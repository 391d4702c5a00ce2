/** Characters of titles by the first letter of their reading, as the field reads them (行 in 行业, 曾 in 曾用名). */
const charactersByLetter: Record<string, string> = {
  a: '澳',
  b: '不保别办包北博变备布报搬本标毕白编背补表被边避部',
  c: '串产从传册出创初厂参场处存层常惩成承措撤曾朝村查次此础称程财辞餐',
  d: '东代侗党兜到动单吊地多大定对导底店度当待得担断栋滴点独电登的督第等调贷达递道',
  e: '二尔额饿',
  f: '丰份分发否复妇孵房方服法父范覆访负费返附非',
  g: '个公共关功古哥固国岗工干挂改更构果格港盖管股观规贯高',
  h: '互伙会何候划化号合后含和回婚户换核汉活涵花行话货',
  j: '举京仅介件假健僵具几加及均基奖季家就局居届建技据接教旧景机极检济界监积究简籍级经结绩缴荐街见计记近进金间际集',
  k: '况卡口可库康开快款科空考课',
  l: '两临了六利历录律拉来楼流理疗离立类累络老联落量隶零领',
  m: '么免卖名摸敏明末模母民满盟目盲码美苗蒙貌贸铭门面',
  n: '内农女年拟男纳能',
  o: '偶',
  p: '品培平批排普派片牌跑配',
  q: '亲企全其前区千去取器圈情期欠清签缺群请起轻迁青骑',
  r: '人任入如容日然融认',
  s: '三上书事伤受史司售商四士失始实审室宿尸属市式所手扫擅收数施时是术束熟生申畲硕社私税算绍设识试说身述送闪顺首',
  t: '他体停兔台同团图土填头套庭态投推毯特统脱退通题',
  w: '万为五位务卫吾围外委完微文无望未物纬维网问',
  x: '下乡休信修写协向型姓学小席序形心性息悉效新校歇现箱系线细续训讯详辖选销限险需项鲜',
  y: '一与业予以依元养医原员因园圆域姻宇已应异彝意愿月有源犹瑶用益研移约育药营要议豫运邮银院韵预饮验',
  z: '专中主之众住作值准制在址坐壮子字展幢座征总执招指支政整族暂最止正治注照状直真种站筑组织终综置者职自至藏装证责账质资走转载造重镇长阵障驻',
}

const letterOf = new Map<string, string>()
for (const [letter, characters] of Object.entries(charactersByLetter)) for (const character of characters) letterOf.set(character, letter)

/** The first letters of a title as systems export it: 身份证号 → sfzh. Letters stay; a character that is not listed is left out. */
export function titleInitials(title: string): string {
  let initials = ''
  for (const character of title.toLowerCase()) initials += /[a-z]/.test(character) ? character : (letterOf.get(character) ?? '')
  return initials
}
