import { stringOf } from '../json.ts';
import type { Behaviour } from '../objects/behaviour.ts';
import { hashPassword } from '../session/passwords.ts';

/** Users log in by `name`; passwords are kept as hashes only. */
export const userBehaviour: Behaviour = {
  prepare({ body }) {
    if (stringOf(body.username) === '') body.username = body.name;
    if (stringOf(body.name) === '') body.name = body.username;
  },
  check({ body, previous }) {
    const before = previous?.body.password;
    if (body.password === undefined) body.password = before;
    else if (body.password !== before) body.password = hashPassword(stringOf(body.password));
    body.local ??= true;
    body.full_name ??= body.name;
  },
};
