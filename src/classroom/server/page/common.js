/* What both pages share: words, the network, small helpers. For browsers from 2014 on: no newer language, nothing from outside. */
(function () {
  'use strict';
  var A = window.Adal = {};
  var sent = JSON.parse(document.getElementById('words').textContent), words = sent.languages;
  /* The keys come once, and each language says its words in their order. */
  for (var code in words) {
    var say = {};
    for (var k = 0; k < sent.keys.length; k++) { say[sent.keys[k]] = words[code].say[k]; }
    words[code].say = say;
  }
  var memory = {};

  A.codes = ['kk', 'ru', 'en'];
  A.polite = false;

  /* Storage may be switched off: then a reload begins anew, and nothing else changes. */
  A.get = function (name) {
    try { return window.localStorage.getItem('adal-' + name); } catch (e) { return memory[name] || null; }
  };
  A.set = function (name, value) {
    memory[name] = value;
    try {
      if (value === null) { window.localStorage.removeItem('adal-' + name); } else { window.localStorage.setItem('adal-' + name, value); }
    } catch (e) { /* as above */ }
  };

  A.random = function (count) {
    var bytes = new Uint8Array(count);
    window.crypto.getRandomValues(bytes);
    return bytes;
  };
  A.token = function () {
    var bytes = A.random(16), text = '';
    for (var i = 0; i < bytes.length; i++) { text += (bytes[i] < 16 ? '0' : '') + bytes[i].toString(16); }
    return text;
  };
  /* Below n, each as likely as the other. */
  A.below = function (n) {
    var most = 256 - 256 % n, byte;
    do { byte = A.random(1)[0]; } while (byte >= most);
    return byte % n;
  };
  var page = A.random(4);
  A.tab = ((page[0] << 24) | (page[1] << 16) | (page[2] << 8) | page[3]) >>> 0;

  /* --- words --- */
  function firstLang() {
    var asked = A.get('lang') || (navigator.language || '').slice(0, 2).toLowerCase();
    return words[asked] ? asked : 'kk';
  }
  A.lang = firstLang();
  A.say = function (key, args) {
    var say = words[A.lang].say;
    var text = (A.polite && say[key + '.polite']) || say[key] || key;
    for (var name in args || {}) { text = text.split('{' + name + '}').join(String(args[name])); }
    return text;
  };
  A.spoken = function (spoken) { return spoken ? spoken[A.lang] || spoken.kk : ''; };
  A.nick = function (nick) { return words[A.lang].adjectives[nick[0]] + ' ' + words[A.lang].animals[nick[1]]; };

  /* --- elements --- */
  A.el = function (tag, attributes, children) {
    var node = document.createElement(tag);
    for (var name in attributes || {}) {
      var value = attributes[name];
      if (value === null || value === false || value === undefined) { continue; }
      if (name === 'text') { node.textContent = value; }
      else if (name.slice(0, 2) === 'on') { node.addEventListener(name.slice(2), value); }
      else if (name === 'checked' || name === 'disabled') { node[name] = true; }
      else if (name === 'value') { node.value = value; }
      else { node.setAttribute(name, value); }
    }
    (children || []).forEach(function (child) { if (child) { node.appendChild(child); } });
    return node;
  };
  A.byId = function (id) { return document.getElementById(id); };
  /* Draws anew; whoever had the focus has it again. */
  A.fill = function (parent, children) {
    var active = document.activeElement, id = active && parent.contains(active) ? active.id : '';
    while (parent.firstChild) { parent.removeChild(parent.firstChild); }
    children.forEach(function (child) { if (child) { parent.appendChild(child); } });
    var again = id && A.byId(id);
    if (again) { again.focus(); }
  };
  A.p = function (text, kind) { return A.el('p', { text: text, 'class': kind || null }); };
  A.announce = function (text) {
    var live = A.byId('live');
    live.textContent = '';
    window.setTimeout(function () { live.textContent = text; }, 50);
  };
  A.online = function (yes) {
    var text = yes ? '' : A.say('phone-offline');
    if (A.byId('net').textContent !== text) { A.byId('net').textContent = text; }
  };
  A.langs = function (changed) {
    var box = A.byId('langs');
    document.documentElement.lang = A.lang;
    box.setAttribute('aria-label', A.say('phone-lang'));
    A.fill(box, A.codes.map(function (code) {
      return A.el('button', {
        type: 'button', id: 'lang-' + code, lang: code, 'aria-pressed': String(code === A.lang), 'aria-label': words[code].name,
        text: words[code].name.slice(0, 3),
        onclick: function () { A.lang = code; A.set('lang', code); A.langs(changed); changed(); }
      });
    }));
  };

  /* Only differences are used: what the clock of the phone says does not matter. */
  A.now = function () { return window.performance && performance.now ? performance.now() : Date.now(); };

  /* --- network --- */
  /* Calls back with status and answer; 0 where nothing arrived. */
  A.send = function (method, path, token, body, done) {
    var request = new XMLHttpRequest();
    var called = false;
    function once(status, answer) { if (!called) { called = true; done(status, answer, request); } }
    request.open(method, path, true);
    request.timeout = 8000;
    request.setRequestHeader('X-Adal', '1');
    if (token) { request.setRequestHeader('X-Token', token); }
    if (body) { request.setRequestHeader('Content-Type', 'application/json'); }
    request.onload = function () {
      var answer = null;
      try { answer = request.responseText ? JSON.parse(request.responseText) : null; } catch (e) { once(0, null); return; }
      once(request.status, answer);
    };
    request.onerror = request.ontimeout = request.onabort = function () { once(0, null); };
    try { request.send(body ? JSON.stringify(body) : null); } catch (e) { once(0, null); }
  };
  /* How long to wait, where the answer says so. */
  A.wait = function (answer, otherwise) { return answer && answer.wait_ms ? Math.min(answer.wait_ms, 60000) : otherwise; };

  /* Whether a view is older than another: answers overtake each other. */
  A.older = function (one, other) {
    var a = one.split('.'), b = other.split('.');
    return a[0] === b[0] && (Number(a[1]) < Number(b[1]) || Number(a[2] || 0) < Number(b[2] || 0));
  };

  /* Keeps up with a view: events while they come, asking when they don't, and at once after sleep. */
  A.follow = function (at, handlers) {
    var source = null, timer = null, stopped = false, failures = 0, since = -2000;
    function ask() {
      if (stopped) { return; }
      window.clearTimeout(timer);
      timer = null;
      A.send('GET', at.view + (handlers.stamp() ? '?have=' + handlers.stamp() : ''), handlers.token(), null, function (status, answer) {
        if (stopped) { return; }
        if (status === 401) { stop(); handlers.lost(); return; }
        var good = status === 200 || status === 204;
        failures = good ? 0 : failures + 1;
        A.online(good || failures < 2);
        if (status === 200) { handlers.view(answer); }
        if (good) { open(); }
        window.clearTimeout(timer);
        timer = window.setTimeout(ask, good ? (source ? 25000 : 3000) : A.wait(answer, Math.min(500 * Math.pow(2, failures), 5000)));
      });
    }
    function open() {
      if (source || stopped || !window.EventSource || A.now() - since < 2000) { return; }
      since = A.now();
      source = new window.EventSource(at.stream + '?look=' + handlers.look());
      source.onmessage = function (event) {
        var view = null;
        try { view = JSON.parse(event.data); } catch (e) { return; }
        A.online(true);
        failures = 0;
        handlers.view(view);
      };
      source.onerror = function () { shut(); window.clearTimeout(timer); timer = window.setTimeout(ask, 500 + A.below(250) * 4); };
    }
    function shut() { if (source) { source.close(); source = null; } }
    function stop() { stopped = true; shut(); window.clearTimeout(timer); }
    function wake() { if (!stopped && !document.hidden) { shut(); ask(); } }
    document.addEventListener('visibilitychange', wake);
    window.addEventListener('online', wake);
    window.addEventListener('pageshow', function (event) { if (event.persisted) { wake(); } });
    ask();
    return { stop: stop, ask: ask };
  };
}());
