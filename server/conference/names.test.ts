import { expect, test } from 'vitest'
import { knownNames, strangersIn } from './names.ts'
import { heldUntil } from './rehearsal/held-until.ts'

const known = knownNames(heldUntil('checkingIn').state)

test.each([
  ['Koen pakte hem hard bij zijn arm.', []],
  ['Volgens Noor pakte Koen hem bij zijn arm.', ['Koen']],
  ['Juf Anne, en meester Wim.', ['Anne', 'Wim']],
  ['Noors tas staat bij Esther.', []],
  ['Het jeugdteam belt met Veilig Thuis en de Raad voor de Kinderbescherming.', []],
  ['Zij is rustig. Daarna huilt zij.', []],
  ['', []],
])('[R51] in "%s" a stranger is %j', (text, strangers) => {
  expect(strangersIn(text, known)).toEqual(strangers)
})
