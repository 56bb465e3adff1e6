/** Two quiet sounds, made by the browser itself; whether they are on is remembered. */
const KEY = 'kiemphieu.sound';

const LOUDNESS = 0.06;

let audio: AudioContext | null = null;

export function soundOn(): boolean {
  return localStorage.getItem(KEY) !== 'off';
}

/** Switches the sounds; answers whether they are on now. */
export function switchSound(): boolean {
  const on = !soundOn();
  localStorage.setItem(KEY, on ? 'on' : 'off');
  return on;
}

/** Short and high. */
export function soundAccepted(): void {
  tone(880, 0.07);
}

/** Longer and low: heard without looking. */
export function soundRefused(): void {
  tone(196, 0.28);
}

function tone(hertz: number, seconds: number): void {
  if (!soundOn()) {
    return;
  }
  try {
    audio ??= new AudioContext();
    const source = audio.createOscillator();
    const volume = audio.createGain();
    const end = audio.currentTime + seconds;
    source.frequency.value = hertz;
    volume.gain.setValueAtTime(LOUDNESS, audio.currentTime);
    volume.gain.exponentialRampToValueAtTime(0.0001, end);
    source.connect(volume).connect(audio.destination);
    source.start();
    source.stop(end);
  } catch (silent) {
    console.warn('no sound', silent);
  }
}
