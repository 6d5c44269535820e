import Fastify from 'fastify'
import { expect, test } from 'vitest'
import type { Log } from '../log.ts'
import { StorageUnavailable } from '../storage-ports.ts'
import { answerErrors } from './error-handler.ts'

function appThatFails(error: Error) {
  const app = Fastify()
  const logged: unknown[] = []
  answerErrors(app, { error: (entry: unknown) => logged.push(entry) } as unknown as Log)
  app.get('/', async () => {
    throw error
  })
  return { app, logged }
}

test('what cannot be stored now is answered with when to ask again', async () => {
  const { app, logged } = appThatFails(new StorageUnavailable('disk full'))
  const { statusCode, headers, json } = await app.inject('/')
  expect({ statusCode, later: headers['retry-after'] }).toEqual({ statusCode: 503, later: '5' })
  expect(json()).toMatchObject({ status: 503, refusal: { code: 'storage_unavailable' } })
  expect(logged).toEqual([])
})

test('what nobody foresaw is logged, and its words stay here', async () => {
  const { app, logged } = appThatFails(new Error('woorden van Sam'))
  const { statusCode, headers, body } = await app.inject('/')
  expect({ statusCode, later: headers['retry-after'] }).toEqual({ statusCode: 500, later: undefined })
  expect(body).not.toContain('Sam')
  expect(logged).toHaveLength(1)
})
