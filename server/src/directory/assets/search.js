// What a page can do beyond links and forms. Without this file everything but "near me" and the print button works.
const form = document.getElementById('search');
const near = document.getElementById('near');
const print = document.getElementById('print');
const back = document.getElementById('back');

/** The form without its empty fields, so that addresses stay short. */
function send() {
  const words = new URLSearchParams([...new FormData(form)].filter(([, value]) => value !== ''));
  location.assign(`${form.action}?${words}`);
}

if (form) {
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    send();
  });
  // A place that was chosen inside another one goes when that one changes.
  const within = { province: ['amphoe', 'tambon'], amphoe: ['tambon'] };
  form.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLSelectElement)) return;
    for (const name of within[target.name] ?? []) if (form.elements[name]) form.elements[name].value = '';
    send();
  });
}

if (near && 'geolocation' in navigator) {
  const where = document.getElementById('where');
  near.hidden = false;
  near.addEventListener('click', () => {
    where.textContent = near.dataset.locating;
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        // A hundred metres are near enough for "near me", and more stands in no address.
        const field = (name, value) => {
          const input = Object.assign(document.createElement('input'), {
            type: 'hidden',
            name,
            value: value.toFixed(3),
          });
          form.append(input);
        };
        field('lat', coords.latitude);
        field('lng', coords.longitude);
        send();
      },
      () => {
        where.textContent = near.dataset.failed;
      },
      { timeout: 15000, maximumAge: 300000 },
    );
  });
}

if (print) {
  print.hidden = false;
  print.addEventListener('click', () => window.print());
}

// The way back keeps what was searched for. Addresses are not told from page to page (no referrer), so the tab remembers.
const SEARCHED = 'searched';
if (form) sessionStorage.setItem(SEARCHED, location.pathname + location.search);
const searched = sessionStorage.getItem(SEARCHED);
if (back && searched) back.href = searched;
