import { byId, button, make } from "./build";
import { filesDropped, filesOfInput } from "./chosenFiles";
import { PlansTable } from "./plansTable";
import type { Answer, FolderView, Made, NamedFile, PlanView, Request } from "./protocol";

const worker = new Worker(new URL("./worker.ts", import.meta.url), { name: "lecture" });
const ask = (request: Request): void => {
  worker.postMessage(request);
};

const status = byId("status", HTMLParagraphElement);
const results = byId("results", HTMLElement);
const detail = byId("detail", HTMLDialogElement);
const table = new PlansTable({
  open: showPlan,
  rename: (file, name) => {
    ask({ kind: "rename", file, name });
  },
});

worker.addEventListener("message", ({ data }: MessageEvent<Answer>) => {
  switch (data.kind) {
    case "progress":
      status.textContent = `Lecture : ${String(data.done)} sur ${String(data.total)}`;
      break;
    case "folder":
      showFolder(data.folder);
      break;
    case "made":
      download(data.name, data.content);
      status.textContent = `Fichier prêt : ${data.name}`;
      break;
    case "failed":
      status.textContent = data.message;
      break;
  }
});
worker.addEventListener("error", () => {
  status.textContent =
    "La lecture s'est arrêtée. Rechargez la page, et choisissez de nouveau les fichiers.";
});

function take(files: readonly NamedFile[]): void {
  if (files.length === 0) return;
  status.textContent = "Lecture…";
  ask({ kind: "read", files });
}

function showFolder(folder: FolderView): void {
  results.hidden = folder.plans.length + folder.aside.length === 0;
  status.textContent = folder.sentence;
  byId("years", HTMLUListElement).replaceChildren(
    ...folder.years.map((text) => make("li", "", text)),
  );
  byId("notes", HTMLUListElement).replaceChildren(
    ...folder.notes.map((text) => make("li", "", text)),
  );
  byId("misread", HTMLParagraphElement).textContent =
    folder.misread.length === 0 ? "" : `Lignes non comprises : ${folder.misread.join(", ")}.`;
  byId("aside", HTMLUListElement).replaceChildren(
    ...folder.aside.map(({ file, reason, why, canCount }) => {
      const line = make("li", "", make("strong", "", file), ` – ${reason}. ${why} `);
      if (canCount) {
        line.append(
          button("Compter aussi ce plan", () => {
            ask({ kind: "count", file, counts: true });
          }),
        );
      }
      return line;
    }),
  );
  byId("aside-part", HTMLElement).hidden = folder.aside.length === 0;
  table.show(folder);
}

function showPlan(plan: PlanView): void {
  byId("detail-title", HTMLHeadingElement).textContent = `${plan.name} – ${plan.sentence}`;
  byId("detail-file", HTMLParagraphElement).textContent = [plan.file, ...plan.remarks].join(" – ");
  byId("detail-findings", HTMLOListElement).replaceChildren(
    ...plan.findings.map(({ severity, cell, message, remedy }) =>
      make(
        "li",
        "",
        make("strong", "", [severity, cell].filter(Boolean).join(" · ")),
        ` ${message}`,
        make("span", "remedy", remedy),
      ),
    ),
  );
  byId("detail-report", HTMLButtonElement).onclick = () => {
    ask({ kind: "report", file: plan.file });
  };
  detail.showModal();
}

function download(name: string, content: Blob): void {
  const link = make("a", "");
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 10_000);
}

for (const id of ["files", "folder"]) {
  const input = byId(id, HTMLInputElement);
  byId(`choose-${id}`, HTMLButtonElement).addEventListener("click", () => {
    input.click();
  });
  input.addEventListener("change", () => {
    take(filesOfInput(input));
    // So that the same files, mended, can be chosen again.
    input.value = "";
  });
}
for (const what of ["xlsx", "csv", "html"] satisfies Made[]) {
  byId(`make-${what}`, HTMLButtonElement).addEventListener("click", () => {
    status.textContent = "Préparation…";
    ask({ kind: "make", what });
  });
}
byId("clear", HTMLButtonElement).addEventListener("click", () => {
  ask({ kind: "clear" });
});
byId("detail-close", HTMLButtonElement).addEventListener("click", () => {
  detail.close();
});
byId("envelopes", HTMLTextAreaElement).addEventListener("change", ({ target }) => {
  if (target instanceof HTMLTextAreaElement) ask({ kind: "envelopes", text: target.value });
});
document.addEventListener("dragover", (event) => {
  event.preventDefault();
});
document.addEventListener("drop", (event) => {
  event.preventDefault();
  if (event.dataTransfer) {
    filesDropped(event.dataTransfer).then(take, () => {
      status.textContent = "Ces fichiers n'ont pas pu être ouverts. Choisissez-les par le bouton.";
    });
  }
});

// Where there is none (an old browser, http) the page works all the same, with a network.
if ("serviceWorker" in navigator) {
  navigator.serviceWorker.register("verifier-service.js").catch(() => undefined);
}
