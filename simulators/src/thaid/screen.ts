import type { FastifyInstance } from 'fastify';
import type { Provider } from 'oidc-provider';
import qrcode from 'qrcode';
import { page, plain } from './html.ts';
import type { WaitingRoom } from './waiting.ts';

const POLL = `
  const ask = async () => {
    const answer = await fetch(location.pathname + '/state', { cache: 'no-store' }).then((r) => r.json()).catch(() => undefined);
    if (answer && answer.state !== 'WAITING') location.replace(location.pathname + '/finish');
    else setTimeout(ask, 1000);
  };
  ask();`;

const gone = () =>
  page(
    'หมดเวลา',
    '<h1>คำขอนี้หมดอายุแล้ว</h1><p>กลับไปที่ระบบที่ท่านเริ่มต้น แล้วเริ่มยืนยันตัวตนใหม่</p><p class="note">This request is over. Start again where you came from.</p>',
  );

/** The page with the QR code (srm-identity wire 3.3): shows it, polls until the phone has answered, and leads back. */
export function addScreen(app: FastifyInstance, room: WaitingRoom, provider: Provider, origin: string): void {
  app.get<{ Params: { uid: string } }>('/qr/:uid', async (request, reply) => {
    const interaction = await provider.interactionDetails(request.raw, reply.raw).catch(() => undefined);
    reply.type('text/html; charset=utf-8');
    if (interaction?.uid !== request.params.uid) return reply.code(410).send(gone());
    const { reference, clientId } = room.open(interaction.uid, String(interaction.params.client_id));
    const phone = `${origin}/phone/${reference}`;
    const image = await qrcode.toDataURL(phone, { width: 480, margin: 1 });
    return page(
      'สแกนเพื่อยืนยันตัวตน',
      `<h1>สแกน QR ด้วยแอป ThaiD</h1>
       <p>ผู้ขอ: <b>${plain(clientId)}</b></p>
       <img src="${image}" alt="QR code ${reference}">
       <p class="note" style="text-align:center">หมายเลขอ้างอิง</p><p class="reference" data-reference="${reference}">${reference}</p>
       <p class="note">เมื่อยืนยันในแอปแล้ว หน้านี้จะกลับไปยังระบบเดิมเอง – This page goes on by itself once the phone has answered.</p>
       <div class="buttons"><a class="button yes" id="phone" href="${phone}" target="_blank" rel="noopener">เปิดโทรศัพท์จำลอง – open the phone</a></div>`,
      POLL,
    );
  });

  app.get<{ Params: { uid: string } }>('/qr/:uid/state', async (request, reply) => {
    const waiting = room.ofScreen(request.params.uid);
    reply.header('cache-control', 'no-store');
    return { state: waiting?.state ?? 'OVER', reference: waiting?.reference };
  });

  app.get<{ Params: { uid: string } }>('/qr/:uid/finish', async (request, reply) => {
    const waiting = room.ofScreen(request.params.uid);
    const interaction = await provider.interactionDetails(request.raw, reply.raw).catch(() => undefined);
    if (!waiting || waiting.state === 'WAITING' || interaction?.uid !== waiting.uid)
      return reply.code(410).type('text/html; charset=utf-8').send(gone());
    const result =
      waiting.pid === undefined
        ? { error: 'user_denied', error_description: 'The user denied the request' }
        : { login: { accountId: waiting.pid, remember: false } };
    return reply.redirect(await provider.interactionResult(request.raw, reply.raw, result), 303);
  });
}
