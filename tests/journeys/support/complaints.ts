import type { Page } from '@playwright/test';

/** Asking who is logged in is answered 401 before anybody is; the browser reports that as an error. */
const IS_FINE = /\/api\/(me|sessions\/[^/]+\/record)$/;

/** Collects what a page complains about: errors in its console and in its scripts. */
export function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    const { url } = message.location();
    if (message.type() === 'error' && !IS_FINE.test(url)) complaints.push(`${message.text()} (${url})`);
  });
  return complaints;
}
