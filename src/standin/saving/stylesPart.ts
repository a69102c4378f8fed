import type { WorkbookData } from "../../files/workbook/data";
import type { ReadSource } from "../../files/workbook/readXlsx";
import type { DifferentialStyle } from "../../files/workbook/styles";
import { blankStyles } from "./blankStyles";
import { dropUnused, dxfUses } from "./differentialStyles";
import type { PackageEditor } from "./packageEditor";
import { differentialMarkup } from "./styleMarkup";
import { StyleSheetEditor, withBlankLists } from "./styleSheetEditor";
import { appendStyles } from "./stylesPatch";

const CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";

/** The styles of the workbook to be saved: a part that comes when it is needed, and may go again. */
export class StylesPart {
  private readonly styles: StyleSheetEditor;
  private readonly declared: string | undefined;
  private readonly before: string | undefined;
  private isReleased = false;

  constructor(
    private readonly editor: PackageEditor,
    private readonly original: ReadSource,
    private readonly data: WorkbookData,
  ) {
    const { parts, workbook } = original;
    this.declared = workbook.relations.find(({ kind }) => kind === "styles")?.target;
    this.before = this.declared === undefined ? undefined : parts.text(this.declared);
    const text = this.before ?? this.blank;
    const lacksLists =
      data.styles.length > original.data.styles.length &&
      new StyleSheetEditor(text).list("cellXfs").length === 0;
    this.styles = new StyleSheetEditor(lacksLists ? withBlankLists(text) : text);
  }

  /** To be told, before any style is asked for, those of the rules that go away, one for each. */
  release(removed: readonly number[]): void {
    if (removed.length === 0) return;
    this.isReleased = true;
    dropUnused(this.styles, removed, dxfUses(this.editor.texts()));
  }

  /** The index of a differential style, appended: the officer's own may go when he likes. */
  dxf(style: DifferentialStyle): number {
    return this.styles.append("dxfs", differentialMarkup(this.styles.prefix, style), true);
  }

  /** Writes the part. */
  save(): void {
    appendStyles(this.styles, this.original.data, this.data);
    const text = this.styles.result;
    const { editor, before, declared } = this;
    const { workbook } = this.original;
    if (before !== undefined && declared !== undefined) {
      if (this.isReleased && this.isBlank(text)) this.takeAway(declared, text);
      else editor.write(declared, text);
    } else if (text !== this.blank) {
      editor.add(declared ?? "xl/styles.xml", text, declared === undefined ? CONTENT_TYPE : null);
      if (declared === undefined) editor.relate(workbook.name, "styles", "/xl/styles.xml");
    }
  }

  /** A part that was made for a mark goes with it; what the package said of it before stays. */
  private takeAway(part: string, text: string): void {
    const { editor, original } = this;
    if (text === blankStyles(editor.dialect.spreadsheet, true)) {
      editor.withdraw(part);
      return;
    }
    editor.remove(part);
    const relation = original.workbook.relations.find(({ kind }) => kind === "styles");
    if (relation !== undefined) editor.unrelate(original.workbook.name, relation.id);
  }

  private isBlank(text: string): boolean {
    return [true, false].some((is) => text === blankStyles(this.editor.dialect.spreadsheet, is));
  }

  private get blank(): string {
    return blankStyles(this.editor.dialect.spreadsheet, this.declared !== undefined);
  }
}
