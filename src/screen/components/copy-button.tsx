import { useState } from 'preact/hooks';
import { useAnnounce } from './announcer.tsx';
import { Icon } from './icon.tsx';

/** Copies a text; where the browser does not let it, the text beside it can be selected by hand. */
export function CopyButton({ text, what }: { readonly text: string; readonly what: string }) {
  const [copied, setCopied] = useState(false);
  const announce = useAnnounce();
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied(true);
      announce(`Copied: ${text}`);
    } catch {
      announce(`The browser does not allow copying. Select the text: ${text}`);
    }
  };
  return (
    <button type="button" class="button quiet" onClick={copy} onBlur={() => setCopied(false)}>
      <Icon name={copied ? 'check' : 'copy'} />
      <span>{copied ? 'Copied' : 'Copy'}</span>
      <span class="unseen">{what}</span>
    </button>
  );
}

/** Something to type elsewhere, with a button that copies it. */
export function Copyable({ text, what }: { readonly text: string; readonly what: string }) {
  return (
    <span class="copyable">
      <code>{text}</code>
      <CopyButton text={text} what={what} />
    </span>
  );
}
