/** Composes the page: address, session, workers, views. Holds no logic of its own. */
import { compareOn } from './comparing.ts';
import { Desk } from './desk.ts';
import { extraActions } from './extras.ts';
import { Keeping } from './keeping.ts';
import { tellLosses } from './losses.ts';
import { Opening, titleOf } from './opening.ts';
import { pageActions } from './page-actions.ts';
import { watched } from './patience.ts';
import { Player } from './player.ts';
import { Returning } from './returning.ts';
import { CHOICES } from './scenarios.ts';
import { Session } from './session.ts';
import { Sharing } from './sharing.ts';
import { LANGUAGE, text } from './text/index.ts';
import { Actions } from './viz/actions.ts';
import type { Searching } from './viz/causes/stay.ts';
import { Why } from './viz/causes/why.ts';
import { Chooser } from './viz/chooser.ts';
import { Dialog } from './viz/dialog.ts';
import { Embed, isEmbedded } from './viz/embed.ts';
import { Footer } from './viz/footer.ts';
import { Headline } from './viz/headline.ts';
import { Hint } from './viz/hint.ts';
import { Inspector } from './viz/inspector.ts';
import { Key } from './viz/key.ts';
import { Lead } from './viz/lead.ts';
import { takeDrops } from './viz/library/drop.ts';
import { Notice } from './viz/notice.ts';
import { buildPage } from './viz/page.ts';
import { Panel } from './viz/panel/panel.ts';
import { Present } from './viz/present.ts';
import { Reader } from './viz/reader.ts';
import { Search } from './viz/search.ts';
import { Stage } from './viz/stage/stage.ts';
import { Story } from './viz/story.ts';
import type { Theme } from './viz/theme.ts';
import { followTheme, readTheme } from './viz/theme.ts';
import { Timeline } from './viz/timeline/timeline.ts';
import { Toolbar } from './viz/toolbar.ts';
import { Transport, transportKeys } from './viz/transport.ts';
import { Waiting } from './viz/waiting.ts';
import { ask } from './workers/counterfactual-client.ts';
import { FilesClient } from './workers/files-client.ts';
import { startSimulation } from './workers/lasting.ts';
import { startLayout } from './workers/layout-client.ts';

document.documentElement.lang = LANGUAGE;
const root = document.querySelector<HTMLElement>('#page');
const embed = isEmbedded(location.search) && root ? new Embed(root) : undefined;
const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
const session = new Session();
const dialog = new Dialog();
const notice = new Notice();
const losses = tellLosses(session, notice, dialog);
const problems = (lines: readonly string[]) => dialog.problems(lines);
const waiting = new Waiting(() => player.halt());
const client = watched(startSimulation(losses('simulation')), waiting);
const layout = startLayout(losses('layout'));
const player = new Player(client, session);
const files = new FilesClient(losses('files'));
const opening = new Opening(player, session, files, {
  problems,
  remark: (words) => notice.show(words),
  tell,
});
const keeping = new Keeping(
  player,
  session,
  () => footer.note(text.kept.none),
  (address) => embed?.moved(address),
);
const returning = new Returning(keeping, opening, notice);
const desk = new Desk(opening, new Sharing(keeping, files, notice, problems), session, files);
const select = (selected: number | undefined) => session.set({ selected });
/** Somebody, and the moment at which what happened to them shows. */
const chooseAt = (member: number, tick: number) => {
  select(member);
  void player.seek(tick + 1);
};
const chooser = new Chooser(CHOICES, (id) => void opening.choose(id));
const lead = new Lead(chooser.element);
const headline = new Headline();
const key = new Key();
const timeline = new Timeline((tick) => void player.seek(tick));
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
const inspector = new Inspector(searching, () => select(undefined));
const reader = new Reader(client, inspector, searching);
const actions = new Actions();
const hint = new Hint();
const parts = { player, session, dialog, actions, stage, timeline, still, select, losses, waiting };
const comparing = compareOn(parts);
const repaint = (theme?: Theme) =>
  [stage, comparing.view.stage].forEach((one) => void one?.repaint(theme));
const playback = {
  toggle: () => player.toggle(),
  step: (ticks: number) => void player.step(ticks),
  end: () => void player.seek(player.run?.opened.end ?? 0),
  restart: () => void player.restart(),
  reseed: (seed: string) => void player.restart(true, seed),
  speed: (speed: number) => session.set({ speed }),
};
const transport = new Transport(playback);
const panel = new Panel({
  live: (patch, changes) => {
    const run = player.run;
    if (run) panel.say(text.panel.patched(run.label(), run.isPast));
    void player.patch(patch, changes);
    void comparing.comparison.patch(patch);
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
    lead.open(run);
    headline.open(run);
    key.open(run.opened);
    key.show(run.now);
    timeline.open(run, before);
    story.open(run);
    search.open(run);
    const { scenario, own, changes, choices } = session.state;
    chooser.show(scenario, own && titleOf(scenario, own));
    footer.open(run);
    transport.ended(false);
    why.show(run);
    reader.open(run, session.state.selected);
    await keeping.address(run.opened.engineVersion);
    panel.suggest(false);
    const changed = Object.keys({ ...changes, ...choices }).length > 0;
    if (changed) hint.dismiss();
    panel.say(changed ? text.panel.restarted : text.panel.note);
    void panel.open(run.opened, session.state, run.lang);
  },
  frame: (run, frame) => {
    stage.show(run);
    comparing.view.show(run);
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
    story.rest(run);
    footer.rest(fingerprint);
    keeping.rest(run, fingerprint);
    returning.rest(run, fingerprint);
    headline.rest(run, verdicts);
    if (run.frame.done) panel.suggest(true);
    reader.refresh(true);
  },
  kept: (run) => void panel.open(run.opened, session.state, run.lang),
  problems,
});

session.subscribe((state, before) => {
  transport.show(state);
  if (state.playing) footer.clear();
  if (state.selected === before.selected) return;
  stage.select(state.selected);
  comparing.view.stage?.select(state.selected);
  story.select(state.selected);
  reader.choose(state.selected);
});
actions.add(
  ...desk.actions(),
  comparing.action,
  ...transportKeys(playback),
  ...pageActions({ panel, search, dialog, actions, close: () => select(undefined) }),
  ...extraActions(parts),
);
actions.listen(document);

if (root) {
  const present = new Present(root, () => repaint(readTheme()));
  actions.add(...present.actions());
  buildPage(root, {
    bar: new Toolbar(actions).element,
    lead: lead.element,
    story: story.element,
    headline: headline.element,
    badge: panel.badge,
    key: key.element,
    stage: comparing.view.element,
    waiting: waiting.element,
    why: why.element,
    inspector: inspector.element,
    transport: transport.element,
    timeline: timeline.element,
    panel: panel.element,
    footer: footer.element,
    live: headline.live,
    hint: hint.element,
    present: present.element,
  });
  document.body.append(dialog.element, notice.element);
}
followTheme(repaint);
void document.fonts.ready.then(() => repaint());

let last = performance.now();
function picture(now: number): void {
  // First: one picture that fails is not to be the last.
  requestAnimationFrame(picture);
  const seconds = Math.min(0.25, (now - last) / 1000);
  last = now;
  player.tick(seconds);
  comparing.view.stage?.draw(seconds);
  if (stage.draw(seconds) && !root?.dataset['drawn']) root?.setAttribute('data-drawn', '');
}
requestAnimationFrame(picture);
addEventListener('hashchange', ({ newURL }) => void opening.link(newURL));

/** Tells the story; at once to its end for those who asked for less motion. */
async function tell(): Promise<void> {
  if (still) await player.seek(player.run?.opened.end ?? 0);
  else session.set({ playing: true });
}
takeDrops((dropped) => void desk.dropped(dropped, problems));
void returning.begin(embed !== undefined);
