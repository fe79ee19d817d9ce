import { expect, it } from 'vitest'
import { readSettings, WrongSetting } from '../../src/server/settings.ts'

it('is for this machine alone, with the data beside the project, unless told otherwise', () => {
  expect(readSettings({ HOST: '', PORT: '' }, '/project')).toEqual({
    host: '127.0.0.1',
    port: 8000,
    data: '/project/data',
    publicOrigin: undefined,
    openMetrics: false,
    deflate: false,
    teacherSecret: undefined,
  })
})

it('takes a teacher’s secret that cannot be guessed and may stand in an address, and never says it', () => {
  const secret = 'abcdefghij-KLMNOP_12'
  expect(readSettings({ TEACHER_SECRET: secret }, '/project').teacherSecret).toBe(secret)
  for (const wrong of ['short', 'with spaces in between', 'x'.repeat(101), 'a/b?c#d-e-f-g-h-i'])
    try {
      readSettings({ TEACHER_SECRET: wrong }, '/project')
      expect.unreachable()
    } catch (error) {
      expect(error).toBeInstanceOf(WrongSetting)
      expect(String(error)).not.toContain(wrong)
    }
})

it('reads what is set', () => {
  const env = {
    DATA_DIR: '/srv/tables',
    PUBLIC_ORIGIN: 'https://Play.example.org:443',
    METRICS: '1',
    DEFLATE: '1',
  }
  const { data, publicOrigin, openMetrics, deflate } = readSettings(env, '/project')
  expect([data, publicOrigin, openMetrics, deflate]).toEqual([
    '/srv/tables',
    'https://play.example.org',
    true,
    true,
  ])
})

it.each([
  'play.example.org',
  'ftp://play.example.org',
  'https://play.example.org/path',
  'https://a:b@play.example.org',
])('takes %s for no origin', (origin) => {
  expect(() => readSettings({ PUBLIC_ORIGIN: origin }, '/project')).toThrow(WrongSetting)
})

it.each([
  [{ PORT: '1e3' }, "PORT must be a number from 0 to 65535, not '1e3'."],
  [{ PORT: ' ' }, "PORT must be a number from 0 to 65535, not ' '."],
  [
    { PUBLIC_ORIGIN: 'play.example.org' },
    "PUBLIC_ORIGIN must be an address as https://play.example.org, not 'play.example.org'.",
  ],
  [{ METRICS: 'yes' }, "METRICS must be 0 or 1, not 'yes'."],
])('refuses %j and says why', (env, message) => {
  expect(() => readSettings(env, '/project')).toThrow(new WrongSetting(message))
})
