// Signing in and out, by hand, by link, without scripts, by keyboard alone.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { launch, open, serve, signIn, tabTo } from "./browser.js";

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

const overview = () => `${server.address}/teams/${server.team}`;

test("a link with the code signs in, and the code stays nowhere", async () => {
  const { context, page, faults } = await open(browser, server);
  await page.goto(`${server.address}/sign-in#${server.code}`);
  await page.waitForURL(overview());
  await page.goBack();
  assert.ok(!page.url().includes("ACO1"), page.url());
  const [cookie] = await context.cookies();
  assert.equal(cookie.name, "__Host-acollida");
  assert.ok(cookie.httpOnly && cookie.secure);
  assert.equal(cookie.sameSite, "Strict");
  assert.deepEqual(faults, []);
  await context.close();
});

test("without scripts the code is pasted, and everything can be read", async () => {
  const { context, page, faults } = await open(browser, server, { javaScriptEnabled: false });
  await page.goto(`${server.address}/sign-in#${server.code}`);
  assert.equal(await page.inputValue("#code"), "");
  await page.fill("#code", server.code);
  await page.click("#sign-in button");
  await page.waitForURL(overview());
  await page.selectOption("select[name=span]", "2026-10");
  await page.selectOption("select[name=site]", "market");
  await page.click(".chooser button");
  assert.match(page.url(), /span=2026-10&site=market/);
  assert.ok(await page.locator("svg.chart.wide").isVisible());
  assert.deepEqual(faults, []);
  await context.close();
});

test("a wrong code is told beside the form", async () => {
  const { context, page } = await open(browser, server);
  await page.goto(`${server.address}/sign-in?lang=en`);
  await page.fill("#code", "ACO1-0000");
  await page.click("#sign-in button");
  const said = page.locator("[role=alert]");
  assert.match(await said.textContent(), /missing/);
  assert.equal(await page.getAttribute("#code", "aria-describedby"), await said.getAttribute("id"));
  await context.close();
});

test("after signing out nothing of the team can be seen, going back included", async () => {
  const { context, page } = await open(browser, server);
  await signIn(page, server, "en");
  const title = await page.title();
  await page.click(".sign-out button");
  // A page that is still being left has no history to go back in.
  await page.waitForURL((url) => !url.pathname.startsWith("/teams/"));
  assert.deepEqual(await context.cookies(), []);
  await page.goBack();
  assert.notEqual(await page.title(), title);
  assert.equal(await page.locator("svg.chart").count(), 0);
  const again = await page.goto(overview());
  assert.equal(again.status(), 401);
  await context.close();
});

test("a page that was asked for without a session opens after signing in elsewhere", async () => {
  const { context, page } = await open(browser, server);
  await page.goto(`${overview()}/method?lang=en`);
  const other = await context.newPage();
  await signIn(other, server, "en");
  await page.click("text=Signed in already?");
  assert.equal(await page.title(), "Method – Taula Oberta");
  await context.close();
});

test("by keyboard alone: skip, choose, show, sign out", async () => {
  const { context, page } = await open(browser, server);
  await page.goto(`${server.address}/sign-in?lang=en`);
  await tabTo(page, "#code");
  await page.keyboard.insertText(server.code);
  await tabTo(page, "#sign-in button");
  await page.keyboard.press("Enter");
  await page.waitForURL(/teams/);

  const [first] = await tabTo(page, ".skip");
  assert.match(first, /class="skip"/);
  assert.ok((await page.locator(".skip").boundingBox()).y >= 0, "the skip link shows itself");
  await page.keyboard.press("Enter");
  await tabTo(page, "select[name=span]", 10);
  const outline = await page.evaluate(() => getComputedStyle(document.activeElement).outlineStyle);
  assert.equal(outline, "solid", "what has the focus can be seen");
  await tabTo(page, ".chooser button", 6);
  await page.keyboard.press("Enter");
  await page.waitForURL(/span=/);

  await tabTo(page, "nav a[aria-current]");
  await tabTo(page, ".tongues summary");
  await tabTo(page, ".sign-out button");
  await page.keyboard.press("Enter");
  await page.waitForURL(/sign-out/);
  assert.deepEqual(await context.cookies(), []);
  await context.close();
});

test("a form of estimates tells what is wrong beside each field", async () => {
  const { context, page, faults } = await open(browser, server);
  await signIn(page, server, "en");
  await page.goto(`${overview()}/estimates?lang=en`);
  await page.fill("#number", "some");
  await page.click(".declare button");
  assert.equal(await page.locator("[aria-invalid=true]").count(), 5);
  assert.equal(await page.inputValue("#number"), "some");
  assert.deepEqual(faults, []);
  await context.close();
});
