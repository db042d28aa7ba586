/**
 * A recording as the text of its file, and back. What is read is checked as strictly as a scenario
 * file; one that another engine made is refused by that engine's name.
 */
import { checkTogether } from '../../model.ts';
import { readScenario } from '../../read-scenario.ts';
import { LIMITS } from '../../sim/limits.ts';
import type { Changes } from '../../sim/scenario/change.ts';
import { parseJson } from '../../sim/scenario/json.ts';
import { serialise } from '../../sim/scenario/serialise.ts';
import type { Checked, Problem, Scenario } from '../../sim/scenario/types.ts';
import { ENGINE_VERSION } from '../../sim/version.ts';
import { REPLAY_TEXT } from '../../text/replay.ts';
import { calendarOf } from '../probes.ts';
import type { Recording } from './recording.ts';
import { keyframesOf } from './recording.ts';

/** Version of the file's format. */
const FORMAT = 1;
const HASH = /^[0-9a-f]{16}$/;
const words = REPLAY_TEXT.file;

const wrong = (path: string, message: string): { ok: false; problems: Problem[] } => ({
  ok: false,
  problems: [{ path, message }],
});
const within = (path: string, problems: readonly Problem[]): Problem[] =>
  problems.map((problem) => ({ ...problem, path: [path, problem.path].filter(Boolean).join('.') }));

/** The text of a recording's file: a keyframe a line. */
export function written(recording: Recording): string {
  const { engineVersion, seed, changes, columns, keyframes, scenario } = recording;
  const said = { recording: FORMAT, engineVersion, seed, changes };
  const fields = Object.entries(said).map(([key, value]) => `"${key}": ${JSON.stringify(value)}`);
  const rows = keyframes.map((row) => `  ${JSON.stringify(row)}`);
  return `{
${fields.join(',\n')},
"scenario": ${serialise(scenario).trim()},
"columns": ${JSON.stringify(columns)},
"keyframes": [
${rows.join(',\n')}
]
}
`;
}

/** A recording from the text of its file. */
export function recordingFromText(text: string): Checked<Recording> {
  const json = parseJson(text);
  if (!json.ok) return json;
  const fields = objectOf(json.value);
  if (!fields) return wrong('', words.notRecording);
  const { recording, engineVersion, seed, changes, columns, keyframes } = fields;
  if (recording !== FORMAT) return wrong('recording', words.differs(recording, FORMAT));
  if (engineVersion !== ENGINE_VERSION)
    return wrong('engineVersion', words.differs(engineVersion, ENGINE_VERSION));
  const scenario = readScenario(fields['scenario']);
  if (!scenario.ok) return { ok: false, problems: within('scenario', scenario.problems) };
  if (typeof seed !== 'string' || seed.length > LIMITS.text) return wrong('seed', words.notSeed);
  const values = objectOf(changes);
  if (!values) return wrong('changes', words.notObject);
  const problems = checkTogether(scenario.value, values as Changes);
  if (problems.length > 0) return { ok: false, problems: within('changes', problems) };
  if (!isTexts(columns)) return wrong('columns', words.notColumns);
  const misfit = wrongKeyframes(keyframes, columns.length, scenario.value);
  if (misfit) return { ok: false, problems: [misfit] };
  const story = { scenario: scenario.value, seed, changes: values as Changes };
  return {
    ok: true,
    value: { ...story, engineVersion, columns, keyframes: keyframes as string[][] },
  };
}

/** The first thing that is wrong with the keyframes. */
function wrongKeyframes(found: unknown, columns: number, scenario: Scenario): Problem | undefined {
  const expected = keyframesOf(calendarOf(scenario).tickOf(scenario.until) ?? 0);
  if (!Array.isArray(found) || found.length !== expected) {
    const message = words.differs(Array.isArray(found) ? found.length : found, expected);
    return { path: 'keyframes', message };
  }
  const n = found.findIndex(
    (row) => !isTexts(row) || row.length !== columns || !row.every((hash) => HASH.test(hash)),
  );
  return n < 0 ? undefined : { path: `keyframes[${n}]`, message: words.notHashes(columns) };
}

const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string');

const objectOf = (value: unknown): Record<string, unknown> | undefined =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : undefined;
