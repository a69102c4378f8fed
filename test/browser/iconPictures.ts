// Draws the ribbon's icons from their drawings, in each size that Office asks for:
//   npx tsx test/browser/iconPictures.ts
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { deflateSync, inflateSync } from "node:zlib";
import type { Page } from "playwright-core";
import { crc32 } from "../../src/files/zip/crc32";
import { launchChromium } from "./chromium";

const ASSETS = path.resolve("assets");
const NAMES = ["icon", "icon-check", "icon-fill", "icon-erase"];
/** « Design icons for Office Add-ins »: 16, 32 and 80 are asked for, the others recommended. */
const SIZES = [16, 20, 24, 32, 40, 48, 64, 80];

const SIGNATURE = 8;

/** Nothing but what shows: header, pixels, end; as small as zlib makes them. */
function bare(png: Buffer): Buffer {
  const parts: Buffer[] = [png.subarray(0, SIGNATURE)];
  const pixels: Buffer[] = [];
  for (let at = SIGNATURE; at < png.length;) {
    const length = png.readUInt32BE(at);
    const type = png.subarray(at + 4, at + 8).toString("latin1");
    const body = png.subarray(at + 8, at + 8 + length);
    if (type === "IHDR") parts.push(chunk(type, body));
    if (type === "IDAT") pixels.push(body);
    at += length + 12;
  }
  const packed = deflateSync(inflateSync(Buffer.concat(pixels)), { level: 9, memLevel: 9 });
  return Buffer.concat([...parts, chunk("IDAT", packed), chunk("IEND", Buffer.alloc(0))]);
}

function chunk(type: string, body: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, "latin1"), body]);
  const around = Buffer.alloc(8);
  around.writeUInt32BE(body.length, 0);
  around.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([around.subarray(0, 4), named, around.subarray(4)]);
}

async function draw(page: Page, name: string, size: number): Promise<void> {
  const drawing = readFileSync(path.join(ASSETS, `${name}.svg`), "utf8");
  const pixels = `${String(size)}px`;
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<style>body{margin:0}svg{display:block;width:${pixels};height:${pixels}}</style>${drawing}`,
  );
  const picture = await page.screenshot({ omitBackground: true });
  writeFileSync(path.join(ASSETS, `${name}-${String(size)}.png`), bare(picture));
}

async function main(): Promise<void> {
  const browser = await launchChromium();
  const page = await browser.newPage();
  for (const name of NAMES) for (const size of SIZES) await draw(page, name, size);
  await browser.close();
}

void main();
