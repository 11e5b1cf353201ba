import { type ComponentChildren, createContext } from 'preact';
import { useContext, useState } from 'preact/hooks';

const Announce = createContext<(text: string) => void>(() => {});

/** Holds the one place from which screen readers read what has just happened. */
export function Announcer({ children }: { readonly children: ComponentChildren }) {
  const [text, setText] = useState('');
  return (
    <Announce.Provider value={setText}>
      {children}
      <div class="unseen" role="status" aria-live="polite" data-announcer>
        {text}
      </div>
    </Announce.Provider>
  );
}

/** A function that lets a screen reader say something. */
export function useAnnounce(): (text: string) => void {
  return useContext(Announce);
}
