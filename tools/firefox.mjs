// Open pages in Firefox, wide and narrow; exit 1 with what its console says, what scrolls sideways,
// or numbers that stand a line too low.
//   node tools/firefox.mjs FOLDER-OF-PUPPETEER FIREFOX ADDRESS PAGE…
import { createRequire } from "node:module";

const [modules, firefox, address, ...pages] = process.argv.slice(2);
const puppeteer = createRequire(`${modules}/`)("puppeteer-core");
const browser = await puppeteer.launch({ browser: "firefox", executablePath: firefox, headless: true });
console.log(await browser.version());
const page = await browser.newPage();
const faults = [];
let at = "";
page.on("console", (message) => {
  if (["error", "warn", "warning"].includes(message.type())) faults.push(`${at}: ${message.text()}`);
});
page.on("pageerror", (error) => faults.push(`${at}: ${error.message}`));
page.on("requestfailed", (request) => faults.push(`${at}: not fetched: ${request.url()}`));
for (const width of [1440, 320]) {
  await page.setViewport({ width, height: 900 });
  for (const path of pages) {
    at = `${path} at ${width} px`;
    // What a page asks for when it has time must be there before it is left.
    await page.goto(`${address}/${path}`, { waitUntil: ["load", "networkidle0"] });
    if (await page.evaluate("document.documentElement.scrollWidth > innerWidth")) faults.push(`${at}: scrolls sideways`);
    // Their first line, "Link to passage", has no height: Firefox once gave it one.
    if (await page.evaluate("[...document.querySelectorAll('.n')].some((each) => each.offsetHeight > 32)")) faults.push(`${at}: passage numbers take two lines`);
  }
}
await browser.close();
for (const fault of faults) console.log(fault);
process.exit(faults.length ? 1 : 0);
