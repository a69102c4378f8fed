import { fileURLToPath } from "node:url";
import path from "node:path";
import prettier from "eslint-config-prettier";
import { createTypeScriptImportResolver } from "eslint-import-resolver-typescript";
import esX from "eslint-plugin-es-x";
import importX from "eslint-plugin-import-x";
import jsxA11y from "eslint-plugin-jsx-a11y";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import globals from "globals";
import tseslint from "typescript-eslint";
import { SHIPPED } from "./boundaries.mjs";
import { zones } from "./scripts/house/zones.mjs";

const root = path.dirname(fileURLToPath(import.meta.url));

export default tseslint.config(
  { ignores: ["node_modules/", "dist/", "dist-maps/", "coverage/", "reports/", ".stryker-tmp/"] },
  {
    files: ["src/**/*.{ts,tsx}", "test/**/*.{ts,tsx}"],
    extends: [
      tseslint.configs.strictTypeChecked,
      tseslint.configs.stylisticTypeChecked,
      jsxA11y.flatConfigs.strict,
      reactHooks.configs.flat["recommended-latest"],
    ],
    plugins: { "import-x": importX },
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: root },
      globals: { ...globals.browser, Office: "readonly", Excel: "readonly" },
    },
    settings: { "import-x/resolver-next": [createTypeScriptImportResolver()] },
    rules: {
      "import-x/no-restricted-paths": ["error", { basePath: root, zones: zones(root) }],
      "import-x/no-cycle": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      "no-alert": "error",
      "no-console": "error",
      "no-restricted-globals": ["error", "alert", "confirm", "prompt"],
      eqeqeq: "error",
    },
  },
  {
    files: ["src/{excel,taskpane,commands}/**/*.{ts,tsx}"],
    plugins: { "office-addins": officeAddins },
    rules: Object.fromEntries(
      officeAddins.configs.recommended
        .flatMap((config) => Object.entries(config.rules))
        .filter(([rule]) => rule.startsWith("office-addins/")),
    ),
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    ignores: ["src/excel/**", "src/standin/**"],
    rules: {
      "no-restricted-globals": ["error", "Excel", "alert", "confirm", "prompt"],
      "no-restricted-syntax": [
        "error",
        {
          selector: "TSQualifiedName > Identifier.left[name='Excel']",
          message: "Excel.* n'est nommé que dans src/excel.",
        },
        {
          selector: "Property[key.name=/^(fontSize|lineHeight)$/] > Literal[value=/px$/]",
          message: "Une taille de texte vient des jetons de Fluent (src/taskpane/frame/theme.ts).",
        },
      ],
    },
  },
  {
    // package.json's browserslist, where it is written; scripts/release/reach.mjs holds the rest.
    files: SHIPPED.map((one) => `src/${typeof one === "string" ? one : one.room}/**/*.{ts,tsx}`),
    plugins: { "es-x": esX },
    rules: {
      "es-x/no-regexp-lookbehind-assertions": "error",
      "es-x/no-array-prototype-findlast-findlastindex": "error",
    },
  },
  {
    files: ["src/cli/main.ts", "scripts/setup/**", "test/**"],
    rules: { "no-console": "off" },
  },
  {
    files: ["**/*.{js,mjs}"],
    languageOptions: { globals: { ...globals.node } },
  },
  prettier,
);
