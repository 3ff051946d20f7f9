import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Faults } from './faults.ts';

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

type Trouble = Pick<Faults, 'answers' | 'delaySeconds'>;

/** Lets the doors that the platform asks be late, silent, cut off or broken, as the control says. */
export function misbehaving(faults: () => Trouble, answer: Handler): Handler {
  return (request, response) => {
    const { answers, delaySeconds } = faults();
    switch (answers) {
      case 'NORMAL':
        return answer(request, response);
      case 'SLOW': {
        const later = setTimeout(() => answer(request, response), delaySeconds * 1000);
        response.on('close', () => clearTimeout(later));
        return;
      }
      case 'SILENT':
        return;
      case 'RESET':
        request.socket.resetAndDestroy();
        return;
      case 'ERROR_500':
        response.writeHead(500, { 'content-type': 'application/json' }).end('{"error":"server_error"}');
        return;
      case 'NOT_JSON':
        response.writeHead(200, { 'content-type': 'text/html' }).end('<html><body>Bad gateway</body></html>');
        return;
    }
  };
}
