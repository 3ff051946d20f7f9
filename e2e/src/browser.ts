import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterEach, expect } from 'vitest';

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const executable = [process.env.CHROMIUM ?? '', ...places].find((place) => place !== '' && existsSync(place));

/** True where the journeys cannot run; said loudly, so that nobody takes silence for success. */
export const noBrowser = process.env.SITTHI_NO_BROWSER === '1' || executable === undefined;
if (noBrowser) {
  console.warn('\n*** BROWSER JOURNEYS SKIPPED: no Chromium (set CHROMIUM=/path), or SITTHI_NO_BROWSER=1 is set ***\n');
}

export async function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: executable ?? '',
    args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update'],
  });
}

export interface Screen {
  width: number;
  height: number;
  /** AUTH-40 */
  text?: 'normal' | 'large' | 'huge';
  language?: 'th' | 'en';
}

/** A page of its own browser profile. Whatever the page complains about in its console fails the journey's `look`. */
export async function openPage(browser: Browser, screen: Screen): Promise<Page> {
  const { width, height, text = 'normal', language = 'th' } = screen;
  const context = await browser.newContext({ viewport: { width, height }, reducedMotion: 'reduce' });
  await context.addInitScript(
    ([size, tongue]) => {
      // A document shown inside the page has no storage of its own.
      if (window.top !== window) return;
      localStorage.setItem('sitthi.text', size ?? '');
      localStorage.setItem('sitthi.language', tongue ?? '');
      // The print dialog is a window of the system: a journey only asks whether it was called.
      window.print = () => {
        document.documentElement.dataset.printed = String(Number(document.documentElement.dataset.printed ?? 0) + 1);
      };
    },
    [text, language],
  );
  const page = await context.newPage();
  page.setDefaultTimeout(40_000);
  const complaints: string[] = [];
  const refused: string[] = [];
  openPages.push(page);
  complaintsOf.set(page, complaints);
  refusedTo.set(page, refused);
  page.on('response', (reply) => {
    if (reply.status() >= 400)
      refused.push(`${reply.request().method()} ${new URL(reply.url()).pathname} ${reply.status()}`);
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    // A refusal of the platform is logged by the browser as a failed load: that is no fault of the page.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
      complaints.push(message.text());
  });
  return page;
}

const complaintsOf = new WeakMap<Page, string[]>();
/** What the platform answered with an error. */
const refusedTo = new WeakMap<Page, string[]>();
const openPages: Page[] = [];
const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/**
 * A failed test says where its open pages stand, what they show and what was refused to them; with SITTHI_SCREENSHOTS=folder it leaves pictures of them, too.
 */
afterEach(async ({ task }) => {
  if (task.result?.state !== 'fail') return;
  const folder = process.env.SITTHI_SCREENSHOTS;
  if (folder) mkdirSync(folder, { recursive: true });
  for (const [index, page] of openPages.filter((open) => !open.isClosed()).entries()) {
    const text = await page.evaluate(() => (document.querySelector('main') ?? document.body).innerText).catch(String);
    const { pathname } = new URL(page.url());
    console.warn(task.name, pathname, complaintsOf.get(page), refusedTo.get(page), text.slice(0, 2000));
    if (folder) await page.screenshot({ path: join(folder, `failed-${task.id}-${index}.png`), fullPage: true });
  }
});

async function violationsOf(page: Page): Promise<string[]> {
  await page.evaluate(async () => {
    const passing = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
    await Promise.allSettled(passing.map(({ finished }) => finished));
  });
  const { violations } = await new AxeBuilder({ page }).withTags(levels).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}

/**
 * Looks at a screen as a careful visitor would: WCAG 2.2 AA by axe, nothing wider than the window, no complaint in the
 * console. With SITTHI_SCREENSHOTS=folder it also keeps a picture.
 */
export async function look(page: Page, name: string): Promise<void> {
  const folder = process.env.SITTHI_SCREENSHOTS;
  if (folder) {
    mkdirSync(folder, { recursive: true });
    await page.screenshot({ path: join(folder, `${name}.png`) });
  }
  let found = await violationsOf(page);
  // On a busy machine the first look may fall between two states of a button, half way from one colour to the other.
  if (found.length > 0) {
    await page.waitForTimeout(1_000);
    found = await violationsOf(page);
  }
  expect(found, `axe on ${name}`).toEqual([]);
  const surplus = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(surplus, `${name} is wider than the window by`).toBeLessThanOrEqual(0);
  expect(complaintsOf.get(page), `console on ${name}`).toEqual([]);
}
