// Two builds that never meet: the add-in, exactly as Excel loads it, and the workbench, the page
// that stands in for Excel. Only the first is deployed; `npm run build` makes only that one.
import path from "node:path";
import { fileURLToPath } from "node:url";
import CopyPlugin from "copy-webpack-plugin";
import HtmlPlugin from "html-webpack-plugin";
import MinimizerPlugin from "minimizer-webpack-plugin";

const root = path.dirname(fileURLToPath(import.meta.url));
const from = (...parts) => path.join(root, ...parts);

/** Where the workbench is built: out of `dist`, which is copied to a server as it is. */
export const WORKBENCH_OUTPUT = from("node_modules/.cache/plan-action/workbench");

const swc = {
  jsc: {
    target: "es2022",
    parser: { syntax: "typescript", tsx: true },
    transform: { react: { runtime: "automatic" } },
  },
};

const common = {
  mode: "production",
  target: ["web", "es2022"],
  context: root,
  resolve: { extensions: [".tsx", ".ts", ".js"] },
  module: {
    rules: [{ test: /\.tsx?$/, exclude: /node_modules/, loader: "swc-loader", options: swc }],
  },
  performance: { hints: false },
  stats: "errors-warnings",
};

const page = (name, template) =>
  new HtmlPlugin({
    filename: `${name}.html`,
    template: from(template),
    chunks: [name],
    scriptLoading: "defer",
  });

/** What Excel loads: the pane and the ribbon's commands, two pages of one build. */
const addIn = {
  ...common,
  name: "add-in",
  entry: { taskpane: "./src/taskpane/index.tsx", commands: "./src/commands/index.ts" },
  output: { path: from("dist"), filename: "[name].js", clean: true },
  // A third of the time of webpack's usual minimizer, for the same size.
  optimization: {
    minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify, parallel: false })],
  },
  plugins: [
    page("taskpane", "src/taskpane/taskpane.html"),
    page("commands", "src/commands/commands.html"),
    new CopyPlugin({ patterns: ["assets/icon-*.png", "manifest.xml"] }),
  ],
};

/** The page that holds the grid, and the script that plays office.js in the add-in's frames. */
export const workbench = {
  ...common,
  name: "workbench",
  entry: {
    index: "./src/workbench/page/main.ts",
    office: "./src/workbench/host/officeStandIn.ts",
  },
  output: { path: WORKBENCH_OUTPUT, filename: "[name].js", clean: true },
  optimization: { minimize: false },
  plugins: [
    page("index", "src/workbench/page/index.html"),
    new CopyPlugin({ patterns: ["src/workbench/page/page.css"] }),
  ],
};

export default addIn;
