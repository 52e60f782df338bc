import { render } from 'preact'
import { App } from './shell/app.tsx'
import { loadLanguage } from './text/text.ts'

document.documentElement.lang = await loadLanguage(navigator.languages)
const root = document.getElementById('page')
if (root) render(<App />, root)
