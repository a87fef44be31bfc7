// Looks at pages and e-mails in headless Chromium: node check.mjs CHROMIUM PAGE... -- MAIL...
// None may scroll sideways at 320 px, or ask for anything but itself. Pages must also pass axe-core,
// wide and narrow, light and dark.
import { createRequire } from 'node:module';
import { basename, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import puppeteer from 'puppeteer-core';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const [chromium, ...files] = process.argv.slice(2);
const pages = files.slice(0, files.indexOf('--'));
const mails = files.slice(files.indexOf('--') + 1);
const failures = [];
let runs = 0;

function fail(page, what) {
  failures.push(`${basename(page)}: ${what}`);
}

async function audit(tab, page, scheme, width) {
  await tab.setViewport({ width, height: 900 });
  const { passes, violations } = await tab.evaluate(() => globalThis.axe.run());
  runs++;
  if (passes.length < 10) {
    fail(page, `axe found only ${passes.length} rules to apply`);
  }
  for (const violation of violations) {
    const nodes = violation.nodes.map((node) => node.html.slice(0, 120)).slice(0, 3);
    fail(page, `${scheme} ${width} px: ${violation.id}: ${violation.help}: ${nodes.join(' | ')}`);
  }
}

async function checkWidth(tab, page) {
  await tab.setViewport({ width: 320, height: 600 });
  const width = await tab.evaluate(() => document.documentElement.scrollWidth);
  if (width > 320) {
    fail(page, `is ${width} px wide in a window of 320 px`);
  }
}

async function check(tab, page, look) {
  const own = pathToFileURL(resolve(page)).href;
  const watch = (request) => {
    if (request.url() !== own) {
      fail(page, `asks for ${request.url()}`);
    }
  };
  tab.on('request', watch);
  await tab.goto(own);
  await checkWidth(tab, page);
  await look(tab, page);
  tab.off('request', watch);
}

async function auditAll(tab, page) {
  await tab.addScriptTag({ path: axe });
  for (const scheme of ['light', 'dark']) {
    await tab.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await audit(tab, page, scheme, 1280);
    await audit(tab, page, scheme, 390);
  }
}

const browser = await puppeteer.launch({
  executablePath: chromium,
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--no-first-run',
    '--disable-background-networking',
  ],
});
try {
  const tab = await browser.newPage();
  for (const page of pages) {
    await check(tab, page, auditAll);
  }
  for (const mail of mails) {
    await check(tab, mail, async () => {});
  }
} finally {
  await browser.close();
}
failures.forEach((failure) => console.error(failure));
console.log(
  `${pages.length} pages, ${mails.length} e-mails, ${runs} runs of axe-core: ` +
    `${failures.length} failures`,
);
process.exitCode = failures.length > 0 || pages.length === 0 || mails.length === 0 ? 1 : 0;
