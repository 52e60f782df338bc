import { homedir } from 'node:os'
import { join } from 'node:path'

/** Where system tests keep what takes long to download or build. */
export const CACHE = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'musen-tests')
