import { execFileSync } from 'node:child_process'

/** `npm run dev`: what is made from the contract first, then the demo. `tsx watch` runs it again after each change. */
execFileSync('tsx', ['scripts/generate.ts', '--strict'], { stdio: 'inherit' })
process.argv.push('serve', '--demo')
await import('../src/main.ts')
