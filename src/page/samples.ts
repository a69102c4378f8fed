/** A plan to try things on, as the server gives it. */
export interface Sample {
  readonly file: string;
  readonly title: string;
}

/** The first one is open when the page is. */
export const SAMPLES: readonly [Sample, ...Sample[]] = [
  { file: "saone-et-loire-2024.xlsx", title: "Saône-et-Loire 2024" },
  { file: "saone-et-loire-2024-corrige.xlsx", title: "Saône-et-Loire 2024, corrigé" },
  { file: "haut-rhin-2023.xlsx", title: "Haut-Rhin 2023" },
  { file: "metropole-lyon-2022.xlsx", title: "Métropole de Lyon 2022 (avenant)" },
  { file: "metropole-lyon-2025.xlsx", title: "Métropole de Lyon 2025" },
  { file: "modele-2.1-2024.xlsx", title: "Modèle vierge 2024 (annexe 2.1)" },
];

/** The bytes of a sample. Throws a French sentence when the server does not answer. */
export async function fetchSample({ file, title }: Sample): Promise<Uint8Array> {
  const response = await fetch(`samples/${file}`).catch(() => undefined);
  if (response?.ok !== true) {
    throw new Error(
      `L’exemple « ${title} » n’a pas pu être chargé : vérifiez que « npm start » tourne toujours.`,
    );
  }
  return new Uint8Array(await response.arrayBuffer());
}
