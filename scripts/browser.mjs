import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync, mkdirSync, readdirSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { checkout, say } from './install.mjs'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']
const fontFolders = ['/usr/share/fonts', '/usr/local/share/fonts', join(process.env.HOME ?? '/', '.fonts'), '/System/Library/Fonts']
const cjkFont = /(noto.*cjk|noto.*(sc|tc|jp)-|wqy|source.?han|droidsansfallback|pingfang|hiragino|uming|ukai|arphic|simsun|msyh)/i

/** Chromium of the system, by SANXIN_CHROMIUM or the usual names in PATH. */
function systemChromium() {
  if (process.env.SANXIN_CHROMIUM) return process.env.SANXIN_CHROMIUM
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    const found = names.map((name) => join(folder, name)).find(isProgram)
    if (found) return found
  }
  return ['/usr/bin/chromium', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'].find(isProgram)
}

/** Whether the system can show Chinese. */
function hasChineseFont() {
  const listed = spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' })
  if (listed.status === 0) return listed.stdout.trim() !== ''
  return fontFolders.some(
    (folder) => existsSync(folder) && readdirSync(folder, { recursive: true }).some((name) => cjkFont.test(String(name))),
  )
}

/**
 * Finds or brings Chromium and Chinese fonts: the system's, else Debian's packages as root, else the Chromium from npm.
 * @returns `{ environment, missing }`; each missing thing is a sentence with its remedy
 */
export async function ensureBrowser() {
  let program = systemChromium()
  let fonts = hasChineseFont()
  if (!(program && fonts) && canInstallPackages()) {
    const packages = [...(program ? [] : ['chromium']), ...(fonts ? [] : ['fonts-noto-cjk'])]
    say(`正在用 apt-get 安装 ${packages.join('、')}……`, `Installing ${packages.join(', ')} with apt-get…`)
    aptInstall(packages)
    program ??= systemChromium()
    fonts = hasChineseFont()
  }
  const environment = program ? { SANXIN_CHROMIUM: program } : await npmChromium()
  const missing = [
    ...(environment.SANXIN_CHROMIUM ? [] : ['Chromium: apt-get install chromium, or set SANXIN_CHROMIUM to its program']),
    ...(fonts ? [] : ['Chinese fonts: apt-get install fonts-noto-cjk, or any font for :lang=zh']),
  ]
  return { environment, missing }
}

/** The Chromium from npm, unpacked into our own cache: a program in a folder that everybody may write is not run. */
async function npmChromium() {
  if (process.platform !== 'linux') return {}
  const folder = join(checkout, '.cache', 'chromium')
  const before = process.env.TMPDIR
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    process.env.TMPDIR = folder
    const { default: chromium } = await import('@sparticuz/chromium')
    return { SANXIN_CHROMIUM: await chromium.executablePath(), SANXIN_CHROMIUM_ARGS: JSON.stringify(chromium.args) }
  } catch (error) {
    console.error(error)
    return {}
  } finally {
    if (before === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = before
  }
}

function canInstallPackages() {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version') && spawnSync('apt-get', ['--version']).status === 0
}

function aptInstall(packages) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  for (const args of [
    ['update', '-q'],
    ['install', '-y', '-q', '--no-install-recommends', ...packages],
  ]) {
    const done = spawnSync('apt-get', args, { env, stdio: ['ignore', 'ignore', 'inherit'] })
    if (done.status !== 0) return
  }
}

function isProgram(file) {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}
