import { afterEach, beforeEach, expect, vi } from 'vitest';

/** What the product says on the console as an error fails the test that made it say so. */
beforeEach(() => {
  vi.spyOn(console, 'error');
});

afterEach(() => {
  const said = vi.mocked(console.error).mock.calls;
  expect(said, 'console.error was called').toEqual([]);
  vi.restoreAllMocks();
});
