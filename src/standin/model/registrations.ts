import { EVENT } from "../book/events";

/** Which hidden method of a sheet, or of the collection of sheets, registers for which event. */
export const REGISTRATIONS: Readonly<
  Record<string, { event: number; sheetSince: number; collectionSince: number }>
> = {
  ActivatedEvent: { event: EVENT.activated, sheetSince: 7, collectionSince: 7 },
  DeactivatedEvent: { event: EVENT.deactivated, sheetSince: 7, collectionSince: 7 },
  DataChangedEvent: { event: EVENT.changed, sheetSince: 7, collectionSince: 9 },
  SelectionChangedEvent: { event: EVENT.selectionChanged, sheetSince: 7, collectionSince: 9 },
  FormatChangedEvent: { event: EVENT.formatChanged, sheetSince: 9, collectionSince: 9 },
  RowHiddenChangedEvent: { event: EVENT.rowHiddenChanged, sheetSince: 11, collectionSince: 11 },
  ProtectionChangedEvent: { event: EVENT.protectionChanged, sheetSince: 14, collectionSince: 14 },
  EventNameChanged: { event: EVENT.nameChanged, sheetSince: 17, collectionSince: 17 },
  AddedEvent: { event: EVENT.added, sheetSince: Infinity, collectionSince: 7 },
  DeletedEvent: { event: EVENT.deleted, sheetSince: Infinity, collectionSince: 7 },
};
