import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { page, plain } from './html.ts';
import { isPid, type Listed, type People } from './people.ts';
import type { Waiting, WaitingRoom } from './waiting.ts';

const Answer = z.object({
  answer: z.enum(['confirm', 'refuse']),
  pid: z.string().optional(),
  typed: z.string().optional(),
});

const SEARCH = `
  const lines = [...document.querySelectorAll('li')];
  document.getElementById('search')?.addEventListener('input', (event) => {
    const words = event.target.value.trim().toLowerCase();
    for (const line of lines) line.hidden = !line.textContent.toLowerCase().includes(words);
  });
  document.querySelectorAll('input[name=pid]').forEach((box) => box.addEventListener('change', () => {
    document.getElementById('typed').value = '';
  }));`;

const line = ({ pid, name, note }: Listed) =>
  `<li><label><input type="radio" name="pid" value="${plain(pid)}"><span>${plain(name)}<small>${plain(pid)} – ${plain(note)}</small></span></label></li>`;

const form = ({ reference, clientId }: Waiting, people: readonly Listed[], said: string) => `
  <h1>ยืนยันตัวตนให้ “${plain(clientId)}”</h1>
  <p>หมายเลขอ้างอิง <b>${reference}</b> ต้องตรงกับบนหน้าจอ</p>
  ${said ? `<p class="said" role="alert">${plain(said)}</p>` : ''}
  <form method="post" action="/phone/${reference}">
    <p class="note">โทรศัพท์จำลองเป็นของใครก็ได้ เลือกบุคคลทดสอบ หรือพิมพ์เลขประจำตัวประชาชน – choose whose phone this is</p>
    ${people.length > 0 ? `<label for="search">ค้นหาบุคคลทดสอบ</label><input type="search" id="search" autocomplete="off"><ul>${people.map(line).join('')}</ul>` : ''}
    <label for="typed">หรือพิมพ์เลข 13 หลัก</label>
    <input type="text" id="typed" name="typed" inputmode="numeric" autocomplete="off" maxlength="17">
    <div class="buttons"><button class="yes" name="answer" value="confirm">ยืนยัน</button><button class="no" name="answer" value="refuse">ปฏิเสธ</button></div>
  </form>`;

const done = (title: string, what: string) => page(title, `<h1>${title}</h1><p>${what}</p>`);

/** The phone that the QR code leads to: the tester says whose it is, and confirms or refuses. */
export function addPhone(app: FastifyInstance, room: WaitingRoom, people: People): void {
  const show = async (reply: FastifyReply, waiting: Waiting | undefined, said = '', status = 200) => {
    reply.type('text/html; charset=utf-8').code(waiting ? status : 404);
    if (!waiting) return done('ไม่พบคำขอนี้', 'คำขอหมดอายุหรือหมายเลขอ้างอิงไม่ถูกต้อง – there is no such request');
    if (waiting.state !== 'WAITING') return done('ตอบไปแล้ว', 'กลับไปที่หน้าจอเดิม – this one has been answered');
    return page('ยืนยันตัวตน', form(waiting, await people.list(), said), SEARCH);
  };

  app.get('/phone', async (_request, reply) => {
    const lines = room
      .all()
      .filter(({ state }) => state === 'WAITING')
      .map(
        ({ reference, clientId }) =>
          `<p><a class="button no" href="/phone/${reference}">${reference} – ${plain(clientId)}</a></p>`,
      );
    reply.type('text/html; charset=utf-8');
    return page('โทรศัพท์จำลอง', `<h1>คำขอที่รออยู่</h1>${lines.join('') || '<p>ยังไม่มี – none is waiting</p>'}`);
  });

  app.get<{ Params: { reference: string } }>('/phone/:reference', async (request, reply) =>
    show(reply, room.find(request.params.reference)),
  );

  app.post<{ Params: { reference: string } }>(
    '/phone/:reference',
    async (request: FastifyRequest<{ Params: { reference: string } }>, reply) => {
      const waiting = room.find(request.params.reference);
      const body = Answer.safeParse(request.body);
      if (!waiting || !body.success) return show(reply, waiting, 'กดยืนยันหรือปฏิเสธ', 400);
      const pid = (body.data.typed?.replace(/[\s-]/g, '') || body.data.pid) ?? '';
      const confirmed = body.data.answer === 'confirm';
      if (confirmed && !isPid(pid))
        return show(
          reply,
          waiting,
          'เลือกบุคคล หรือพิมพ์เลขประจำตัวประชาชน 13 หลักให้ถูกต้อง – choose a person or type a valid id',
          400,
        );
      if (!room.answer(waiting, confirmed ? pid : undefined)) return show(reply, waiting);
      reply.type('text/html; charset=utf-8');
      return confirmed
        ? done('ยืนยันแล้ว', 'กลับไปที่หน้าจอเดิม ระบบจะไปต่อเอง – confirmed, go back to the screen')
        : done('ปฏิเสธแล้ว', 'ไม่มีการยืนยันตัวตน – refused');
    },
  );
}
