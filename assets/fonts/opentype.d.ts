/** The part of opentype.js that the font builder uses; the package brings no types. */
declare module 'opentype.js/dist/opentype.mjs' {
  export class Path {
    moveTo(x: number, y: number): void;
    lineTo(x: number, y: number): void;
    close(): void;
  }

  export class Glyph {
    constructor(options: { name: string; unicode?: number; advanceWidth: number; path: Path });
    unicode: number | undefined;
  }

  type FontOptions = {
    familyName: string;
    styleName: string;
    unitsPerEm: number;
    ascender: number;
    descender: number;
    createdTimestamp: number;
    tables: { os2: Record<string, number>; post: Record<string, number> };
    glyphs: Glyph[];
  };

  export class Font {
    constructor(options: FontOptions);
    toArrayBuffer(): ArrayBuffer;
  }
}
