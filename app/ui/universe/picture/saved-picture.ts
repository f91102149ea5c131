/** A picture that does not answer within this is left out: nobody waits long for a file. */
const PATIENCE_MS = 4_000;
/** Pictures inside a file are this large at most. */
const PICTURE_PX = 240;
/** A saved bitmap has so many points to one of the drawing. */
const SHARPNESS = 2;

function loaded(url: string): Promise<HTMLImageElement | null> {
  return new Promise((resolve) => {
    const image = new Image();
    const late = setTimeout(() => resolve(null), PATIENCE_MS);
    const answer = (found: HTMLImageElement | null) => () => {
      clearTimeout(late);
      resolve(found);
    };
    image.crossOrigin = 'anonymous';
    image.onload = answer(image);
    image.onerror = answer(null);
    image.src = url;
  });
}

function painted(image: HTMLImageElement, width: number, height: number): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  canvas.getContext('2d')?.drawImage(image, 0, 0, width, height);
  return canvas;
}

/** The picture itself instead of its address; null where its server does not let it be read. */
async function asData(url: string): Promise<string | null> {
  const image = await loaded(url);
  if (!image) return null;
  const times = Math.min(1, PICTURE_PX / Math.max(1, image.naturalWidth, image.naturalHeight));
  try {
    return painted(
      image,
      Math.max(1, image.naturalWidth * times),
      Math.max(1, image.naturalHeight * times),
    ).toDataURL('image/png');
  } catch {
    return null;
  }
}

/**
 * A drawing of the page as a file that needs nothing else: with its heading, with product pictures inside where their
 * server lets them be read, and without what only the page uses.
 */
export async function svgFile(
  drawing: SVGSVGElement,
): Promise<{ text: string; width: number; height: number }> {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const { width, height } = drawing.viewBox.baseVal;
  const heading = Number(drawing.dataset['heading']);
  copy.setAttribute('viewBox', `0 ${-heading} ${width} ${height + heading}`);
  copy.setAttribute('height', String(height + heading));
  for (const node of copy.querySelectorAll('[data-node]'))
    for (const name of ['role', 'tabindex', 'aria-haspopup', 'data-node', 'class'])
      node.removeAttribute(name);
  copy.removeAttribute('data-heading');
  await Promise.all(
    [...copy.querySelectorAll('image')].map(async (image) => {
      const data = await asData(image.getAttribute('href') ?? '');
      if (data === null) image.remove();
      else image.setAttribute('href', data);
    }),
  );
  return { text: new XMLSerializer().serializeToString(copy), width, height: height + heading };
}

/** The same as a bitmap. Throws where the browser cannot draw it. */
export async function pngFile(drawing: SVGSVGElement): Promise<Blob> {
  const { text, width, height } = await svgFile(drawing);
  const url = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }));
  try {
    const image = await loaded(url);
    if (!image) throw new Error('The browser could not draw the picture.');
    const canvas = painted(image, width * SHARPNESS, height * SHARPNESS);
    return await new Promise((resolve, reject) => {
      canvas.toBlob(
        (blob) => (blob ? resolve(blob) : reject(new Error('The bitmap is empty.'))),
        'image/png',
      );
    });
  } finally {
    URL.revokeObjectURL(url);
  }
}

/** Hands a file over to the person who asked for it. */
export function handOver(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
