/*
 * The first script of the page, and the only one that must never fail: it stands before everything that can. Written in the language of
 * 2009 (ECMAScript 5, no modules), so that a browser that is too old for the player can still say so, and so small that it can be
 * read at a glance. It asks for newer versions, and it watches over the player: one that draws nothing gives way to the one before.
 */
;(function () {
  'use strict'
  /* How many looks of a second the player has to draw something: at all, and after a fault. On a slow television a start takes 10 s. */
  var patience = 45
  var afterFault = 5
  /* A player that drew and then fell silent is begun anew after this many. */
  var silence = 180
  var root = document.getElementById('player')
  var meta = document.querySelector('meta[name="player-app"]')
  var app = meta ? meta.getAttribute('content') : ''
  var workers = navigator.serviceWorker
  var missed = 0
  var drawn = false
  var given = false
  var fault = ''

  function say(texts) {
    var languages = ['fi', 'sv', 'en']
    var box = document.createElement('div')
    box.className = 'boot'
    box.setAttribute('role', 'main')
    for (var i = 0; i < texts.length; i++) {
      var line = document.createElement('p')
      line.lang = languages[i]
      line.appendChild(document.createTextNode(texts[i]))
      box.appendChild(line)
    }
    root.innerHTML = ''
    root.appendChild(box)
  }

  /* Modules came with Chrome 61, what else the player needs by 63. */
  if (!('noModule' in document.createElement('script')) || !window.Promise || !Promise.prototype['finally']) {
    say([
      'Tämä selain on liian vanha. Päivitä laitteen selain tai vaihda laite. Näyttö tarvitsee selaimen Chrome 63 tai uudemman.',
      'Den här webbläsaren är för gammal. Uppdatera webbläsaren eller byt enhet. Skärmen behöver Chrome 63 eller nyare.',
      'This browser is too old. Update the device’s browser or change the device. The screen needs Chrome 63 or newer.',
    ])
    return
  }

  /* Tells the worker what became of this version; `then` hears whether there is another to go back to. */
  function tell(what, then) {
    if (!workers) return then(false)
    workers.ready.then(function (registration) {
      var channel = new MessageChannel()
      channel.port1.onmessage = function (event) {
        then(event.data === 'back')
      }
      registration.active.postMessage({ what: what, app: app }, [channel.port2])
    })
  }

  function giveUp() {
    given = true
    say([
      'Näyttö ei käynnisty. Yritämme hetken kuluttua uudelleen.',
      'Skärmen startar inte. Vi försöker igen om en stund.',
      'The screen does not start. We will try again in a moment.',
    ])
    try {
      localStorage.setItem('aulataulu-player.fell', app + ': ' + (fault || 'drew nothing'))
    } catch (problem) {
      fault += String(problem)
    }
    tell('failed', function (back) {
      if (back) location.reload()
    })
  }

  function look() {
    missed++
    if (!drawn && !given && missed > (fault ? afterFault : patience)) giveUp()
    if (missed > (given ? 60 : silence)) location.reload()
  }
  function broke(what) {
    if (drawn || fault) return
    fault = what
    missed = 0
  }
  function onError(event) {
    var tag = event.target && event.target.tagName
    if (event.message) broke(String(event.message))
    else if (tag === 'SCRIPT' || tag === 'LINK') broke('a file of the player is missing')
  }
  /* Capturing: that a file could not be had does not bubble. */
  window.addEventListener('error', onError, true)
  window.addEventListener('unhandledrejection', function (event) {
    broke(String(event.reason))
  })
  setInterval(look, 1000)

  var boot = (window.aulatauluBoot = {
    /* The player calls this each time it has drawn without a fault. */
    alive: function () {
      missed = 0
      if (drawn || given) return
      drawn = true
      tell('drawn', function () {})
    },
    /* The player's own wish of what happens when a newer one has come. */
    renewed: null,
  })

  if (!workers) return
  var controlled = Boolean(workers.controller)
  workers.addEventListener('controllerchange', function () {
    /* On the very first load the worker that takes over is this version's own. */
    if (controlled && drawn && boot.renewed) boot.renewed()
    else if (controlled && !drawn) location.reload()
    controlled = true
  })
  function ignore() {}
  function watch(registration) {
    /* Where workers are blocked, some browsers answer without one. */
    if (!registration) return
    function update() {
      registration.update()['catch'](ignore)
    }
    update()
    setInterval(update, 3600000)
  }
  workers.register('/player/service-worker.js', { scope: '/player/' }).then(watch, ignore)
})()
