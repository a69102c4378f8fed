import type { ExcelHost } from "./host";

/** What the client library looks for in its globals, and puts its own receiver on. */
export interface NativeBridge {
  sendMessageToHost(message: string): void;
  onMessageFromHost?: (message: string) => void;
}

/** One bridge for one copy of the library; the host behind it can be replaced. */
export class Bridge implements NativeBridge {
  onMessageFromHost?: (message: string) => void;
  private host: ExcelHost | null = null;
  private detach: () => void = () => undefined;

  connect(host: ExcelHost): void {
    this.detach();
    this.host = host;
    this.detach = host.attach((message) => this.onMessageFromHost?.(message));
  }

  disconnect(): void {
    this.detach();
    this.host = null;
  }

  sendMessageToHost(message: string): void {
    this.host?.send(message, (reply) => this.onMessageFromHost?.(reply));
  }
}
