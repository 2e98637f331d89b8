/* The teacher's page: a PIN, and then the clock, the next step, and a button for each thing that can be done now. */
(function () {
  'use strict';
  var A = window.Adal, el = A.el, p = A.p;
  var main = A.byId('main');
  var view = null, received = 0, problem = '', following = null, used = 0, waiting = [], flying = false, tries = 0;
  var QUICK = ['next', 'freeze', 'thaw', 'close', 'reveal', 'again', 'extend', 'blank', 'unblank', 'back'];

  function unlock(pin) {
    if (!A.get('desk-token')) { A.set('desk-token', A.token()); }
    A.send('POST', '/api/pin', null, { pin: pin, token: A.get('desk-token') }, function (status, answer) {
      if (status === 200) {
        problem = '';
        A.set('desk-look', answer.look);
        A.set('desk-in', '1');
        follow();
        return;
      }
      var reason = answer && answer.reason;
      problem = status === 0 ? A.say('phone-offline')
        : reason === 'wait' ? A.say('phone-later', { n: Math.ceil(A.wait(answer, 1000) / 1000) })
        : reason === 'pin-closed' ? A.say('teacher-pin-closed') : reason === 'full' ? A.say('teacher-full') : A.say('teacher-wrong-pin');
      A.announce(problem);
      draw();
    });
  }
  function follow() {
    following = A.follow({ view: '/api/desk', stream: '/api/desk/stream' }, {
      token: function () { return A.get('desk-token'); },
      look: function () { return A.get('desk-look'); },
      stamp: function () { return ''; },
      view: function (next) { if (view && A.older(next.stamp, view.stamp)) { return; } view = next; received = A.now(); used = Math.max(used, view.sequence); draw(); },
      lost: function () {
        ['desk-token', 'desk-look', 'desk-in'].forEach(function (name) { A.set(name, null); });
        view = null;
        draw();
      }
    });
  }

  /* A wish that is sent twice is carried out once: it has its number. */
  function wish(name, seat) {
    used += 1;
    waiting.push({ sequence: used, tab: A.tab, wish: name, seat: seat === undefined ? null : seat });
    pump();
  }
  function pump() {
    if (flying || !waiting.length) { return; }
    var first = waiting[0];
    flying = true;
    A.send('POST', '/api/teach', A.get('desk-token'), first, function (status, answer) {
      flying = false;
      if (status === 200 && answer.took === 'other') {
        used = Math.max(used, answer.sequence) + 1;
        first.sequence = used;
      } else if (status === 200 || (status >= 400 && status < 500 && status !== 408 && status !== 429)) {
        waiting.shift();
        tries = 0;
        if (following) { following.ask(); }
      } else {
        tries += 1;
        window.setTimeout(pump, A.wait(answer, Math.min(400 * tries, 3000)));
        return;
      }
      pump();
    });
  }

  /* A photograph of printed cards goes as it is. The field stays the same when the page is drawn anew, since the camera may be open. */
  var sent = '';
  var camera = el('input', { id: 'photo', type: 'file', accept: 'image/jpeg', capture: 'environment', onchange: function () {
    var file = camera.files && camera.files[0];
    if (file) { photo(file); }
  } });
  function photo(file) {
    var request = new XMLHttpRequest();
    function say(key) { sent = key; A.announce(A.say(key)); camera.value = ''; draw(); }
    request.open('POST', '/api/photo', true);
    request.timeout = 60000;
    request.setRequestHeader('X-Adal', '1');
    request.setRequestHeader('X-Token', A.get('desk-token'));
    request.setRequestHeader('Content-Type', file.type === 'image/png' ? 'image/png' : 'image/jpeg');
    request.onload = function () { say(request.status === 200 && request.responseText.indexOf('"yes"') > 0 ? 'cards-phone-sent' : 'cards-phone-not'); };
    request.onerror = request.ontimeout = function () { say('cards-phone-not'); };
    sent = 'cards-phone-sending';
    draw();
    request.send(file);
  }

  function clock(seconds) {
    var all = Math.abs(seconds), rest = all % 60;
    return (seconds < 0 ? '−' : '') + Math.floor(all / 60) + ':' + (rest < 10 ? '0' : '') + rest;
  }
  function gone() { return view.clock && view.clock.runs === 'on' ? Math.floor((A.now() - received) / 1000) : 0; }
  function tick() {
    if (!view || !view.clock || !A.byId('step-clock')) { return; }
    var step = view.clock.step_s - gone();
    A.byId('step-clock').textContent = clock(step);
    A.byId('step-clock').className = 'clock' + (step < 0 ? ' over' : '');
    A.byId('step-words').textContent = A.say(step < 0 ? 'teacher-over' : 'teacher-left');
    A.byId('lesson-clock').textContent = A.say('teacher-lesson-left') + ': ' + clock(view.clock.lesson_s - gone());
  }

  function draw() {
    document.title = A.say('teacher-title');
    A.byId('nick').textContent = A.say('teacher-title');
    if (!A.get('desk-in')) {
      A.fill(main, [el('form', { 'class': 'sheet', novalidate: '', onsubmit: function (event) {
        event.preventDefault();
        unlock(A.byId('code').value.replace(/\s/g, ''));
      } }, [
        el('label', { 'for': 'code' }, [el('h1', { text: A.say('teacher-pin') })]),
        el('input', { id: 'code', type: 'tel', inputmode: 'numeric', autocomplete: 'off', maxlength: '8', 'aria-describedby': 'problem' }),
        el('p', { id: 'problem', 'class': problem ? 'bad' : null, text: problem }),
        el('button', { type: 'submit', id: 'unlock', 'class': 'go', text: A.say('teacher-unlock') })
      ])]);
      return;
    }
    if (!view) { A.fill(main, [p(A.say('phone-busy'), 'calm')]); return; }
    var can = view.wishes;
    function press(name, kind) {
      return el('button', { type: 'button', id: 'wish-' + name, 'class': kind, text: A.say('teacher-wish-' + name), onclick: function () { wish(name); } });
    }
    var here = view.people.filter(function (person) { return person.here; });
    var done = view.people.filter(function (person) { return person.done; });
    var asks = view.scene === 'vote' || view.scene === 'survey' || view.scene === 'game' || view.scene === 'teams';
    A.fill(main, [
      el('section', { 'class': 'sheet' }, [
        p(A.say('teacher-step'), 'small'),
        el('h1', { text: A.spoken(view.step) }),
        view.clock ? el('div', { role: 'timer' }, [
          el('p', { id: 'step-words', 'class': 'small' }), el('p', { id: 'step-clock', 'class': 'clock' }), el('p', { id: 'lesson-clock', 'class': 'small' }),
          view.clock.runs === 'paused' ? p(A.say('teacher-paused'), 'note') : null
        ]) : null,
        view.next ? p(A.say('teacher-next-step') + ': ' + A.spoken(view.next)) : null,
        el('div', { 'class': 'pad' }, QUICK.filter(function (name) { return can.indexOf(name) >= 0; }).map(function (name) {
          return press(name, name === 'next' ? 'go wide' : 'soft');
        }))
      ]),
      view.prompts.length ? el('section', { 'class': 'sheet' }, [
        el('h2', { text: A.say('teacher-prompts') }),
        el('ul', {}, view.prompts.map(function (prompt) { return el('li', { text: A.spoken(prompt) }); }))
      ]) : null,
      el('section', { 'class': 'sheet' }, [
        el('h2', { text: A.say('cards-phone') }),
        p(A.say('cards-phone-about'), 'small'),
        el('label', { 'for': 'photo', text: A.say('cards-phone-send') }),
        camera,
        sent ? p(A.say(sent), sent === 'cards-phone-not' ? 'bad' : 'note') : null
      ]),
      el('section', { 'class': 'sheet' }, [
        p(A.say('teacher-code') + ': ' + view.code),
        p(A.say('teacher-people', { n: here.length }) + (asks ? '  ' + A.say('teacher-done', { n: done.length }) : '')),
        press(view.door_open ? 'close-door' : 'open-door', 'soft'),
        asks ? el('h2', { text: A.say('teacher-not-yet') }) : null,
        el('ul', { 'class': 'people' }, view.people.filter(function (person) { return !asks || !person.done; }).map(function (person) {
          var name = A.nick(person.nick);
          return el('li', {}, [
            el('span', { text: name + (person.here ? '' : ' (' + A.say('teacher-away') + ')') }),
            el('button', { type: 'button', id: 'remove-' + person.seat, text: A.say('teacher-remove'), 'aria-label': A.say('teacher-remove') + ': ' + name, onclick: function () {
              if (window.confirm(A.say('teacher-remove-sure', { name: name }))) { wish('remove', person.seat); }
            } })
          ]);
        }))
      ])
    ]);
    tick();
  }

  A.langs(draw);
  draw();
  if (A.get('desk-in')) { follow(); }
  window.setInterval(tick, 1000);
}());
