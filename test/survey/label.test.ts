import fc from "fast-check";
import { textOfHtml } from "../../src/survey/capture/html";
import { oneLine, sameLabel } from "../../src/survey/label/labelText";
import { tableLabels } from "../../src/survey/label/tableLabels";
import { numbered, richTitle } from "../../src/formstandin/rich";
import { RUNS } from "../laws/runs";

describe("the text of a label", () => {
  it.each([
    ["paragraphs", "<p>Action</p><p>1</p>", "Action 1"],
    ["a line break", "Montant<br>État", "Montant État"],
    ["bold letters inside a word", "<strong>ON</strong>DAM", "ONDAM"],
    ["a superscript", "Le 1<sup>er</sup> objectif", "Le 1er objectif"],
    ["an automatic number", "<span class='numbering'>1.2</span> Montant", "Montant"],
    [
      "a number in a paragraph",
      "<p><span class='numbering'>1.2</span> Montant</p><p>État</p>",
      "Montant État",
    ],
    ["a list", "<ul><li>FIR</li><li>ONDAM</li></ul>", "FIR ONDAM"],
    ["a link and an underlined word", "<a href='#'>Plan</a> d'<u>action</u>", "Plan d'action"],
    ["no-break spaces and unseen signs", "Objectif&nbsp;n°&nbsp;9\u00AD\u200B", "Objectif n° 9"],
    ["a box to tick", "<input type='checkbox'> <p>Je confirme</p>", "Je confirme"],
    [
      "what screen readers say",
      "<span class='screen-reader-only'>Question</span><span>Montant</span>",
      "Montant",
    ],
    ["a script and a picture", "a<script>b</script><img alt='c'>d", "ad"],
    ["nothing", "", ""],
  ])("%s", (_, html, text) => {
    expect(textOfHtml(html)).toBe(text);
  });

  it("is the same however the author's editor wrote it, numbered or not", () => {
    const word = fc.stringMatching(/^[\p{L}\d'’«»°&<>"-]{1,9}$/u);
    const title = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(" "));
    fc.assert(
      fc.property(title, fc.nat({ max: 99 }), (label, number) => {
        expect(textOfHtml(richTitle(label))).toBe(oneLine(label));
        expect(textOfHtml(numbered(richTitle(label), number))).toBe(oneLine(label));
      }),
      RUNS,
    );
  });
});

describe("two labels say the same", () => {
  it.each([
    ["Action 1", "Action1", true],
    ["Montant ÉTAT", "montant état", true],
    ["Montant État", "Montant Etat", false],
    ["Objectif 1", "Objectif 11", false],
  ])("« %s », « %s »: %s", (one, other, isSame) => {
    expect(sameLabel(one, other)).toBe(isSame);
  });
});

describe("what names the cells of a complex table", () => {
  const asks = (column: number) => ({ column, says: null });
  const says = (column: number, words: string) => ({ column, says: words });

  it("its headers, where it shows them", () => {
    const { rows, columns, beside } = tableLabels(
      ["État", "Département"],
      [{ header: "FIR", cells: [asks(1), asks(2)] }],
    );
    expect([rows, columns, beside(1, 2)]).toEqual([["FIR"], ["État", "Département"], ""]);
  });

  it("else the cells that only say something: the first line, the first of each line", () => {
    const { rows, columns, beside } = tableLabels(
      [],
      [
        { header: null, cells: [says(1, ""), says(2, "État"), says(3, "Département")] },
        { header: null, cells: [says(1, "FIR"), asks(2), asks(3)] },
        { header: null, cells: [says(1, "ONDAM"), asks(2), asks(3)] },
      ],
    );
    expect(rows).toEqual(["", "FIR", "ONDAM"]);
    expect(columns).toEqual(["", "État", "Département"]);
    expect(beside(2, 3)).toBe("");
  });

  it("else what stands on the left of each", () => {
    const { rows, beside } = tableLabels(
      [],
      [{ header: null, cells: [says(1, "Nom"), asks(2), says(3, "Service"), asks(4)] }],
    );
    expect([rows, beside(1, 2), beside(1, 4)]).toEqual([[""], "Nom", "Service"]);
  });
});
