import { expect, test } from 'vitest'
import { callerAddress, networkOf } from './caller-address.ts'

const outside = { publicOrigin: 'https://rondom.example' }
const loopback = { publicOrigin: null }

const from = (remoteAddress: string, forwarded?: string) => {
  return { socket: { remoteAddress }, headers: { 'x-forwarded-for': forwarded } }
}

test('behind the operator’s proxy the asker is whom the proxy names, and nobody further away is believed', () => {
  expect(callerAddress(outside, from('127.0.0.1', '203.0.113.7'))).toBe('203.0.113.7')
  expect(callerAddress(outside, from('::ffff:10.0.0.2', '198.51.100.9, 203.0.113.7'))).toBe('203.0.113.7')
  expect(callerAddress(outside, from('fd00::1', '203.0.113.7, 192.168.1.1'))).toBe('203.0.113.7')
  expect(callerAddress(outside, from('203.0.113.7', '198.51.100.9'))).toBe('203.0.113.7')
  expect(callerAddress(outside, from('127.0.0.1', '198.51.100.9, anything'))).toBe('anything')
  expect(callerAddress(outside, from('127.0.0.1'))).toBe('127.0.0.1')
})

test('on loopback only nobody speaks for anybody else', () => {
  expect(callerAddress(loopback, from('127.0.0.1', '203.0.113.7'))).toBe('127.0.0.1')
})

test('a network of IPv6 counts as one, an address of IPv4 by itself', () => {
  expect(networkOf('2001:db8:1:2:aaaa::1')).toBe('2001:db8:1:2::/64')
  expect(networkOf('2001:db8:1:2::9')).toBe('2001:db8:1:2::/64')
  expect(networkOf('::1')).toBe('0:0:0:0::/64')
  expect(networkOf('::ffff:203.0.113.7')).toBe('203.0.113.7')
  expect(networkOf('203.0.113.7')).toBe('203.0.113.7')
})
