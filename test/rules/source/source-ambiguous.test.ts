import { messages, sourceAmbiguous } from "../../../src/rules/source/source-ambiguous";
import { in2022, in2023, in2024 } from "../../plans/plan";
import { testRule } from "../testRule";

const line = { number: 27, source: "304 ou ONDAM", department: 100, state: 50 };

testRule(sourceAmbiguous, {
  accept: {
    "as the template has it, without money": in2024([{ number: 27, source: "304 ou ONDAM" }]),
    "zeros, however written": in2024([{ ...line, department: "- €", state: "0 €" }]),
    "« Autres financements » alone": in2024([
      { number: 27, source: "304 ou ONDAM", other: "CAF : 500 €" },
    ]),
    "the 304 chosen": in2024([{ ...line, source: 304 }]),
    "the ONDAM chosen": in2024([{ ...line, source: "ONDAM" }]),
    "no source: another rule's": in2024([{ ...line, source: "" }]),
    "two sources, neither of which is planned: another rule's": in2024([
      { ...line, number: 6, source: "FIR ou ONDAM" },
    ]),
    "2022: a column for each source": in2022([{ number: 27, department: 100 }], {
      cells: { H5: 50 },
    }),
  },
  reject: {
    "« 304 ou ONDAM » with a State amount": [
      in2024([line]),
      [
        {
          cell: "F5",
          severity: "warning",
          message: messages.ambiguous("304 ou ONDAM"),
          found: "304 ou ONDAM",
          fix: {},
        },
      ],
    ],
    "2023: likewise": [
      in2023([line]),
      [{ cell: "E5", message: messages.ambiguous("304 ou ONDAM") }],
    ],
    "the other way round": [
      in2024([{ ...line, source: "ONDAM ou 304" }]),
      [{ cell: "F5", message: messages.ambiguous("ONDAM ou 304") }],
    ],
    "with Département money alone": [
      in2024([{ ...line, state: null }]),
      [{ cell: "F5", message: messages.ambiguous("304 ou ONDAM") }],
    ],
    "with an amount typed as text": [
      in2024([{ ...line, department: null, state: "50,00 €" }]),
      [{ cell: "F5", message: messages.ambiguous("304 ou ONDAM") }],
    ],
    "for an objective of the 304": [
      in2024([{ ...line, number: 6 }]),
      [{ cell: "F5", message: messages.ambiguous("304 ou ONDAM") }],
    ],
    "for an objective whose source no paper gives": [
      in2024([{ ...line, number: 12 }]),
      [{ cell: "F5", message: messages.ambiguous("304 ou ONDAM") }],
    ],
    "on each line": [
      in2024([line, { ...line, number: null }]),
      [
        { cell: "F5", message: messages.ambiguous("304 ou ONDAM") },
        { cell: "F6", message: messages.ambiguous("304 ou ONDAM") },
      ],
    ],
    "once, for a cell merged over two lines": [
      in2024([line, { ...line, number: null, source: "" }], { merges: ["F5:F6"] }),
      [{ cell: "F5", message: messages.ambiguous("304 ou ONDAM") }],
    ],
  },
});
