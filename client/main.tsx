import './app/zod-without-eval.ts'
import './features/entry/link-secret.ts'
import './text/i18n.ts'
import './theme/theme.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app/app.tsx'
import { guardLeaving } from './sync/leave-guard.ts'
import { forgetForOthers } from './sync/other-identity.ts'
import { keepFocus } from './ui/keep-focus.ts'

const place = document.getElementById('rondom')
if (place === null) throw new Error('the page has no place for the app')
guardLeaving()
keepFocus()
forgetForOthers()
createRoot(place).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
