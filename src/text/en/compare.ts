/** Words of comparing two runs of the same people. */
import { count, plural } from '../sentences.ts';

const signed = (n: number): string => (n > 0 ? `+${count(n)}` : n < 0 ? `−${count(-n)}` : '±0');

export const compare = {
  label: 'Comparison',
  open: 'Compare',
  help: 'Compare two runs of the same people',
  ask: 'The same people and the same dice once more, with one thing changed. What is different in B?',
  runs: 'As this scenario asks',
  values: 'The values',
  plain: 'Nothing was changed',
  strategies: 'What the account does',
  platforms: 'Where it happens',
  asItIs: 'as it is',
  name: (side: string, words: string): string => `${side}: ${words}`,
  difference: (friends: number, listening: number): string =>
    `${signed(friends)} ${plural(Math.abs(friends), 'friend', 'friends')} in B, ${signed(listening)} listening`,
  who: (a: number, b: number): string => {
    if (a > 0) {
      const back = b > 0 ? `; ${count(b)} the other way` : '';
      return `${count(a)} left in A (ring), stayed in B (frame)${back}`;
    }
    if (b > 0) return `${count(b)} left in B (ring), stayed in A (frame)`;
    return 'The same people have stayed in both.';
  },
  friends: (side: string, n: number): string => `${side}: ${count(n)} friends`,
  swap: 'Swap A and B',
  keep: 'Keep B',
  close: 'Close comparison',
};
