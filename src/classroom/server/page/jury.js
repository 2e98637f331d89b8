/* A juror's page: in whom there is an interest, and a sheet for each team. What is filled in stays here until the teacher's computer says
   that it has written it down; it is sent until then, through reloads and dark phones. */
(function () {
  'use strict';
  var A = window.Adal, el = A.el, p = A.p;
  var main = A.byId('main');
  var view = null, following = null, problem = '', note = '', used = 0, flying = false, tries = 0;
  var at = null;          /* the station and team whose sheet is open */
  var chosen = {};        /* teams ticked on the page of interests */
  var drafts = kept('jury-drafts', {});   /* by station and team: points by line, not yet handed in */
  var out = kept('jury-out', []);         /* what is to arrive: { key, say, sequence, boot, sent, again } */

  var code = (location.hash.match(/^#(\d{8})$/) || [])[1] || '';
  if (code && window.history.replaceState) { history.replaceState(null, '', '/jury'); }

  function kept(name, otherwise) {
    try { return JSON.parse(A.get(name)) || otherwise; } catch (e) { return otherwise; }
  }
  function keep() { A.set('jury-drafts', JSON.stringify(drafts)); A.set('jury-out', JSON.stringify(out)); }
  function boot() { return view ? view.stamp.split('.')[0] : ''; }
  function token() { return A.get('jury-token'); }

  /* --- coming in --- */
  function enter(typed) {
    if (!token()) { A.set('jury-token', A.token()); }
    problem = A.say('phone-busy');
    draw();
    A.send('POST', '/api/jury/join', null, { code: typed, token: token() }, function (status, answer) {
      if (status === 200) {
        problem = '';
        A.set('jury-look', answer.look);
        A.set('jury-in', '1');
        follow();
        return;
      }
      var reason = answer && answer.reason;
      problem = status === 0 ? A.say('phone-offline')
        : reason === 'wait' ? A.say('phone-later', { n: Math.ceil(A.wait(answer, 1000) / 1000) })
        : reason === 'door-closed' ? A.say('jury-shut') : A.say('jury-wrong-code');
      A.announce(problem);
      draw();
    });
  }
  function follow() {
    if (following) { following.stop(); }
    following = A.follow({ view: '/api/jury', stream: '/api/jury/stream' }, {
      token: token,
      look: function () { return A.get('jury-look'); },
      stamp: function () { return view ? view.stamp : ''; },
      view: see,
      lost: lost
    });
  }
  function lost() {
    if (following) { following.stop(); following = null; }
    ['token', 'look', 'in', 'asked', 'drafts', 'out'].forEach(function (name) { A.set('jury-' + name, null); });
    view = at = null;
    drafts = {};
    out = [];
    problem = A.say('jury-lost');
    draw();
  }

  /* --- seeing --- */
  function see(next) {
    if (view && A.older(next.stamp, view.stamp)) { return; }
    var same = view && view.stamp === next.stamp;
    view = next;
    used = Math.max(used, view.sequence);
    out.slice().forEach(function (flight) {
      /* The lights went out meanwhile: whether it was written down is not known, and it goes once more. */
      if (flight.boot !== boot()) { flight.sequence = 0; flight.sent = false; return; }
      view.juror.answers.forEach(function (answer) {
        if (flight.sequence && answer[0] === flight.sequence) { answered(flight, answer[1]); }
      });
    });
    if (!same) { draw(); }
    pump();
  }
  function answered(flight, why) {
    out.splice(out.indexOf(flight), 1);
    if (!why && flight.key && drafts[flight.key] && alike(drafts[flight.key], flight.say.sheet.lines)) { delete drafts[flight.key]; }
    note = why ? A.say('jury-no-' + why) : '';
    keep();
    A.announce(note || (flight.key ? A.say('jury-handed-in') : A.say('jury-declared')));
  }
  function alike(one, other) {
    var names = Object.keys(one);
    return names.length === Object.keys(other).length && names.every(function (name) { return one[name] === other[name]; });
  }

  /* --- saying: one after the other, so that none overtakes another --- */
  function say(key, word) {
    out = out.filter(function (flight) { return !key || flight.key !== key || flight.sent; });
    out.push({ key: key, say: word, sequence: 0, boot: boot(), sent: false, again: 0 });
    note = '';
    keep();
    draw();
    pump();
  }
  function pump() {
    var flight = out.filter(function (one) { return !one.sent; })[0];
    if (!flight || flying || !view) { return; }
    if (!flight.sequence) { used += 1; flight.sequence = used; flight.boot = boot(); keep(); }
    flying = true;
    A.send('POST', '/api/jury/say', token(), { sequence: flight.sequence, tab: A.tab, say: flight.say }, function (status, answer) {
      flying = false;
      if (status === 401) { lost(); return; }
      if (status === 200) {
        tries = 0;
        A.online(true);
        if (answer.took === 'yes') { flight.sent = true; flight.since = A.now(); }
        else if (answer.took === 'never') { out.splice(out.indexOf(flight), 1); note = A.say('jury-no-never'); A.announce(note); }
        else { used = Math.max(used, answer.view.sequence); flight.sequence = 0; }
        keep();
        see(answer.view);
        draw();
        return;
      }
      if (status >= 400 && status < 500 && status !== 408 && status !== 429) {
        out.splice(out.indexOf(flight), 1);
        note = A.say('jury-no-never');
        keep();
        draw();
        return;
      }
      tries += 1;
      if (status === 0 && tries > 1) { A.online(false); }
      window.setTimeout(pump, A.wait(answer, Math.min(400 * Math.pow(2, tries), 5000)) + A.below(200));
    });
  }
  /* What was taken and is not answered goes again under its number; after some times under another. */
  window.setInterval(function () {
    out.forEach(function (flight) {
      if (!flight.sent || A.now() - (flight.since || 0) < 6000) { return; }
      flight.sent = false;
      flight.again += 1;
      if (flight.again % 3 === 0) { flight.sequence = 0; }
    });
    pump();
  }, 3000);

  /* --- drawing --- */
  function draw() {
    document.title = A.say('jury-title');
    A.byId('nick').textContent = view && view.juror.name ? view.juror.name + school(view.juror.school) : A.say('jury-title');
    if (!A.get('jury-in')) { A.fill(main, [joining()]); return; }
    if (!view) { A.fill(main, [p(A.say('phone-busy'), 'calm')]); return; }
    if (!view.stations.length) { A.fill(main, [p(A.say('jury-wait'), 'calm')]); return; }
    A.fill(main, !A.get('jury-asked') ? interests() : at ? scoring() : overview());
  }
  function to(page) {
    page();
    note = '';
    draw();
    window.scrollTo(0, 0);
    var head = A.byId('head');
    if (head) { head.focus(); }
  }
  function school(name) { return name ? ' (' + A.say('jury-school', { name: name }) + ')' : ''; }
  function title(text) { return el('h1', { id: 'head', tabindex: '-1', text: text }); }
  function button(id, text, press, kind, disabled) {
    return el('button', { type: 'button', id: id, 'class': kind || 'go', text: text, onclick: press, disabled: disabled });
  }
  function told() { return note ? el('p', { 'class': 'bad', text: note }) : null; }

  function joining() {
    return el('form', { 'class': 'sheet', novalidate: '', onsubmit: function (event) {
      event.preventDefault();
      code = A.byId('code').value;
      if (code.replace(/\D/g, '').length) { enter(code); }
    } }, [
      el('label', { 'for': 'code' }, [title(A.say('jury-code'))]),
      el('p', { id: 'code-help', 'class': 'small', text: A.say('jury-code-help') }),
      el('input', { id: 'code', type: 'tel', inputmode: 'numeric', autocomplete: 'off', maxlength: '12', value: code, 'aria-describedby': 'code-help problem' }),
      el('p', { id: 'problem', 'class': problem ? 'bad' : null, text: problem }),
      el('button', { type: 'submit', id: 'join', 'class': 'go', text: A.say('jury-join') })
    ]);
  }

  function free(team) { return !view.juror.conflicts[team]; }
  function interests() {
    var picks = [], schools = {};
    view.teams.forEach(function (team, n) {
      var why = view.juror.conflicts[n];
      if (why) {
        picks.push(p(team.name + school(team.school) + ': ' + A.say(why === 'own-school' ? 'jury-own-school' : 'jury-declared'), 'note'));
        return;
      }
      if (team.school) { (schools[team.school] = schools[team.school] || []).push(n); }
      var box = el('input', { type: 'checkbox', id: 'interest-' + n, checked: chosen[n], onchange: function () { chosen[n] = box.checked; draw(); } });
      picks.push(el('label', { 'class': 'pick' + (chosen[n] ? ' on' : ''), 'for': 'interest-' + n }, [box, el('span', { text: team.name + school(team.school) })]));
    });
    var teams = view.teams.map(function (team, n) { return n; }).filter(function (n) { return chosen[n] && free(n); });
    var whole = Object.keys(schools).filter(function (name) { return schools[name].length > 1; });
    var waits = out.some(function (flight) { return !flight.key; });
    return [el('div', { 'class': 'sheet' }, [
      title(A.say('jury-ask')),
      p(A.say('jury-ask-about'), 'small'),
      told(),
      el('fieldset', { id: 'interests' }, [el('legend', { 'class': 'hid', text: A.say('jury-ask') }), el('div', {}, picks)]),
      el('div', { 'class': 'pad' }, whole.map(function (name) {
        return button('school-' + name, A.say('jury-whole-school', { name: name }), function () { schools[name].forEach(function (n) { chosen[n] = true; }); draw(); }, 'soft');
      })),
      waits ? p(A.say('jury-sending'), 'note') : null,
      button('declare', A.say('jury-declare'), function () {
        var names = teams.map(function (n) { return view.teams[n].name; }).join(', ');
        if (!window.confirm(A.say('jury-declare-sure', { name: names }))) { return; }
        chosen = {};
        say(null, { declare: { teams: teams } });
      }, 'soft', !teams.length || waits),
      button('none', A.say('jury-none'), function () { to(function () { A.set('jury-asked', '1'); }); }, 'go', teams.length > 0)
    ])];
  }

  function key(s, t) { return view.stations[s].id + '/' + t; }
  function performance(s, t) { return (view.juror.performances[s] || [])[t] || { no: 'soon', sheet: null }; }
  function flies(name) { return out.some(function (flight) { return flight.key === name; }); }
  function sum(lines) { var all = 0; for (var name in lines) { all += lines[name]; } return all; }
  function most(station) { return station.lines.reduce(function (all, line) { return all + line.most; }, 0); }

  function overview() {
    return view.stations.map(function (station, s) {
      var mine = view.teams.map(function (team, t) { return t; }).filter(free);
      var done = mine.filter(function (t) { return performance(s, t).sheet; }).length;
      return el('section', { 'class': 'sheet' }, [
        s ? el('h2', { text: A.spoken(station.name) }) : title(A.spoken(station.name)),
        s ? null : told(),
        p(A.say('jury-done-of', { n: done, of: mine.length }), 'small'),
        el('div', {}, view.teams.map(function (team, t) {
          var own = performance(s, t), name = key(s, t), why = view.juror.conflicts[t];
          var state = why ? A.say(why === 'own-school' ? 'jury-own-school' : 'jury-declared') : flies(name) ? A.say('jury-sending')
            : drafts[name] ? A.say('jury-draft') : own.sheet ? A.say('jury-given', { n: sum(own.sheet), of: most(station) })
            : own.no ? A.say('jury-no-' + own.no) : A.say('jury-not-yet');
          return el('button', {
            type: 'button', id: 'open-' + s + '-' + t, 'class': 'team' + (own.sheet && !drafts[name] ? ' given' : ''), disabled: Boolean(why),
            onclick: function () { to(function () { at = [s, t]; }); }
          }, [el('b', { text: team.name }), el('span', { text: state })]);
        }))
      ]);
    }).concat([el('section', { 'class': 'sheet' }, [
      p(A.say('jury-private'), 'small'),
      button('conflicts', A.say('jury-conflicts'), function () { to(function () { A.set('jury-asked', null); }); }, 'soft')
    ])]);
  }

  function scoring() {
    var s = at[0], t = at[1], station = view.stations[s], team = view.teams[t];
    if (!station || !team || !free(t)) { at = null; return overview(); }
    var name = key(s, t), own = performance(s, t), closed = own.no === 'closed';
    var lines = closed ? own.sheet || {} : drafts[name] || own.sheet || {};
    var whole = station.lines.every(function (line) { return lines[line.id] !== undefined; });
    var changed = Boolean(drafts[name]) && !(own.sheet && alike(drafts[name], own.sheet));
    function give(line, points) {
      var next = {};
      for (var other in lines) { next[other] = lines[other]; }
      next[line.id] = Math.max(0, Math.min(points, line.most));
      drafts[name] = next;
      note = '';
      keep();
      draw();
    }
    return [el('div', { 'class': 'sheet' }, [
      p(A.spoken(station.name), 'small'),
      title(team.name),
      told(),
      own.no ? p(A.say('jury-no-' + own.no), 'note') : null,
      el('div', {}, station.lines.map(function (line) { return field(line, lines[line.id], give, closed); })),
      el('p', { id: 'sum', 'class': 'clock', text: A.say('jury-sum', { n: sum(lines), of: most(station) }) }),
      whole ? null : p(A.say('jury-all-lines'), 'small'),
      flies(name) ? p(A.say('jury-sending'), 'note') : own.sheet && !changed ? p(A.say('jury-handed-in'), 'done') : null,
      closed ? null : button('hand-in', A.say(own.sheet ? 'jury-change' : 'jury-hand-in'), function () {
        say(name, { sheet: { station: station.id, team: t, lines: lines } });
      }, 'go', !whole || !changed || flies(name) || Boolean(own.no)),
      button('back', A.say('jury-back'), function () { to(function () { at = null; }); }, 'soft')
    ])];
  }
  /* Points of a line: a press for about how much, and one more or less. What lies between two steps is marked on the lower one, which then says
     it: something is marked whenever something is given. */
  function field(line, now, give, still) {
    var step = line.most <= 6 ? 1 : line.most <= 30 ? 5 : Math.ceil(line.most / 5), values = [];
    for (var value = 0; value < line.most; value += step) { values.push(value); }
    values.push(line.most);
    /* Rows as long as each other, or nearly. */
    var columns = values.length <= 5 ? values.length : Math.ceil(values.length / 2);
    var id = 'line-' + line.id, legend = A.spoken(line.name), given = now !== undefined;
    function other(what, by) {
      return el('button', {
        type: 'button', id: id + '-' + what, 'class': 'soft', text: by < 0 ? '\u2212' : '+', 'aria-label': A.say('jury-' + what) + ': ' + legend,
        disabled: still || !given || now + by < 0 || now + by > line.most, onclick: function () { give(line, now + by); }
      });
    }
    return el('fieldset', { id: id }, [
      el('legend', { text: legend + ' (0\u2013' + line.most + ')' }),
      p(A.spoken(line.about), 'small'),
      el('div', { 'class': 'scale of-' + columns }, values.map(function (value, n) {
        var on = given && now >= value && (n + 1 === values.length || now < values[n + 1]);
        return el('div', {}, [el('label', { 'class': 'pick' + (on ? ' on' : '') + (still ? ' off' : ''), 'for': id + '-' + value }, [
          el('input', { type: 'radio', name: id, id: id + '-' + value, checked: on, disabled: still, onchange: function () { give(line, value); } }),
          el('span', { text: String(on ? now : value) })
        ])]);
      })),
      el('div', { 'class': 'step' }, [
        other('less', -1),
        el('span', { role: 'status', text: given ? A.say('jury-points', { n: now, of: line.most }) : '\u2014' }),
        other('more', 1)
      ])
    ]);
  }

  A.langs(draw);
  draw();
  if (A.get('jury-in')) { follow(); } else if (code) { enter(code); }
}());
