import { expect, test } from 'vitest'
import { KEPT_AUDIT_ENTRIES } from '../../../src/domain/access/audit.ts'
import { createAccessWriter } from '../../../src/store/sqlite/access/writer.ts'
import { openDatabase } from '../../../src/store/sqlite/engine/engine.ts'
import { loadMigrations, migrate } from '../../../src/store/sqlite/file/migrations.ts'

test('the audit keeps its newest refusals, and no refusal takes the place of a change', () => {
  const db = openDatabase(':memory:')
  migrate(db, loadMigrations(), 0)
  db.exec(`WITH RECURSIVE n (number) AS (SELECT 1 UNION ALL SELECT number + 1 FROM n WHERE number <= ${KEPT_AUDIT_ENTRIES})
           INSERT INTO audit (at, actor_kind, method, path, outcome, status, count)
           SELECT 0, 'anonymous', 'GET', '/', CASE number WHEN 1 THEN 'done' ELSE 'refused' END, 401, 1 FROM n`)
  const count = (outcome: string) =>
    db.prepare<[string], number>('SELECT count(*) FROM audit WHERE outcome = ?').pluck().get(outcome)
  const write = createAccessWriter(db)
  const entry = { at: 1, actor: { kind: 'anonymous' }, method: 'GET', path: '/', status: 401, count: 1 } as const
  const entries = Array.from({ length: 5 }, () => ({ ...entry, outcome: 'refused' as const }))
  write({ name: 'recordAudit', args: { entries } }, 1)
  expect([count('done'), count('refused')]).toEqual([1, KEPT_AUDIT_ENTRIES])
  expect(db.prepare('SELECT count(*) FROM audit WHERE at = 1').pluck().get()).toBe(5)
})
