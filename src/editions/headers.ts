/** « Département » as a collectivité may rightly call itself in a header: none of these is an altered header. */
export const DEPARTMENT_NAMES = [
  "Département",
  "Métropole",
  "Collectivité",
  "Collectivité européenne d'Alsace",
  "Collectivité territoriale",
  "Conseil départemental",
  "Métropole de Lyon",
  "Collectivité de Corse",
] as const;

/** « Montant Département » in the green table, likewise. */
export const DEPARTMENT_AMOUNTS = DEPARTMENT_NAMES.map((name) => `Montant ${name}`);
