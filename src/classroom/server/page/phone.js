/* A pupil's page. It draws what the room says; what is chosen stays here until it is sent, and is sent until it has arrived. */
(function () {
  'use strict';
  var A = window.Adal, el = A.el, p = A.p;
  var main = A.byId('main');
  var view = null;      /* what the room said last */
  var following = null;
  var problem = '';     /* why one is not in */
  var note = '';        /* what became of the last message */
  var used = 0;         /* the highest number that this page has used */
  var wanted = null;    /* what is to arrive: { scene, sequence, say } */
  var flying = false, tries = 0;
  var chosen = {};      /* choices of this scene, not yet sent */
  var draft = null;     /* the sheet of the survey that is being filled in */
  var sent = {};        /* sheets that were handed in, should the room have lost them with the lights */

  var code = (location.hash.match(/^#(\d{7})$/) || [])[1] || '';
  if (code && window.history.replaceState) { history.replaceState(null, '', '/'); }

  /* --- coming in --- */
  function token() { return A.get('token'); }
  function enter(typed) {
    /* The token is kept before it is sent: a join whose answer is lost is the same join when it is sent again. */
    if (!A.get('token')) { A.set('token', A.token()); }
    problem = A.say('phone-busy');
    draw();
    A.send('POST', '/api/join', null, { code: typed, token: A.get('token') }, function (status, answer) {
      if (status === 200) {
        problem = '';
        A.set('look', answer.look);
        A.set('in', '1');
        follow();
        return;
      }
      var reason = answer && answer.reason;
      problem = status === 0 ? A.say('phone-offline')
        : reason === 'wait' ? A.say('phone-later', { n: Math.ceil(A.wait(answer, 1000) / 1000) })
        : reason === 'door-closed' ? A.say('phone-door-closed')
        : reason === 'full' ? A.say('phone-full') : A.say('phone-wrong-code');
      A.announce(problem);
      draw();
    });
  }
  function follow() {
    if (following) { following.stop(); }
    following = A.follow({ view: '/api/view', stream: '/api/stream' }, {
      token: token,
      look: function () { return A.get('look'); },
      stamp: function () { return view ? view.stamp : ''; },
      view: see,
      lost: lost
    });
  }
  function lost() {
    if (following) { following.stop(); following = null; }
    ['token', 'look', 'in', 'draft'].forEach(function (name) { A.set(name, null); });
    view = wanted = draft = null;
    chosen = {};
    problem = A.say('phone-lost-seat');
    draw();
  }

  /* --- seeing --- */
  function see(next) {
    var before = view;
    if (before && A.older(next.stamp, before.stamp)) { return; }
    view = next;
    A.polite = view.polite;
    used = Math.max(used, view.sequence);
    if (wanted && wanted.scene !== view.scene) { wanted = null; }
    if (!before || before.scene !== view.scene) { chosen = {}; note = ''; draft = null; }
    if (before && before.show.vote && view.show.vote && before.show.vote.round !== view.show.vote.round) { chosen = {}; note = ''; }
    if (before && before.show.game && view.show.game && before.show.game.play !== view.show.game.play) { chosen = {}; note = ''; }
    var survey = view.show.survey;
    /* What was filled in stays in the phone no longer than it can be handed in. */
    if ((!survey || survey.handed_in) && A.get('draft')) { A.set('draft', null); }
    if (survey && !survey.handed_in && sent[survey.id] && !wanted) { say({ sheet: { answers: sent[survey.id] } }); }
    var fresh = !before || before.scene !== view.scene || before.blank !== view.blank || kind(before) !== kind(view);
    if (before && before.stamp === view.stamp) { return; }
    draw();
    if (fresh) {
      var head = main.querySelector('h1');
      A.announce(head ? head.textContent : main.textContent);
      window.scrollTo(0, 0);
    }
  }
  function kind(of) { for (var name in of.show) { return name; } return ''; }

  /* --- saying --- */
  function say(word) {
    used += 1;
    wanted = { scene: view.scene, sequence: used, say: word };
    tries = 0;
    note = '';
    draw();
    pump();
  }
  function pump() {
    if (!wanted || flying) { return; }
    var flight = wanted;
    flying = true;
    A.send('POST', '/api/say', token(), { sequence: flight.sequence, tab: A.tab, scene: flight.scene, say: flight.say }, function (status, answer) {
      flying = false;
      if (status === 401) { lost(); return; }
      if (status === 200) { arrived(flight, answer); return; }
      if (status >= 400 && status < 500 && status !== 408 && status !== 429) {
        if (wanted === flight) { wanted = null; }
        note = A.say('phone-not-taken');
        draw();
        return;
      }
      tries += 1;
      if (status === 0 && tries > 1) { A.online(false); }
      window.setTimeout(pump, A.wait(answer, Math.min(400 * Math.pow(2, tries), 5000)) + A.below(200));
    });
  }
  function arrived(flight, answer) {
    A.online(true);
    if (answer.took === 'other' && wanted === flight) {
      used = Math.max(used, answer.view.sequence) + 1;
      wanted.sequence = used;
    } else if (wanted === flight) {
      wanted = null;
      var taken = answer.took === 'yes' || answer.took === 'older';
      note = taken ? '' : A.say('phone-not-taken');
      if (taken && flight.say.sheet && view.show.survey) { sent[view.show.survey.id] = flight.say.sheet.answers; }
      A.announce(taken ? received() : note);
    }
    var old = view.stamp;
    see(answer.view);
    if (old === view.stamp) { draw(); }
    pump();
  }
  function received() {
    if (view.show.vote) { return A.say('vote-received'); }
    if (view.show.survey) { return A.say('survey-handed-in'); }
    if (view.show.game) { return A.say('phone-decided'); }
    if (view.show.buzzer) { return A.say('phone-buzzed'); }
    return '';
  }

  /* --- drawing --- */
  function draw() {
    document.title = A.say('phone-title');
    A.byId('nick').textContent = view ? A.say('phone-you-are', { name: A.nick(view.nick) }) : '';
    if (!A.get('in')) { A.fill(main, [joining()]); return; }
    if (!view) { A.fill(main, [p(A.say('phone-busy'), 'calm')]); return; }
    var show = view.show;
    A.fill(main, view.blank ? [p(A.say('phone-blank'), 'calm')]
      : show.vote ? vote(show.vote) : show.survey ? survey(show.survey) : show.game ? game(show.game)
      : show.buzzer ? buzzer(show.buzzer) : show.teams ? teams(show.teams.teams)
      : [p(A.spoken(show.wait && show.wait.line) || A.say('phone-wait'), 'calm')]);
  }
  function sheet(children) { return el('div', { 'class': 'sheet' }, children); }
  function title(text) { return el('h1', { id: 'head', tabindex: '-1', text: text }); }
  function button(id, text, press, kind, disabled) {
    return el('button', { type: 'button', id: id, 'class': kind || 'go', text: text, onclick: press, disabled: disabled });
  }
  function sending() { return wanted ? p(A.say('phone-sending'), 'note') : null; }

  function joining() {
    return el('form', { 'class': 'sheet', novalidate: '', onsubmit: function (event) {
      event.preventDefault();
      code = A.byId('code').value;
      if (code.replace(/\D/g, '').length) { enter(code); }
    } }, [
      el('label', { 'for': 'code' }, [title(A.say('phone-code'))]),
      el('p', { id: 'code-help', 'class': 'small', text: A.say('phone-code-help') }),
      el('input', { id: 'code', type: 'tel', inputmode: 'numeric', autocomplete: 'off', maxlength: '12', value: code, 'aria-describedby': 'code-help problem' }),
      el('p', { id: 'problem', 'class': problem ? 'bad' : null, text: problem }),
      el('button', { type: 'submit', id: 'join', 'class': 'go', text: A.say('phone-join') })
    ]);
  }

  /* A group of radio buttons or boxes: [value, words]. `changed` gets the value; `still` are those that cannot be changed; a legend that
     stands above already is `hid` from those who see. */
  function group(name, legend, options, now, changed, how) {
    how = how || {};
    var labels = options.map(function (option, at) {
      var on = how.many ? (now || []).indexOf(option[0]) >= 0 : now === option[0];
      var input = el('input', {
        type: how.many ? 'checkbox' : 'radio', name: name, id: name + '-' + at, checked: on, disabled: how.still,
        onchange: function () { changed(option[0], input.checked); }
      });
      return el('label', { 'class': 'pick' + (on ? ' on' : '') + (how.still ? ' off' : ''), 'for': name + '-' + at },
        [input, el('span', { text: option[1] })]);
    });
    return el('fieldset', { id: name }, [el('legend', { text: legend, 'class': how.hid ? 'hid' : null }), how.row ? el('div', { 'class': 'row' }, labels) : el('div', {}, labels)]);
  }
  function numbered(options) { return options.map(function (option, at) { return [at, A.spoken(option)]; }); }

  function vote(v) {
    var open = v.stage === 'open';
    var own = chosen.own === undefined ? v.own : chosen.own;
    var guess = chosen.guess === undefined ? v.guess : chosen.guess;
    var asks = v.guesses && v.round === 1;
    var changed = own !== v.own || (asks && guess !== v.guess);
    var whole = own !== null && (!asks || guess !== null);
    var wait = v.stage === 'frozen' ? A.say('vote-frozen') : v.stage === 'closed' ? A.say('vote-closed') : v.stage === 'revealed' ? A.say('phone-see-screen') : '';
    return [sheet([
      title(A.spoken(v.question)),
      v.round === 2 && open ? p(A.say('vote-again'), 'note') : null,
      v.counts ? null : p(A.say('vote-next-question'), 'note'),
      wait ? p(wait, 'note') : null,
      group('own', A.say('vote-own'), numbered(v.options), own, function (value) { chosen.own = value; note = ''; draw(); }, { still: !open }),
      asks ? group('guess', A.say('vote-guess'), numbered(v.options), guess, function (value) { chosen.guess = value; note = ''; draw(); }, { still: !open }) : null,
      note ? p(note, 'bad') : null,
      sending(),
      !wanted && v.own !== null ? p((v.voted ? A.say('vote-received') + ' ' : '') + A.say('phone-chosen', { name: A.spoken(v.options[v.own]) }), 'done') : null,
      open ? button('send', A.say(v.own === null ? 'phone-send' : 'phone-change'), function () {
        if (!whole) { note = A.say('phone-choose-both'); A.announce(note); draw(); return; }
        say({ vote: { round: v.round, own: own, guess: asks ? guess : null } });
      }, 'go', own === null || !changed && v.voted) : null,
      el('p', { 'class': 'small', text: A.say('phone-private') + ' ' + A.say('vote-secret') + ' ' + A.say('vote-changeable') })
    ])];
  }

  function game(g) {
    if (!g.role) { return [sheet([title(A.say('experiment-title')), p(A.say('phone-watch'))])]; }
    var moves = g.role === 'client' ? ['wait', 'offer', 'tell'] : ['take', 'refuse', 'report'];
    var now = chosen.decision || g.own;
    return [sheet([
      title(A.say('experiment-role-' + g.role, { points: g.start })),
      p(A.say('experiment-rules', { harm: g.harm })),
      g.reform ? p(A.say('phone-rule-now') + ': ' + A.say('experiment-reform-' + g.reform), 'note') : null,
      g.end ? p(A.say('experiment-end-' + g.end) + ' ' + A.say('experiment-points', { points: g.points }), 'done') : null,
      !g.open && !g.end ? p(A.say('phone-see-screen'), 'note') : null,
      group('decision', A.say('experiment-title'), moves.map(function (move) {
        return [move, A.say('experiment-' + g.role + '-' + move, { points: g.bribe })];
      }), now, function (value) { chosen.decision = value; note = ''; draw(); }, { still: !g.open }),
      note ? p(note, 'bad') : null,
      sending(),
      g.open && g.own && !wanted ? p(A.say('phone-decided'), 'done') : null,
      g.open ? button('send', A.say(g.own ? 'phone-decide-again' : 'phone-decide'), function () {
        say({ decide: { play: g.play, decision: now } });
      }, 'go', !now || now === g.own) : null,
      el('p', { 'class': 'small', text: A.say('phone-private') })
    ])];
  }

  function buzzer(b) {
    var turn = b.turn ? A.say('phone-turn-' + b.turn) : b.open ? '' : A.say('phone-buzz-wait');
    return [sheet([
      b.question ? title(A.spoken(b.question)) : null,
      el('p', { 'class': b.turn === 'mine' ? 'done' : turn ? 'note' : null, role: 'status', text: turn }),
      sending(),
      note ? p(note, 'bad') : null,
      button('buzz', A.say('phone-buzz'), function () { chosen.pressed = true; say({ buzz: {} }); }, 'buzz', !b.open || Boolean(wanted)),
      chosen.pressed && !wanted && !note && !b.turn ? p(A.say('phone-buzzed'), 'done') : null
    ])];
  }

  function teams(list) {
    return [sheet([
      title(A.say('phone-team')),
      view.team !== null && list[view.team] ? p(A.say('phone-team-is', { name: A.spoken(list[view.team]) }), 'done') : null,
      sending(),
      group('team', A.say('phone-team'), numbered(list), view.team, function (value) { say({ team: { team: value } }); }, { hid: true })
    ])];
  }

  /* --- a survey: one item at a time --- */
  function open(s) {
    var kept = null;
    try { kept = JSON.parse(A.get('draft') || 'null'); } catch (e) { kept = null; }
    draft = kept && kept.id === s.id && kept.scene === view.scene ? kept : { id: s.id, scene: view.scene, at: -1, answers: {}, faces: {} };
  }
  function keep() { A.set('draft', JSON.stringify(draft)); }
  function asked(s) {
    return s.items.filter(function (item) {
      if (!item.when) { return true; }
      var given = draft.answers[item.when[0]];
      var values = given && given.one ? [given.one] : given && given.several || [];
      return values.some(function (value) { return item.when[1].indexOf(value) >= 0; });
    });
  }
  function survey(s) {
    if (s.handed_in) { return [sheet([title(s.title ? A.spoken(s.title) : ''), p(A.say('survey-handed-in'), 'done'), p(A.spoken(s.thanks))])]; }
    if (!draft || draft.id !== s.id) { open(s); }
    var items = asked(s);
    draft.at = Math.min(draft.at, items.length - 1);
    function go(by) { draft.at += by; keep(); draw(); var head = A.byId('head'); if (head) { head.focus(); } window.scrollTo(0, 0); }
    if (draft.at < 0) {
      var kept = ['counts', 'no-name', 'apart', 'five', 'results', 'words', 'skip', 'until-close', 'handed-in', 'not-a-report'];
      return [sheet([
        title(A.spoken(s.title)), p(A.spoken(s.about)),
        el('details', {}, [el('summary', { text: A.say('survey-kept-title') }), el('ul', {}, kept.map(function (name) { return el('li', { text: A.say('survey-kept-' + name) }); }))]),
        button('next', A.say('phone-next'), function () { go(1); })
      ])];
    }
    var item = items[draft.at], last = draft.at === items.length - 1;
    return [sheet([
      p(A.say('phone-item', { n: draft.at + 1, of: items.length }), 'small'),
      note ? p(note, 'bad') : null,
      sending(),
      title(A.spoken(s.texts[item.id])),
      el('div', {}, fields(s, item)),
      el('div', { 'class': 'two' }, [
        button('back', A.say('phone-back'), function () { go(-1); }, 'soft'),
        last ? button('hand-in', A.say('survey-hand-in'), function () { hand(s); }, 'go', Boolean(wanted))
          : button('next', A.say(draft.answers[item.id] ? 'phone-next' : 'survey-pass-over'), function () { go(1); }, draft.answers[item.id] ? 'go' : 'soft')
      ])
    ])];
  }
  function hand(s) {
    var answers = {};
    asked(s).forEach(function (item) { answers[item.id] = draft.answers[item.id] || { skip: {} }; });
    say({ sheet: { answers: answers } });
  }
  function answer(item, value) {
    if (value === null) { delete draft.answers[item.id]; } else { draft.answers[item.id] = value; }
    keep();
  }
  function fields(s, item) {
    var name = 'item-' + item.id, legend = A.spoken(s.texts[item.id]), given = draft.answers[item.id] || {};
    function text(attribute) { return A.spoken(s.texts[item.id + '.' + attribute]); }
    function named(ids, prefix) { return ids.map(function (id) { return [id, text((prefix || '') + id)]; }); }
    function one(value) { answer(item, { one: value }); draw(); }
    var k = item.kind;
    if (k.single) {
      var die = k.single.secret;
      if (!die) { return [group(name, legend, named(k.single.options), given.one, one, { hid: true })]; }
      var face = draft.faces[item.id];
      var told = face === undefined ? '' : face < die.truth ? 'truth' : die.other ? 'other' : face < die.truth + die.yes ? 'say-yes' : 'say-no';
      return [
        p(A.say('survey-secret-about')),
        told ? p(A.say('survey-secret-' + told), 'note')
          : button('throw', A.say('survey-secret-throw'), function () { draft.faces[item.id] = A.below(die.of); keep(); draw(); }, 'soft'),
        told === 'other' ? p(text('other')) : null,
        told ? group(name, legend, named(k.single.options), given.one, one, { hid: true }) : null
      ];
    }
    if (k.many) {
      return [group(name, legend, named(k.many.options), given.several, function (value, on) {
        var several = (given.several || []).filter(function (other) { return other !== value; });
        if (on) { several.push(value); }
        answer(item, { several: several });
        draw();
      }, { many: true, hid: true })];
    }
    if (k.scale) {
      var levels = [];
      for (var level = 1; level <= k.scale.to; level++) { levels.push([level, String(level)]); }
      return [
        group(name, legend, levels, given.level, function (value) { answer(item, { level: value }); draw(); }, { row: true, hid: true }),
        el('p', { 'class': 'ends small' }, [el('span', { text: '1: ' + text('low') }), el('span', { text: k.scale.to + ': ' + text('high') })])
      ];
    }
    if (k.matrix) {
      return k.matrix.rows.map(function (row) {
        return group(name + '-' + row, text('row-' + row), named(k.matrix.columns, 'column-'), given.table && given.table[row], function (value) {
          var table = (draft.answers[item.id] || {}).table || {};
          table[row] = value;
          answer(item, { table: table });
          draw();
        }, { row: true });
      });
    }
    var left = p(A.say('phone-letters-left', { n: k.open.longest - (given.words || '').length }), 'small');
    return [
      el('textarea', { id: name, 'aria-labelledby': 'head', maxlength: String(k.open.longest), value: given.words || '', oninput: function () {
        var typed = this.value;
        answer(item, typed ? { words: typed } : null);
        left.textContent = A.say('phone-letters-left', { n: k.open.longest - typed.length });
        var next = A.byId('next');
        if (next) { next.textContent = A.say(typed ? 'phone-next' : 'survey-pass-over'); }
      } }),
      left
    ];
  }

  A.langs(draw);
  if (A.get('in')) { draw(); follow(); } else { draw(); if (code) { enter(code); } }
}());
