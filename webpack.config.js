// Two builds that never meet: the add-in, exactly as Excel loads it, and the workbench, the page
// that stands in for Excel. `npm run build` makes only the first, for the server that it is given.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import CopyPlugin from "copy-webpack-plugin";
import HtmlPlugin from "html-webpack-plugin";
import MinimizerPlugin from "minimizer-webpack-plugin";
import webpack from "webpack";
import { BudgetsPlugin } from "./scripts/release/budgets.mjs";
import { LicencesPlugin } from "./scripts/release/licences.mjs";
import { LOCAL, MICROSOFTS, NOTICE, copies } from "./scripts/release/officeJs.mjs";
import { ServiceWorkerPlugin } from "./scripts/release/serviceWorker.mjs";
import { readSettings } from "./scripts/release/settings.mjs";
import { stampManifest } from "./scripts/release/stampManifest.mjs";

const root = path.dirname(fileURLToPath(import.meta.url));
const from = (...parts) => path.join(root, ...parts);
const { version, browserslist } = JSON.parse(readFileSync(from("package.json"), "utf8"));

/** Where all that serves on this machine is built: `dist` holds only what goes to a server. */
const HERE = from("node_modules/.cache/plan-action");
export const ADD_IN_OUTPUT = path.join(HERE, "add-in");
export const WORKBENCH_OUTPUT = path.join(HERE, "workbench");

/** What package.json's `browserslist` can read; scripts/release/reach.mjs holds what is built to it. */
const TARGET = "es2021";

const swc = {
  jsc: {
    target: TARGET,
    parser: { syntax: "typescript", tsx: true },
    transform: { react: { runtime: "automatic" } },
  },
};

const readable = { jsc: { parser: { syntax: "ecmascript" } }, env: { targets: browserslist } };

const common = {
  mode: "production",
  target: ["web", TARGET],
  context: root,
  // A link to node_modules changes no name: the same commit gives the same bytes everywhere.
  resolve: { extensions: [".tsx", ".ts", ".js"], symlinks: false },
  module: {
    rules: [
      // Its « legacy » build still has static blocks, which Safari before 16.4 cannot read.
      {
        test: /pdfjs-dist.*\.mjs$/,
        use: [
          { loader: "swc-loader", options: readable },
          { loader: from("scripts/build/placelessLoader.mjs") },
        ],
      },
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        oneOf: [
          { resourceQuery: /^\?script$/, loader: from("scripts/build/pageScriptLoader.mjs") },
          { loader: "swc-loader", options: swc },
        ],
      },
    ],
  },
  performance: { hints: false },
  stats: "errors-warnings",
};

/** A library for one act alone, seldom done: its file bears the name that its budget has. */
const library = (name, packageName) => ({
  test: new RegExp(`[\\\\/]node_modules[\\\\/]${packageName}[\\\\/]`),
  name: `${name}-library`,
  chunks: (chunk) => chunk.name === name,
  enforce: true,
});

/** A worker is one file: nothing of it is shared with the page, which it would have to ask for. */
const isShared = (chunk) => !chunk.canBeInitial() && chunk.name !== "pdf-worker";

const FLOOR = "assets/floor.js";

/** Its name changes with its content, as that of every script. */
const floorName = () => {
  const digest = createHash("sha256")
    .update(readFileSync(from(FLOOR)))
    .digest("hex");
  return `floor.${digest.slice(0, 20)}.js`;
};

const page = (name, template, values = {}) =>
  new HtmlPlugin({
    ...values,
    filename: `${name}.html`,
    template: from(template),
    chunks: [name],
    scriptLoading: "defer",
  });

// A third of the time of webpack's usual minimizer, for the same size. Every notice that it
// would extract stands in LICENCES.txt.
const minimizer = [
  new MinimizerPlugin({
    minify: MinimizerPlugin.swcMinify,
    minimizerOptions: { format: { comments: false } },
    extractComments: false,
    parallel: false,
  }),
];

/**
 * What Excel loads: the pane and the ribbon's commands, two pages of one build.
 * @param {{ output: string, manifest: (text: string) => string, isOfficeJsLocal?: boolean,
 *   maps?: string }} release `maps`: the folder of the source maps, which never go with the rest
 */
const addInFor = ({ output, manifest, isOfficeJsLocal = false, maps }) => ({
  ...common,
  name: "add-in",
  entry: { taskpane: "./src/taskpane/index.tsx", commands: "./src/commands/index.ts" },
  // A script's name changes with its content: a server can let it be kept for ever.
  output: { path: output, filename: "[name].[contenthash].js", clean: true },
  optimization: {
    splitChunks: {
      chunks: isShared,
      cacheGroups: { pdf: library("pdf", "pdfjs-dist"), fiches: library("fiches", "docx") },
    },
    minimizer,
  },
  plugins: [
    ...["taskpane", "commands"].map((name) =>
      page(name, `src/${name}/${name}.html`, {
        officeJs: isOfficeJsLocal ? LOCAL : MICROSOFTS,
        floor: floorName(),
      }),
    ),
    new CopyPlugin({
      patterns: [
        "assets/icon-*.png",
        // What the manifest's SupportUrl names, unless the organisation has a page of its own.
        "assets/aide.html",
        // The administrator's list of editions, empty until there are some.
        { from: "assets/editions", to: "editions" },
        // As it is written: for browsers that read nothing younger.
        { from: FLOOR, to: floorName(), info: { minimized: true } },
        { from: "manifest.xml", transform: (text) => manifest(text.toString()) },
        ...(isOfficeJsLocal ? copies(from("node_modules")) : []),
      ],
    }),
    new LicencesPlugin({ root, also: isOfficeJsLocal ? [NOTICE] : [] }),
    new BudgetsPlugin({ root }),
    ...(maps === undefined ? [] : [mapsIn(maps, output)]),
  ],
});

/** Source maps in a folder of their own, that nothing deployed points to. */
const mapsIn = (folder, output) =>
  new webpack.SourceMapDevToolPlugin({
    append: false,
    filename: `${path.relative(output, folder)}/[file].map`,
  });

/** The add-in on this machine, for the workbench and `npm run sideload`. */
export const addIn = addInFor({ output: ADD_IN_OUTPUT, manifest: (text) => text });

/** The page that holds the grid, and the script that plays office.js in the add-in's frames. */
export const workbench = {
  ...common,
  name: "workbench",
  entry: {
    index: "./src/page/main.ts",
    office: "./src/standin/officeStandIn.ts",
  },
  output: { path: WORKBENCH_OUTPUT, filename: "[name].js", clean: true },
  optimization: { minimize: false },
  plugins: [
    page("index", "src/page/index.html"),
    new CopyPlugin({ patterns: ["src/page/page.css"] }),
  ],
};

/**
 * The page for those who receive plans, beside the pane on the same server or on any other: it needs
 * neither Excel nor a network once it is loaded. Built after the add-in, whose build empties the folder.
 */
export const verifierIn = (output) => ({
  ...common,
  name: "verifier",
  dependencies: ["add-in"],
  entry: { verifier: "./src/verifier/main.ts" },
  output: {
    path: output,
    filename: "[name].[contenthash].js",
    chunkFilename: "verifier.[contenthash].js",
  },
  optimization: { minimizer },
  plugins: [
    page("verifier", "src/verifier/verifier.html"),
    new CopyPlugin({
      patterns: [
        "src/verifier/verifier.css",
        "src/verifier/verifier.webmanifest",
        "assets/icon-{32,128}.png",
        { from: "assets/icon.svg", to: "assets/icon.svg" },
      ],
    }),
    new LicencesPlugin({ root, file: "LICENCES-verifier.txt" }),
    new ServiceWorkerPlugin({
      source: from("src/verifier/service.js"),
      filename: "verifier-service.js",
    }),
  ],
});

/** `npm run build -- --env base=https://…`: what a server gives to Excel, in dist/. */
export default (env) => {
  const { base, support, isOfficeJsLocal, hasMaps } = readSettings(env);
  const dist = from("dist");
  return [
    addInFor({
      output: dist,
      manifest: (text) => stampManifest(text, base, support, version),
      isOfficeJsLocal,
      ...(hasMaps ? { maps: from("dist-maps") } : {}),
    }),
    verifierIn(dist),
  ];
};
