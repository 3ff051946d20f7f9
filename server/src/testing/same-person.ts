import type { TestHouse } from './house.ts';

/** From now on an account belongs to whoever another belongs to, as of an officer who is a registrar elsewhere. */
export async function makeSamePerson(house: TestHouse, username: string, as: string): Promise<void> {
  await house.database.query({
    text: `update identity.account a set person_id = o.person_id from identity.account o
            where a.username = $1 and o.username = $2 and o.person_id is not null`,
    values: [username, as],
  });
}
