import { cleanup } from '@testing-library/react';
import { afterEach, vi } from 'vitest';

// jsdom has no canvas and complains on every call; axe asks for one and does well without.
vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);

// Files share one window, which spares a second for each; what a test left behind must go with it.
afterEach(() => {
  cleanup();
  document.body.replaceChildren();
  localStorage.clear();
  sessionStorage.clear();
});
