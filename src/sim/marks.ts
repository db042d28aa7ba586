/** Marks on members: a set of them that is emptied by taking the next mark. No state of a world. */
export class Marks {
  /** The newest mark that each member bears. */
  readonly mark_a: Uint32Array;
  private mark = 0;

  constructor(members: number) {
    this.mark_a = new Uint32Array(members);
  }

  /** A mark that nobody bears yet. */
  next(): number {
    return ++this.mark;
  }
}
