// A server with two believable years of one invented team, and a browser that looks at its pages.

import assert from "node:assert/strict";
import { execFileSync, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";

import { chromium } from "playwright-core";

const axe = createRequire(import.meta.url)("axe-core");

/** Where the programs are that `tools/browser-tests` has built. */
const PROGRAMS = process.env.ACOLLIDA_PROGRAMS ?? "target/debug";
const CHROMIUM = process.env.CHROMIUM ?? "/usr/bin/chromium";

/** A browser that asks nobody but the server. */
const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** A running server; `code` reads the figures of its team. */
export async function serve() {
  const folder = mkdtempSync(join(tmpdir(), "acollida-browser-"));
  const told = execFileSync(join(PROGRAMS, "examples", "filled"), [join(folder, "ledger")], {
    encoding: "utf8",
  });
  const word = (name) => told.match(new RegExp(`^${name} (.*)$`, "m"))[1];
  const server = spawn(
    join(PROGRAMS, "acollida-sync-server"),
    ["--data", join(folder, "ledger"), "serve", "--listen", "127.0.0.1:0"],
    { stdio: ["ignore", "pipe", "ignore"] },
  );
  const lines = createInterface({ input: server.stdout });
  const line = await new Promise((tell, fail) => {
    lines.once("line", tell);
    server.once("exit", () => fail(new Error("the server ended")));
  });
  return {
    address: line.replace("listening on ", ""),
    team: word("team"),
    code: word("read"),
    stop() {
      const ended = new Promise((tell) => server.once("exit", tell));
      server.kill("SIGTERM");
      return ended.then(() => rmSync(folder, { recursive: true }));
    },
  };
}

export function launch() {
  return chromium.launch({ executablePath: CHROMIUM, args: FLAGS });
}

/**
 * A window of its own, without cookies. What goes wrong in it by itself is in `faults`: words on the
 * console, errors of scripts, and requests to other hosts.
 */
export async function open(browser, server, settings = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...settings });
  const page = await context.newPage();
  const faults = [];
  page.on("console", (message) => {
    // A page that may not be seen says so by its status, which the console repeats.
    if (!/Failed to load resource.*\b4\d\d\b/.test(message.text())) {
      faults.push(`console: ${message.text()}`);
    }
  });
  page.on("pageerror", (error) => faults.push(`script: ${error}`));
  page.on("request", (request) => {
    if (!request.url().startsWith(`${server.address}/`) && !request.url().startsWith("data:")) {
      faults.push(`asks ${request.url()}`);
    }
  });
  return { context, page, faults };
}

/** Signs in by pasting the code. */
export async function signIn(page, server, language) {
  await page.goto(`${server.address}/sign-in?lang=${language}`);
  await page.fill("#code", server.code);
  await page.click("#sign-in button");
  await page.waitForURL(`${server.address}/teams/${server.team}?lang=${language}`);
}

/** Everything that axe finds, as one line each. */
export async function violations(page) {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() => window.axe.run());
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help}: ${node.target.join(" ")}`),
  );
}

/** Presses Tab until the element has the focus; gives the focused elements on the way. */
export async function tabTo(page, selector, most = 80) {
  const passed = [];
  for (let pressed = 0; pressed < most; pressed += 1) {
    await page.keyboard.press("Tab");
    passed.push(await page.evaluate(() => document.activeElement.outerHTML.slice(0, 80)));
    if (await page.evaluate((wanted) => document.activeElement.matches(wanted), selector)) {
      return passed;
    }
  }
  return assert.fail(`Tab does not reach ${selector}: ${passed.join("\n")}`);
}
