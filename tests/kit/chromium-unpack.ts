import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { promisify } from 'node:util'

const cache = join(import.meta.dirname, '..', '..', 'node_modules', '.cache', 'rondom')
const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium')

/** A Chromium unpacked from its npm package: the program, and folders with the libraries and the fonts it may lack. */
export interface UnpackedChromium {
  executablePath: string
  libraries: string
  fonts: string
}

/**
 * Unpacks the Chromium of `@sparticuz/chromium` once per version and hands out the same folder from then on. Two
 * processes may do this at once: each unpacks beside the other, and the first to finish puts its folder in place.
 * @throws what the unpacking said, e.g. a full disk.
 */
export async function unpackChromium(): Promise<UnpackedChromium> {
  const { version } = JSON.parse(readFileSync(join(entry, '..', '..', 'package.json'), 'utf8'))
  const folder = join(cache, `chromium-${version}`)
  if (!existsSync(folder)) await unpackInto(folder)
  return {
    executablePath: join(folder, 'chromium'),
    libraries: join(folder, 'al2023', 'lib'),
    fonts: join(folder, 'fonts'),
  }
}

async function unpackInto(folder: string): Promise<void> {
  mkdirSync(cache, { recursive: true })
  const staging = mkdtempSync(`${folder}-`)
  // A process of its own: the package unpacks into TMPDIR, and its libraries only where it believes to be on AWS.
  const env = { ...process.env, TMPDIR: staging, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x' }
  const unpack = `import(${JSON.stringify(entry)}).then((module) => module.default.executablePath())`
  await promisify(execFile)(process.execPath, ['--input-type=module', '-e', unpack], { env })
  writeFileSync(join(staging, 'fonts', 'fonts.conf'), fontsConfiguration(join(folder, 'fonts')))
  try {
    renameSync(staging, folder)
  } catch (error) {
    rmSync(staging, { recursive: true, force: true })
    if (!existsSync(folder)) throw error
  }
}

function fontsConfiguration(fonts: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${fonts}</dir><cachedir>${join(fonts, 'cache')}</cachedir></fontconfig>
`
}
