/**
 * Prints one part of the page and nothing else. The rule that hides the rest stands in `styles/print-one.css`.
 *
 * @param part The part, on the page while it is printed.
 */
export function printOne(part: HTMLElement): void {
  const page = document.documentElement;
  part.dataset['printed'] = '';
  page.dataset['printsOne'] = '';
  // Some browsers come back from `print` before they have printed.
  window.addEventListener(
    'afterprint',
    () => {
      delete part.dataset['printed'];
      delete page.dataset['printsOne'];
    },
    { once: true },
  );
  window.print();
}
