// One process at a time through a door: two terminals that both find something missing must not
// install or build over each other. Knows directories and process ids, nothing of what is guarded.

import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { root } from './root.mjs';

const GRACE_MS = 5000;

/**
 * Runs `work` while no other process of this checkout holds the lock called `name`.
 * @template T
 * @param {string} name
 * @param {() => Promise<T> | T} work
 * @returns {Promise<T>}
 */
export async function withLock(name, work) {
  const place = createHash('sha256').update(root).digest('hex').slice(0, 12);
  const dir = join(tmpdir(), `half-by-tuesday-${place}-${name}.lock`);
  while (!take(dir)) await sleep(100);
  const release = () => rmSync(dir, { recursive: true, force: true });
  process.once('exit', release);
  try {
    return await work();
  } finally {
    process.off('exit', release);
    release();
  }
}

/** @param {string} dir */
function take(dir) {
  try {
    mkdirSync(dir);
    writeFileSync(join(dir, 'pid'), String(process.pid));
    return true;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error;
    if (abandoned(dir)) rmSync(dir, { recursive: true, force: true });
    return false;
  }
}

/** @param {string} dir */
function abandoned(dir) {
  try {
    // The holder creates the directory first and writes its id a moment later.
    const age = Date.now() - statSync(dir).mtimeMs;
    const pid = Number(readOr(join(dir, 'pid'), ''));
    return pid > 0 ? !alive(pid) : age > GRACE_MS;
  } catch {
    return false;
  }
}

/** @param {number} pid */
function alive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
}

/**
 * @param {string} file
 * @param {string} otherwise
 */
function readOr(file, otherwise) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return otherwise;
  }
}
