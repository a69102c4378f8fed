import { tokens } from "@fluentui/react-components";

/** Severity is the only colour with a meaning; each holds 4.5:1 on the pane's grounds, light and dark, hovered too. */
export const STATE_COLORS = {
  blocking: tokens.colorStatusDangerForeground3,
  warning: tokens.colorStatusWarningForeground1,
  info: tokens.colorNeutralForeground2,
  ready: tokens.colorStatusSuccessForeground3,
  none: tokens.colorNeutralForeground3,
} as const;
