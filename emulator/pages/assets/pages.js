// What pages do beyond plain HTML: tabs, menus under the mouse, popups that close, marking all lines, adding a line. Everything works without it.

(() => {
  /** Milliseconds the mouse rests on a menu before it opens, and is away before it closes. */
  const MENU_DELAY = 150;

  /** Makes tabs (WAI-ARIA tabs pattern) of the sections of one group. */
  function makeTabs(group) {
    const panels = [...group.children].filter((child) => child.matches('.tab'));
    const list = document.createElement('div');
    list.setAttribute('role', 'tablist');
    const tabs = panels.map((panel) => {
      const tab = document.createElement('button');
      tab.type = 'button';
      tab.id = `${panel.id}_tab`;
      tab.textContent = panel.dataset.tab;
      tab.setAttribute('role', 'tab');
      tab.setAttribute('aria-controls', panel.id);
      panel.setAttribute('role', 'tabpanel');
      panel.setAttribute('aria-labelledby', tab.id);
      list.append(tab);
      return tab;
    });
    const select = (index, focus) => {
      tabs.forEach((tab, at) => {
        tab.setAttribute('aria-selected', String(at === index));
        tab.tabIndex = at === index ? 0 : -1;
        panels[at].hidden = at !== index;
      });
      if (focus) tabs[index].focus();
    };
    list.addEventListener('click', (event) => {
      const index = tabs.indexOf(event.target);
      if (index >= 0) select(index, false);
    });
    list.addEventListener('keydown', (event) => {
      const now = tabs.indexOf(document.activeElement);
      const next = { ArrowRight: now + 1, ArrowLeft: now - 1, Home: 0, End: tabs.length - 1 }[event.key];
      if (now < 0 || next === undefined) return;
      event.preventDefault();
      select((next + tabs.length) % tabs.length, true);
    });
    group.prepend(list);
    const wanted = () => panels.findIndex((panel) => `#${panel.id}` === location.hash);
    select(Math.max(wanted(), 0), false);
    window.addEventListener('hashchange', () => {
      if (wanted() >= 0) select(wanted(), false);
    });
  }

  /** Says something that needs an answer of "OK"; what is to happen afterwards happens once it is given. */
  function explain(text, afterwards) {
    const dialog = document.createElement('dialog');
    const paragraph = document.createElement('p');
    paragraph.className = 'explanation';
    paragraph.textContent = text;
    const close = document.createElement('button');
    close.type = 'button';
    close.className = 'button primary';
    close.textContent = 'OK';
    close.addEventListener('click', () => dialog.close());
    dialog.addEventListener('close', () => {
      dialog.remove();
      afterwards?.();
    });
    dialog.append(paragraph, close);
    document.body.append(dialog);
    dialog.showModal();
  }

  function renumber(element, line) {
    for (const attribute of ['id', 'name', 'for']) {
      const value = element.getAttribute(attribute);
      if (value !== null) element.setAttribute(attribute, value.replace(/\d+$/, String(line)));
    }
  }

  function addLine(sublist) {
    const body = sublist.querySelector('tbody');
    const copy = body.lastElementChild.cloneNode(true);
    const line = body.children.length + 1;
    for (const element of copy.querySelectorAll('[id],[name],[for]')) {
      if (element.name === '_empty') {
        element.value = element.value.replace(/\d+=/, `${line}=`);
        continue;
      }
      renumber(element, line);
      if (element.matches('input[type=checkbox]')) element.checked = false;
      else if (element.matches('input,select,textarea')) element.value = '';
      else if (element.matches('label'))
        element.textContent = element.textContent.replace(/\d+$/, String(line));
    }
    body.append(copy);
    copy.querySelector('input:not([type=hidden]),select,textarea')?.focus();
  }

  /** Opens a menu under the mouse, as NetSuite does; a click leaves it open. Everybody else opens it with a click or a key. */
  function openUnderMouse(menu) {
    let timer;
    let byMouse = false;
    const soon = (open) => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        byMouse = open;
        menu.open = open;
      }, MENU_DELAY);
    };
    menu.addEventListener('pointerenter', ({ pointerType }) => {
      if (pointerType === 'mouse' && !menu.open) soon(true);
      else clearTimeout(timer);
    });
    menu.addEventListener('pointerleave', () => {
      if (byMouse) soon(false);
      else clearTimeout(timer);
    });
    menu.querySelector('summary').addEventListener('click', (event) => {
      clearTimeout(timer);
      if (byMouse && menu.open) event.preventDefault();
      byMouse = false;
    });
  }

  document.querySelectorAll('[data-tabs]').forEach(makeTabs);
  document.querySelectorAll('.menus details.popup').forEach(openUnderMouse);

  for (const message of document.querySelectorAll('[data-duration]')) {
    setTimeout(() => message.remove(), Number(message.dataset.duration));
  }

  document.addEventListener('click', (event) => {
    if (!(event.target instanceof Element)) return;
    for (const open of document.querySelectorAll('details.popup[open], details.help[open]')) {
      if (!open.contains(event.target)) open.open = false;
    }
    if (event.target.closest('[data-back]') !== null && history.length > 1) {
      // The browser still has the form with what was typed.
      event.preventDefault();
      history.back();
    }
    const help = event.target.closest('.label')?.parentElement?.querySelector(':scope > details.help');
    if (help) {
      // In NetSuite a label opens its field's help.
      event.preventDefault();
      help.open = true;
      help.querySelector('summary').focus();
    }
    const button = event.target.closest('button');
    if (button === null) return;
    if (button.dataset.mark !== undefined) {
      const boxes = button.closest('.sublist').querySelectorAll('tbody input[type=checkbox]:not(:disabled)');
      for (const box of boxes) box.checked = button.dataset.mark === 'all';
    }
    if (button.dataset.addLine !== undefined) addLine(button.closest('.sublist'));
    if (button.dataset.confirm !== undefined && !window.confirm(button.dataset.confirm))
      event.preventDefault();
    if (button.dataset.function !== undefined) {
      const call = new CustomEvent('clientfunction', {
        cancelable: true,
        bubbles: true,
        detail: { name: button.dataset.function },
      });
      // What runs client scripts (emulator/client/browser) cancels the event to say that it took the call.
      const runs = document.getElementById('client-scripts') !== null;
      if (button.dispatchEvent(call) && !runs) {
        explain(
          `This button calls "${button.dataset.function}" of the page's client script. ` +
            'The page names no client script, so nothing was done.',
        );
      }
    }
  });

  // As in NetSuite a form with an empty mandatory field is not sent, before its client script is asked. An assistant's script sees to its own.
  document.addEventListener(
    'submit',
    (event) => {
      const { target, submitter } = event;
      if (!target.matches('form.form:not(.assistant)') || submitter?.name === '_action') return;
      const { clientScripts } = document.documentElement.dataset;
      // The client script may still fill the field; the form is sent again when it has started.
      if (document.getElementById('client-scripts') !== null && clientScripts !== 'started') return;
      const empty = [...target.querySelectorAll('[aria-required=true]')].filter(
        (control) => !control.disabled && control.value === '' && control.closest('.sublist') === null,
      );
      if (empty.length === 0) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      const labels = empty.map(({ labels: [label] }) => label?.firstChild?.textContent ?? '');
      explain(`Please enter value(s) for: ${labels.join(', ')}`, () => {
        const tab = empty[0].closest('[role=tabpanel]');
        if (tab?.hidden) document.getElementById(tab.getAttribute('aria-labelledby'))?.click();
        empty[0].focus();
      });
    },
    true,
  );

  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    for (const open of document.querySelectorAll('details.popup[open], details.help[open]')) {
      open.open = false;
      if (open.contains(document.activeElement)) open.querySelector('summary').focus();
    }
  });
})();
