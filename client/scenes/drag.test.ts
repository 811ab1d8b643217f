import { fireEvent } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import { listenToDrag } from './drag.ts';

const onDrag = vi.fn();
const onClick = vi.fn();
let box: HTMLElement;
let pin: HTMLElement;
let stop: () => void;

const at = (x: number, y: number) => ({ clientX: x, clientY: y, isPrimary: true, button: 0, pointerId: 1 });

beforeEach(() => {
  vi.clearAllMocks();
  box = document.createElement('div');
  // jsdom knows no capture.
  box.setPointerCapture = () => undefined;
  pin = document.createElement('button');
  pin.addEventListener('click', onClick);
  box.append(pin);
  stop = listenToDrag(box, onDrag);
});

it('gives what the hand moved, also from a button, and does not press that button', () => {
  fireEvent.pointerDown(pin, at(100, 100));
  fireEvent.pointerMove(pin, at(90, 100));
  fireEvent.pointerMove(pin, at(70, 105));
  fireEvent.pointerUp(pin, at(70, 105));
  fireEvent.click(pin);
  expect(onDrag.mock.calls).toEqual([[{ x: -10, y: 0 }], [{ x: -20, y: 5 }]]);
  expect(onClick).not.toHaveBeenCalled();
  fireEvent.click(pin);
  expect(onClick).toHaveBeenCalledOnce();
});

it('takes a click with an unsteady hand as a click', () => {
  fireEvent.pointerDown(pin, at(100, 100));
  fireEvent.pointerMove(pin, at(103, 102));
  fireEvent.pointerUp(pin, at(103, 102));
  fireEvent.click(pin);
  expect(onDrag).not.toHaveBeenCalled();
  expect(onClick).toHaveBeenCalledOnce();
});

it('does not follow a hand that is not down, nor after it was stopped', () => {
  fireEvent.pointerMove(box, at(0, 0));
  stop();
  fireEvent.pointerDown(box, at(0, 0));
  fireEvent.pointerMove(box, at(50, 0));
  expect(onDrag).not.toHaveBeenCalled();
});
