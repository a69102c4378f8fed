import type { WorkbookData } from "../../files/workbook/data";
import type { ReadSource } from "../../files/workbook/readXlsx";
import type { DifferentialStyle } from "../../files/workbook/styles";
import { blankStyles } from "./blankStyles";
import { dropUnused, dxfsUsedIn } from "./differentialStyles";
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
  private used: ReadonlySet<number> | undefined;

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

  /** The index of a differential style: one that the workbook's rules use already, or a new one. */
  dxf(style: DifferentialStyle): number {
    return this.styles.indexOf("dxfs", differentialMarkup(this.styles.prefix, style), (index) =>
      this.usedBefore().has(index),
    );
  }

  /**
   * Writes the part, once all others are.
   * @param removed the differential styles of the rules that went away
   */
  save(removed: readonly number[]): void {
    appendStyles(this.styles, this.original.data, this.data);
    if (removed.length > 0) {
      dropUnused(this.styles, new Set(removed), usedIn(this.editor.texts()));
    }
    const text = this.styles.result;
    const { editor, before, declared } = this;
    const { workbook } = this.original;
    if (before !== undefined && declared !== undefined) {
      if (removed.length > 0 && this.isBlank(text)) this.takeAway(declared, text);
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

  private usedBefore(): ReadonlySet<number> {
    return (this.used ??= usedIn(this.editor.texts()));
  }
}

function usedIn(texts: Iterable<string>): Set<number> {
  const used = new Set<number>();
  for (const text of texts) for (const index of dxfsUsedIn(text)) used.add(index);
  return used;
}
