/** What a text found or expected is, where the text alone would not say it: « objectif 21 ». */
export type Unit = "objectif" | "source" | "année";
