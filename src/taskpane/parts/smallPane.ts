/**
 * A pane so small that verdict, next step and tabs would leave no room for a page: at 200 % or 400 %,
 * all of it scrolls as one (WCAG 1.4.10), and nothing stays in sight at the others' expense.
 */
export const SMALL_PANE = "@media (max-height: 329px), (max-width: 249px)";
