import { captureForm } from "../../src/survey/capture/capture";
import { readElements } from "../../src/survey/capture/elements";
import { withElements } from "../../src/survey/capture/withElements";
import type { FormDefinition } from "../../src/survey/form/definition";
import { elementsAddresses } from "../../src/survey/form/elementsAddress";
import { elementsJson } from "../../src/formstandin/elementsJson";
import { PLAIN } from "../../src/formstandin/looks";
import { publish } from "../../src/formstandin/publish";
import { EVERY_LOOK } from "./everyKind";
import { bytesOf, savedPage } from "./forms";

const RICH = { ...PLAIN, isRich: true, isNumbered: true };

export function published(form: FormDefinition, number = 1, looks = EVERY_LOOK) {
  return publish(form, "Essai", number, looks, RICH);
}

/** The form as its saved page alone tells it. */
export function captured({
  definition,
  looks,
  manner,
}: ReturnType<typeof publish>): FormDefinition {
  const page = savedPage(definition, undefined, looks, manner);
  const ids = definition.questions.flatMap(({ uid, id, options, rows, columns, cells }) =>
    [{ uid, id }, ...options, ...rows, ...columns, ...cells.flatMap((cell) => cell.options)].map(
      (one) => `idsforuids["${one.uid ?? ""}"] = "${one.id ?? ""}";`,
    ),
  );
  const html = page.replace("</body>", `<script>${ids.join("\n")}</script></body>`);
  return captureForm(bytesOf(html), "f.html", "2024-10-01");
}

/** What the address for a capture shows. */
export function shown(publication: ReturnType<typeof publish>, read: FormDefinition): string {
  const ids = elementsAddresses(read).flatMap(
    (address) => new URL(address).searchParams.get("ids")?.split("-") ?? [],
  );
  return JSON.stringify(elementsJson(publication, ids));
}

/** The form with the second file: what that address shows. */
export function completed(publication: ReturnType<typeof publish>): FormDefinition {
  const read = captured(publication);
  return withElements(read, readElements(bytesOf(shown(publication, read))));
}
