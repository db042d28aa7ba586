// The state of the interface, and the address that brings it back.

import { expect, test, vi } from 'vitest';
import { DEFAULT_SCENARIO, Session, searchFromState, stateFromSearch } from '../../src/session.ts';

test('an empty address means the default scenario and its own seed', () => {
  expect(stateFromSearch('')).toEqual({ scenario: DEFAULT_SCENARIO, seed: undefined });
  expect(stateFromSearch('?scenario=&seed=%20')).toEqual({
    scenario: DEFAULT_SCENARIO,
    seed: undefined,
  });
});

test('what an address says comes back from the state that it makes', () => {
  const state = { scenario: 'the-weekend', seed: 'Ängste & Nöte / 7' };
  expect(stateFromSearch(searchFromState(state))).toEqual(state);
});

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
