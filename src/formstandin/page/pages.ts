import { all } from "./dom";

let current = 0;

function display(id: string, isShown: boolean): void {
  const button = document.getElementById(id);
  if (button) button.style.display = isShown ? "" : "none";
}

function show(page: number): void {
  const pages = all(".single-page");
  current = page;
  for (const [index, one] of pages.entries()) one.style.display = index === page ? "" : "none";
  const isLast = page === pages.length - 1;
  display("btnPrevious", page > 0);
  display("btnNext", !isLast);
  display("btnSubmit", isLast);
}

/** Once all is there: shows the first page of the form, and the buttons that lead on. */
export function startPages(): void {
  document.getElementById("btnNext")?.addEventListener("click", () => {
    show(current + 1);
  });
  document.getElementById("btnPrevious")?.addEventListener("click", () => {
    show(current - 1);
  });
  for (const id of ["btnSubmit", "btnSaveDraft"]) {
    document.getElementById(id)?.classList.remove("hidden");
  }
  show(0);
}

/** Shows every page: what is wrong on one must be seen. */
export function showAll(): void {
  for (const one of all(".single-page")) one.style.display = "";
  display("btnSubmit", true);
}
