// Makes the documentation's pictures of the server's pages: node pictures.js FOLDER

import { join } from "node:path";

import { launch, open, serve, signIn } from "./browser.js";

const folder = process.argv[2] ?? "../../docs/pictures";
const DESKTOP = { viewport: { width: 1280, height: 1000 } };
const PHONE = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 };

const server = await serve();
const browser = await launch();
try {
  for (const [name, language, settings] of [
    ["dashboard-desktop-en", "en", DESKTOP],
    ["dashboard-desktop-dark-ar", "ar", { ...DESKTOP, colorScheme: "dark" }],
    ["dashboard-phone-en", "en", PHONE],
    ["dashboard-phone-ar", "ar", PHONE],
  ]) {
    const { context, page } = await open(browser, server, settings);
    await signIn(page, server, language);
    await page.screenshot({ path: join(folder, `${name}.png`) });
    await context.close();
  }
} finally {
  await browser.close();
  await server.stop();
}
