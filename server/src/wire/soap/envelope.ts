import { SaxesParser } from 'saxes';
import { ARGUMENTS, FIELDS, type Field, NAMESPACE, OPERATION, SOAP_11, SOAP_12 } from './contract.ts';

type Argument = (typeof ARGUMENTS)[number];

/** A call as it was sent; an argument that is not there is empty. */
export interface SoapCall {
  /** The envelope's own namespace: answered in the same. */
  readonly envelope: string;
  readonly operation: string;
  readonly args: Readonly<Record<Argument, string>>;
}

/** What is wrong with a message, in words for a developer. */
export class SoapFault extends Error {}

const ENVELOPES: readonly string[] = [SOAP_11, SOAP_12];
/** A call is four elements deep; a header may be deeper, but not for ever. */
const DEEPEST = 32;
const LONGEST_ARGUMENT = 200;

const isArgument = (name: string): name is Argument => (ARGUMENTS as readonly string[]).includes(name);

/**
 * Reads a call. The parser knows no entities but the five of XML, and a document type is refused, so that nothing is fetched or
 * blown up. The namespace of the operation is looked at by its name alone: clients write it in several ways.
 * @throws SoapFault
 */
export function readCall(text: string): SoapCall {
  const parser = new SaxesParser({ xmlns: true });
  const path: { local: string; uri: string }[] = [];
  const args: Record<Argument, string> = { user_person_id: '', smctoken: '', person_id: '' };
  let envelope = '';
  let operation = '';
  const add = (characters: string) => {
    const [, body, , argument] = path;
    if (path.length !== 4 || body?.local !== 'Body' || !argument || !isArgument(argument.local)) return;
    args[argument.local] = (args[argument.local] + characters).slice(0, LONGEST_ARGUMENT);
  };
  // The first fault ends it: whatever follows is not worth reading.
  const refuse = (problem: string): never => {
    throw new SoapFault(`Couldn't parse the message: ${problem}`);
  };
  parser.on('error', (error) => refuse(error.message));
  parser.on('doctype', () => refuse('a document type is not allowed'));
  parser.on('opentag', ({ local, uri }) => {
    path.push({ local, uri });
    if (path.length > DEEPEST) refuse('nested too deeply');
    if (path.length === 1 && local === 'Envelope') envelope = uri;
    if (path.length === 3 && path[1]?.local === 'Body' && operation === '') operation = local;
  });
  parser.on('closetag', () => void path.pop());
  parser.on('text', add);
  parser.on('cdata', add);
  parser.write(text).close();
  if (!ENVELOPES.includes(envelope)) throw new SoapFault('The message is not a SOAP envelope');
  if (operation !== OPERATION) throw new SoapFault(`Cannot find dispatch method for {${NAMESPACE}}${operation}`);
  const trimmed = Object.entries(args).map(([name, value]) => [name, value.trim()]);
  return { envelope, operation, args: Object.fromEntries(trimmed) as SoapCall['args'] };
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};
// Control characters have no place in XML at all, not even escaped.
const escaped = (text: string): string =>
  text.replace(/(?![\t\n\r])\p{Cc}/gu, '').replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign);

const inEnvelope = (envelope: string, body: string): string =>
  `<?xml version='1.0' encoding='UTF-8'?><S:Envelope xmlns:S="${envelope}"><S:Body>${body}</S:Body></S:Envelope>`;

/** The answer: fields in the order of the schema, absent ones left out; prefixes as clients have them in their code, and no header. */
export function writeAnswer(envelope: string, fields: Partial<Record<Field, string | number>>): string {
  const written = FIELDS.flatMap((name) => {
    const value = fields[name];
    return value === undefined ? [] : [`<${name}>${escaped(String(value))}</${name}>`];
  });
  const response = `ns2:${OPERATION}Response`;
  return inEnvelope(
    envelope,
    `<${response} xmlns:ns2="${NAMESPACE}"><return>${written.join('')}</return></${response}>`,
  );
}

/** A fault, for a message that is none or a house that is down; never for a token. */
export function writeFault(envelope: string, who: 'Client' | 'Server', words: string): string {
  const text = escaped(words);
  if (envelope !== SOAP_12)
    return inEnvelope(SOAP_11, `<S:Fault><faultcode>S:${who}</faultcode><faultstring>${text}</faultstring></S:Fault>`);
  const code = who === 'Client' ? 'Sender' : 'Receiver';
  const reason = `<S:Reason><S:Text xml:lang="th">${text}</S:Text></S:Reason>`;
  return inEnvelope(SOAP_12, `<S:Fault><S:Code><S:Value>S:${code}</S:Value></S:Code>${reason}</S:Fault>`);
}
