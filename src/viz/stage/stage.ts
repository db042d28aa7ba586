/**
 * The stage: one canvas with the account, its friends and those who left. Joins scene, layout,
 * camera and drawing; tells others who is pointed at and who was chosen. Knows no simulation.
 */
import { text } from '../../text/index.ts';
import type { LayoutClient } from '../../workers/layout-client.ts';
import { h, say } from '../dom.ts';
import type { Run } from '../run.ts';
import type { Theme } from '../theme.ts';
import { Camera } from './camera.ts';
import type { Lens } from './ink.ts';
import { drawAccount, drawLeft, drawPointed } from './labels.ts';
import type { Differing } from './marks.ts';
import { drawDiffering } from './marks.ts';
import { Painting } from './painting.ts';
import { Scene } from './scene.ts';
import { Tooltip } from './tooltip.ts';

/** How near a pointer must be, in pixels. */
const REACH = 14;
const TOUCH_REACH = 22;

export class Stage {
  readonly canvas: HTMLCanvasElement;
  readonly element: HTMLElement;
  readonly #painting: Painting;
  readonly #camera: Camera;
  readonly #layout: LayoutClient;
  readonly #tooltip: Tooltip;
  readonly #lively: boolean;
  readonly #back: HTMLButtonElement;
  /** Says that not everybody is drawn. */
  readonly #drawn = h('p', { class: 'drawn', hidden: true });
  #scene: Scene | undefined;
  #run: Run | undefined;
  #theme: Theme;
  #dirty = true;
  /** The picture that is seen is of no use: it must be painted here and now. */
  #gone = true;
  #pointed: number | undefined;
  #selected: number | undefined;
  #differing: Differing | undefined;

  constructor(
    layout: LayoutClient,
    theme: Theme,
    lively: boolean,
    choose: (member: number | undefined) => void,
  ) {
    this.#layout = layout;
    this.#theme = theme;
    this.#lively = lively;
    this.canvas = h('canvas', { role: 'img', class: 'stage-canvas' });
    this.#tooltip = new Tooltip();
    this.#back = h(
      'button',
      { type: 'button', class: 'quiet stage-fit', hidden: true },
      text.stage.fit,
    );
    this.element = h(
      'div',
      { class: 'stage' },
      this.canvas,
      this.#tooltip.element,
      this.#drawn,
      this.#back,
    );
    this.#painting = new Painting(
      this.canvas,
      (lens) => this.#write(lens),
      () => {
        this.#gone = true;
      },
    );
    this.#camera = new Camera(this.canvas, () => this.#moved());
    this.#back.addEventListener('click', () => this.#camera.reset());
    // Paper is white; what is painted here has no ground of its own.
    addEventListener('beforeprint', () => {
      this.#gone = true;
      this.draw(0);
    });
    this.canvas.addEventListener('pointermove', (event) => this.#point(event));
    this.canvas.addEventListener('pointerleave', () => this.#point(undefined));
    this.canvas.addEventListener('click', (event) => {
      const place = this.#under(event, TOUCH_REACH);
      choose(place === undefined ? undefined : this.#run?.memberAt(place));
    });
  }

  /** Puts a new world on the stage; resolves when everybody has a place. */
  async open(run: Run): Promise<void> {
    const scene = new Scene(run.opened);
    await this.#layout.arrange({
      account: scene.account,
      community_a: run.opened.community_a,
      friendships: run.opened.friendships,
      standing_a: scene.standing_a,
    });
    this.#gone = true;
    this.#scene = scene;
    this.#run = run;
    this.#point(undefined);
    const { members, member_c } = run.opened;
    this.#drawn.hidden = member_c.length >= members;
    say(this.#drawn, text.stage.drawn(member_c.length, members, run.account));
    this.canvas.setAttribute('aria-label', text.stage.label(run.account));
    this.#dirty = true;
  }

  /** Shows the present; after a jump nobody is on their way to it. */
  show(run: Run): void {
    if (!this.#scene || run !== this.#run) return;
    const lively = this.#lively && !run.jumped;
    const { links } = run.now;
    this.#layout.shift(this.#scene.take(run.frame, links, lively), !lively);
    this.#dirty = true;
  }

  select(member: number | undefined): void {
    this.#selected = member;
    this.#dirty = true;
  }

  /** Marks who differs from the run beside it; or nobody. */
  differ(differing: Differing | undefined): void {
    this.#differing = differing;
    this.#dirty = true;
  }

  repaint(theme: Theme = this.#theme): void {
    this.#theme = theme;
    this.#dirty = true;
  }

  /** Draws the next picture, if it differs; true when it did. */
  draw(seconds: number): boolean {
    const scene = this.#scene;
    if (!scene) return false;
    const moving = this.#layout.moving;
    if (moving) void this.#layout.pull(2).catch(() => {});
    const busy = scene.pass(seconds);
    if (this.#camera.fit()) this.#gone = true;
    const wanted = moving || busy || this.#dirty;
    const [theme, now] = [this.#theme, this.#camera.lens];
    const drawn = this.#painting.paint(scene, this.#layout.xy, now, theme, wanted, this.#gone);
    this.#dirty = moving;
    this.#gone = false;
    return drawn;
  }

  /** What is written on the network. */
  #write(lens: Lens): void {
    const scene = this.#scene;
    if (!scene) return;
    const { ink, places } = this.#painting;
    const theme = this.#theme;
    if (this.#differing) drawDiffering(ink, places, theme, this.#differing);
    drawLeft(ink, lens, theme, this.#run?.now.left ?? 0);
    const names = this.#run?.names ?? [];
    const selected = this.#selected === undefined ? undefined : this.#run?.placeOf(this.#selected);
    for (const member of [this.#pointed, selected]) {
      if (member === undefined || member === scene.account) continue;
      const name = member === selected ? names[member] : undefined;
      drawPointed(ink, scene, places, theme, member, name);
    }
    drawAccount(ink, scene, places, theme, this.#run?.account ?? '');
  }

  #moved(): void {
    this.#dirty = true;
    this.#back.hidden = !this.#camera.moved;
  }

  #under(event: MouseEvent, reach: number): number | undefined {
    const scene = this.#scene;
    if (!scene) return undefined;
    const { offsetX: x, offsetY: y } = event;
    return (
      this.#painting.places.nearest(x, y, [...scene.friends, scene.account], reach) ??
      this.#painting.places.nearest(x, y, scene.strangers, reach / 2)
    );
  }

  #point(event: PointerEvent | undefined): void {
    const member = event && event.buttons === 0 ? this.#under(event, REACH) : undefined;
    if (member !== this.#pointed) this.#dirty = true;
    this.#pointed = member;
    this.canvas.style.cursor = member === undefined ? '' : 'pointer';
    const scene = this.#scene;
    const run = this.#run;
    if (member === undefined || !scene || !run) {
      this.#tooltip.hide();
      return;
    }
    this.#tooltip.show(
      this.#painting.places.x(member),
      this.#painting.places.y(member),
      run.names[member] ?? '',
      member === scene.account ? [text.stage.author] : describe(scene, member),
    );
  }
}

function describe(scene: Scene, member: number): string[] {
  const standing = scene.standing_a[member] ?? 0;
  const state = text.standing[standing] ?? '';
  if (standing === 0 || standing === 4) return [state];
  const strain = text.stage.patience(scene.strain_a[member] ?? 0);
  return [state, strain, text.stage.warmth(scene.warmth_a[member] ?? 0)];
}
