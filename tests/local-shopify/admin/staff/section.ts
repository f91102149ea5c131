import { STAFF, type StaffMember } from '../../oauth/staff.ts';
import { html, type Html } from '../html.ts';
import { card, ownPage } from '../layout.ts';
import { adminPath } from '../place.ts';
import { numberIn, type Asked, type Done, type Pressed, type Section } from '../section.ts';
import { table } from '../table.ts';

function row({ place }: Asked, member: StaffMember): Html {
  const name = `${member.first_name} ${member.last_name}`;
  const isHere = member.id === place.person.id;
  return html`<tr>
    <th scope="row">${name}<small>${member.email}</small></th>
    <td>${member.account_owner ? 'Owner' : 'Staff'}</td>
    <td>
      ${
        isHere
          ? html`<span class="badge success">Signed in</span>`
          : html`<form method="post" action="${adminPath(place, `staff/${member.id}/sign-in`)}">
              <button class="button" aria-label="Sign in as ${name}">Sign in</button>
            </form>`
      }
    </td>
  </tr>`;
}

/** Who works here, and who sits at this browser: the app hears of it in every session token. */
function staffPage(asked: Asked): Html {
  return ownPage(
    asked,
    'staff',
    { title: 'Staff' },
    card(
      html`<p class="hint">Apps learn from each session token who is signed in.</p>`,
      table(
        { label: 'Staff' },
        ['Person', 'Role', 'Here'],
        STAFF.map((member) => row(asked, member)),
      ),
    ),
  );
}

function signIn({ parts }: Pressed): Done | null {
  const person = STAFF.find(({ id }) => id === numberIn(parts));
  return person ? { page: 'staff', notice: 'signed-in', person } : null;
}

export const staff: Section = {
  shows: [[/^staff$/, staffPage]],
  presses: [[/^staff\/(\d+)\/sign-in$/, signIn]],
};
