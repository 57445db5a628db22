/** A red point for the audience, where the pointer is. */
export interface Laser {
  toggle(): void;
  /** Where a share of the slide's width and height is, for who points in the speaker view; null takes the point away. */
  at(place: { readonly x: number; readonly y: number } | null): void;
}

export function createLaser(): Laser {
  const point = document.createElement('div');
  point.className = 'laser';
  point.hidden = true;
  document.body.append(point);
  let isOn = false;
  const move = (x: number, y: number) => {
    point.style.transform = `translate(${x}px, ${y}px)`;
  };
  document.addEventListener('pointermove', ({ clientX, clientY }) => isOn && move(clientX, clientY));
  return {
    toggle() {
      isOn = !isOn;
      point.hidden = !isOn;
      document.documentElement.classList.toggle('has-laser', isOn);
    },
    at(place) {
      point.hidden = place === null && !isOn;
      const slides = document.querySelector('.slides')?.getBoundingClientRect();
      if (place && slides) move(slides.left + place.x * slides.width, slides.top + place.y * slides.height);
    },
  };
}
