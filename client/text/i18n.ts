import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'
import { nl } from './nl.ts'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'app'
    resources: typeof nl
    returnNull: false
  }
}

/** The language of this client: Dutch. A second one is a second folder beside `nl`. */
export const LANGUAGE = 'nl'

void i18next.use(initReactI18next).init({
  lng: LANGUAGE,
  fallbackLng: LANGUAGE,
  resources: { nl },
  ns: Object.keys(nl),
  defaultNS: 'app',
  // React escapes by itself.
  interpolation: { escapeValue: false },
  returnNull: false,
  initAsync: false,
})

/** Keys and variables are checked by type; use `useTranslation` of react-i18next in components. */
export const i18n = i18next
