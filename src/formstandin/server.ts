import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { FormDefinition } from "../survey/form/definition";
import type { Contribution } from "./contribution";
import { elementsJson } from "./elementsJson";
import { HONEYPOT, MOST_HEADERS } from "./facts/facts";
import { bodyOf, sendHtml, sendJson } from "./http";
import { PLAIN, type Looks, type Manner } from "./looks";
import { lotOf } from "./lots";
import { draftPage, formPage, thanksPage } from "./page";
import { BrokenAddress, prefillFrom } from "./prefill";
import { publish, type Publication } from "./publish";
import { Sessions } from "./sessions";
import { submission } from "./submission";

/** How a stand-in may differ from the usual one. */
export interface StandInOptions {
  /** A number from 0 to 1 at each call: in which order the address's parameters are read. */
  readonly draw?: () => number;
  readonly looks?: Looks;
  readonly manner?: Manner;
  /** The time, in milliseconds. */
  readonly now?: () => number;
}

/**
 * A stand-in of EUSurvey for one form, on this machine only: it serves the page in lots, reads the
 * address's parameters with their traps, and checks what is submitted. It says that it is a stand-in.
 */
export class FormStandIn {
  /** What was submitted and taken, in order. */
  readonly contributions: Contribution[] = [];
  /** A draft saved by an officer who had to log in: parameters are then ignored. */
  hasDraft = false;
  private publication: Publication;
  private readonly sessions: Sessions;
  private readonly server: Server;

  constructor(
    private readonly form: FormDefinition,
    private readonly alias: string,
    private readonly options: StandInOptions = {},
  ) {
    this.publication = this.published(form, 1);
    this.sessions = new Sessions(options.now ?? Date.now);
    this.server = createServer({ maxHeaderSize: MOST_HEADERS }, (request, response) => {
      this.answer(request, response).catch((error: unknown) => {
        const isTheirs = error instanceof BrokenAddress;
        sendHtml(response, isTheirs ? "Erreur d'EUSurvey (essai)" : "Erreur", 500);
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
    this.publication = this.published(form, this.publication.number + 1);
  }

  private published(form: FormDefinition, number: number): Publication {
    const { looks = {}, manner = PLAIN } = this.options;
    return publish(form, this.alias, number, looks, manner);
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? "/", "http://127.0.0.1");
    const path = `/eusurvey/runner/${this.alias}`;
    const ids = (url.searchParams.get("ids") ?? "").split("-");
    const code = url.searchParams.get("code") ?? "";
    const { surveyId } = this.definition;
    switch (url.pathname) {
      case path:
        if (request.method === "POST") this.take(await bodyOf(request), response);
        else sendHtml(response, formPage(this.publication, this.open(url)));
        break;
      case `${path}/`:
        // The slash loses every parameter.
        response.writeHead(302, { Location: path });
        response.end();
        break;
      case `${path}/markup`:
        sendJson(response, lotOf(this.publication, ids, this.sessions.given(code)));
        break;
      case `${path}/draft`: {
        const draft = this.sessions.draft(submission(await bodyOf(request), this.definition).given);
        sendHtml(response, draftPage(`${this.address}?draftid=${draft}`));
        break;
      }
      case `/eusurvey/runner/elements/${surveyId ?? ""}`:
        sendJson(response, elementsJson(this.publication, ids));
        break;
      default:
        sendHtml(response, "<h1>EUSurvey (essai)</h1><p>Page introuvable.</p>", 404);
    }
  }

  /** Opens the form: with a draft's answers, which anyone who has its link gets, else with the address's. */
  private open(url: URL): string {
    const draft = this.sessions.ofDraft(url.searchParams.get("draftid"));
    const given = draft ?? prefillFrom(this.definition, url, this.options.draw ?? Math.random);
    return this.sessions.open(this.hasDraft && !draft ? new Map() : given);
  }

  /** Takes a submission, or gives the page again with its answers and what is wrong. */
  private take(body: URLSearchParams, response: ServerResponse): void {
    // A program that never opened the page has no token; a robot fills the trap.
    if (!this.sessions.close(body.get("_csrf") ?? "") || body.get(HONEYPOT) !== "") {
      sendHtml(response, "<h1>EUSurvey (essai)</h1><p>Accès refusé.</p>", 403);
      return;
    }
    const { definition, manner } = this.publication;
    const { given, errors } = submission(body, definition, manner.hasCaptcha);
    if (errors.length > 0) {
      const again = formPage(this.publication, this.sessions.open(given), errors);
      sendHtml(response, again);
      return;
    }
    this.contributions.push(given);
    sendHtml(response, thanksPage(definition.title));
  }
}
