// The state of the interface.

import { expect, test, vi } from 'vitest';
import { Session } from '../../src/session.ts';

test('listeners hear of changes, with what was there before', () => {
  const session = new Session();
  const heard = vi.fn();
  session.subscribe(heard);
  session.set({ speed: 2 });
  expect(heard).toHaveBeenCalledOnce();
  expect(heard.mock.calls[0]?.map((state) => state.speed)).toEqual([2, 1]);
});

test('setting what is so already says nothing', () => {
  const session = new Session({ seed: '7' });
  const heard = vi.fn();
  session.subscribe(heard);
  session.set({ seed: '7', playing: false });
  expect(heard).not.toHaveBeenCalled();
});

test('who has stopped listening hears nothing', () => {
  const session = new Session();
  const heard = vi.fn();
  session.subscribe(heard)();
  session.set({ playing: true });
  expect(heard).not.toHaveBeenCalled();
});
