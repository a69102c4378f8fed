import { randomBytes } from "node:crypto";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { FormDefinition } from "../survey/form/definition";
import { refusalsOf } from "./checks";
import { contributionOf, type Contribution } from "./contribution";
import { formPage, HONEYPOT, thanksPage } from "./page";
import { prefillFrom } from "./prefill";
import { publish, type Publication } from "./publish";
import type { Looks } from "./looks";
import { containerClass, questionMarkup } from "./questions";

/** What EUSurvey's server takes of a request's line and headers, in bytes. */
const MOST_HEADERS = 8192;
const MOST_BODY = 2_000_000;

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = "";
  for await (const chunk of request as AsyncIterable<Buffer>) {
    body += chunk.toString();
    if (body.length > MOST_BODY) throw new Error("The body is too long");
  }
  return body;
}

function send(response: ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, { "Content-Type": `${type}; charset=utf-8` });
  response.end(body);
}

/**
 * A stand-in of EUSurvey for one form, on this machine only: it serves the page in lots, reads the
 * address's parameters with their traps, and checks what is submitted. It says that it is a stand-in.
 */
export class FormStandIn {
  /** What was submitted and taken, in order. */
  readonly contributions: Contribution[] = [];
  /** A draft saved by the officer: parameters are then ignored. */
  hasDraft = false;
  private publication: Publication;
  /** The pages given out, by their token, with what their address prefilled. */
  private readonly pages = new Map<string, Contribution>();
  private readonly server: Server;

  /** @param draw a number from 0 to 1: in which order the address's parameters are read */
  constructor(
    private readonly form: FormDefinition,
    private readonly alias: string,
    private readonly draw: () => number = Math.random,
    private readonly looks: Looks = {},
  ) {
    this.publication = publish(form, alias, 1, looks);
    this.server = createServer({ maxHeaderSize: MOST_HEADERS }, (request, response) => {
      this.answer(request, response).catch(() => {
        send(response, 500, "text/plain", "Erreur");
      });
    });
  }

  /** Where the form is answered, once started. */
  get address(): string {
    const { port } = this.server.address() as AddressInfo;
    return `http://127.0.0.1:${String(port)}/eusurvey/runner/${this.alias}`;
  }

  get definition(): FormDefinition {
    return this.publication.definition;
  }

  async start(): Promise<this> {
    await new Promise<void>((resolve) => {
      this.server.listen(0, "127.0.0.1", resolve);
    });
    return this;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => {
      this.server.close(resolve);
    });
  }

  /** Publishes the form again, changed or not: every id is another. */
  republish(form: FormDefinition = this.form): void {
    this.publication = publish(form, this.alias, this.publication.number + 1, this.looks);
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? "/", "http://127.0.0.1");
    const path = `/eusurvey/runner/${this.alias}`;
    if (url.pathname === `${path}/elements`) {
      this.sendElements(url, response);
    } else if (url.pathname === `${path}/`) {
      // The slash loses every parameter.
      response.writeHead(302, { Location: path });
      response.end();
    } else if (url.pathname !== path) {
      send(response, 404, "text/html", "<h1>EUSurvey (essai)</h1><p>Page introuvable.</p>");
    } else if (request.method === "POST") {
      await this.take(request, response);
    } else {
      send(response, 200, "text/html", formPage(this.publication, this.token(url)));
    }
  }

  private token(url: URL): string {
    const token = randomBytes(16).toString("hex");
    const given = prefillFrom(this.definition, url, this.draw);
    this.pages.set(token, this.hasDraft ? new Map() : given);
    return token;
  }

  private sendElements(url: URL, response: ServerResponse): void {
    const asked = (url.searchParams.get("ids") ?? "").split("-");
    const given = this.pages.get(url.searchParams.get("code") ?? "") ?? new Map<string, string>();
    const elements = this.definition.questions
      .filter(({ id }) => asked.includes(id ?? ""))
      .map((question) => ({
        id: question.id,
        kind: containerClass(this.publication, question),
        html: questionMarkup(this.publication, question, given),
      }));
    send(response, 200, "application/json", JSON.stringify(elements));
  }

  private async take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = new URLSearchParams(await bodyOf(request));
    // A program that never opened the page has no token; a robot fills the trap.
    if (!this.pages.delete(body.get("_csrf") ?? "") || body.get(HONEYPOT) !== "") {
      send(response, 403, "text/html", "<h1>EUSurvey (essai)</h1><p>Accès refusé.</p>");
      return;
    }
    const given = contributionOf(this.definition, body);
    const refusals = refusalsOf(this.definition, given);
    if (refusals.length > 0) {
      const errors = refusals.map(({ field, reason }) => `${field} : ${reason}`);
      const again = this.token(new URL(this.address));
      send(response, 200, "text/html", formPage(this.publication, again, errors));
      return;
    }
    this.contributions.push(given);
    send(response, 200, "text/html", thanksPage(this.definition.title));
  }
}
