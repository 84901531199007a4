const smallestPane = 320;
const largestPane = 640;
const keyboardStep = 20;

export function element<Type extends HTMLElement>(id: string, type: new () => Type): Type {
  const found = document.getElementById(id);
  if (!(found instanceof type)) throw new Error(`The page has no ${type.name} #${id}.`);
  return found;
}

/** The task pane: open or closed, wider or narrower. */
export class Pane {
  readonly #main = element('grid', HTMLDivElement).parentElement;
  readonly #button = element('add-in', HTMLButtonElement);
  readonly #divider = element('divider', HTMLDivElement);
  #width = 360;
  /** Told whenever the pane opens or closes. */
  onToggle: (isOpen: boolean) => void = () => undefined;

  constructor() {
    this.#button.addEventListener('click', () => {
      if (this.isOpen) this.hide();
      else this.show();
    });
    element('close-pane', HTMLButtonElement).addEventListener('click', () => {
      this.hide();
    });
    this.#divider.addEventListener('pointerdown', (event) => {
      this.#drag(event);
    });
    this.#divider.addEventListener('keydown', (event) => {
      if (event.key === 'ArrowLeft') this.resize(this.#width + keyboardStep);
      else if (event.key === 'ArrowRight') this.resize(this.#width - keyboardStep);
    });
    this.resize(this.#width);
  }

  get isOpen(): boolean {
    return this.#main?.classList.contains('closed') === false;
  }

  readonly show = (): void => {
    this.#toggle(true);
  };

  readonly hide = (): void => {
    this.#toggle(false);
  };

  /** Moves the focus out of the pane: to what stands before it, or to the beginning of the page. */
  readonly leave = (backwards: boolean): void => {
    (backwards ? element('close-pane', HTMLButtonElement) : this.#button).focus();
  };

  resize(width: number): void {
    this.#width = Math.min(largestPane, Math.max(smallestPane, Math.round(width)));
    document.documentElement.style.setProperty('--pane-width', `${this.#width}px`);
    this.#divider.setAttribute('aria-valuemin', String(smallestPane));
    this.#divider.setAttribute('aria-valuemax', String(largestPane));
    this.#divider.setAttribute('aria-valuenow', String(this.#width));
  }

  #toggle(open: boolean): void {
    const hasChanged = open !== this.isOpen;
    this.#main?.classList.toggle('closed', !open);
    this.#button.setAttribute('aria-pressed', String(open));
    if (hasChanged) this.onToggle(open);
  }

  #drag(event: PointerEvent): void {
    this.#divider.setPointerCapture(event.pointerId);
    document.body.classList.add('resizing');
    const move = (moved: PointerEvent): void => {
      this.resize(window.innerWidth - moved.clientX);
    };
    this.#divider.addEventListener('pointermove', move);
    this.#divider.addEventListener(
      'lostpointercapture',
      () => {
        this.#divider.removeEventListener('pointermove', move);
        document.body.classList.remove('resizing');
      },
      { once: true },
    );
  }
}

/** A button in the bar above the grid. */
export function addCommand(label: string, tip: string, run: () => void | Promise<void>): void {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = label;
  button.title = tip;
  button.addEventListener('click', () => {
    Promise.resolve(run()).catch((error: unknown) => {
      console.error(error);
      showMessage(error instanceof Error ? error.message : String(error));
    });
  });
  element('commands', HTMLDivElement).append(button);
}

const shownForMilliseconds = 6000;
let hideTimer = 0;

/** One sentence at the foot of the page. */
export function showMessage(text: string): void {
  const box = element('message', HTMLParagraphElement);
  box.textContent = text;
  box.hidden = false;
  window.clearTimeout(hideTimer);
  hideTimer = window.setTimeout(() => {
    box.hidden = true;
  }, shownForMilliseconds);
}
