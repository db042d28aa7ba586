/**
 * On paper the charts are as wide as the paper: drawn for the screen, they are scaled. Knows that a
 * chart is an SVG of the class `chart`.
 */
export function followPrint(root: ParentNode): void {
  const sizes = (printing: boolean) => {
    for (const chart of root.querySelectorAll<SVGSVGElement>('svg.chart')) {
      const { width, height } = chart.getBoundingClientRect();
      if (!printing) chart.removeAttribute('viewBox');
      else if (!chart.hasAttribute('viewBox'))
        chart.setAttribute('viewBox', `0 0 ${Math.round(width)} ${Math.round(height)}`);
    }
  };
  addEventListener('beforeprint', () => sizes(true));
  addEventListener('afterprint', () => sizes(false));
}
