/** Composes the page: address, session, workers, views. Holds no logic of its own. */
import { extraActions } from './extras.ts';
import { Player } from './player.ts';
import { CHOICES, loadScenario, SCENARIOS } from './scenarios.ts';
import { DEFAULT_SCENARIO, Session, searchFromState, stateFromSearch } from './session.ts';
import { text } from './text/index.ts';
import { Actions } from './viz/actions.ts';
import type { Searching } from './viz/causes/stay.ts';
import { Stay } from './viz/causes/stay.ts';
import { Why } from './viz/causes/why.ts';
import { Chooser } from './viz/chooser.ts';
import { Dialog } from './viz/dialog.ts';
import { Footer } from './viz/footer.ts';
import { Headline } from './viz/headline.ts';
import { helpOf } from './viz/help.ts';
import { Hint } from './viz/hint.ts';
import { Inspector } from './viz/inspector.ts';
import { Key } from './viz/key.ts';
import { Lead } from './viz/lead.ts';
import { buildPage } from './viz/page.ts';
import { Panel } from './viz/panel/panel.ts';
import { Present } from './viz/present.ts';
import { Reader } from './viz/reader.ts';
import { Search } from './viz/search.ts';
import { Stage } from './viz/stage/stage.ts';
import { Story } from './viz/story.ts';
import { followTheme, readTheme } from './viz/theme.ts';
import { Timeline } from './viz/timeline/timeline.ts';
import { Toolbar } from './viz/toolbar.ts';
import { Transport, transportKeys } from './viz/transport.ts';
import { startSimulation } from './workers/client.ts';
import { ask } from './workers/counterfactual-client.ts';
import { startLayout } from './workers/layout-client.ts';

const asked = stateFromSearch(location.search);
const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
const session = new Session(asked);
const dialog = new Dialog();
const client = startSimulation(({ message }) =>
  dialog.problems([message ? text.problem.workerFailed(message) : text.problem.workerMissing]),
);
const layout = startLayout(() => dialog.problems([text.problem.layoutFailed]));
const player = new Player(client, session);

const select = (selected: number | undefined) => session.set({ selected });
const chooser = new Chooser(CHOICES, (id) => void change(id));
const lead = new Lead(chooser.element);
const headline = new Headline();
const key = new Key();
const timeline = new Timeline();
const footer = new Footer();
const search = new Search(select);
const searching: Searching = {
  ask,
  changes: () => session.state.changes,
  play: (changes) => panel.play(changes),
};
const why = new Why(searching, (reason) => story.filter(reason));
const story = new Story(chooseAt, search.element, why.button);
const stage = new Stage(layout, readTheme(), !still, select);
const inspector = new Inspector(() => select(undefined), new Stay(searching));
const reader = new Reader(client, inspector, searching);
const actions = new Actions();
const playback = {
  toggle: () => player.toggle(),
  step: (ticks: number) => void player.step(ticks),
  restart: () => void player.restart(),
  reseed: (seed: string) => void player.reseed(seed),
  speed: (speed: number) => session.set({ speed }),
};
const transport = new Transport(playback);
const panel = new Panel({
  live: (patch, changes) => {
    void player.patch(patch, changes);
    if (player.run) panel.say(text.panel.patched(player.run.label()));
  },
  settled: () => {
    if (player.run?.frame.done) void player.restart();
  },
  restart: ({ changes, choices }) => {
    session.set({ changes, choices });
    void player.restart();
  },
});

player.listen({
  opened: async (run, before) => {
    await stage.open(run);
    lead.open(run.opened.scenario);
    headline.open(run);
    key.open(run.opened);
    key.show(run.now);
    timeline.open(run, before);
    story.open(run);
    search.open(run);
    chooser.show(session.state.scenario);
    footer.open(run);
    transport.ended(false);
    why.show(run);
    reader.open(run, session.state.selected);
    history.replaceState(null, '', searchFromState(session.state));
    panel.suggest(false);
    const changed = [session.state.changes, session.state.choices].some(
      (of) => Object.keys(of).length > 0,
    );
    panel.say(changed ? text.panel.restarted : text.panel.note);
    void panel.open(run.opened, session.state);
  },
  frame: (run, frame) => {
    stage.take(frame);
    headline.show(run);
    key.show(run.now);
    timeline.show(run);
    panel.at(frame.tick);
    story.show(run);
    why.show(run);
    reader.refresh();
    footer.clear();
    transport.ended(frame.done);
  },
  rested: (run, fingerprint, verdicts) => {
    footer.rest(fingerprint);
    headline.rest(run, verdicts);
    if (run.frame.done) panel.suggest(true);
    reader.refresh(true);
  },
  problems: (lines) => dialog.problems(lines),
});

session.subscribe((state, before) => {
  transport.show(state);
  if (state.selected === before.selected) return;
  stage.select(state.selected);
  story.select(state.selected);
  reader.choose(state.selected);
});
actions.add(
  ...transportKeys(playback),
  {
    id: 'undo',
    label: text.panel.undo,
    help: text.help.undo,
    key: 'z',
    ctrl: true,
    place: 'none',
    run: () => panel.undo(),
  },
  {
    id: 'redo',
    label: text.panel.redo,
    help: text.help.redo,
    key: 'z',
    ctrl: true,
    shift: true,
    place: 'none',
    run: () => panel.redo(),
  },
  { id: 'search', label: text.help.search, key: '/', place: 'none', run: () => search.focus() },
  {
    id: 'help',
    label: text.help.label,
    key: '?',
    place: 'end',
    run: () => dialog.show(text.help.label, helpOf(actions)),
  },
  {
    id: 'close',
    label: text.help.close,
    key: 'Escape',
    place: 'none',
    run: () => select(undefined),
  },
  ...extraActions({ player, session, timeline, dialog, actions }),
);
actions.listen(document);

const root = document.querySelector<HTMLElement>('#page');
if (root) {
  const present = new Present(root, () => stage.repaint(readTheme()));
  actions.add(...present.actions());
  buildPage(root, {
    bar: new Toolbar(actions).element,
    lead: lead.element,
    story: story.element,
    headline: headline.element,
    badge: panel.badge,
    key: key.element,
    stage: stage.element,
    why: why.element,
    inspector: inspector.element,
    transport: transport.element,
    timeline: timeline.element,
    panel: panel.element,
    footer: footer.element,
    live: headline.live,
    hint: new Hint().element,
    present: present.element,
  });
  document.body.append(dialog.element);
}
followTheme((theme) => stage.repaint(theme));
void document.fonts.ready.then(() => stage.repaint());

let last = performance.now();
function picture(now: number): void {
  const seconds = Math.min(0.25, (now - last) / 1000);
  last = now;
  player.tick(seconds);
  if (stage.draw(seconds) && !root?.dataset['drawn']) root?.setAttribute('data-drawn', '');
  requestAnimationFrame(picture);
}
requestAnimationFrame(picture);

async function begin(): Promise<void> {
  let loaded = await loadScenario(asked.scenario);
  if (!loaded) {
    dialog.problems([text.problem.unknownScenario(asked.scenario, SCENARIOS)]);
    session.set({ scenario: DEFAULT_SCENARIO });
    loaded = await loadScenario(DEFAULT_SCENARIO);
  }
  if (!loaded) return;
  const stated = (loaded.json as { seed?: unknown }).seed;
  if (await player.open(loaded, asked.seed ?? String(stated ?? '1'))) await tell();
}

/** Somebody, and the moment that something happened to them: what it did shows a step later. */
function chooseAt(member: number, tick: number): void {
  select(member);
  (player as Player & { seek?(tick: number): unknown }).seek?.(tick + 1);
}

/** Another scenario with the same seed. */
async function change(id: string): Promise<void> {
  const before = session.state.scenario;
  session.set({ scenario: id, selected: undefined });
  const loaded = await loadScenario(id);
  if (!loaded || session.state.scenario !== id) return;
  if (await player.open(loaded, session.state.seed ?? '1')) await tell();
  else if (session.state.scenario === id) session.set({ scenario: before });
}

/** Tells the story; at once to its end for those who asked for less motion. */
async function tell(): Promise<void> {
  if (still) await player.step(player.run?.opened.end ?? 0);
  else session.set({ playing: true });
}
void begin();
