/** What lines are counted on before they become colour; shared by layers that are drawn in turn. */
import { Coverage } from './coverage.ts';
import { Density } from './density.ts';

export class Sheets {
  readonly coverage = new Coverage();
  readonly density = new Density();

  resize(width: number, height: number): void {
    this.coverage.resize(width, height);
    this.density.resize(width, height);
  }
}
