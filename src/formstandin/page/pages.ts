import { all } from "./dom";

let current = 0;

function show(page: number): void {
  const pages = all(".single-page");
  current = page;
  for (const [index, one] of pages.entries()) one.style.display = index === page ? "" : "none";
  const isLast = page === pages.length - 1;
  document.getElementById("btnPrevious")?.classList.toggle("hidden", page === 0);
  document.getElementById("btnNext")?.classList.toggle("hidden", isLast);
  document.getElementById("btnSubmit")?.classList.toggle("hidden", !isLast);
}

/** Shows the first page of the form, and the buttons that lead from one to the next. */
export function startPages(): void {
  document.getElementById("btnNext")?.addEventListener("click", () => {
    show(current + 1);
  });
  document.getElementById("btnPrevious")?.addEventListener("click", () => {
    show(current - 1);
  });
  document.getElementById("btnSaveDraft")?.classList.remove("hidden");
  show(0);
}

/** Shows every page: what is wrong on one must be seen. */
export function showAll(): void {
  for (const one of all(".single-page")) one.style.display = "";
}
