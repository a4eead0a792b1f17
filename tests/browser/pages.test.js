// Every page, in a language that runs from the left and one that runs from the right.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { launch, open, serve, signIn, violations } from "./browser.js";

let server;
let browser;

before(async () => {
  server = await serve();
  browser = await launch();
});

after(async () => {
  await browser?.close();
  await server?.stop();
});

const PAGES = [
  "",
  "?span=2026",
  "?span=2026-W30&site=mill-clinic",
  "?span=2019",
  "?kind=food.soup",
  "/services/food",
  "/services/advice?span=2026-Q2",
  "/sites/market",
  "/sites/nowhere",
  "/trend",
  "/downloads",
  "/method",
  "/stored",
  "/estimates",
];

const OPEN = ["/", "/sign-in", "/nowhere", "/public/0123456789abcdef"];

const LOOKS = [
  { width: 360, height: 740, colorScheme: "light" },
  { width: 768, height: 1024, colorScheme: "dark" },
  { width: 1440, height: 900, colorScheme: "light" },
  { width: 1440, height: 900, colorScheme: "dark" },
];

for (const language of ["en", "ar"]) {
  for (const { width, height, colorScheme } of LOOKS) {
    test(`${language}, ${width} wide, ${colorScheme}: nothing is wrong with any page`, async () => {
      const { context, page, faults } = await open(browser, server, {
        viewport: { width, height },
        colorScheme,
      });
      const look = async (path) => {
        await page.goto(`${server.address}${path}${path.includes("?") ? "&" : "?"}lang=${language}`);
        // Tables behind a summary are read as well.
        await page.evaluate(() => document.querySelectorAll("details").forEach((more) => (more.open = true)));
        assert.deepEqual(await violations(page), [], path);
        const direction = await page.getAttribute("html", "dir");
        assert.equal(direction, language === "ar" ? "rtl" : "ltr");
        const beyond = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        assert.ok(beyond <= 0, `${path} is ${beyond} pixels too wide`);
      };
      for (const path of [...OPEN, `/public/${server.team}`]) {
        await look(path);
      }
      await signIn(page, server, language);
      for (const path of PAGES) {
        await look(`/teams/${server.team}${path}`);
      }
      assert.deepEqual(faults, []);
      await context.close();
    });
  }
}

test("every language fits a phone and has no key in place of words", async () => {
  const { context, page, faults } = await open(browser, server, {
    viewport: { width: 360, height: 740 },
  });
  await signIn(page, server, "en");
  const languages = await page
    .locator(".tongues a")
    .evaluateAll((links) => links.map((link) => link.hreflang));
  assert.equal(languages.length, 20);
  for (const language of languages) {
    for (const path of ["?span=2026-10", "?span=2019", "/trend", "/downloads", "/method", "/estimates"]) {
      await page.goto(
        `${server.address}/teams/${server.team}${path}${path.includes("?") ? "&" : "?"}lang=${language}`,
      );
      const beyond = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      assert.ok(beyond <= 0, `${language} ${path} is ${beyond} pixels too wide`);
      const words = await page.innerText("body");
      assert.doesNotMatch(words, /\b(dashboard|method|downloads|estimates|indicator)-[a-z]/, `${language} ${path}`);
    }
  }
  assert.deepEqual(faults, []);
  await context.close();
});

test("axe notices a picture without words", async () => {
  const { context, page } = await open(browser, server);
  await page.goto(`${server.address}/`);
  await page.evaluate(() => document.querySelector("main").append(document.createElement("img")));
  assert.match((await violations(page)).join(), /image-alt/);
  await context.close();
});

test("a file is saved under its name, and a released one can be told from an exact one", async () => {
  const { context, page } = await open(browser, server);
  await signIn(page, server, "en");
  await page.goto(`${server.address}/teams/${server.team}/downloads?span=2026-10&lang=en`);
  for (const [mark, kind] of [
    ["internal", "internal-exact"],
    ["released", "released"],
  ]) {
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.click(`a[href*="/report.xlsx?"][href*="mark=${mark}"]`),
    ]);
    assert.equal(download.suggestedFilename(), `acollida-2026-10-${kind}.xlsx`);
  }
  await context.close();
});

test("charts and bars are mirrored where reading begins on the right", async () => {
  const first = async (language) => {
    const { context, page } = await open(browser, server);
    await signIn(page, server, language);
    await page.goto(`${server.address}/teams/${server.team}?span=2026-10&lang=${language}`);
    const chart = page.locator("svg.chart.wide");
    const box = await chart.boundingBox();
    const bar = await chart.locator("rect.bar").first().boundingBox();
    await context.close();
    return (bar.x + bar.width / 2 - box.x) / box.width;
  };
  assert.ok((await first("en")) < 0.2);
  assert.ok((await first("ar")) > 0.8);
});

test("the overview is one page of paper", async () => {
  const { context, page } = await open(browser, server);
  for (const language of ["en", "ar"]) {
    await signIn(page, server, language);
    await page.goto(`${server.address}/teams/${server.team}?span=2026-10&lang=${language}`);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    assert.equal(pdf.toString("latin1").match(/\/Type\s*\/Page\b/g).length, 1, language);
  }
  await context.close();
});
