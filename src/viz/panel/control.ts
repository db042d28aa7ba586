/**
 * What a control shows besides lil-gui's own: unit, explanation, the mark of those that restart,
 * a dot to reset a changed value, and typing beyond the slider's end. Knows one row at a time.
 */
import type { Controller, NumberController } from 'lil-gui';
import type { Row } from '../../sim/params/index.ts';
import { text } from '../../text/index.ts';
import { h } from '../dom.ts';
import { restarts } from './choice.ts';
import { shownOf, unitOf } from './values.ts';

/** Dresses a control; returns how to mark it as changed. */
export function dress(
  controller: Controller,
  row: Row,
  reset: () => void,
): (changed: boolean, stated: number, unread: boolean) => void {
  const { domElement } = controller;
  const effect = row.apply === 'restart' ? text.panel.restarts : text.panel.live;
  const words = `${row.doc} ${effect} ${text.panel.source(row.source)}`;
  const dot = h('button', { type: 'button', class: 'changed', hidden: true });
  dot.addEventListener('click', (event) => {
    event.preventDefault();
    reset();
  });
  // Beside the name and not in it: the name labels the field.
  domElement.prepend(dot);
  if (row.apply === 'restart') domElement.querySelector('.lil-name')?.append(restarts());
  domElement.querySelector('input')?.setAttribute('aria-description', words);
  const unit = unitOf(row);
  if (unit) domElement.append(h('span', { class: 'unit' }, unit));
  if (row.kind !== 'switch') stretch(controller as NumberController, row);
  return (changed, stated, unread) => {
    domElement.title = unread ? `${text.panel.unread} ${words}` : words;
    dot.hidden = !changed;
    domElement.classList.toggle('is-changed', changed);
    const label = text.panel.resetOne(row.label, Number(shownOf(row, stated)));
    dot.title = label;
    dot.setAttribute('aria-label', label);
  };
}

/** A typed number beyond the slider's end moves the end, up to what the table allows. */
function stretch(controller: NumberController, row: Row): void {
  const most = row.kind === 'share' ? row.max * 100 : row.max;
  controller.domElement.addEventListener(
    'input',
    () => {
      const typed = Number.parseFloat(controller.$input.value);
      if (typed > (controller._max ?? most) && typed <= most) controller.max(typed);
    },
    true,
  );
}
