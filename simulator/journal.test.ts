import { describe, expect, it } from 'vitest';
import { Journal, type JournalEntry } from './journal.ts';

const entry = (name: string): JournalEntry => ({
  time: 0,
  method: 'POST',
  url: '/api/pool',
  type: 'pool',
  uuid: '',
  name,
  tenant: 'admin',
  user: 'admin',
  userAgent: '',
  status: 201,
  duration: 0,
  body: undefined,
  committed: true,
});

describe('the journal', () => {
  it('refuses to answer for what it has forgotten, so that no assertion passes by accident', () => {
    const journal = new Journal(4);
    for (let i = 1; i <= 6; i++) journal.add(entry(`r${i}`));
    expect(journal.seq).toBe(6);
    expect(journal.since(2).map(({ name }) => name)).toEqual(['r3', 'r4', 'r5', 'r6']);
    expect(() => journal.since(1)).toThrow('the journal begins at 3');
    expect(journal.since(6)).toEqual([]);
  });

  it('lets a test wait for a request, and gives up when told to', async () => {
    const journal = new Journal(10);
    const found = journal.waitFor(({ name }) => name === 'b', 0);
    journal.add(entry('a'));
    journal.add(entry('b'));
    expect((await found).seq).toBe(2);
    const abort = new AbortController();
    const never = journal.waitFor(() => false, 0, abort.signal);
    abort.abort(new Error('enough'));
    await expect(never).rejects.toThrow('enough');
  });
});
