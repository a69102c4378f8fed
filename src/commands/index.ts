import { startOffice } from "../excel/office";
import { toFailure } from "../excel/failure";
import { COMMANDS, type Command } from "./commands";
import { outcomeToShow, tell } from "./tell";

const outcome = outcomeToShow(globalThis.location.hash);
if (document.documentElement.hasAttribute("data-too-old")) {
  // assets/floor.js has said it, and answers the buttons.
} else if (outcome === null) {
  void startOffice().then(associate);
} else {
  show(outcome);
}

function associate(): void {
  for (const [name, command] of Object.entries(COMMANDS)) {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
      void perform(command, event);
    });
  }
}

/** Excel keeps the button busy until `completed`: it comes whatever happens. */
async function perform(command: Command, event: Office.AddinCommands.Event): Promise<void> {
  try {
    await tell(await command());
  } catch (error) {
    await tell(toFailure(error).message).catch(() => undefined);
  } finally {
    event.completed();
  }
}

function show(text: string): void {
  const place = document.getElementById("outcome");
  if (place) {
    place.textContent = text;
  }
}
