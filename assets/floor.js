// Says that the system is too old, where it is: below the floor that package.json's `browserslist`
// states, the pane's own scripts cannot be read. Written for what reads nothing younger than ES5,
// and served as it is, before them.
(function () {
  "use strict";
  // Safari 15.4, Edge 93 and Firefox 92 brought it.
  if (typeof Object.hasOwn === "function") return;
  var root = document.documentElement;
  root.setAttribute("data-too-old", "");
  var words = wordsFor(navigator.userAgent);
  if (document.getElementById("outcome")) inRibbon();
  else inPane();

  function wordsFor(agent) {
    if (/Trident|MSIE|Edge\//.test(agent)) {
      return {
        title: "WebView2 manque sur ce poste",
        text: "Excel ne trouve qu'un navigateur trop ancien pour afficher ce complément. Demandez à votre service informatique d'installer Microsoft Edge WebView2 et de mettre Excel à jour.",
      };
    }
    if (/Mac|iPhone|iPad/.test(agent) && !/Firefox|Chrom|Edg|OPR/.test(agent)) {
      return {
        title: "macOS trop ancien",
        text: "Ce complément demande macOS 12.3 ou plus récent, dont le moteur est celui de Safari 15.4. Mettez macOS à jour, ou ouvrez le classeur dans Excel sur le web avec un Firefox ou un Edge récent.",
      };
    }
    return {
      title: "Navigateur trop ancien",
      text: "Ce complément demande Edge 95, Firefox 115 ou Safari 15.4, ou plus récent. Mettez le navigateur à jour, puis rouvrez le volet.",
    };
  }

  function inPane() {
    var pane = document.getElementById("pane");
    var place = document.createElement("main");
    var title = document.createElement("h1");
    var text = document.createElement("p");
    place.setAttribute("style", "margin: 16px 12px; font: 13px/18px 'Segoe UI', sans-serif");
    title.setAttribute("style", "font-size: 14px");
    title.appendChild(document.createTextNode(words.title));
    text.appendChild(document.createTextNode(words.text + " Votre classeur n'est pas touché."));
    place.appendChild(title);
    place.appendChild(text);
    // The scripts that follow, if they can be read at all, find no place to draw in.
    pane.parentNode.replaceChild(place, pane);
  }

  function inRibbon() {
    var sentence = words.title + ". " + words.text;
    if (location.hash.indexOf("#outcome=") === 0) {
      document.getElementById("outcome").appendChild(document.createTextNode(sentence));
      return;
    }
    var names = document.getElementById("floor").getAttribute("data-functions").split(" ");
    Office.onReady(function () {
      for (var i = 0; i < names.length; i += 1) Office.actions.associate(names[i], tell);
    });
  }

  /** A dialog of this same page, which says it. */
  function tell(event) {
    var address = location.href.split(/[?#]/)[0] + "#outcome=";
    var size = { width: 30, height: 30, displayInIframe: true };
    Office.context.ui.displayDialogAsync(address, size, function () {
      event.completed();
    });
  }
})();
