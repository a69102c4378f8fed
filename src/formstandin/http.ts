import type { IncomingMessage, ServerResponse } from "node:http";

const MOST_BODY = 2_000_000;

/** What a form's page submits. */
export async function bodyOf(request: IncomingMessage): Promise<URLSearchParams> {
  let body = "";
  for await (const chunk of request as AsyncIterable<Buffer>) {
    body += chunk.toString();
    if (body.length > MOST_BODY) throw new Error("The body is too long");
  }
  return new URLSearchParams(body);
}

export function sendHtml(response: ServerResponse, body: string, status = 200): void {
  response.writeHead(status, { "Content-Type": "text/html; charset=utf-8" });
  response.end(body);
}

export function sendJson(response: ServerResponse, body: unknown): void {
  response.writeHead(200, { "Content-Type": "application/json; charset=utf-8" });
  response.end(JSON.stringify(body));
}
