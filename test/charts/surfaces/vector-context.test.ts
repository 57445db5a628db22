import { describe, expect, it } from 'vitest';
import { parseColour } from '../../../src/charts/surfaces/colour.ts';
import { VectorContext } from '../../../src/charts/surfaces/vector-context.ts';
import { fakeBook } from '../../fonts/fake-book.ts';

const record = (draw: (context: VectorContext) => void) => {
  const context = new VectorContext(fakeBook());
  draw(context);
  return context.drawing;
};

describe('VectorContext', () => {
  it('writes down paths in the coordinates of the picture', () => {
    const { operations } = record((context) => {
      context.translate(10, 20);
      context.scale(2, 2);
      context.beginPath();
      context.moveTo(0, 0);
      context.lineTo(5, 5);
      context.lineWidth = 1.5;
      context.setLineDash([3, 1]);
      context.stroke();
    });
    expect(operations).toMatchObject([{ type: 'stroke', path: 'M10 20L20 30', width: 3, dash: [6, 2] }]);
  });

  it('turns full circles into four curves that meet', () => {
    const { operations } = record((context) => {
      context.beginPath();
      context.arc(0, 0, 10, 0, 2 * Math.PI);
      context.closePath();
      context.fill();
    });
    const [fill] = operations;
    expect(fill?.type === 'fill' && fill.path).toBe(
      'M10 0C10 5.52 5.52 10 0 10C-5.52 10 -10 5.52 -10 0C-10 -5.52 -5.52 -10 0 -10C5.52 -10 10 -5.52 10 0Z',
    );
  });

  it('goes the way round that an arc is asked for', () => {
    const end = (from: number, to: number, counterclockwise: boolean): string | undefined => {
      const [stroke] = record((context) => {
        context.beginPath();
        context.arc(0, 0, 10, from, to, counterclockwise);
        context.stroke();
      }).operations;
      return stroke?.type === 'stroke' ? stroke.path.split(/[MC]/)[2] : undefined;
    };
    expect(end(0, Math.PI / 2, false)).toBe('10 5.52 5.52 10 0 10');
    expect(end(0, -Math.PI / 2, true)).toBe('10 -5.52 5.52 -10 0 -10');
  });

  it('restores what was saved, clips included', () => {
    const { operations, clips } = record((context) => {
      context.fillStyle = '#ff0000';
      context.save();
      context.beginPath();
      context.rect(0, 0, 5, 5);
      context.clip();
      context.fillStyle = 'rgba(0, 0, 255, 0.5)';
      context.fillRect(1, 1, 2, 2);
      context.restore();
      context.fillRect(0, 0, 1, 1);
    });
    expect(clips).toEqual([{ path: 'M0 0L5 0L5 5L0 5Z', within: null }]);
    expect(operations).toMatchObject([
      { colour: { hex: '#0000ff', opacity: 0.5 }, clip: 0 },
      { colour: { hex: '#ff0000', opacity: 1 }, clip: null },
    ]);
  });

  it('places text on its baseline, aligned, with the gap between Han and Latin', () => {
    const { operations } = record((context) => {
      context.font = 'bold 20px "Fake"';
      context.textAlign = 'center';
      context.textBaseline = 'middle';
      expect(context.measureText('用AB').width).toBe(45);
      context.fillText('用AB', 100, 50);
    });
    const [text] = operations;
    if (text?.type !== 'text') throw new Error('no text');
    expect(text.matrix).toEqual([1, 0, 0, 1, 77.5, 55]);
    expect(text.style).toBe('bold');
    expect(text.runs.map(({ text: written, x }) => [written, x])).toEqual([
      ['用', 0],
      ['AB', 25],
    ]);
  });

  it('leaves out what cannot be seen', () => {
    const { operations } = record((context) => {
      context.fillStyle = 'transparent';
      context.fillRect(0, 0, 9, 9);
      context.fillText('x', 0, 0);
      context.fillStyle = '#000000';
      context.fillText('', 0, 0);
      context.lineWidth = 0;
      context.stroke();
    });
    expect(operations).toEqual([]);
  });
});

describe('parseColour', () => {
  it.each([
    ['#abc', { hex: '#aabbcc', opacity: 1 }],
    ['#0B57A4', { hex: '#0b57a4', opacity: 1 }],
    ['#0b57a480', { hex: '#0b57a4', opacity: 128 / 255 }],
    ['rgba(11, 87, 164, 0.06)', { hex: '#0b57a4', opacity: 0.06 }],
    ['rgb(0,0,0)', { hex: '#000000', opacity: 1 }],
  ])('reads %s', (value, colour) => {
    expect(parseColour(value)).toEqual(colour);
  });

  it('refuses what no vector format has as a colour', () => {
    expect(() => parseColour({ gradient: true })).toThrow('gradients');
  });
});
